// The texts of the form, in the language of the page.

/** @import { Draft, Question, Words } from "./types.js" */
/** @import { Questions } from "./questions.js" */
/** @import { Place } from "../pointer.js" */

import { readHours } from "./opening-hours.js";
import { registryPath } from "./questions.js";

/** A language, by its name in the core. @typedef {"fr" | "en" | "simple"} Lang */

/** @typedef {(list: string) => readonly { code: string, label: string }[] | undefined} Lists */

export class Language {
  /** @type {Words} */
  #words;

  /** @type {Questions} */
  #questions;

  /** @type {Lists} */
  #lists;

  /**
   * @param {Lang} lang
   * @param {Words} words
   * @param {Questions} questions
   * @param {Lists} lists the official lists that are loaded
   */
  constructor(lang, words, questions, lists) {
    this.lang = lang;
    this.#words = words;
    this.#questions = questions;
    this.#lists = lists;
  }

  /**
   * A text of the interface. `{name}` in it is replaced by a parameter.
   *
   * @param {string} name
   * @param {Record<string, string | number>} [params]
   */
  text(name, params = {}) {
    const text = this.#words.texts[name];
    if (text === undefined) throw new Error(`the form has no text \`${name}\``);
    return text.replace(/\{(\w+)\}/g, (_, key) => String(params[key] ?? ""));
  }

  /** @param {string} id */
  page(id) {
    return this.#words.pages[id] ?? { title: id, intro: "" };
  }

  /** @param {string} id */
  group(id) {
    return this.#words.groups[id] ?? id;
  }

  /** @param {string} path */
  field(path) {
    return this.#words.fields[path] ?? { label: path };
  }

  /**
   * The label of the question for a place; with its number, for an item of a list.
   *
   * @param {Place} place
   * @param {string} [path] the question that is asked there, if the place is not a field itself
   */
  label(place, path) {
    const own = registryPath(place);
    const field = [own, `${own}[]`, path ?? ""].map((known) => this.#words.fields[known]).find((known) => known);
    const label = field?.label ?? own;
    const index = place.findLast((key) => /^\d+$/.test(key));
    return index === undefined ? label : this.text("numbered", { label, number: Number(index) + 1 });
  }

  /** @param {string} name */
  drawing(name) {
    return this.#words.drawings[name] ?? "";
  }

  /**
   * The label of a code. An unknown code is its own label.
   *
   * @param {Question} question
   * @param {string} code
   */
  code(question, code) {
    if (question.widget === "official")
      return this.#lists(question.list ?? "")?.find((entry) => entry.code === code)?.label ?? code;
    return this.#words.codes[question.widget === "answer" ? "Answer" : (question.list ?? "")]?.[code] ?? code;
  }

  /** @param {Question} question */
  official({ list = "" }) {
    const entries = this.#lists(list);
    // People look for a name, and the lists are in the order of their codes.
    return entries && [...entries].sort((one, other) => one.label.localeCompare(other.label, "fr"));
  }

  /**
   * The short sign of a unit.
   *
   * @param {string} unit
   */
  symbol(unit) {
    return this.#words.texts[`symbol_${unit}`] ?? unit;
  }

  /**
   * A number as it is written in this language, without grouping: `2,5`.
   *
   * @param {number} value
   */
  number(value) {
    return this.lang === "en" ? String(value) : String(value).replace(".", ",");
  }

  /**
   * A day in words.
   *
   * @param {string} day `2026-11-22`
   */
  day(day) {
    const date = new Date(`${day}T12:00:00`);
    if (Number.isNaN(date.valueOf())) return day;
    return date.toLocaleDateString(this.lang === "en" ? "en-GB" : "fr-FR", { dateStyle: "long" });
  }

  /**
   * Opening hours, a line for each span; notation that days and spans cannot express stays as it is.
   *
   * @param {string} text
   */
  hours(text) {
    const read = readHours(text);
    if (!read) return text;
    const lines = read.slots.map(({ days, from, to }) =>
      this.text("said", { label: days.map((day) => this.text(`day_${day}`)).join(", "), message: `${from}–${to}` }),
    );
    return [...lines, ...(read.isClosedOnHolidays ? [this.text("hours_holidays")] : [])].join("\n");
  }

  /** @param {Date} date */
  moment(date) {
    return date.toLocaleString(this.lang === "en" ? "en-GB" : "fr-FR", { dateStyle: "long", timeStyle: "short" });
  }

  /**
   * An answer in words, at any place.
   *
   * @param {Place} place
   * @param {unknown} value
   * @returns {string}
   */
  answer(place, value) {
    const path = registryPath(place);
    if (Array.isArray(value)) {
      return value.map((item, index) => this.answer([...place, String(index)], item)).join(", ");
    }
    if (typeof value === "object" && value !== null) {
      const parts = Object.entries(value).map(([key, inner]) => this.answer([...place, key], inner));
      return parts.join(" – ");
    }
    return this.#single(path, value);
  }

  /**
   * @param {string} path
   * @param {unknown} value
   */
  #single(path, value) {
    if (!(path in this.#words.fields)) return String(value);
    const question = this.#questions.question(path);
    if (typeof value === "number") {
      const number = this.number(value);
      return question.unit ? `${number} ${this.symbol(question.unit)}` : number;
    }
    const text = String(value);
    if (question.widget === "date") return this.day(text);
    if (question.widget === "hours") return this.hours(text);
    return this.code(question, text);
  }
}
