// JSON text, in which values cross into the core.

import { reasonOf } from "./file.js";

/**
 * Writes a value as JSON text. Parts that JSON leaves out are missing; `undefined` itself becomes `null`.
 *
 * @param {unknown} value
 * @returns {string}
 * @throws for a value that JSON cannot express: a list that holds itself, a `BigInt`.
 */
export function stringify(value) {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (error) {
    throw new TypeError(`this value cannot be written as JSON: ${reasonOf(error)}`, { cause: error });
  }
}
