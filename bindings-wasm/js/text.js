// Text is what crosses into the core, and back.

/**
 * A value as JSON text. What JSON leaves out is missing; a value that is nothing at all is `null`.
 *
 * @param {unknown} value
 * @returns {string}
 * @throws for what JSON cannot write: a list that holds itself, a `BigInt`.
 */
export function written(value) {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TypeError(`praticable checks what can be written as JSON, and this cannot: ${reason}`, { cause: error });
  }
}

/**
 * What the core answered.
 *
 * @param {string} text
 * @returns {any}
 */
export function read(text) {
  return JSON.parse(text);
}
