// What the form loads: its questions and its words from the package, rules and official lists by the core.

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

  /** Languages in which the rules speak. @type {Set<Lang>} */
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

  /** Loads the rules, or gives back why not. */
  rules() {
    return loadRules(this.base);
  }

  /**
   * Loads the official lists that questions draw on. Gives back whether there is one.
   *
   * @param {Questions} questions
   */
  async lists(questions) {
    const loaded = await Promise.all(questions.lists.map((list) => loadList(list, this.base)));
    return loaded.includes(true);
  }

  /**
   * Loads what the form says in a language, and what the rules say in it.
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
   * Whether the rules speak a language.
   *
   * @param {Lang} lang
   */
  isSpoken(lang) {
    return this.#spoken.has(lang);
  }

  /**
   * The words of a language, or of one that is there.
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
   * A file of the package.
   *
   * @param {string} name
   * @param {string} what
   */
  #read(name, what) {
    const url = this.base === undefined ? new URL(`./${name}`, import.meta.url) : within(this.base, name);
    return readJson(url, what);
  }
}
