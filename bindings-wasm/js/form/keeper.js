// The timing of drafts: written a moment after the last change, and when the page is left.

/** @import { Saved } from "./types.js" */

import { Draft } from "./draft.js";

/** Milliseconds without typing after which the draft is written. */
const PAUSE = 400;

export class Keeper {
  /** Whether a draft is kept, cannot be, or is not wanted. @type {"kept" | "lost" | "off"} */
  standing = "off";

  /** @type {Draft | undefined} */
  #draft;

  /** @type {() => Saved | undefined} */
  #save;

  /** @type {() => void} */
  #lost;

  #timer = 0;

  /**
   * @param {() => Saved | undefined} save gives the draft to keep
   * @param {() => void} lost is called when it cannot be kept any more
   */
  constructor(save, lost) {
    this.#save = save;
    this.#lost = lost;
  }

  /**
   * Reads the draft of a name, and keeps it from now on.
   *
   * @param {string} name
   * @param {() => void} elsewhere is called when another tab has written it
   * @returns {Promise<Saved | undefined>}
   */
  async open(name, elsewhere) {
    if (name === "off") return undefined;
    this.#draft = new Draft(name, elsewhere);
    try {
      const saved = await this.#draft.read();
      this.standing = "kept";
      return saved;
    } catch {
      this.standing = "lost";
      return undefined;
    }
  }

  /** Schedules a write. */
  soon() {
    clearTimeout(this.#timer);
    if (this.standing === "kept") this.#timer = Number(setTimeout(() => this.now(), PAUSE));
  }

  /** Writes pending changes. */
  now() {
    if (this.#timer === 0) return;
    this.#forget();
    const saved = this.#save();
    if (!saved) return;
    this.#draft?.write({ ...saved, at: Date.now() }).catch(() => {
      this.standing = "lost";
      this.#lost();
    });
  }

  /** Removes the draft from this device, with pending changes. */
  async erase() {
    this.#forget();
    // A store that cannot be opened holds no draft either.
    await this.#draft?.erase().catch(() => {});
  }

  close() {
    this.now();
    this.#draft?.close();
  }

  #forget() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
