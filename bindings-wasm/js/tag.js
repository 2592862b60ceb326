// From what a page says of its language to a register of the core, and back.

/** @import { Lang } from "./index.js" */

/** How simple French is written where browsers and voices read it: the variant is in the registry of BCP 47. */
const SIMPLE = "fr-simple";

/**
 * The register that a language tag asks for; French for any other language.
 *
 * @param {string | null | undefined} tag
 * @returns {Lang}
 */
export function register(tag) {
  const subtags = (tag ?? "").toLowerCase().split("-");
  if (subtags.includes("simple")) return "simple";
  return subtags[0] === "en" ? "en" : "fr";
}

/**
 * Puts a tag in the place of the name of a register, which is none.
 *
 * @param {Element} element
 */
export function settle(element) {
  if (element.getAttribute("lang") === "simple") element.setAttribute("lang", SIMPLE);
}
