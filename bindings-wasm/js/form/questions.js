// The questions, their order, and their relevance to the current answers.

/** @import { Draft, Form, Question } from "./types.js" */
/** @import { Place } from "../pointer.js" */

import { get, put } from "../pointer.js";

/** The contents of `form.json`. */
export class Questions {
  /** @type {Form} */
  #form;

  /** Each field that is asked for, with the question and the page that ask for it. */
  #asked = new Map(/** @type {[string, { path: string, page: string }][]} */ ([]));

  /** Every question, in the order of the pages. @type {string[]} */
  #order;

  /** @param {Form} form */
  constructor(form) {
    this.#form = form;
    this.#order = form.pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields));
    for (const { id, groups } of form.pages) {
      for (const path of groups.flatMap(({ fields }) => fields)) {
        for (const field of [path, ...(form.fields[path]?.fields ?? [])]) this.#asked.set(field, { path, page: id });
      }
    }
  }

  get pages() {
    return this.#form.pages;
  }

  get answers() {
    return this.#form.answers;
  }

  /** Names of the official lists that some question draws on. */
  get lists() {
    const official = Object.values(this.#form.fields).filter(({ widget }) => widget === "official");
    return [...new Set(official.flatMap(({ list }) => list ?? []))];
  }

  /**
   * A listing that has the section of every required question, so that a missing answer is reported at the question and not
   * at the section around it.
   *
   * @param {Draft} listing
   */
  withSections(listing) {
    const required = this.#order.filter((path) => this.#form.fields[path]?.required);
    return required.reduce((filled, path) => {
      const parent = placeOf(path).slice(0, -1);
      return get(filled, parent) === undefined ? /** @type {Draft} */ (put(filled, parent, {})) : filled;
    }, listing);
  }

  /**
   * The position of a question; places without a question come last.
   *
   * @param {string | undefined} path
   */
  position(path) {
    const position = this.#order.indexOf(path ?? "");
    return position < 0 ? this.#order.length : position;
  }

  /**
   * @param {string} path
   * @returns {Question}
   */
  question(path) {
    const question = this.#form.fields[path];
    if (!question) throw new Error(`the form does not ask for \`${path}\``);
    return question;
  }

  /**
   * The questions of a page that are relevant to these answers, by group.
   *
   * @param {string} page
   * @param {Draft} listing
   */
  shown(page, listing) {
    const groups = this.#form.pages.find(({ id }) => id === page)?.groups ?? [];
    return groups.map(({ id, fields }) => ({ id, fields: fields.filter((path) => this.isShown(path, listing)) }));
  }

  /**
   * Whether a question is relevant: the question that it depends on is shown, with an answer that makes it so. An answer
   * given without the deciding one is shown too, so that it is neither lost nor sent unseen.
   *
   * @param {string} path
   * @param {Draft} listing
   * @returns {boolean}
   */
  isShown(path, listing) {
    const { when } = this.question(path);
    if (!when) return true;
    if (!this.isShown(when.path, listing)) return false;
    const answer = get(listing, placeOf(when.path));
    if (isEmpty(answer)) return this.#isAnsweredBelow(path, listing);
    return [answer].flat().some((code) => when.values.includes(/** @type {string} */ (code)));
  }

  /**
   * The irrelevant questions that have an answer: it is kept while the form is open, and is not part of its value.
   *
   * @param {Draft} listing
   */
  setAside(listing) {
    return Object.keys(this.#form.fields).filter(
      (path) => this.#form.fields[path]?.when && !isEmpty(get(listing, placeOf(path))) && !this.isShown(path, listing),
    );
  }

  /**
   * The question that asks for a place, and its page. A place shared by several questions belongs to the first of them.
   *
   * @param {Place} place
   * @returns {{ path: string, page: string } | undefined}
   */
  locate(place) {
    for (let depth = place.length; depth > 0; depth -= 1) {
      const path = registryPath(place.slice(0, depth));
      const known = this.#asked.get(path) ?? this.#asked.get(`${path}[]`);
      if (known) return known;
      const below = [...this.#asked].find(([field]) => field.startsWith(`${path}.`));
      if (below) return below[1];
    }
    return undefined;
  }

  /**
   * @param {string} path
   * @param {Draft} listing
   * @returns {boolean}
   */
  #isAnsweredBelow(path, listing) {
    if (!isEmpty(get(listing, placeOf(path)))) return true;
    return Object.entries(this.#form.fields).some(
      ([child, { when }]) => when?.path === path && this.#isAnsweredBelow(child, listing),
    );
  }
}

/**
 * The place of a field's value; for a field of a list, the whole list.
 *
 * @param {string} path `contact.phones[]`
 * @returns {Place}
 */
export function placeOf(path) {
  return path.replace(/\[\]$/, "").split(".");
}

/**
 * The registry's path of a place: `contact.phones[]` for the first telephone and for any other.
 *
 * @param {Place} place
 */
export function registryPath(place) {
  return place.reduce((path, key) => (/^(\d+|-)$/.test(key) ? `${path}[]` : (path && `${path}.${key}`) || key), "");
}

/**
 * Whether a value is empty: a missing value, an empty text, a list or an object of empty values.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isEmpty(value) {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
