// Loads the rules before the first call, and on demand other languages, code lists, details and the JSON Schema.

import * as core from "../build/praticable_bg.js";
import { readJson, within } from "./file.js";
import { start } from "./wasm.js";

/** @import { Folder } from "./data.js" */
/** @import { Explanation, Field } from "./index.js" */
/** @import { Source } from "./wasm.js" */

/** @typedef {"en" | "simple"} Language */

/**
 * Options of `init`. French and all rules are always loaded.
 *
 * @typedef {object} Loading
 * @property {Source | Promise<Source>} [module] the WebAssembly module, or its bytes, where a program already has
 *   them; by default `praticable.wasm` beside this module.
 * @property {readonly Language[]} [languages] languages of messages besides French.
 * @property {readonly string[]} [codes] names of code lists for `codes`.
 * @property {readonly ("fr" | Language)[]} [details] languages in which `explain` gives the page and the source of a rule, and
 *   `fields` the column and the help of a field.
 * @property {boolean} [schema] whether to load the JSON Schema, for `listing["~standard"].jsonSchema`.
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
 * Files that are loaded or being loaded, by name.
 *
 * @type {Map<string, Promise<void>>}
 */
const loading = new Map();

/** Code lists and details that are loaded, by the name of their file; `schema` writes the JSON Schema. @type {Map<string, any>} */
const data = new Map();

/**
 * The languages that are loaded.
 *
 * @type {Set<string | undefined>}
 */
const spoken = new Set();

let isReady = false;

/**
 * Loads the rules, and everything else that is asked for. Call it once before everything else, and again to load more:
 * nothing is loaded twice.
 *
 * It reads from disk in node and fetches in a browser. It rejects with a sentence that names the file that could not be
 * loaded, and a remedy; the other files are loaded all the same, and a later call tries again.
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
    ...codes.map((list) => add("codes", list, base)),
    ...details.map((language) => add("details", language, base)),
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
 * @param {string | URL | undefined} base
 */
function add(folder, name, base) {
  return once(`${folder}/${name}.json`, async (key) => {
    const { url, title } = (await import("./data.js")).file(folder, name);
    data.set(key, await readJson(base === undefined ? url : within(base, key), title));
  });
}

/** @param {URL} url */
async function addSchema(url) {
  // The code for other dialects is loaded with it: few pages need either.
  const dialects = import("./json-schema.js");
  const schema = await readJson(url, "the JSON Schema");
  const { jsonSchema } = await dialects;
  data.set("schema", (/** @type {string} */ target) => jsonSchema(schema, target));
}

/**
 * Throws unless the rules and the given language are loaded.
 *
 * @param {string} [lang]
 */
export function ready(lang) {
  if (!isReady) throw missing("praticable");
  // For an unknown language the core names the known ones.
  if (FILES[`texts/${lang}.json`] && !spoken.has(lang)) throw missing(`the language \`${lang}\``, `languages: ["${lang}"]`);
}

/**
 * The error for something that is not loaded yet, with a remedy.
 *
 * @param {string} what
 * @param {string} [option] of `init`
 */
function missing(what, option) {
  return new Error(`${what} is not loaded yet: \`await init(${option ? `{ ${option} }` : ""})\` comes first`);
}

/**
 * Data that `init` has loaded, or an error with a remedy.
 *
 * @param {string} key
 * @param {string} title
 * @param {string} option of `init`
 */
function loaded(key, title, option) {
  const found = data.get(key);
  if (!found) throw missing(title, option);
  return found;
}

/**
 * A code list that `init` has loaded.
 *
 * @param {string} name
 */
export function list(name) {
  return loaded(`codes/${name}.json`, `the code list \`${name}\``, `codes: ["${name}"]`);
}

/**
 * The rules and fields in a language, with their long texts, if `init` has loaded them.
 *
 * @param {string} [lang]
 * @returns {{ rules: Record<string, Explanation>, fields: Field[] } | undefined}
 */
export function details(lang = "fr") {
  return data.get(`details/${lang}.json`);
}

/**
 * The JSON Schema of a listing that `init` has loaded, in a dialect.
 *
 * @param {string} target
 */
export function listingSchema(target) {
  return loaded("schema", "the JSON Schema", "schema: true")(target);
}

/**
 * Does something once, and again only if it failed.
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
 * The address of a file of the package.
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
 * Converts a language for the core: for each text a line with the French, a tab, and the translation.
 *
 * @param {Record<string, string>} texts
 */
function lines(texts) {
  return Object.entries(texts)
    .map(([french, translation]) => `${french}\t${translation}`)
    .join("\n");
}
