// The worker as the page sees it: one file at a time, which can be cancelled at any moment.

/** @import { FileView } from "../files.js" */
/** @import { Lang } from "../index.js" */
/** @import { Format, Mended, News, Order, Task, Waiting } from "./messages.js" */

import { compiled } from "../wasm.js";

/** A file that made the worker break down. */
export class Damaged extends Error {}

/** A check that was cancelled. */
export class Cancelled extends Error {}

export class Job {
  /** Compiled once: a replacement worker needs no request. @type {Promise<WebAssembly.Module>} */
  #module = compiled(undefined, () => new URL("./files.wasm", import.meta.url));

  /** @type {Promise<Worker> | undefined} */
  #worker;

  /** @type {Waiting | undefined} */
  #waiting;

  /** @type {Promise<void>} */
  #last = Promise.resolve();

  /** An empty table, to be filled in. */
  template = "";

  /** @param {(bytes: number, rows: number) => void} progress */
  constructor(progress) {
    this.progress = progress;
    // Calls that need the worker reject with the reason why it cannot start.
    this.#module.catch(() => {});
  }

  /** Loads everything that a check needs: from now on there are no requests. */
  async start() {
    this.#worker ??= this.#begin().catch((error) => {
      this.#worker = undefined;
      throw error;
    });
    await this.#worker;
  }

  /**
   * @param {Task} task
   * @param {Lang} lang
   * @returns {Promise<FileView>}
   */
  async check(task, lang) {
    return this.#ask({ do: "check", task, lang });
  }

  /**
   * Gives the report of the last check in another language.
   *
   * @param {Lang} lang
   * @returns {Promise<FileView>}
   */
  async view(lang) {
    return this.#ask({ do: "view", lang });
  }

  /**
   * Writes all findings of the last check.
   *
   * @param {Format} format
   * @param {Lang} lang
   * @returns {Promise<Blob>}
   */
  async write(format, lang) {
    return this.#ask({ do: "write", format, lang });
  }

  /**
   * Fixes the file of the last check.
   *
   * @param {boolean} confirm whether proposals are applied, too
   * @param {Lang} lang
   * @returns {Promise<Mended>}
   */
  async fix(confirm, lang) {
    return this.#ask({ do: "fix", confirm, lang });
  }

  /** Cancels the current task. */
  cancel() {
    this.#end(new Cancelled());
  }

  /**
   * Discards the worker; the next order starts another one.
   *
   * @param {Error} why
   */
  #end(why) {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.then((worker) => worker.terminate()).catch(() => {});
    this.#settle()?.reject(why);
  }

  async #begin() {
    const module = await this.#module;
    const worker = new Worker(new URL("./check-worker.js", import.meta.url), { type: "module" });
    const broken = (/** @type {Event} */ event) => {
      this.#worker = undefined;
      this.#settle()?.reject(new Error(event instanceof ErrorEvent ? event.message : "the worker does not start"));
    };
    worker.addEventListener("error", broken);
    worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#send(worker, { do: "start", module });
    this.template = await this.#answer();
    return worker;
  }

  /**
   * Sends one order after the other: the worker answers one at a time.
   *
   * @param {Order} order
   */
  #ask(order) {
    const answer = this.#last.then(async () => {
      await this.start();
      const worker = await this.#worker;
      if (!worker) throw new Cancelled();
      this.#send(worker, order);
      return this.#answer();
    });
    this.#last = answer.catch(() => {});
    return answer;
  }

  /**
   * @param {Worker} worker
   * @param {Order} order
   */
  #send(worker, order) {
    worker.postMessage(order);
  }

  /** @returns {Promise<any>} */
  #answer() {
    this.#waiting = withResolvers();
    return this.#waiting.promise;
  }

  #settle() {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }

  /** @param {News} news */
  #receive(news) {
    switch (news.is) {
      case "ready":
        return this.#settle()?.resolve(news.template);
      case "progress":
        return this.progress(news.bytes, news.rows);
      case "report":
        return this.#settle()?.resolve(news.view);
      case "written":
        return this.#settle()?.resolve(news.blob);
      case "mended":
        return this.#settle()?.resolve(news.mended);
      case "damaged":
        return this.#end(new Damaged(news.message));
      case "failed":
        return this.#settle()?.reject(new Error(news.message));
    }
  }
}

/** `Promise.withResolvers`, which browsers of 2023 do not have. @returns {Waiting} */
function withResolvers() {
  const parts = /** @type {Waiting} */ ({});
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
