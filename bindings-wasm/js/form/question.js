// One question: its wording, its control, and the findings about the answer.

/** @import { Context } from "./context.js" */
/** @import { Part, Question } from "./types.js" */
/** @import { Place } from "../pointer.js" */

import { place as placeAt, pointer } from "../pointer.js";
import { idOf } from "./context.js";
import { arrange, attribute, button, h, unseen } from "../dom.js";
import { drawing } from "./drawings.js";
import { notes } from "./findings.js";
import { isEmpty } from "./questions.js";
import { control } from "./widgets/index.js";

/**
 * The question that a control answers.
 *
 * @typedef {object} Asked
 * @property {string} path
 * @property {Place} place
 * @property {Question} question
 * @property {string} label
 * @property {string} id
 */

/**
 * The control of a question.
 *
 * @typedef {Part & {
 *   isGroup: boolean,
 *   inputs(): readonly HTMLElement[],
 * }} Control `isGroup` says that it is several controls, which a legend names together; `inputs` are those to be described.
 */

/**
 * @param {Context} context
 * @param {string} path
 * @param {Place} place
 * @param {boolean} [isPart] whether it asks for a part of an item, which has a question of its own around it
 * @returns {Part}
 */
export function question(context, path, place, isPart = false) {
  const { language, answers } = context;
  const spec = context.questions.question(path);
  const { label, help, more } = language.field(path);
  const id = idOf(context, place);
  const asked = { path, place, question: spec, label, id };
  const answering = control(context, asked);
  const isHere = (/** @type {string | undefined} */ asks, /** @type {Place} */ there) =>
    isPart ? isWithin(pointer(there), pointer(place)) : asks === path && !isInPart(spec, place, there);
  const found = notes(context, `${id}-notes`, () => ({
    found: answers.shown.filter((each) => isHere(each.path, each.place)),
    mendings: answers.mendings.filter((each) => isHere(each.path, placeAt(each.pointer))),
  }));
  const hint =
    help && spec.widget !== "hours" ? h("p", { class: "praticable-hint", id: `${id}-hint` }, help) : undefined;
  const unfolded = spec.widget !== "hours" && (more || spec.drawing) ? details(context, spec, label, more) : undefined;
  const mark = spec.required ? ` ${language.text("required")}` : "";

  const clear = button(
    language.text("clear"),
    () => {
      context.act(() => {
        answers.write(place, undefined);
        answers.commit(path, place);
      }, place);
      context.announce(language.text("cleared"));
    },
    { class: "praticable-button praticable-link" },
  );
  clear.append(unseen(` : ${label}`));

  const parts = [hint, unfolded, answering.node, found.node].filter((part) => part !== undefined);
  const node = answering.isGroup
    ? h("fieldset", { class: "praticable-question", id }, h("legend", {}, label, mark), ...parts)
    : h("div", { class: "praticable-question" }, h("label", { for: id }, label, mark), ...parts);

  const canClear = ["answer", "radios"].includes(spec.widget);
  const refresh = () => {
    answering.refresh();
    found.refresh();
    if (canClear) arrange(node, isEmpty(answers.at(place)) ? all() : [...all(), clear]);
    const errors = found.errors();
    const described = [hint?.id, found.node.childElementCount > 0 ? found.node.id : undefined];
    const descriptions = described.filter((part) => part !== undefined);
    if (answering.isGroup) attribute(node, "aria-describedby", descriptions.join(" "));
    for (const input of answering.inputs()) {
      const own = answering.isGroup ? [] : descriptions;
      attribute(input, "aria-describedby", [input.dataset["described"], ...own].filter(Boolean).join(" "));
      // In a list, the row that is wrong; anywhere else, the answer.
      const isWrong = spec.many ? errors.some((error) => idOf(context, error.place) === input.id) : errors.length > 0;
      attribute(input, "aria-invalid", isWrong ? "true" : undefined);
    }
    node.classList.toggle("praticable-has-error", errors.length > 0);
  };
  const all = () => [node.firstElementChild ?? node, ...parts];
  refresh();
  return { node, refresh };
}

/**
 * Whether a part of an item has its own question for a place.
 *
 * @param {Question} spec
 * @param {Place} list
 * @param {Place} there
 */
function isInPart(spec, list, there) {
  return spec.fields !== undefined && there.length > list.length + 1;
}

/**
 * @param {string} inner
 * @param {string} outer
 */
function isWithin(inner, outer) {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/**
 * @param {Context} context
 * @param {Question} spec
 * @param {string} label
 * @param {string | undefined} more
 */
function details({ language }, spec, label, more) {
  const title = language.text(spec.drawing ? "measure" : "more");
  return h(
    "details",
    { class: "praticable-more" },
    h("summary", {}, title, unseen(` : ${label}`)),
    spec.drawing ? drawing(spec.drawing, language.drawing(spec.drawing)) : undefined,
    more ? h("p", {}, more) : undefined,
  );
}
