// A draft kept on this device, so that a reload or a closed page loses nothing.

/** @import { Saved } from "./types.js" */

const DATABASE = "praticable";
const STORE = "drafts";

/** Message to other tabs when a draft is written. */
const CHANNEL = "praticable-drafts";

export class Draft {
  /** @type {string} */
  #name;

  /** @type {BroadcastChannel | undefined} */
  #channel;

  /** @type {Promise<IDBDatabase>} */
  #database;

  /**
   * @param {string} name
   * @param {() => void} elsewhere is called when another tab has written this draft
   */
  constructor(name, elsewhere) {
    this.#name = name;
    this.#database = open();
    // The rejection is reported by `read`.
    this.#database.catch(() => {});
    if (typeof BroadcastChannel === "function") {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }) => data === name && elsewhere();
    }
  }

  /** @returns {Promise<Saved | undefined>} */
  async read() {
    return this.#run("readonly", (store) => store.get(this.#name));
  }

  /** @param {Saved} saved */
  async write(saved) {
    await this.#run("readwrite", (store) => store.put(saved, this.#name));
    this.#channel?.postMessage(this.#name);
  }

  async erase() {
    await this.#run("readwrite", (store) => store.delete(this.#name));
  }

  close() {
    this.#channel?.close();
    this.#database.then(
      (database) => database.close(),
      () => {},
    );
  }

  /**
   * @param {IDBTransactionMode} mode
   * @param {(store: IDBObjectStore) => IDBRequest} ask
   */
  async #run(mode, ask) {
    const database = await this.#database;
    return answer(ask(database.transaction(STORE, mode).objectStore(STORE)));
  }
}

/** @returns {Promise<IDBDatabase>} */
async function open() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answer(request);
}

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
