// A module of its own, because bundlers put small files into the module that names them, and few pages ask for these.

/** @typedef {"codes" | "details"} Folder */

/**
 * Addresses of the files in a folder. A bundler finds them by these very expressions.
 *
 * @type {Record<Folder, (name: string) => URL>}
 */
const ADDRESSES = {
  codes: (name) => new URL(`./codes/${name}.json`, import.meta.url),
  details: (name) => new URL(`./details/${name}.json`, import.meta.url),
};

/** @type {Record<Folder, string>} */
const TITLES = { codes: "the code list", details: "the details in the language" };

/**
 * The address of a file beside this module, and its name in messages.
 *
 * @param {Folder} folder
 * @param {string} name
 */
export function file(folder, name) {
  const title = `${TITLES[folder]} \`${name}\``;
  if (!/^[\w-]+$/.test(name)) throw new TypeError(`${title} does not exist`);
  return { url: ADDRESSES[folder](name), title };
}
