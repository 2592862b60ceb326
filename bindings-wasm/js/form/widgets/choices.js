// Buttons for one answer, and boxes for several.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { FORM } from "../context.js";
import { arrange, h } from "../../dom.js";

/**
 * One answer out of a short list; none is chosen beforehand.
 *
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function radios(context, asked) {
  const { answers, language } = context;
  const { path, place, question, id } = asked;
  const codes = question.widget === "answer" ? context.questions.answers : (question.codes ?? []);
  const choose = (/** @type {string} */ code) => {
    context.write(place, code);
    context.commit(path, place);
  };
  const inputs = codes.map((code) =>
    h("input", { type: "radio", id: `${id}-${code}`, name: id, form: FORM, value: code, onchange: () => choose(code) }),
  );
  const choices = inputs.map((input) => choice(input, language.code(question, input.value)));
  const isAnswer = question.widget === "answer";
  const node = h("div", { class: isAnswer ? "praticable-choices praticable-answer" : "praticable-choices" });
  const refresh = () => {
    const answer = answers.at(place);
    for (const input of inputs) input.checked = input.value === answer;
    const isStrange = answer !== undefined && answer !== null && !codes.includes(String(answer));
    arrange(node, isStrange ? [strange(context, answer), ...choices] : choices);
  };
  return { node, refresh, isGroup: true, inputs: () => [] };
}

/**
 * Several answers out of a short list.
 *
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function checkboxes(context, asked) {
  const { answers, language } = context;
  const { path, place, question, id } = asked;
  const codes = question.codes ?? [];
  const chosen = () => [answers.at(place) ?? []].flat();
  const change = () => {
    const strangers = chosen().filter((code) => !codes.includes(String(code)));
    const ticked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    const all = [...ticked, ...strangers];
    context.write(place, all.length > 0 ? all : undefined);
    context.commit(path, place);
  };
  const inputs = codes.map((code) =>
    h("input", { type: "checkbox", id: `${id}-${code}`, form: FORM, value: code, onchange: change }),
  );
  const choices = inputs.map((input) => choice(input, language.code(question, input.value)));
  const node = h("div", { class: "praticable-choices praticable-several" });
  const refresh = () => {
    const answer = chosen();
    for (const input of inputs) input.checked = answer.includes(input.value);
    const strangers = answer.filter((code) => !codes.includes(String(code)));
    arrange(node, [...strangers.map((code) => strange(context, code)), ...choices]);
  };
  return { node, refresh, isGroup: true, inputs: () => [] };
}

/**
 * @param {HTMLInputElement} input
 * @param {string} label
 */
function choice(input, label) {
  return h("label", { class: "praticable-choice" }, input, h("span", {}, label));
}

/**
 * An answer of the given listing that is not among the choices.
 *
 * @param {Context} context
 * @param {unknown} value
 */
function strange({ language }, value) {
  return h("p", { class: "praticable-received" }, language.text("received", { value: String(value) }));
}
