// The package `praticable`: one listing, its findings, and what there is to know about both.
//
// It converts, calls, and converts back. What is right and what is wrong, and the words for it, come from the core.

/** @import { Code, FieldPath, Finding, Listing, Profile, Severity } from "./listing.js" */
/** @import { Language } from "./load.js" */

import * as core from "../build/praticable_bg.js";
import { details, list, ready } from "./load.js";
import { place, pointer, put } from "./pointer.js";
import { parse, stringify } from "./json.js";

export { init } from "./load.js";
export { applyFix } from "./fix.js";
export { listing } from "./standard-schema.js";

/** @typedef {"fr" | Language} Lang a language of messages; all but French are loaded by `init`. */

/**
 * How to check.
 *
 * @typedef {object} Options
 * @property {Profile} [profile] `intake` for a card being filled in, `import` (the default) for a file coming in, `publish`
 *   for a card going public.
 * @property {string} [today] the day to judge against, as `2026-11-22`. Without it the rules about time stay silent.
 * @property {Lang} [lang] gives each finding its `message` and its `remedy`.
 */

/**
 * Checks one listing: an object, its JSON text, or the bytes of that text. A text shows more than an object, such as a field
 * that is there twice.
 *
 * A fault in the data is a finding, broken JSON too. It throws for a call that makes no sense, and says what is right.
 *
 * @param {Listing | object | string | Uint8Array} listing
 * @param {Options} [options]
 * @returns {Finding[]}
 *
 * @example
 * check({ entrance: { step_free: "yes", level_change: { steps: 2 } } }, { lang: "fr" });
 */
export function check(listing, { profile, today, lang } = {}) {
  ready(lang);
  if (listing instanceof Uint8Array) return parse(core.checkBytes(listing, profile, today, lang));
  return parse(core.check(typeof listing === "string" ? listing : stringify(listing), profile, today, lang));
}

/**
 * Checks one answer as it is given: what the rules that read this field say about the listing with the value in it.
 *
 * @param {FieldPath | (string & {})} path a JSON Pointer (`/contact/phones/0`), or keys with dots (`contact.phones.0`).
 * @param {unknown} value the answer, as it was given; `undefined` when it was taken back.
 * @param {Listing | object} listing the answers so far; it is not changed.
 * @param {Options} [options]
 * @returns {Finding[]}
 *
 * @example
 * checkField("entrance.clear_width_cm", "0,90 m", card, { profile: "intake", lang: "fr" });
 */
export function checkField(path, value, listing, { profile, today, lang } = {}) {
  ready(lang);
  const at = place(path);
  return parse(core.checkField(pointer(at), stringify(put(listing, at, value)), profile, today, lang));
}

/**
 * What a finding says, in a language that is loaded.
 *
 * @param {Pick<Finding, "code" | "path" | "params">} finding
 * @param {Lang} [lang]
 */
export function message(finding, lang) {
  return said(finding, lang).message;
}

/**
 * How to correct what a finding is about.
 *
 * @param {Pick<Finding, "code" | "path" | "params">} finding
 * @param {Lang} [lang]
 */
export function remedy(finding, lang) {
  return said(finding, lang).remedy;
}

/**
 * The name, for people, of the field that a finding is about.
 *
 * @param {Pick<Finding, "code" | "path" | "params">} finding
 * @param {Lang} [lang]
 */
export function label(finding, lang) {
  return said(finding, lang).label;
}

/**
 * @param {Pick<Finding, "code" | "path" | "params">} finding
 * @param {Lang} [lang]
 * @returns {{ message: string, remedy: string, label: string }}
 */
function said({ code, path, params }, lang) {
  ready(lang);
  return parse(core.message(stringify({ code, path, params }), lang));
}

/**
 * A rule, explained in one language. `{name}` in a message is a value of the finding.
 *
 * @typedef {object} Explanation
 * @property {Code} code
 * @property {"shape" | "values" | "rules" | "dataset"} stage the step of the check that the rule belongs to.
 * @property {Record<Profile, Severity>} severity the severity of its findings, by profile.
 * @property {boolean} needs_today whether the rule needs `today`.
 * @property {string} [source] the origin of the rule, with the details.
 * @property {string} message the fault, in one sentence.
 * @property {string} remedy the correction, in one sentence.
 * @property {string} [page] the whole page in Markdown, with the details: reasons, an example, how to correct.
 */

/**
 * Explains a rule. `init({ details: ["fr"] })` loads its source and its page.
 *
 * @param {Code | (string & {})} code
 * @param {Lang} [lang]
 * @returns {Explanation}
 */
export function explain(code, lang) {
  ready(lang);
  const rule = parse(core.explain(code, lang));
  return structuredClone(details(lang)?.rules[rule.code]) ?? rule;
}

/**
 * A field of the model, with its texts in one language.
 *
 * @typedef {object} Field
 * @property {FieldPath} path
 * @property {string} [column] the column of the flat table, with the details.
 * @property {string} label the name, for people.
 * @property {string} [help] the meaning of the field, or how to measure it, with the details.
 * @property {string} section the key of the section that the field belongs to.
 * @property {string} title the name of that section, for people.
 * @property {string} [unit] the unit of a number.
 */

/**
 * Lists every field of the model, in its order. `init({ details: ["fr"] })` loads their columns and help.
 *
 * @param {Lang} [lang]
 * @returns {Field[]}
 */
export function fields(lang) {
  ready(lang);
  return structuredClone(details(lang)?.fields) ?? parse(core.fields(lang));
}

/**
 * A code list.
 *
 * @typedef {object} CodeList
 * @property {string} name
 * @property {string} version
 * @property {string | null} source who keeps it, if it is not the model's own.
 * @property {string | null} licence
 * @property {readonly CodeEntry[]} codes
 */

/**
 * A code of a list: how it is written in a listing and in the flat table, what it means, and the list that owns it.
 *
 * @typedef {{ code: string, label: string, table: string, list: string }} CodeEntry
 */

/**
 * A code list that `init({ codes: […] })` has loaded.
 *
 * @param {string} name
 * @returns {CodeList}
 */
export function codes(name) {
  return /** @type {CodeList} */ (list(name));
}

/** The version of the data model, which moves apart from the package. */
export function modelVersion() {
  ready();
  return core.modelVersion();
}
