// Answers out of a long list: menus of the browser itself, which every keyboard and screen reader knows.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { FORM } from "../context.js";
import { h } from "../../dom.js";
import { line } from "./typed.js";

/**
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function select(context, asked) {
  const { question } = asked;
  const codes = question.codes ?? [];
  return menu(context, asked, () => codes.map((code) => ({ code, label: context.language.code(question, code) })));
}

/**
 * A code of an official list. Without the list, its code or its name is typed: the rules know both.
 *
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function official(context, asked) {
  const { language } = context;
  const entries = () => language.official(asked.question);
  if (entries()) return menu(context, asked, () => entries() ?? []);
  const typed = line(context, asked);
  const { id } = asked;
  const [input] = typed.inputs();
  if (input) input.dataset["described"] = `${id}-list`;
  const hint = h("p", { class: "praticable-hint", id: `${id}-list` }, language.text("list_off"));
  return { ...typed, node: h("div", {}, hint, typed.node) };
}

/**
 * @param {Context} context
 * @param {Asked} asked
 * @param {() => readonly { code: string, label: string }[]} entries
 * @returns {Control}
 */
function menu(context, { path, place, question, id }, entries) {
  const { answers, language } = context;
  const choose = () => {
    context.write(place, node.value === "" ? undefined : node.value);
    context.commit(path, place);
  };
  const known = new Set(entries().map(({ code }) => code));
  const node = h(
    "select",
    { id, form: FORM, required: question.required, autocomplete: question.autocomplete, onchange: choose },
    h("option", { value: "" }, language.text("no_answer")),
    entries().map(({ code, label }) => h("option", { value: code }, label)),
  );
  const refresh = () => {
    const answer = String(answers.at(place) ?? "");
    // The given answer stays as it is until something else is chosen.
    if (answer !== "" && !known.has(answer)) {
      known.add(answer);
      node.append(h("option", { value: answer }, language.text("unlisted", { value: answer })));
    }
    node.value = answer;
  };
  return { node, refresh, isGroup: false, inputs: () => [node] };
}
