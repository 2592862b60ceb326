// The answers in a list for each page, to read them again.

/** @import { Context } from "./context.js" */

import { get } from "../pointer.js";
import { button, h, unseen } from "../dom.js";
import { isEmpty, placeOf } from "./questions.js";

/**
 * @param {Context} context
 * @param {((page: string) => void) | undefined} change goes to a page to change it
 */
export function answered(context, change) {
  const { questions } = context;
  const listing = context.answers.value;
  return questions.pages.filter(({ groups }) => groups.length > 0).map(({ id }) => page(context, id, listing, change));
}

/**
 * @param {Context} context
 * @param {string} id
 * @param {import("./types.js").Draft} listing
 * @param {((page: string) => void) | undefined} change
 */
function page({ language, questions, uid }, id, listing, change) {
  const { title } = language.page(id);
  const paths = questions.shown(id, listing).flatMap(({ fields }) => fields);
  const filled = paths.filter((path) => !isEmpty(get(listing, placeOf(path))));
  const edit =
    change && button(language.text("change"), () => change(id), { class: "praticable-button praticable-small" });
  edit?.append(unseen(` : ${title}`));
  return h(
    "section",
    { class: "praticable-answered", "aria-labelledby": `${uid}-answered-${id}` },
    h("div", { class: "praticable-answered-head" }, h("h3", { id: `${uid}-answered-${id}` }, title), edit),
    filled.length === 0
      ? h("p", { class: "praticable-none" }, language.text("no_answers"))
      : h(
          "dl",
          {},
          filled.map((path) => {
            const place = placeOf(path);
            const value = get(listing, place);
            const lines = Array.isArray(value)
              ? value.map((item, index) => language.answer([...place, String(index)], item))
              : [language.answer(place, value)];
            return h(
              "div",
              {},
              h("dt", {}, language.field(path).label),
              lines.map((line) => h("dd", {}, line)),
            );
          }),
        ),
    paths.length > filled.length && filled.length > 0
      ? h("p", { class: "praticable-none" }, language.text("left_open", { count: paths.length - filled.length }))
      : undefined,
  );
}
