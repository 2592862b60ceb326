// The provenance of the answers: added when a person sends the form, and at no other time.

/** @import { Draft } from "./types.js" */

/**
 * The listing, declared by the person on a day. An earlier declaration of the same source is renewed.
 *
 * @param {Draft} listing
 * @param {{ source: string, today: string }} declaration
 * @returns {Draft}
 */
export function declared(listing, { source, today }) {
  const own = { scope: "", method: "self_declared", source, observed_on: today, verified_on: today };
  const known = entries(listing);
  const isOwn = (/** @type {Draft} */ entry) =>
    (entry["scope"] ?? "") === "" && entry["method"] === own.method && entry["source"] === source;
  const renewed = known.map((entry) => (isOwn(entry) ? { ...entry, ...own } : entry));
  return { ...listing, provenance: known.some(isOwn) ? renewed : [...known, own] };
}

/**
 * The listing, checked again on a day: only the date of the check changes. A listing without provenance is declared.
 *
 * @param {Draft} listing
 * @param {{ source: string, today: string }} declaration
 * @returns {Draft}
 */
export function confirmed(listing, declaration) {
  const known = entries(listing);
  if (known.length === 0) return declared(listing, declaration);
  return { ...listing, provenance: known.map((entry) => ({ ...entry, verified_on: declaration.today })) };
}

/**
 * @param {Draft} listing
 * @returns {Draft[]}
 */
function entries({ provenance }) {
  return Array.isArray(provenance) ? provenance.filter((entry) => typeof entry === "object" && entry !== null) : [];
}
