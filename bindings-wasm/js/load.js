// What is loaded before the first call, once: the rules, and on demand other languages, code lists and the JSON Schema.

import start, { addLanguage } from "../build/praticable.js";
import { readJson, within } from "./read.js";
import { compiled } from "./wasm.js";

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
 * @property {boolean} [schema] whether `listing["~standard"].jsonSchema` will be used.
 * @property {string | URL} [base] the folder that the files of the package are served from; by default the folder of this
 *   module.
 */

/** What is loaded, or on its way, by the name of its file. A bundler finds the files by these very expressions. */
const FILES = {
  "praticable.wasm": () => new URL("./praticable.wasm", import.meta.url),
  "texts/en.json": () => new URL("./texts/en.json", import.meta.url),
  "texts/simple.json": () => new URL("./texts/simple.json", import.meta.url),
  "listing.schema.json": () => new URL("./listing.schema.json", import.meta.url),
};

/** @type {Map<string, Promise<void>>} */
const loading = new Map();

/** @type {Map<string, unknown>} */
const lists = new Map();

/** @type {((target: string) => Record<string, unknown>) | undefined} */
let schemaFor;

let isReady = false;

/**
 * Loads the rules, and what else is asked for. Call it once before everything else, and again to load more: what is
 * loaded already is not loaded twice.
 *
 * It reads from disk in node and fetches in a browser. It rejects with a sentence that says what could not be loaded and
 * what to do; a later call tries again.
 *
 * @param {Loading} [options]
 * @returns {Promise<void>}
 *
 * @example
 * await init({ languages: ["en"], codes: ["languages"] });
 */
export async function init({ module, languages = [], codes = [], schema: wantsSchema = false, base } = {}) {
  const rules = once("praticable.wasm", async (name) => {
    await start({ module_or_path: await compiled(module, () => address(name, base)) });
    isReady = true;
  });
  const others = [
    ...languages.map((language) =>
      once(`texts/${language}.json`, async (name) => {
        const texts = await readJson(address(name, base), `the texts of the language \`${language}\``);
        await rules;
        addLanguage(language, lines(texts));
      }),
    ),
    ...codes.map((list) =>
      once(`codes/${list}.json`, async (name) => {
        lists.set(list, await readJson(address(name, base), `the code list \`${list}\``));
      }),
    ),
  ];
  if (wantsSchema) {
    others.push(
      once("listing.schema.json", async (name) => {
        // What writes it in other dialects is loaded with it: few pages ask for either.
        const dialects = import("./json-schema.js");
        const schema = await readJson(address(name, base), "the JSON Schema");
        const { jsonSchema } = await dialects;
        schemaFor = (target) => jsonSchema(schema, target);
      }),
    );
  }
  await Promise.all([rules, ...others]);
}

/** Throws unless the rules are loaded. */
export function ready() {
  if (!isReady) throw new Error("praticable is not loaded yet: `await init()` comes first");
}

/**
 * A code list that `init` has loaded.
 *
 * @param {string} name
 */
export function list(name) {
  const found = lists.get(name);
  if (found !== undefined) return found;
  throw new Error(`the code list \`${name}\` is not loaded: \`await init({ codes: ["${name}"] })\` comes first`);
}

/**
 * The JSON Schema of a listing that `init` has loaded, in a dialect.
 *
 * @param {string} target
 */
export function listingSchema(target) {
  if (schemaFor) return schemaFor(target);
  throw new Error("the JSON Schema is not loaded: `await init({ schema: true })` comes first");
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
  const promise = load(name);
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
  if (base !== undefined) return within(base, name);
  const known = /** @type {Record<string, (() => URL) | undefined>} */ (FILES)[name];
  return known ? known() : new URL(`./codes/${name.slice("codes/".length)}`, import.meta.url);
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
