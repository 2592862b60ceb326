// The value of a form, made from its draft, and the differences between two listings.

/** @import { Draft, Edit } from "./types.js" */
/** @import { Place } from "../pointer.js" */
/** @import { Questions } from "./questions.js" */

import { get, pointer, without } from "../pointer.js";
import { isEmpty, placeOf } from "./questions.js";

/**
 * The listing without empty answers and those set aside. Items of a list move up where an empty one was: `origin` maps a
 * place of the value to its place in the draft.
 *
 * @param {Draft} draft
 * @param {Questions} questions
 * @returns {{ value: Draft, origin: (place: Place) => Place }}
 */
export function valueOf(draft, questions) {
  const relevant = questions
    .setAside(draft)
    .reduce((listing, path) => /** @type {Draft} */ (without(listing, placeOf(path))), draft);
  /** @type {Map<string, number[]>} */
  const moved = new Map();
  const fields = Object.entries(relevant).map(([key, inner]) => {
    // Fields without a question are left alone: an empty text may mean something there.
    const isAsked = questions.locate([key]) !== undefined;
    return [key, isAsked ? filled(inner, [key], moved) : inner];
  });
  const value = /** @type {Draft} */ (Object.fromEntries(fields.filter(([, inner]) => inner !== undefined)));
  const origin = (/** @type {Place} */ place) => {
    /** @type {Place} */
    const from = [];
    for (const [depth, key] of place.entries()) {
      from.push(String(moved.get(pointer(place.slice(0, depth)))?.[Number(key)] ?? key));
    }
    return from;
  };
  return { value, origin };
}

/**
 * @param {unknown} value
 * @param {Place} place
 * @param {Map<string, number[]>} moved
 * @returns {unknown}
 */
function filled(value, place, moved) {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) {
    const from = value.flatMap((item, index) => (isEmpty(item) ? [] : [index]));
    if (from.length < value.length) moved.set(pointer(place), from);
    return from.map((index, at) => filled(value[index], [...place, String(at)], moved));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, filled(inner, [...place, key], moved)]);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

/**
 * The differences between two listings, value by value. A list whose length differs counts as one value.
 *
 * @param {unknown} before
 * @param {unknown} after
 * @param {Place} [place]
 * @returns {Edit[]}
 */
export function differences(before, after, place = []) {
  if (before === after) return [];
  if (
    !isParent(before) ||
    !isParent(after) ||
    Array.isArray(before) !== Array.isArray(after) ||
    resized(before, after)
  ) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ place, before, after }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(get(before, [key]), get(after, [key]), [...place, key]));
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isParent(value) {
  return typeof value === "object" && value !== null;
}

/**
 * @param {object} before
 * @param {object} after
 */
function resized(before, after) {
  return Array.isArray(before) && Array.isArray(after) && before.length !== after.length;
}
