// A module of its own, because bundlers put small files into the module that names them, and few pages ask for these.

/** @typedef {"codes" | "details"} Folder */

/**
 * Addresses of the files in a folder. A bundler finds them by these very expressions.
 *
 * @type {Record<Folder, (name: string) => URL>}
 */
export const addresses = {
  codes: (name) => new URL(`./codes/${name}.json`, import.meta.url),
  details: (name) => new URL(`./details/${name}.json`, import.meta.url),
};
