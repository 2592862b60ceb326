// Typed answers: a line, a paragraph, a number, a day. The text is stored as it is: the rules read it.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { FORM } from "../context.js";
import { h } from "../../dom.js";

/**
 * The attributes of each kind of line: its keyboard, and its autofill.
 *
 * @type {Record<string, Record<string, string>>}
 */
const LINES = {
  digits: { type: "text", inputmode: "numeric", spellcheck: "false" },
  email: { type: "email", spellcheck: "false" },
  // Not `url`: browsers would refuse addresses that the rules can correct.
  url: { type: "text", inputmode: "url", spellcheck: "false", autocapitalize: "none" },
  tel: { type: "tel" },
};

/** Digits, with a comma or a point among them: a number, however the language writes it. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function line(context, asked) {
  const input = h("input", { ...typing(asked), ...(LINES[asked.question.widget] ?? { type: "text" }) });
  return typed(context, asked, input, (text) => text, String);
}

/**
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function paragraph(context, asked) {
  return typed(context, asked, h("textarea", { ...typing(asked), rows: 4 }), (text) => text, String);
}

/**
 * A day. A given text that is not a day is shown as it is.
 *
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function date(context, asked) {
  const value = context.answers.at(asked.place);
  const isDay = value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  const input = h("input", { ...typing(asked), type: isDay ? "date" : "text", class: "praticable-short" });
  return typed(context, asked, input, (text) => text, String);
}

/**
 * A number with its unit beside it. A text that is not a number goes to the rules as it is: they know “0,90 m”.
 *
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function number(context, asked) {
  const { question, id } = asked;
  const { language } = context;
  const inputmode = question.integer ? "numeric" : "decimal";
  const input = h("input", { ...typing(asked), type: "text", inputmode, class: "praticable-short" });
  const read = (/** @type {string} */ text) => (NUMBER.test(text) ? Number(text.replace(",", ".")) : text);
  const write = (/** @type {unknown} */ value) => (typeof value === "number" ? language.number(value) : String(value));
  const control = typed(context, asked, input, read, write);
  if (question.unit === undefined) return control;
  input.dataset["described"] = `${id}-unit`;
  const unit = h("span", { class: "praticable-unit", id: `${id}-unit` }, language.text(`unit_${question.unit}`));
  return { ...control, node: h("div", { class: "praticable-measure" }, input, unit) };
}

/** @param {Asked} asked */
function typing({ id, question }) {
  return { id, form: FORM, autocomplete: question.autocomplete ?? "off", required: question.required };
}

/**
 * @param {Context} context
 * @param {Asked} asked
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {(text: string) => unknown} read
 * @param {(value: unknown) => string} write
 * @returns {Control}
 */
function typed(context, { path, place }, input, read, write) {
  const value = () => {
    const text = input.value.trim();
    return text === "" ? undefined : read(text);
  };
  input.addEventListener("input", () => context.write(place, value()));
  input.addEventListener("change", () => context.commit(path, place));
  const refresh = () => {
    const answer = context.answers.at(place);
    // The typed text is left alone as long as it reads as the stored value.
    if (value() !== (answer ?? undefined)) input.value = answer === undefined || answer === null ? "" : write(answer);
  };
  return { node: input, refresh, isGroup: false, inputs: () => [input] };
}
