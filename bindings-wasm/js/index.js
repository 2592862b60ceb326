// The package `praticable`: checks one listing, and describes findings, rules and fields.
//
// It converts, calls, and converts back. Rules and wording come from the core.

/** @import { Code, FieldPath, Finding, Listing, Profile, Severity } from "./listing.js" */
/** @import { Language } from "./load.js" */

import * as core from "../build/praticable_bg.js";
import { details, list, ready } from "./load.js";
import { place, pointer, put } from "./pointer.js";
import { stringify } from "./json.js";

export { init } from "./load.js";
export { applyFix } from "./fix.js";
export { listing } from "./standard-schema.js";

/** @typedef {"fr" | Language} Lang a language of messages; `init` loads all but French. */

/**
 * Options of a check.
 *
 * @typedef {object} Options
 * @property {Profile} [profile] `intake` for a card being filled in, `import` (the default) for a file coming in, `publish`
 *   for a card going public.
 * @property {string} [today] the day to judge against, as `2026-11-22`. Without it the rules about time stay silent.
 * @property {Lang} [lang] gives each finding its `message` and its `remedy`.
 */

/**
 * Checks one listing: an object, its JSON text, or the bytes of that text. A text shows more than an object, such as a
 * repeated field.
 *
 * A fault in the data is a finding, broken JSON too. It throws for a wrong call, with a sentence that names the right one.
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
  if (listing instanceof Uint8Array) return JSON.parse(core.checkBytes(listing, profile, today, lang));
  return JSON.parse(core.check(typeof listing === "string" ? listing : stringify(listing), profile, today, lang));
}

/**
 * Checks one answer as it is given: the findings of the rules that read the field, in the listing with the value put in.
 *
 * @param {FieldPath | (string & {})} path a JSON Pointer (`/contact/phones/0`), or keys with dots (`contact.phones.0`).
 * @param {unknown} value the answer, as it was given; `undefined` when it was removed.
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
  return JSON.parse(core.checkField(pointer(at), stringify(put(listing, at, value)), profile, today, lang));
}

/**
 * The fault of a finding in one sentence, in a language that is loaded.
 *
 * @param {Pick<Finding, "code" | "path" | "params">} finding
 * @param {Lang} [lang]
 */
export function message(finding, lang) {
  return said(finding, lang).message;
}

/**
 * The correction of a finding, in one sentence.
 *
 * @param {Pick<Finding, "code" | "path" | "params">} finding
 * @param {Lang} [lang]
 */
export function remedy(finding, lang) {
  return said(finding, lang).remedy;
}

/**
 * The label of the field that a finding is about.
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
  return JSON.parse(core.message(stringify({ code, path, params }), lang));
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
  const rule = JSON.parse(core.explain(code, lang));
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
  return structuredClone(details(lang)?.fields) ?? JSON.parse(core.fields(lang));
}

/**
 * A code list.
 *
 * @typedef {object} CodeList
 * @property {string} name
 * @property {string} version
 * @property {string | null} source the publisher's address; `null` for a list of the model.
 * @property {string | null} licence
 * @property {readonly CodeEntry[]} codes
 */

/**
 * A code of a list: its spelling in a listing and in the flat table, its label, and the nomenclature that owns it.
 *
 * @typedef {{ code: string, label: string, table: string, list: string }} CodeEntry
 */

/**
 * Looks up a code list that `init({ codes: […] })` has loaded.
 *
 * @param {string} name
 * @returns {CodeList}
 */
export function codes(name) {
  return /** @type {CodeList} */ (list(name));
}

/** The version of the data model, which is independent of that of the package. */
export function modelVersion() {
  ready();
  return core.modelVersion();
}
