// Language tags of pages, and the languages of the core.

/** @import { Lang } from "./index.js" */

/** The tag of simple French, for browsers and screen readers: the variant is in the registry of BCP 47. */
const SIMPLE = "fr-simple";

/**
 * The language for a tag; French for any other language.
 *
 * @param {string | null | undefined} tag
 * @returns {Lang}
 */
export function languageOf(tag) {
  const subtags = (tag ?? "").toLowerCase().split("-");
  if (subtags.includes("simple")) return "simple";
  return subtags[0] === "en" ? "en" : "fr";
}

/**
 * Replaces the name `simple`, which is not a language tag, by its tag.
 *
 * @param {Element} element
 */
export function normalizeTag(element) {
  if (element.getAttribute("lang") === "simple") element.setAttribute("lang", SIMPLE);
}
