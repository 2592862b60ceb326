// Putting right what a finding says is wrong.

/** @import { Finding, Fix } from "./listing.js" */

import { get, place, pointer, put, renamed, without } from "./pointer.js";

/**
 * A copy of a listing in which the fix of a finding is applied; the listing itself is left as it is.
 *
 * A fix whose `kind` is `"safe"` keeps the meaning and may be applied without asking; one that is to `"confirm"` is a
 * proposal, for a person to decide. Places move when items of a list are taken away: check again after each fix.
 *
 * @template {object} Data
 * @param {Data} listing
 * @param {Pick<Finding, "path" | "fix">} finding
 * @returns {Data}
 * @throws when the finding proposes nothing, was found in another listing, or would overwrite an answer elsewhere.
 *
 * @example
 * const [finding] = check(card).filter(({ fix }) => fix?.kind === "safe");
 * const mended = applyFix(card, finding);
 */
export function applyFix(listing, { path, fix }) {
  if (fix === undefined) throw new TypeError("this finding proposes no fix: look for those that have a `fix`");
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
      throw new TypeError(`this version does not know the fix \`${/** @type {Fix} */ (fix).op}\`: update praticable`);
  }
}

/**
 * A text may state two facts: what the second one is stands beside the first.
 *
 * @param {unknown} listing
 * @param {{ op: "set", also?: { to: string, value?: unknown }[] }} fix
 */
function stated(listing, { also = [] }) {
  return also.reduce((changed, { to, value }) => put(changed, place(to), value), listing);
}

/**
 * What stands where the finding is.
 *
 * @param {unknown} listing
 * @param {string} path
 */
function there(listing, path) {
  const value = get(listing, place(path));
  if (value === undefined) throw new TypeError(`nothing stands at \`${path}\`: the finding is of another listing`);
  return value;
}

/**
 * The listing, if nothing is said yet where a value would go, or the same: a fix never overwrites an answer.
 *
 * @param {unknown} listing
 * @param {string[]} to
 * @param {string} path
 * @param {unknown} [same]
 */
function free(listing, to, path, same) {
  const value = get(listing, to);
  if (value === undefined || value === null || value === same) return listing;
  throw new TypeError(`\`${path}\` cannot become \`${pointer(to)}\`, which has a value of its own: keep one of both`);
}
