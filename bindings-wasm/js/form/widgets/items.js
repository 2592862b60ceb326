// A list of items with several fields: a group of questions for each, and a button for one more.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { h } from "../../dom.js";
import { question } from "../question.js";
import { rows } from "./rows.js";

/**
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function items(context, asked) {
  const { language } = context;
  const { path, place, question: spec } = asked;
  return rows(context, asked, {
    empty: {},
    atLeast: 0,
    row: (index) => {
      const label = language.text("numbered", { label: asked.label, number: index + 1 });
      const parts = (spec.fields ?? []).map((field) =>
        question(context, field, [...place, String(index), field.slice(path.length + 1)], true),
      );
      const node = h(
        "fieldset",
        { class: "praticable-item" },
        h("legend", {}, label),
        parts.map((part) => part.node),
      );
      const refresh = () => parts.forEach((part) => part.refresh());
      return { node, label, refresh, isGroup: true, inputs: () => [] };
    },
  });
}
