// JSON text, in which values cross into the core and back.

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
    const reason = error instanceof Error ? error.message : String(error);
    throw new TypeError(`praticable checks what can be written as JSON, and this cannot: ${reason}`, { cause: error });
  }
}

/**
 * Parses an answer of the core.
 *
 * @param {string} text
 * @returns {any}
 */
export function parse(text) {
  return JSON.parse(text);
}
