// The errors on top of a page, with links to the answers.

/** @import { Found } from "./types.js" */
/** @import { Context } from "./context.js" */

import { h } from "../dom.js";
import { sentence } from "./findings.js";

/**
 * A list of findings, each a link to its answer.
 *
 * @param {Context} context
 * @param {readonly Found[]} found
 * @param {(found: Found) => void} open goes to the answer
 */
export function links(context, found, open) {
  return h(
    "ul",
    {},
    found.map((each) => {
      const text = sentence(context, each);
      if (each.path === undefined) return h("li", {}, text);
      const follow = (/** @type {Event} */ event) => {
        event.preventDefault();
        open(each);
      };
      return h("li", {}, h("a", { href: `#${context.uid}`, onclick: follow }, text));
    }),
  );
}

/**
 * The errors. The box takes the focus; its content is read aloud at once, even by screen readers that do not follow the focus.
 *
 * @param {Context} context
 * @param {readonly Found[]} found
 * @param {(found: Found) => void} open
 * @param {readonly (Node | undefined)[]} [rest]
 */
export function errorSummary(context, found, open, rest = []) {
  const id = `${context.uid}-summary`;
  return h(
    "div",
    { class: "praticable-summary praticable-summary-error", tabindex: -1, "aria-labelledby": id },
    h("div", { role: "alert" }, h("h3", { id }, context.language.text("error_summary")), links(context, found, open)),
    ...rest.filter((node) => node !== undefined),
  );
}

/**
 * Remarks, which never prevent sending.
 *
 * @param {Context} context
 * @param {readonly Found[]} found
 * @param {(found: Found) => void} open
 */
export function remarkSummary(context, found, open) {
  const { language } = context;
  return h(
    "div",
    { class: "praticable-summary praticable-summary-remark" },
    h("h3", {}, language.text("warning_summary")),
    h("p", {}, language.text("warning_notice")),
    links(context, found, open),
  );
}
