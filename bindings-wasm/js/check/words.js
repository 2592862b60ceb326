// The texts of the file check besides findings, in the language of the page.

/** @import { Lang } from "../index.js" */

import { readJson } from "../file.js";

/** A bundler finds the files by these very expressions. @type {Record<Lang, () => URL>} */
const FILES = {
  fr: () => new URL("./check/fr.json", import.meta.url),
  en: () => new URL("./check/en.json", import.meta.url),
  simple: () => new URL("./check/simple.json", import.meta.url),
};

/** @typedef {Record<Lang, Record<string, string>>} Texts */

/**
 * Loads every language at once, so that changing it later needs no request.
 *
 * @returns {Promise<Texts>}
 */
export async function loadTexts() {
  const load = (/** @type {Lang} */ lang) => readJson(FILES[lang](), `the words of the file check in \`${lang}\``);
  const [fr, en, simple] = await Promise.all([load("fr"), load("en"), load("simple")]);
  return { fr, en, simple };
}

/**
 * Replaces the parameters in a text.
 *
 * @param {string} text
 * @param {Record<string, string | number>} [params]
 */
export function filled(text, params = {}) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ""));
}
