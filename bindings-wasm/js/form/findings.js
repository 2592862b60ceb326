// The findings about an answer, shown beside it: errors, remarks, proposals, and corrections already made.

/** @import { Found, Mending, Part } from "./types.js" */
/** @import { Context } from "./context.js" */
/** @import { Place } from "../pointer.js" */

import { pointer } from "../pointer.js";
import { arrange, button, h } from "../dom.js";

/**
 * The text of a finding in one line: the same beside the answer and in the summary.
 *
 * @param {Context} context
 * @param {Found} found
 */
export function sentence({ language }, { finding, place, path }) {
  return language.text("said", { label: language.label(place, path), message: finding.message ?? finding.code });
}

/**
 * A note beside an answer, and its text for screen readers.
 *
 * @typedef {{ node: HTMLElement, text: string }} Note
 */

/**
 * The notes about the answer at a place.
 *
 * @param {Context} context
 * @param {string} id
 * @param {() => { found: readonly Found[], mendings: readonly Mending[] }} read
 * @returns {Part & { errors(): readonly Found[] }}
 */
export function notes(context, id, read) {
  const node = h("div", { class: "praticable-notes", id });
  /** @type {readonly Found[]} */
  let errors = [];
  /** @type {Map<string, Note> | undefined} */
  let written;
  const refresh = () => {
    const { found, mendings } = read();
    errors = found.filter(({ finding }) => finding.severity === "error");
    // Unchanged notes stay in the page, with the focus that may be in them; new ones are announced.
    const before = written;
    const said = (/** @type {unknown} */ what, /** @type {() => Note} */ make) => {
      const key = JSON.stringify(what);
      const known = before?.get(key);
      if (before && !known) context.announce(make().text);
      return /** @type {const} */ ([key, known ?? make()]);
    };
    written = new Map([
      ...mendings.map((mending) => said(mending, () => mended(context, mending))),
      ...found.map((each) => said(each, () => note(context, each))),
    ]);
    arrange(
      node,
      [...written.values()].map((each) => each.node),
    );
  };
  refresh();
  return { node, refresh, errors: () => errors };
}

/**
 * @param {Context} context
 * @param {Found} found
 * @returns {Note}
 */
function note(context, found) {
  const { finding } = found;
  const name = finding.severity;
  const kind = context.language.text(`severity_${name}`);
  const words = sentence(context, found);
  const node = h(
    "div",
    { class: `praticable-note praticable-${name}` },
    h(
      "p",
      {},
      h("strong", { class: "praticable-kind" }, kind),
      " ",
      h("span", { class: "praticable-sentence" }, words),
      finding.remedy ? [" ", h("span", { class: "praticable-remedy" }, finding.remedy)] : undefined,
    ),
    finding.fix ? proposal(context, found) : undefined,
  );
  return { node, text: context.language.text("said", { label: kind, message: words }) };
}

/**
 * @param {Context} context
 * @param {Found} found
 */
function proposal(context, found) {
  const { language, answers } = context;
  const edits = answers.proposal(found);
  if (edits.length === 0) return undefined;
  const value = described(context, found.place, edits);
  const question = value === undefined ? language.text("take_away") : language.text("did_you_mean", { value });
  const accept = () => context.act(() => answers.accept(found), found.place);
  return h(
    "p",
    { class: "praticable-proposal" },
    h("span", {}, question),
    " ",
    button(language.text("accept"), accept, { class: "praticable-button praticable-small" }),
  );
}

/**
 * @param {Context} context
 * @param {Mending} mending
 * @returns {Note}
 */
function mended(context, mending) {
  const { language, answers } = context;
  const here = mending.pointer.slice(1).split("/");
  const value = described(context, here, mending.edits);
  const [typed] = mending.edits.filter(({ place }) => pointer(place) === mending.pointer).map(({ before }) => before);
  const undo = () =>
    context.act(() => {
      answers.undo(mending);
      context.announce(language.text("undone"));
    }, here);
  const text = value === undefined ? language.text("saved_away") : language.text("saved_as", { value });
  const node = h(
    "p",
    { class: "praticable-note praticable-mended" },
    h("strong", {}, text),
    typeof typed === "string" ? ` ${language.text("typed", { value: typed })}` : undefined,
    " ",
    button(language.text("undo"), undo, { class: "praticable-button praticable-small" }),
  );
  return { node, text };
}

/**
 * The new answer in words; changes elsewhere are named by their label. `undefined` if the answer is only removed.
 *
 * @param {Context} context
 * @param {Place} here
 * @param {readonly import("./types.js").Edit[]} edits
 */
function described({ language }, here, edits) {
  const last = new Map(edits.map(({ place, after }) => [pointer(place), { place, after }]));
  const stated = [...last.values()].filter(({ after }) => after !== undefined);
  if (stated.length === 0) return undefined;
  const own = stated.length === 1 && pointer(stated[0]?.place ?? []) === pointer(here);
  return stated
    .map(({ place, after }) => {
      const answer = language.answer(place, after);
      return own ? answer : language.text("said", { label: language.label(place), message: answer });
    })
    .join(", ");
}
