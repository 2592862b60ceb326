// Drawings of how to measure. They take the colour of the text, so that they work on a dark page and in forced colours.

import counter from "./drawings/counter.svg";
import door from "./drawings/door.svg";
import lift from "./drawings/lift.svg";
import passage from "./drawings/passage.svg";
import slope from "./drawings/slope.svg";
import step from "./drawings/step.svg";
import table from "./drawings/table.svg";
import threshold from "./drawings/threshold.svg";
import turning from "./drawings/turning.svg";

import { h } from "../dom.js";

/** @type {Readonly<Record<string, string>>} */
const DRAWINGS = { counter, door, lift, passage, slope, step, table, threshold, turning };

/**
 * A drawing with a caption, which is also its description for screen readers.
 *
 * @param {string} name
 * @param {string} alternative
 */
export function drawing(name, alternative) {
  const caption = h("figcaption", {}, alternative);
  const text = DRAWINGS[name];
  if (text === undefined) return h("figure", { class: "praticable-drawing" }, caption);
  const svg = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  // The caption describes the drawing for everybody.
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  return h("figure", { class: "praticable-drawing" }, svg, caption);
}
