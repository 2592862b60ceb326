// The package `praticable`: one listing, its findings, and what there is to know about both.
//
// It converts, calls, and converts back. What is right and what is wrong, and the words for it, come from the core.

/** @import { Code, FieldPath, Finding, Listing, Profile } from "./listing.js" */
/** @import { Language } from "./load.js" */

import * as core from "../build/praticable_bg.js";
import { list, ready } from "./load.js";
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
 * A rule, in short.
 *
 * @typedef {object} RuleSummary
 * @property {Code} code
 * @property {string} stage
 * @property {Record<Profile, string>} severity how much it weighs, by profile.
 * @property {boolean} needs_today whether it stays silent without `today`.
 * @property {string} message
 * @property {string} remedy
 */

/**
 * What a rule is. The long page about it is in the documentation and not in the package.
 *
 * @param {Code | (string & {})} code
 * @param {Lang} [lang]
 * @returns {RuleSummary}
 */
export function explain(code, lang) {
  ready(lang);
  return parse(core.explain(code, lang));
}

/**
 * A field of the model.
 *
 * @typedef {object} Field
 * @property {FieldPath} path
 * @property {string} label its name, for people.
 * @property {string} [unit] the unit of its number.
 * @property {string} section the key of the section that it stands in.
 * @property {string} title the name of that section, for people.
 */

/**
 * Every field of the model, in its order.
 *
 * @param {Lang} [lang]
 * @returns {Field[]}
 */
export function fields(lang) {
  ready(lang);
  return parse(core.fields(lang));
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
