// The last page: everything once more, a copy to keep, and the declaration.

/** @import { Found } from "./types.js" */
/** @import { Context } from "./context.js" */
/** @import { Page } from "./page.js" */

import { answered } from "./answered.js";
import { button, h } from "../dom.js";
import { headingOf } from "./page.js";
import { errorSummary, links, remarkSummary } from "./summary.js";

/**
 * @typedef {object} Ends
 * @property {() => void} previous
 * @property {(page: string) => void} change goes to a page.
 * @property {(found: Found) => void} open goes to the answer that a finding is about.
 * @property {() => void} send
 * @property {(format: "json" | "row") => Promise<void>} download
 * @property {string} today
 */

/**
 * @param {Context} context
 * @param {string} id
 * @param {Ends} ends
 * @returns {Page}
 */
export function recap(context, id, ends) {
  const { language, answers } = context;
  const { title, intro } = language.page(id);
  const heading = headingOf(context, id, title);
  const top = h("div");
  const remarks = h("div");
  const body = h("div");

  const failed = h("p", { role: "status", class: "praticable-status" });
  const download = (/** @type {"json" | "row"} */ format) => {
    failed.textContent = "";
    ends.download(format).catch(() => (failed.textContent = language.text("download_failed")));
  };

  const node = h(
    "section",
    { class: "praticable-page praticable-recap", "aria-labelledby": heading.id },
    heading,
    h("p", { class: "praticable-intro" }, intro),
    top,
    remarks,
    body,
    h(
      "section",
      { class: "praticable-copies" },
      h("h3", {}, language.text("copies")),
      h(
        "div",
        { class: "praticable-actions" },
        button(language.text("download_json"), () => download("json")),
        button(language.text("download_row"), () => download("row")),
        button(language.text("print"), () => globalThis.print()),
      ),
      failed,
    ),
    h(
      "section",
      { class: "praticable-declare" },
      h("h3", {}, language.text("declare")),
      h("p", {}, language.text("declare_notice", { date: language.day(ends.today) })),
    ),
    h(
      "div",
      { class: "praticable-actions" },
      button(language.text("previous"), ends.previous),
      button(language.text("send"), ends.send, { class: "praticable-button praticable-primary" }),
    ),
  );

  const refresh = () => {
    const errors = answers.errors();
    const milder = answers.shown.filter(({ finding }) => finding.severity !== "error");
    const elsewhere = answers.elsewhere;
    top.replaceChildren(...(errors.length > 0 ? [errorSummary(context, errors, ends.open)] : []));
    remarks.replaceChildren(
      ...(milder.length > 0 ? [remarkSummary(context, milder, ends.open)] : []),
      ...(elsewhere.length > 0
        ? [
            h(
              "div",
              { class: "praticable-summary praticable-summary-remark" },
              h("h3", {}, language.text("other_findings")),
              links(context, elsewhere, ends.open),
            ),
          ]
        : []),
    );
    body.replaceChildren(...answered(context, ends.change));
  };
  const warn = () => {
    refresh();
    if (top.firstElementChild instanceof HTMLElement) top.firstElementChild.focus();
  };
  refresh();
  return { node, heading, refresh, warn, hasSummary: () => top.childElementCount > 0 };
}
