// A list of values of one kind: a row for each, and a button for one more.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { idOf } from "../context.js";
import { attribute, h } from "../../dom.js";
import { rows } from "./rows.js";

/**
 * @param {Context} context
 * @param {Asked} asked
 * @param {(context: Context, asked: Asked) => Control} make
 * @returns {Control}
 */
export function many(context, asked, make) {
  const { language } = context;
  return rows(context, asked, {
    empty: "",
    atLeast: 1,
    row: (index) => {
      const place = [...asked.place, String(index)];
      const label = language.text("numbered", { label: asked.label, number: index + 1 });
      // An emptied row stays where it is, so that those below it do not move under the hands.
      const kept = {
        ...context,
        write: (/** @type {string[]} */ at, /** @type {unknown} */ value) => context.write(at, value ?? ""),
      };
      const control = make(kept, { ...asked, place, label, id: idOf(context, place) });
      for (const input of control.inputs()) attribute(input, "aria-label", label);
      return { ...control, label, node: h("div", { class: "praticable-row" }, control.node) };
    },
  });
}
