// The loading of the form: its questions and texts from the package, rules and official lists through the core.

/** @import { Words } from "./types.js" */
/** @import { Lang } from "./language.js" */

import { readJson, within } from "../file.js";
import { entries, loadLanguage, loadList, loadRules } from "./core.js";
import { Language } from "./language.js";
import { Questions } from "./questions.js";

export class Library {
  /** @type {() => string | undefined} */
  #base;

  /** @type {Map<Lang, Words>} */
  #words = new Map();

  /** Languages in which the texts of the rules are loaded. @type {Set<Lang>} */
  #spoken = new Set(/** @type {Lang[]} */ (["fr"]));

  /** @param {() => string | undefined} base the folder of the package's files, if it is not that of this module */
  constructor(base) {
    this.#base = base;
  }

  get base() {
    return this.#base();
  }

  async questions() {
    return new Questions(await this.#read("form.json", "the questions of the form"));
  }

  /** Loads the rules; resolves to the error if they cannot be loaded. */
  rules() {
    return loadRules(this.base);
  }

  /**
   * Loads the official lists that questions use; resolves to whether there is one.
   *
   * @param {Questions} questions
   */
  async lists(questions) {
    const loaded = await Promise.all(questions.lists.map((list) => loadList(list, this.base)));
    return loaded.includes(true);
  }

  /**
   * Loads the texts of the form in a language, and those of the rules.
   *
   * @param {Lang} lang
   */
  async learn(lang) {
    if (this.#words.has(lang)) return;
    const [words, isSpoken] = await Promise.all([
      this.#read(`form/${lang}.json`, `the words of the form in \`${lang}\``),
      loadLanguage(lang, this.base),
    ]);
    this.#words.set(lang, words);
    if (isSpoken) this.#spoken.add(lang);
  }

  /**
   * Whether the texts of the rules are loaded in a language.
   *
   * @param {Lang} lang
   */
  isSpoken(lang) {
    return this.#spoken.has(lang);
  }

  /**
   * The texts of a language, or of another one that is loaded.
   *
   * @param {Lang} lang
   * @param {Questions} questions
   */
  language(lang, questions) {
    const [known = lang] = this.#words.has(lang) ? [lang] : this.#words.keys();
    const words = this.#words.get(known);
    if (!words) throw new Error("the words of the form are not loaded");
    return new Language(known, words, questions, entries);
  }

  /**
   * Reads a file of the package.
   *
   * @param {string} name
   * @param {string} what
   */
  #read(name, what) {
    const url = this.base === undefined ? new URL(`./${name}`, import.meta.url) : within(this.base, name);
    return readJson(url, what);
  }
}
