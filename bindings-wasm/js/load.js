// What is loaded before the first call, once: the rules, and on demand other languages, code lists and the JSON Schema.

import * as core from "../build/praticable_bg.js";
import { readJson, within } from "./file.js";
import { start } from "./wasm.js";

/** @import { Folder } from "./data.js" */
/** @import { Explanation, Field } from "./index.js" */
/** @import { Source } from "./wasm.js" */

/** @typedef {"en" | "simple"} Language */

/**
 * What to load. French and all rules always are.
 *
 * @typedef {object} Loading
 * @property {Source | Promise<Source>} [module] the WebAssembly module, or its bytes, where a program already has
 *   them; by default `praticable.wasm` beside this module.
 * @property {readonly Language[]} [languages] languages of messages beside French.
 * @property {readonly string[]} [codes] code lists that `codes` will be asked for.
 * @property {readonly ("fr" | Language)[]} [details] languages in which `explain` gives the page and the source of a rule, and
 *   `fields` the column and the help of a field.
 * @property {boolean} [schema] whether `listing["~standard"].jsonSchema` will be used.
 * @property {string | URL} [base] the folder that the files of the package are served from; by default the folder of this
 *   module.
 */

/**
 * Files of the package. A bundler finds them by these very expressions.
 *
 * @type {Record<string, () => URL>}
 */
const FILES = {
  "praticable.wasm": () => new URL("./praticable.wasm", import.meta.url),
  "texts/en.json": () => new URL("./texts/en.json", import.meta.url),
  "texts/simple.json": () => new URL("./texts/simple.json", import.meta.url),
  "listing.schema.json": () => new URL("./listing.schema.json", import.meta.url),
};

/**
 * What is loaded, or on its way, by the name of its file.
 *
 * @type {Map<string, Promise<void>>}
 */
const loading = new Map();

/** Code lists and details that are loaded, by folder and name. @type {Map<string, any>} */
const data = new Map();

/** @type {((target: string) => Record<string, unknown>) | undefined} */
let schemaFor;

/**
 * The languages that are loaded.
 *
 * @type {Set<string | undefined>}
 */
const spoken = new Set();

let isReady = false;

/**
 * Loads the rules, and what else is asked for. Call it once before everything else, and again to load more: what is
 * loaded already is not loaded twice.
 *
 * It reads from disk in node and fetches in a browser. It rejects with a sentence that says what could not be loaded and
 * what to do; what else was asked for is loaded all the same, and a later call tries again.
 *
 * @param {Loading} [options]
 * @returns {Promise<void>}
 *
 * @example
 * await init({ languages: ["en"], codes: ["JDV_J106"] });
 */
export async function init({ module, languages = [], codes = [], details = [], schema = false, base } = {}) {
  const rules = once("praticable.wasm", async (name) => {
    await start(core, module, () => address(name, base));
    isReady = true;
  });
  const parts = [
    rules,
    ...languages.map((language) => once(`texts/${language}.json`, (name) => addTexts(language, address(name, base), rules))),
    ...codes.map((list) => add("codes", list, "the code list", base)),
    ...details.map((language) => add("details", language, "the details in", base)),
  ];
  if (schema) parts.push(once("listing.schema.json", (name) => addSchema(address(name, base))));
  for (const part of await Promise.allSettled(parts)) if (part.status === "rejected") throw part.reason;
}

/**
 * @param {Language} language
 * @param {URL} url
 * @param {Promise<void>} rules
 */
async function addTexts(language, url, rules) {
  const texts = await readJson(url, `the texts of the language \`${language}\``);
  await rules;
  core.addLanguage(language, lines(texts));
  spoken.add(language);
}

/**
 * @param {Folder} folder
 * @param {string} name
 * @param {string} what
 * @param {string | URL | undefined} base
 */
function add(folder, name, what, base) {
  return once(`${folder}/${name}`, async (key) => {
    if (!/^[\w-]+$/.test(name)) throw new TypeError(`\`${name}\` is not the name of a code list`);
    const url = base === undefined ? (await import("./data.js")).addresses[folder](name) : within(base, `${key}.json`);
    data.set(key, await readJson(url, `${what} \`${name}\``));
  });
}

/** @param {URL} url */
async function addSchema(url) {
  // What writes it in other dialects is loaded with it: few pages ask for either.
  const dialects = import("./json-schema.js");
  const schema = await readJson(url, "the JSON Schema");
  const { jsonSchema } = await dialects;
  schemaFor = (target) => jsonSchema(schema, target);
}

/**
 * Throws unless the rules are loaded, and the language that is asked for.
 *
 * @param {string} [lang]
 */
export function ready(lang) {
  if (!isReady) throw missing("praticable");
  // Of a language that nobody has, the core says which ones there are.
  if (FILES[`texts/${lang}.json`] && !spoken.has(lang)) throw missing(`the language \`${lang}\``, `languages: ["${lang}"]`);
}

/**
 * What to do about something that is not there yet.
 *
 * @param {string} what
 * @param {string} [option] of `init`
 */
function missing(what, option) {
  return new Error(`${what} is not loaded yet: \`await init(${option ? `{ ${option} }` : ""})\` comes first`);
}

/**
 * A code list that `init` has loaded.
 *
 * @param {string} name
 */
export function list(name) {
  const found = data.get(`codes/${name}`);
  if (found !== undefined) return found;
  throw missing(`the code list \`${name}\``, `codes: ["${name}"]`);
}

/**
 * The rules and fields in a language, with their long texts, if `init` has loaded them.
 *
 * @param {string} [lang]
 * @returns {{ rules: Record<string, Explanation>, fields: Field[] } | undefined}
 */
export function details(lang = "fr") {
  return data.get(`details/${lang}`);
}

/**
 * The JSON Schema of a listing that `init` has loaded, in a dialect.
 *
 * @param {string} target
 */
export function listingSchema(target) {
  if (schemaFor) return schemaFor(target);
  throw missing("the JSON Schema", "schema: true");
}

/**
 * Does something that may fail, and does it again only if it failed.
 *
 * @param {string} name
 * @param {(name: string) => Promise<void>} load
 */
function once(name, load) {
  const begun = loading.get(name);
  if (begun) return begun;
  const promise = Promise.resolve(name).then(load);
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}

/**
 * Where a file of the package is.
 *
 * @param {string} name
 * @param {string | URL | undefined} base
 */
function address(name, base) {
  const known = FILES[name];
  if (!known) throw new TypeError(`there is no \`${name}\` in the package: choose another language`);
  return base === undefined ? known() : within(base, name);
}

/**
 * The form in which the core takes a language: a line for each text, in French, a tab, and the translation.
 *
 * @param {Record<string, string>} texts
 */
function lines(texts) {
  return Object.entries(texts)
    .map(([french, translation]) => `${french}\t${translation}`)
    .join("\n");
}
