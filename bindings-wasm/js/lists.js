// A module of its own, because bundlers put small files into the module that names them, and few pages ask for code lists.

/**
 * Where a code list is.
 *
 * @param {string} name
 */
export function address(name) {
  return new URL(`./codes/${name}.json`, import.meta.url);
}
