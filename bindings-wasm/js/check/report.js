// The report in the page: a verdict, filters, a table with a part for each rule, and files to save.

/** @import { CauseView, FileView, RuleView } from "../files.js" */
/** @import { Format } from "./messages.js" */

import { button, h } from "../dom.js";

/** @typedef {(name: string, params?: Record<string, string | number>) => string} Say */

/** Choices of the reader, kept when the language changes. */
export class Choices {
  severity = "";
  words = "";
  /** Whether the fixed file has the proposals, too. */
  confirm = false;
  /** Rules whose places are unfolded. @type {Set<string>} */
  open = new Set();
}

/** @type {readonly Format[]} */
const FORMATS = ["csv", "ndjson", "json"];

/**
 * @param {FileView} view
 * @param {string} prefix that the ids of this report begin with
 * @param {Say} say
 * @param {Choices} choices
 * @param {{ keep(format: Format): void, mend(part: "file" | "log"): void, announce(text: string): void }} does
 */
export function drawReport(view, prefix, say, choices, does) {
  const heading = h("h2", { id: `${prefix}-verdict`, tabindex: "-1" }, view.headline);
  /** @type {HTMLElement[]} */
  const parts = [heading, ...facts(view, say)];
  if (view.codes.length > 0) parts.push(...findings(view, prefix, say, choices, does));
  if (view.fixes.safe + view.fixes.confirm > 0) parts.push(mending(view, say, choices, does));
  if (view.codes.length > 0) parts.push(correcting(say));
  parts.push(keeping(say, does));
  const section = h("section", { class: "praticable-report", "aria-labelledby": heading.id }, parts);
  section.dataset.verdict = view.verdict;
  return { section, heading };
}

/**
 * @param {FileView} view
 * @param {Say} say
 */
function facts(view, say) {
  const notes = view.files.flat();
  if (view.not_run.length > 0) notes.push(say("not_run", { codes: view.not_run.join(", ") }));
  return notes.map((note) => h("p", {}, note));
}

/**
 * @param {FileView} view
 * @param {string} prefix
 * @param {Say} say
 * @param {Choices} choices
 * @param {{ announce(text: string): void }} does
 */
function findings(view, prefix, say, choices, { announce }) {
  const rules = view.codes.map((rule) => ({ rule, body: drawRule(rule, view.heads, say, choices), words: wordsOf(rule) }));
  const count = h("p", { class: "praticable-shown" });
  const none = h("p", { class: "praticable-none" }, say("nothing_shown"));

  const filter = () => {
    const wanted = folded(choices.words);
    let shown = 0;
    for (const { rule, body, words } of rules) {
      const fits = (!choices.severity || rule.severity === choices.severity) && words.includes(wanted);
      body.hidden = !fits;
      shown += Number(fits);
    }
    none.hidden = shown > 0;
    table.hidden = shown === 0;
    count.textContent = say("shown", { shown, all: rules.length });
    return count.textContent;
  };
  const refilter = () => announce(filter());

  const [severity, rule, message, remedy, times] = view.heads;
  const table = h(
    "table",
    { role: "table", class: "praticable-findings" },
    h("caption", {}, say("caption")),
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        [severity, rule, message, remedy, times].map((head) => h("th", { scope: "col", role: "columnheader" }, head)),
      ),
    ),
    rules.map(({ body }) => body),
  );
  const filters = h(
    "div",
    { class: "praticable-filters", role: "group", "aria-label": say("filters") },
    severities(view, prefix, say, choices, refilter),
    search(prefix, say, choices, refilter),
    count,
  );
  filter();
  return [filters, none, table];
}

/**
 * @param {FileView} view
 * @param {string} prefix
 * @param {Say} say
 * @param {Choices} choices
 * @param {() => void} refilter
 */
function severities(view, prefix, say, choices, refilter) {
  const options = [{ severity: "", times: say("everything") }, ...view.found];
  return h(
    "fieldset",
    {},
    h("legend", {}, view.heads[0]),
    options.map(({ severity, times }) => {
      const choose = () => {
        choices.severity = severity;
        refilter();
      };
      const checked = choices.severity === severity;
      const radio = h("input", { type: "radio", name: `${prefix}-severity`, value: severity, checked, onchange: choose });
      return h("label", {}, radio, " ", times);
    }),
  );
}

/**
 * @param {string} prefix
 * @param {Say} say
 * @param {Choices} choices
 * @param {() => void} refilter
 */
function search(prefix, say, choices, refilter) {
  const id = `${prefix}-search`;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const input = h("input", {
    id,
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    value: choices.words,
    oninput: () => {
      choices.words = input.value;
      clearTimeout(pause);
      // Not at every letter: a screen reader could not keep up.
      pause = setTimeout(refilter, 300);
    },
  });
  return h("p", { class: "praticable-search" }, h("label", { for: id }, say("search")), input);
}

/**
 * @param {RuleView} rule
 * @param {string[]} heads
 * @param {Say} say
 * @param {Choices} choices
 */
function drawRule(rule, heads, say, choices) {
  const cell = (/** @type {number} */ at, /** @type {Record<string, any>} */ attributes, /** @type {any[]} */ ...children) => {
    const td = h("td", { role: "cell", ...attributes }, ...children);
    // Shown on a narrow screen instead of the head of the column.
    td.dataset.head = heads[at];
    return td;
  };
  const messages = rule.causes.map(({ message, times }) => (rule.causes.length > 1 ? `${message} (${times})` : message));
  if (rule.others) messages.push(rule.others);
  const remedies = [...new Set(rule.causes.map(({ remedy }) => remedy))].filter(Boolean);
  const places = h("details", {}, h("summary", {}, say("where", { code: rule.code })), ...rule.causes.map((cause) => drawCause(cause, rule)), advice(rule, say));
  places.open = choices.open.has(rule.code);
  places.addEventListener("toggle", () => choices.open[places.open ? "add" : "delete"](rule.code));
  const body = h(
    "tbody",
    { role: "rowgroup" },
    h(
      "tr",
      { role: "row" },
      cell(0, { class: "praticable-gravity" }, rule.gravity),
      h("th", { scope: "row", role: "rowheader" }, rule.code),
      cell(2, {}, several(messages)),
      cell(3, {}, several(remedies)),
      cell(4, { class: "praticable-number" }, rule.times),
    ),
    h("tr", { role: "row" }, h("td", { role: "cell", colspan: "5" }, places)),
  );
  body.dataset.severity = rule.severity;
  return body;
}

/** Number of texts of one rule shown in the table; the others are with their places. */
const TEXTS = 3;

/** @param {string[]} texts */
function several(texts) {
  if (texts.length < 2) return texts[0] ?? "";
  const shown = texts.slice(0, TEXTS).map((text) => h("li", {}, text));
  if (texts.length > TEXTS) shown.push(h("li", {}, "…"));
  return h("ul", {}, shown);
}

/**
 * The places of the first findings of a cause.
 *
 * @param {CauseView} cause
 * @param {RuleView} rule
 */
function drawCause({ message, times, fix, places, more }, rule) {
  const name = rule.causes.length > 1 && h("p", { class: "praticable-cause" }, `${message} (${times})`);
  const list = [...places, ...(more ? [more] : [])].map((place) => h("li", {}, place));
  return h("div", {}, name, h("ul", {}, list), fix && h("p", {}, fix));
}

/**
 * Damage done by a spreadsheet, and how to undo it there: each advice once.
 *
 * @param {RuleView} rule
 * @param {Say} say
 */
function advice(rule, say) {
  const names = new Set(rule.causes.map(({ advice }) => advice).filter((name) => name !== undefined));
  return [...names].map((name) => programs(say, `advice.${name}`));
}

/**
 * @param {Say} say
 * @param {string} name of a text for each program
 */
function programs(say, name) {
  const program = (/** @type {"excel" | "libreoffice"} */ key) =>
    h("div", {}, h("dt", {}, say(key)), h("dd", {}, say(`${name}.${key}`)));
  return h("dl", { class: "praticable-programs" }, program("excel"), program("libreoffice"));
}

/**
 * The fixes that the page can make.
 *
 * @param {FileView} view
 * @param {Say} say
 * @param {Choices} choices
 * @param {{ mend(part: "file" | "log"): void }} does
 */
function mending({ fixes, unfixable }, say, choices, { mend }) {
  const known = h("p", {}, say("fix.known", fixes));
  if (unfixable) return h("div", { class: "praticable-mend" }, h("h3", {}, say("fix")), known, h("p", {}, say(`fix.${unfixable}`)));
  const box = h("input", { type: "checkbox", checked: choices.confirm, onchange: () => (choices.confirm = box.checked) });
  return h(
    "div",
    { class: "praticable-mend" },
    h("h3", {}, say("fix")),
    known,
    h("p", {}, say("fix.how")),
    fixes.confirm > 0 && h("p", {}, h("label", {}, box, " ", say("fix.confirm"))),
    h(
      "ul",
      {},
      h("li", {}, button(say("fix.file"), () => mend("file"))),
      h("li", {}, button(say("fix.log"), () => mend("log"))),
    ),
  );
}

/** @param {Say} say */
function correcting(say) {
  return h(
    "details",
    { class: "praticable-how" },
    h("summary", {}, say("how")),
    h("p", {}, say("how.lines")),
    programs(say, "how"),
    h("p", {}, say("how.again")),
  );
}

/**
 * @param {Say} say
 * @param {{ keep(format: Format): void }} does
 */
function keeping(say, { keep }) {
  return h(
    "div",
    { class: "praticable-keep" },
    h("h3", {}, say("keep")),
    h("p", {}, say("keep.how")),
    h(
      "ul",
      {},
      FORMATS.map((format) => h("li", {}, button(say(`keep.${format}`), () => keep(format)))),
    ),
  );
}

/** All texts about a rule, for the search. @param {RuleView} rule */
function wordsOf({ code, gravity, causes }) {
  const of = (/** @type {CauseView} */ { message, remedy, places }) => [message, remedy, ...places];
  return folded([code, gravity, ...causes.flatMap(of)].join("\n"));
}

/** Without accents and capitals. @param {string} text */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
