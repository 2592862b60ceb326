// A page that asks only whether a listing is still right.

/** @import { Context } from "./context.js" */
/** @import { Page } from "./page.js" */

import { answered } from "./answered.js";
import { button, h } from "../dom.js";

/**
 * @param {Context} context
 * @param {{ unchanged: () => void, changed: () => void, today: string }} ends
 * @returns {Page}
 */
export function confirm(context, { unchanged, changed, today }) {
  const { language, uid } = context;
  const heading = h("h2", { id: `${uid}-heading`, tabindex: -1 }, language.text("confirm_title"));
  const body = h("div");
  const node = h(
    "section",
    { class: "praticable-page praticable-recap", "aria-labelledby": heading.id },
    heading,
    h("p", { class: "praticable-intro" }, language.text("confirm_intro", { date: language.day(today) })),
    body,
    h(
      "div",
      { class: "praticable-actions" },
      button(language.text("changed"), changed),
      button(language.text("unchanged"), unchanged, { class: "praticable-button praticable-primary" }),
    ),
  );
  const refresh = () => body.replaceChildren(...answered(context, undefined));
  refresh();
  return { node, heading, refresh };
}
