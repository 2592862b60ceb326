// JSON Pointers (RFC 6901), and changes to a copy, which shares unchanged parts with the original.

/**
 * A place in a listing: keys of objects, and indexes of lists. `-` is the place after the last item of a list.
 *
 * @typedef {string[]} Place
 */

/**
 * Reads a place, written as a JSON Pointer (`/contact/phones/0`) or as forms name their fields (`contact.phones.0`).
 *
 * @param {string} path
 * @returns {Place}
 */
export function place(path) {
  if (path === "") return [];
  if (path.startsWith("/")) {
    return path.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  const keys = path.replace(/\[(\d+|-)\]/g, ".$1").split(".");
  if (keys.some((key) => key === "" || key.endsWith("[]"))) {
    throw new TypeError(`\`${path}\` does not say which item of the list: write \`contact.phones.0\` or \`/contact/phones/0\``);
  }
  return keys;
}

/**
 * Writes a place as a JSON Pointer.
 *
 * @param {Place} place
 */
export function pointer(place) {
  return place.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * The value at a place; `undefined` if there is none.
 *
 * @param {unknown} value
 * @param {Place} place
 * @returns {unknown}
 */
export function get(value, place) {
  return place.reduce((inner, key) => (isParent(inner) && Object.hasOwn(inner, key) ? entries(inner)[key] : undefined), value);
}

/**
 * Puts a value at a place in a copy. Missing parents are made: a list where an index follows, else an object.
 *
 * @param {unknown} value
 * @param {Place} place
 * @param {unknown} inner
 * @returns {unknown}
 */
export function put(value, place, inner) {
  const [key, ...rest] = place;
  if (key === undefined) return inner;
  const parent = isParent(value) ? value : isIndex(key) ? [] : {};
  const own = Array.isArray(parent) && key === "-" ? String(parent.length) : key;
  return replaced(parent, own, put(Object.hasOwn(parent, own) ? entries(parent)[own] : undefined, rest, inner));
}

/**
 * Removes a place from a copy. The items after a removed item of a list move up.
 *
 * @param {unknown} value
 * @param {Place} place
 * @returns {unknown}
 */
export function without(value, place) {
  const [key, ...rest] = place;
  if (key === undefined) return undefined;
  if (!isParent(value) || !Object.hasOwn(value, key)) return value;
  if (rest.length > 0) return replaced(value, key, without(entries(value)[key], rest));
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/**
 * Renames a field in a copy, at the same position.
 *
 * @param {unknown} value
 * @param {Place} place
 * @param {string} name
 * @returns {unknown}
 */
export function renamed(value, place, name) {
  const parent = get(value, place.slice(0, -1));
  if (!isParent(parent) || Array.isArray(parent)) return value;
  const fields = Object.entries(parent).map(([key, inner]) => [key === place.at(-1) ? name : key, inner]);
  return put(value, place.slice(0, -1), Object.fromEntries(fields));
}

/**
 * The keys of an issue or a message: an index of a list is a number.
 *
 * @param {unknown} value
 * @param {Place} place
 * @returns {PropertyKey[]}
 */
export function keys(value, place) {
  return place.map((key, depth) => (Array.isArray(get(value, place.slice(0, depth))) && isIndex(key) ? Number(key) : key));
}

/**
 * @param {object} parent
 * @param {string} key
 * @param {unknown} inner
 */
function replaced(parent, key, inner) {
  if (!Array.isArray(parent)) return { ...parent, [key]: inner };
  if (!isIndex(key)) throw new TypeError(`\`${key}\` is not a place in a list`);
  const copy = [...parent];
  copy[Math.min(Number(key), parent.length)] = inner;
  return copy;
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isParent(value) {
  return typeof value === "object" && value !== null;
}

/**
 * @param {object} parent
 */
function entries(parent) {
  return /** @type {Record<string, unknown>} */ (parent);
}

/** @param {string} key */
function isIndex(key) {
  return /^(0|[1-9]\d*|-)$/.test(key);
}
