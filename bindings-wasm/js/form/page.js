// A page of questions on one theme.

/** @import { Found, Part } from "./types.js" */
/** @import { Context } from "./context.js" */

import { arrange, button, h } from "../dom.js";
import { question } from "./question.js";
import { placeOf } from "./questions.js";
import { errorSummary } from "./summary.js";

/**
 * A page of the form, as the view shows it. `warn` lists the errors on top, and goes there.
 *
 * @typedef {Part & { heading: HTMLElement, warn?(): void, hasSummary?(): boolean }} Page
 */

/**
 * @typedef {object} Ways
 * @property {() => void} next to the next page, or to the errors of this one.
 * @property {() => void} [previous]
 * @property {() => void} skip to the next page, with errors left behind.
 * @property {(found: Found) => void} open to the answer that a finding is about.
 */

/**
 * @param {Context} context
 * @param {string} id
 * @param {Ways} ways
 * @returns {Page}
 */
export function page(context, id, ways) {
  const { language, questions, answers } = context;
  const { title, intro } = language.page(id);
  const heading = headingOf(context, id, title);

  /** @type {Map<string, Part>} */
  const made = new Map();
  const part = (/** @type {string} */ path) => {
    const known = made.get(path) ?? question(context, path, placeOf(path));
    made.set(path, known);
    return known;
  };

  const all = questions.pages.find((page) => page.id === id)?.groups ?? [];
  const isRequired = all.some(({ fields }) => fields.some((path) => questions.question(path).required));
  const boxes = new Map(
    all.map((group) => [
      group.id,
      {
        node: h(
          "section",
          { class: "praticable-group" },
          all.length > 1 ? h("h3", {}, language.group(group.id)) : undefined,
        ),
        body: h("div", { class: "praticable-questions" }),
      },
    ]),
  );
  for (const { node, body } of boxes.values()) node.append(body);

  const top = h("div");
  let isWarned = false;
  /** @type {string} */
  let told = "";
  const summarise = () => {
    const errors = isWarned ? answers.errors(id) : [];
    const key = JSON.stringify(errors.map(({ finding }) => finding));
    if (key === told) return;
    told = key;
    const later = h("p", {}, language.text("later"));
    const skip = button(language.text("next_anyway"), ways.skip);
    top.replaceChildren(...(errors.length > 0 ? [errorSummary(context, errors, ways.open, [later, skip])] : []));
  };

  const node = h(
    "section",
    { class: "praticable-page", "aria-labelledby": heading.id },
    heading,
    h("p", { class: "praticable-intro" }, intro),
    top,
    h("p", { class: "praticable-notice" }, language.text(isRequired ? "required_notice" : "optional_notice")),
    [...boxes.values()].map((box) => box.node),
    h(
      "div",
      { class: "praticable-actions" },
      ways.previous && button(language.text("previous"), ways.previous),
      button(language.text("next"), ways.next, { class: "praticable-button praticable-primary" }),
    ),
  );

  let shown = -1;
  const refresh = () => {
    const groups = questions.shown(id, answers.listing);
    const aside = questions.setAside(answers.listing);
    for (const group of groups) {
      const parts = group.fields.map(part);
      arrange(
        boxes.get(group.id)?.body ?? node,
        parts.map((each) => each.node),
      );
      parts.forEach((each) => each.refresh());
    }
    const count = groups.reduce((sum, { fields }) => sum + fields.length, 0);
    if (shown >= 0 && count !== shown) context.announce(changed(context, count - shown, aside.length > 0));
    shown = count;
    summarise();
  };
  const warn = () => {
    isWarned = true;
    told = "";
    summarise();
    if (top.firstElementChild instanceof HTMLElement) top.firstElementChild.focus();
  };
  refresh();
  return { node, heading, refresh, warn, hasSummary: () => top.childElementCount > 0 };
}

/**
 * @param {Context} context
 * @param {string} id
 * @param {string} title
 */
export function headingOf({ language, questions, uid }, id, title) {
  const number = questions.pages.findIndex((page) => page.id === id) + 1;
  const count = questions.pages.length;
  return h(
    "h2",
    { id: `${uid}-heading`, tabindex: -1 },
    number > 0 ? h("span", { class: "praticable-count" }, language.text("step_of", { number, count })) : undefined,
    number > 0 ? " " : undefined,
    title,
  );
}

/**
 * Announces that questions appeared or disappeared.
 *
 * @param {Context} context
 * @param {number} difference
 * @param {boolean} isAside whether answers are set aside
 */
function changed({ language }, difference, isAside) {
  const count = Math.abs(difference);
  if (difference > 0) return language.text(count === 1 ? "one_more_question" : "more_questions", { count });
  const gone = language.text(count === 1 ? "one_question_less" : "fewer_questions", { count });
  return isAside ? `${gone} ${language.text("not_sent")}` : gone;
}
