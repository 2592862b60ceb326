// Applies the fixes that findings propose.

/** @import { Finding, Fix } from "./listing.js" */

import { get, place, pointer, put, renamed, without } from "./pointer.js";

/**
 * Applies the fix of a finding to a copy of a listing; the listing itself is left as it is.
 *
 * A fix whose `kind` is `"safe"` keeps the meaning and may be applied without asking; one that is to `"confirm"` is a
 * proposal, for a person to decide. Places change when items of a list are removed: check again after each fix.
 *
 * @template {object} Data
 * @param {Data} listing
 * @param {Pick<Finding, "path" | "fix">} finding
 * @returns {Data}
 * @throws when the finding proposes nothing, belongs to another listing, or would overwrite an answer elsewhere.
 *
 * @example
 * const [finding] = check(card).filter(({ fix }) => fix?.kind === "safe");
 * const mended = applyFix(card, finding);
 */
export function applyFix(listing, { path, fix }) {
  if (fix === undefined) throw new TypeError("this finding has no `fix`");
  return /** @type {Data} */ (edited(listing, path, fix));
}

/**
 * @param {unknown} listing
 * @param {string} path
 * @param {Fix} fix
 */
function edited(listing, path, fix) {
  const from = place(path);
  switch (fix.op) {
    case "set":
      return stated(put(listing, from, fix.value), fix);
    case "remove":
      return without(listing, from) ?? {};
    case "rename": {
      there(listing, path);
      const to = [...from.slice(0, -1), fix.name];
      return renamed(free(listing, to, path), from, fix.name);
    }
    case "move": {
      const value = there(listing, path);
      const to = place(fix.to);
      return put(without(free(listing, to, path), from), to, value);
    }
    case "restate": {
      const to = place(fix.to);
      return put(without(free(listing, to, path, fix.value), from), to, fix.value);
    }
    default:
      throw new TypeError(`unknown fix \`${/** @type {Fix} */ (fix).op}\`: update praticable`);
  }
}

/**
 * Sets the second fact of a text that states two.
 *
 * @param {unknown} listing
 * @param {{ op: "set", also?: { to: string, value?: unknown }[] }} fix
 */
function stated(listing, { also = [] }) {
  return also.reduce((changed, { to, value }) => put(changed, place(to), value), listing);
}

/**
 * The value at the place of the finding.
 *
 * @param {unknown} listing
 * @param {string} path
 */
function there(listing, path) {
  const value = get(listing, place(path));
  if (value === undefined) throw new TypeError(`nothing is at \`${path}\`: the finding belongs to another listing`);
  return value;
}

/**
 * The listing, if the place for a value is empty or holds the same one: a fix never overwrites an answer.
 *
 * @param {unknown} listing
 * @param {string[]} to
 * @param {string} path
 * @param {unknown} [same]
 */
function free(listing, to, path, same) {
  const value = get(listing, to);
  if (value === undefined || value === null || value === same) return listing;
  throw new TypeError(`\`${path}\` cannot become \`${pointer(to)}\`, which has a value already`);
}
