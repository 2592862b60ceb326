// The listing as a Standard Schema (https://standardschema.dev, 1.1) and as a Standard JSON Schema: form libraries, servers
// and generators of documentation that support them need no adapter.

/** @import { Finding, Listing } from "./listing.js" */
/** @import { Options } from "./index.js" */
/** @import { Target } from "./json-schema.js" */

import * as core from "../build/praticable_bg.js";
import { listingSchema, ready } from "./load.js";
import { keys, place } from "./pointer.js";
import { stringify } from "./json.js";

/**
 * A finding as an issue of Standard Schema: its message, its path as keys, and its other data.
 *
 * @typedef {object} Issue
 * @property {string} message
 * @property {readonly PropertyKey[]} path
 * @property {Finding["code"]} code
 * @property {Finding["severity"]} severity
 * @property {Finding["params"]} params
 * @property {Finding["fix"]} [fix]
 * @property {string} remedy how to correct it.
 */

/**
 * @typedef {{ readonly value: Listing, readonly issues?: undefined, readonly warnings: readonly Issue[] }} Valid
 * @typedef {{ readonly issues: readonly Issue[], readonly warnings: readonly Issue[] }} Invalid
 * @typedef {{ readonly libraryOptions?: Options | Record<string, unknown> | undefined }} ValidateOptions
 * @typedef {{ readonly target: Target | (string & {}), readonly libraryOptions?: Record<string, unknown> | undefined }} JsonSchemaOptions
 */

/**
 * The properties that libraries with Standard Schema or Standard JSON Schema use.
 *
 * @typedef {object} Standard
 * @property {1} version
 * @property {"praticable"} vendor
 * @property {{ readonly input: Listing, readonly output: Listing }} [types]
 * @property {(value: unknown, options?: ValidateOptions) => Valid | Invalid} validate
 * @property {{ input: (options: JsonSchemaOptions) => Record<string, unknown>,
 *   output: (options: JsonSchemaOptions) => Record<string, unknown> }} jsonSchema
 */

/** @typedef {{ readonly "~standard": Readonly<Standard> }} ListingSchema */

/**
 * The schema of a listing: pass it to a library as it is, or call it with options.
 *
 * Only errors are issues. Warnings do not prevent sending a form, and are in the result's `warnings`.
 *
 * @type {ListingSchema & ((options?: Options) => ListingSchema)}
 *
 * @example
 * useForm({ resolver: standardSchemaResolver(listing({ profile: "intake", lang: "en" })) });
 */
export const listing = Object.assign(
  /** @param {Options} [options] */
  (options) => schema(options),
  schema(),
);

/**
 * @param {Options} [defaults]
 * @returns {ListingSchema}
 */
function schema(defaults) {
  return {
    "~standard": {
      version: 1,
      vendor: "praticable",
      validate: (value, options) => validated(value, { ...defaults, ...options?.libraryOptions }),
      jsonSchema: { input: described, output: described },
    },
  };
}

/**
 * @param {unknown} value
 * @param {Options} options
 * @returns {Valid | Invalid}
 */
function validated(value, { profile, today, lang = "fr" }) {
  ready(lang);
  /** @type {Required<Finding>[]} */
  const findings = JSON.parse(core.check(stringify(value), profile, today, lang));
  const issues = findings.map(({ path, ...finding }) => ({ ...finding, path: keys(value, place(path)) }));
  const errors = issues.filter(({ severity }) => severity === "error");
  const warnings = issues.filter(({ severity }) => severity !== "error");
  return errors.length > 0 ? { issues: errors, warnings } : { value: /** @type {Listing} */ (value), warnings };
}

/** @param {JsonSchemaOptions} options */
function described({ target }) {
  return listingSchema(target);
}
