// Rows of a list, which can be added and removed. The focus goes to a new row, and to a remaining one after a removal.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { arrange, button, h, unseen } from "../../dom.js";
import { focusIn } from "../focus.js";

/** @typedef {Control & { label: string }} Row */

/**
 * @param {Context} context
 * @param {Asked} asked
 * @param {{ row(index: number): Row, empty: unknown, atLeast: number }} kind
 * @returns {Control}
 */
export function rows(context, { path, place, label }, { row, empty, atLeast }) {
  const { answers, language } = context;
  /** @type {Row[]} */
  let shown = [];
  const list = () => [answers.at(place) ?? []].flat();
  const body = h("div", { class: "praticable-rows" });
  const add = button(language.text("add"), () => {
    const index = Math.max(list().length, shown.length);
    context.write([...place, String(index)], empty);
    // Rows that were shown before anything was answered are written too: a list has no gaps.
    for (let at = 0; at < index; at += 1) {
      if (answers.at([...place, String(at)]) === undefined) context.write([...place, String(at)], empty);
    }
    refresh();
    focusIn(shown.at(-1)?.node);
  });
  add.append(unseen(` : ${label}`));
  const remove = (/** @type {number} */ index) => {
    answers.remove(place, index);
    shown = [];
    context.commit(path, place);
    context.announce(language.text("removed"));
    if (!focusIn(shown[Math.min(index, shown.length - 1)]?.node)) add.focus();
  };
  const refresh = () => {
    const count = Math.max(list().length, atLeast);
    if (shown.length !== count) {
      shown = Array.from({ length: count }, (_, index) => withRemoval(row(index), index));
      arrange(
        body,
        shown.map(({ node }) => node),
      );
    }
    shown.forEach((each) => each.refresh());
  };
  const withRemoval = (/** @type {Row} */ each, /** @type {number} */ index) => {
    if (index >= atLeast) {
      const button_ = button(language.text("remove"), () => remove(index), {
        class: "praticable-button praticable-link",
      });
      button_.append(unseen(` : ${each.label}`));
      each.node.append(button_);
    }
    return each;
  };
  const node = h("div", { class: "praticable-list" }, body, add);
  refresh();
  return { node, refresh, isGroup: true, inputs: () => shown.flatMap((each) => each.inputs()) };
}
