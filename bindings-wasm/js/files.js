// The package `praticable/files`: checks many listings, tables and whole files. It is a module of its own, larger, with every
// language.

/** @import { Finding, Listing, Profile, Severity } from "./listing.js" */
/** @import { Explanation, Lang, Options } from "./index.js" */
/** @import { Source } from "./wasm.js" */

import * as core from "../build/praticable_files_bg.js";
import { within } from "./file.js";
import { stringify } from "./json.js";
import { start } from "./wasm.js";

/**
 * A finding about a row: its number counts from 1, and is 0 for the header, or for the whole.
 *
 * @typedef {Finding & { row: number }} RowFinding
 */

/**
 * A file to check. An error that `read` throws has a `name`, as a `DOMException` has.
 *
 * @typedef {object} Input
 * @property {string} name the name in messages
 * @property {(size: number) => Uint8Array} read gives the next bytes: as many as are asked for, or fewer; none at the end
 * @property {(rows: number) => void} [checked] is called with the number of rows checked
 */

/**
 * Options for a whole file; `sheet` is the name or the number of a sheet of a workbook, by default the one with listings.
 *
 * @typedef {Options & { sheet?: string | number }} FileOptions
 */

/**
 * The outcome of fixing a file. Numbers are by rule; those of `left`, by reason.
 *
 * @typedef {object} FileFix
 * @property {Blob} file the fixed file
 * @property {Blob} log its log, by which `praticable unfix` restores the original
 * @property {number} rows rows or records that were read
 * @property {number} unreadable those of them that cannot be read, and stay as they are
 * @property {number} changed_rows those of them that changed
 * @property {number} places cells or JSON values that changed
 * @property {Record<string, number>} changes
 * @property {Record<string, number>} waiting proposals that need a person's consent
 * @property {Record<string, Record<string, number>>} left fixes that could not be made
 * @property {(lang: Lang) => string} notice a summary in words, one line for each fact
 */

/**
 * A report to show in a page, with every sentence written and every number counted.
 *
 * @typedef {object} FileView
 * @property {string | null} error the reason why the file could not be read to its end
 * @property {boolean} changed whether the file may have been changed or moved since it was chosen
 * @property {"valid" | "invalid" | "partial"} verdict whether everything was read, and without an error
 * @property {string} headline the verdict in a sentence
 * @property {{ errors: number, warnings: number, infos: number }} counts
 * @property {{ severity: Severity, times: string }[]} found the number of findings of each severity, in words
 * @property {{ safe: number, confirm: number }} fixes the number of findings that have a fix
 * @property {"not_plain" | "not_ours" | null} unfixable why `fixFile` would refuse the file: it is a workbook or compressed, or
 *   it comes from a national source
 * @property {string[]} not_run the rules that did not run for lack of a date
 * @property {string[][]} files the sentences about each file
 * @property {string[]} heads the headings of a table of findings: severity, rule, message, remedy, count, places
 * @property {RuleView[]} codes the findings of each rule, the gravest and the most frequent first
 */

/**
 * @typedef {object} RuleView
 * @property {string} code
 * @property {Severity} severity
 * @property {string} gravity the severity in a word
 * @property {number} count
 * @property {string} times the count in the format of the language
 * @property {CauseView[]} causes the findings by cause
 * @property {string} [others] a sentence about further causes
 */

/**
 * @typedef {object} CauseView
 * @property {string} times
 * @property {string} message
 * @property {string} remedy
 * @property {string} [fix] a sentence about the known corrections
 * @property {string} [advice] the name of the advice for users of a spreadsheet
 * @property {string[]} places the first places
 * @property {string} [more] a sentence about the others
 */

/**
 * The error for a file that made the reader crash, as only forged or damaged ones do. `init()` loads the module anew.
 */
export class Damaged extends Error {}

/** @type {Promise<void> | undefined} */
let loading;

let isReady = false;

/** The memory of the loaded module. @type {WebAssembly.Memory | undefined} */
let memory;

/**
 * Loads the rules. Call it once before everything else; later calls do nothing.
 *
 * It reads from disk in node and fetches in a browser. It rejects with a sentence that names the file that could not be
 * loaded, and a remedy; a later call tries again.
 *
 * @param {object} [options]
 * @param {Source | Promise<Source>} [options.module] the WebAssembly module, or its bytes, where a program already has them;
 *   by default `files.wasm` beside this module.
 * @param {string | URL} [options.base] the folder that the files of the package are served from.
 * @returns {Promise<void>}
 */
export async function init({ module, base } = {}) {
  loading ??= load(module, base).catch((error) => {
    loading = undefined;
    throw error;
  });
  await loading;
}

/**
 * @param {Source | Promise<Source> | undefined} module
 * @param {string | URL | undefined} base
 */
async function load(module, base) {
  const url = () =>
    base === undefined ? new URL("./files.wasm", import.meta.url) : within(base, "files.wasm");
  const glue = {
    ...core,
    __wbg_set_wasm(/** @type {WebAssembly.Exports} */ exports) {
      // The glue keeps using the memory of a crashed module unless that memory is detached.
      memory?.grow(0);
      memory = /** @type {WebAssembly.Memory} */ (exports.memory);
      core.__wbg_set_wasm(exports);
    },
  };
  await start(glue, module, url);
  isReady = true;
}

/**
 * Checks one listing, as `check` of `praticable` does.
 *
 * @param {Listing | object | string | Uint8Array} listing
 * @param {Options} [options]
 * @returns {Finding[]}
 */
export function check(listing, { profile, today, lang } = {}) {
  ready();
  if (listing instanceof Uint8Array) return JSON.parse(core.checkBytes(listing, profile, today, lang));
  return JSON.parse(core.check(typeof listing === "string" ? listing : stringify(listing), profile, today, lang));
}

/**
 * Checks a list of listings, or its JSON text: each by itself, then all together.
 *
 * @param {readonly (Listing | object)[] | string} listings
 * @param {Options} [options]
 * @returns {RowFinding[]}
 */
export function checkDataset(listings, { profile, today, lang } = {}) {
  ready();
  return JSON.parse(core.checkDataset(typeof listings === "string" ? listings : stringify(listings), profile, today, lang));
}

/**
 * Checks a flat table: the names of its columns, and its rows as they are in the file.
 *
 * @param {{ header: readonly string[], rows: readonly (readonly string[])[] }} table
 * @param {Options} [options]
 * @returns {RowFinding[]}
 *
 * @example
 * checkTable({ header: ["nom_lieu", "ville"], rows: [["Cabinet du Port", "Nantes"]] });
 */
export function checkTable(table, { profile, today, lang } = {}) {
  ready();
  return JSON.parse(core.checkTable(stringify(table), profile, today, lang));
}

/**
 * Checks a row of a national source, given as its filled cells by the names of their columns; of a source of JSON objects, one
 * object.
 *
 * @param {string} source such as `rpps`
 * @param {object} row
 * @param {Options} [options]
 * @returns {Finding[]}
 *
 * @example
 * checkSource("rpps", { "Nom d'exercice": "EXEMPLE" });
 */
export function checkSource(source, row, { profile, today, lang } = {}) {
  ready();
  return JSON.parse(core.checkSource(source, stringify(row), profile, today, lang));
}

/**
 * Converts a listing to a row of the flat table, with the names of its columns. Unreadable values give empty cells.
 *
 * @param {Listing | object} listing
 * @returns {{ header: string[], row: string[] }}
 */
export function toRow(listing) {
  ready();
  return JSON.parse(core.toRow(stringify(listing)));
}

/**
 * Checks a whole file, read piece by piece from its beginning to its end: a table as CSV or in a workbook, listings as NDJSON
 * or in a JSON array, or the file of a national source; the format is detected from the content. An error of reading is in
 * the report.
 *
 * It does not pause: call it in a worker. A workbook is held in memory.
 *
 * @param {Input} input
 * @param {Omit<FileOptions, "lang">} [options]
 * @returns {{ view(lang: Lang): FileView }} the report, in any language
 */
export function checkFile(input, { profile, today, sheet } = {}) {
  const report = guarded(input, (file) => core.checkFile(file, profile, today, sheet?.toString()));
  return { view: (lang) => JSON.parse(report.view(lang)) };
}

/**
 * Checks a whole file and writes all findings, byte for byte as the command `praticable check` does. It throws when the file
 * cannot be read.
 *
 * @param {Input} input
 * @param {(bytes: Uint8Array) => void} write takes the next bytes, which are valid only during the call
 * @param {"csv" | "json" | "ndjson"} format
 * @param {FileOptions} [options]
 */
export function writeFindings(input, write, format, { profile, today, lang, sheet } = {}) {
  guarded(input, (file) => core.writeFindings(file, { write }, format, profile, today, lang, sheet?.toString()));
}

/**
 * Fixes a file, byte for byte as the command `praticable fix` does: safe fixes, and with `confirm` the proposals too. It
 * throws when the file cannot be read, or cannot be fixed, such as workbooks and archives.
 *
 * @param {Input} input
 * @param {Options & { confirm?: boolean }} [options]
 * @returns {FileFix}
 */
export function fixFile(input, { confirm = false, profile, today, lang } = {}) {
  /** @type {Blob[]} */
  const pieces = [];
  // A browser may keep blobs on disk.
  const write = (/** @type {Uint8Array<ArrayBuffer>} */ bytes) => void pieces.push(new Blob([bytes]));
  const fix = guarded(input, (file) => core.fixFile(file, { write }, confirm, profile, today, lang));
  const log = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (fix.log())]);
  return { file: new Blob(pieces), log, ...JSON.parse(fix.tally()), notice: (lang) => fix.notice(lang) };
}

/** Gives an empty table to fill in: the names of all columns. */
export function tableTemplate() {
  ready();
  return core.tableTemplate();
}

/**
 * Makes a call on a file. A file that crashes the library for workbooks leaves a module that must not be called again.
 *
 * @template T
 * @param {Input} input
 * @param {(file: Required<Input>) => T} call
 * @returns {T}
 */
function guarded(input, call) {
  ready();
  const checked = input.checked?.bind(input) ?? (() => {});
  try {
    return call({ name: input.name, read: (size) => input.read(size), checked });
  } catch (error) {
    // A trap, and a stack that ran out.
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    isReady = false;
    loading = undefined;
    throw new Damaged(`\`${input.name}\` is damaged: save it again with the program that made it, and call \`init()\` again`, {
      cause: error,
    });
  }
}

/**
 * Explains a rule. Its source is always there, its page never: the page comes with the details of `praticable`.
 *
 * @param {string} code
 * @param {Lang} [lang]
 * @returns {Explanation & { source: string }}
 */
export function explain(code, lang) {
  ready();
  return JSON.parse(core.explain(code, lang));
}

/** The version of the data model, which is independent of that of the package. */
export function modelVersion() {
  ready();
  return core.modelVersion();
}

/** Throws unless the rules are loaded. */
function ready() {
  if (!isReady) throw new Error("praticable/files is not loaded yet: `await init()` comes first");
}
