// Access to the rules, in one module. They may fail to load: the form then collects answers without them.

/** @import { Finding } from "../listing.js" */
/** @import { Checker, Draft } from "./types.js" */
/** @import { Lang } from "./language.js" */
/** @import { Profile } from "../listing.js" */

import { applyFix, check, codes, init } from "praticable";

/**
 * Loads the rules; resolves to the error if they cannot be loaded.
 *
 * @param {string | URL | undefined} base
 * @returns {Promise<Error | undefined>}
 */
export async function loadRules(base) {
  return init({ base }).then(
    () => undefined,
    (/** @type {Error} */ error) => error,
  );
}

/**
 * Loads the texts of the rules in a language; resolves to whether they are there.
 *
 * @param {Lang} lang
 * @param {string | URL | undefined} base
 */
export async function loadLanguage(lang, base) {
  if (lang === "fr") return true;
  return init({ languages: [lang], base }).then(
    () => true,
    () => false,
  );
}

/**
 * Loads an official list; resolves to whether it is there.
 *
 * @param {string} list
 * @param {string | URL | undefined} base
 */
export async function loadList(list, base) {
  await init({ codes: [list], base }).catch(() => {});
  return entries(list) !== undefined;
}

/**
 * The entries of an official list, once it is loaded.
 *
 * @param {string} list
 */
export function entries(list) {
  try {
    return codes(list).codes;
  } catch {
    return undefined;
  }
}

/** A check by the rules. @implements {Checker} */
export class Rules {
  /** @type {() => { profile: Profile, today: string, lang: Lang }} */
  #options;

  /** @param {() => { profile: Profile, today: string, lang: Lang }} options gives the options of each check */
  constructor(options) {
    this.#options = options;
  }

  /**
   * @param {object} listing
   * @returns {Finding[] | null}
   */
  check(listing) {
    return check(listing, this.#options());
  }

  /**
   * Applies a correction. One that would overwrite another answer changes nothing: the person decides which is right.
   *
   * @param {Draft} listing
   * @param {Finding} finding
   */
  applyFix(listing, finding) {
    try {
      return applyFix(listing, finding);
    } catch {
      return listing;
    }
  }
}

/** No check at all. @implements {Checker} */
export class NoRules {
  check() {
    return null;
  }

  /** @param {Draft} listing */
  applyFix(listing) {
    return listing;
  }
}
