// The list of pages: the current one, the completed ones, and a link to each at any time.

/** @import { Part } from "./types.js" */
/** @import { Context } from "./context.js" */

import { button, h } from "../dom.js";

/**
 * @param {Context} context
 * @param {() => string} current
 * @param {(page: string) => void} go
 * @returns {Part}
 */
export function steps(context, current, go) {
  const { language, questions, answers, uid } = context;
  const list = h("ol", { id: `${uid}-steps` });
  const unfold = button(
    language.text("all_steps"),
    () => {
      const isOpen = unfold.getAttribute("aria-expanded") !== "true";
      unfold.setAttribute("aria-expanded", String(isOpen));
      list.classList.toggle("praticable-open", isOpen);
    },
    { class: "praticable-button praticable-unfold", "aria-expanded": "false", "aria-controls": list.id },
  );

  const entries = questions.pages.map(({ id }, index) => {
    const state = h("span", { class: "praticable-step-state" });
    const press = button("", () => go(id), { class: "praticable-step" });
    press.append(
      h("span", { class: "praticable-step-number", "aria-hidden": "true" }, String(index + 1)),
      h("span", { class: "praticable-step-name" }, language.page(id).title),
      " ",
      state,
    );
    return { id, press, state, item: h("li", {}, press) };
  });
  list.append(...entries.map(({ item }) => item));
  const node = h("nav", { class: "praticable-steps", "aria-label": language.text("steps") }, unfold, list);

  const refresh = () => {
    for (const { id, press, state } of entries) {
      const is = stateOf(context, id, current());
      state.textContent = language.text(`step_${is}`);
      press.dataset["state"] = is;
      if (id === current()) press.setAttribute("aria-current", "step");
      else press.removeAttribute("aria-current");
    }
  };
  refresh();
  return { node, refresh };
}

/**
 * @param {Context} context
 * @param {string} page
 * @param {string} current
 */
function stateOf({ answers }, page, current) {
  if (answers.hasSeen(page) && answers.errors(page).length > 0) return "mend";
  if (page === current) return "current";
  return answers.hasSeen(page) ? "done" : "todo";
}
