// The package `praticable/files`: many listings, or rows of a table, at once. It is a module of its own, larger, in every
// language.

/** @import { Finding, Listing, Profile, Severity } from "./listing.js" */
/** @import { Explanation, Lang, Options } from "./index.js" */
/** @import { Source } from "./wasm.js" */

import * as core from "../build/praticable_files_bg.js";
import { within } from "./file.js";
import { parse, stringify } from "./json.js";
import { start } from "./wasm.js";

/**
 * A finding about a row: its number counts from 1, and is 0 for the header, or for the whole.
 *
 * @typedef {Finding & { row: number }} RowFinding
 */

/**
 * A file, as a check reads it. What `read` throws has a `name`, as a `DOMException` has.
 *
 * @typedef {object} Input
 * @property {string} name what messages call it
 * @property {(size: number) => Uint8Array} read gives the next bytes: as many as are asked for, or fewer; none at the end
 * @property {(rows: number) => void} [checked] is told how many rows have been checked
 */

/**
 * How a whole file is checked; `sheet` is the name or the number of a sheet of a workbook, by default the one with listings.
 *
 * @typedef {Options & { sheet?: string | number }} FileOptions
 */

/**
 * What the fix of a file did. Numbers are by rule; those of `left`, by reason.
 *
 * @typedef {object} FileFix
 * @property {Blob} file the file put right
 * @property {Blob} log its log, by which `praticable unfix` takes it back
 * @property {number} rows rows or records that were read
 * @property {number} unreadable those of them that cannot be read, and stay as they are
 * @property {number} changed_rows those of them that changed
 * @property {number} places cells or JSON values that changed
 * @property {Record<string, number>} changes
 * @property {Record<string, number>} waiting proposals that wait for somebody to agree
 * @property {Record<string, Record<string, number>>} left fixes that were not made
 * @property {(lang: Lang) => string} notice the same in words, a line each
 */

/**
 * What a page shows of a check: every sentence written, and nothing left to count.
 *
 * @typedef {object} FileView
 * @property {string | null} error what kept the file from being read, or from being read to its end
 * @property {boolean} changed whether that may be because it was changed or moved since it was chosen
 * @property {"valid" | "invalid" | "partial"} verdict whether everything was read, and without an error
 * @property {string} headline the verdict in a sentence
 * @property {{ errors: number, warnings: number, infos: number }} counts
 * @property {{ severity: Severity, times: string }[]} found how much of each severity, in words
 * @property {{ safe: number, confirm: number }} fixes how many findings carry a fix
 * @property {"not_plain" | "not_ours" | null} unfixable why `fixFile` would refuse the file: it is a workbook or compressed, or
 *   it comes from a national source
 * @property {string[]} not_run the rules that no date let run
 * @property {string[][]} files what is said of each file, sentence by sentence
 * @property {string[]} heads the heads of a table of findings: how grave, which rule, what, how to correct, how often, where
 * @property {RuleView[]} codes what each rule found, the gravest and the most frequent first
 */

/**
 * @typedef {object} RuleView
 * @property {string} code
 * @property {Severity} severity
 * @property {string} gravity the severity in a word
 * @property {number} count
 * @property {string} times the count as people write it
 * @property {CauseView[]} causes the causes told apart
 * @property {string} [others] what is said of further causes
 */

/**
 * @typedef {object} CauseView
 * @property {string} times
 * @property {string} message
 * @property {string} remedy
 * @property {string} [fix] what is said of the corrections that are known
 * @property {string} [advice] the name of the advice for those who keep their data in a spreadsheet
 * @property {string[]} places where the first ones stand
 * @property {string} [more] what is said of the others
 */

/**
 * A file that made the reader break down, as only forged or damaged ones do. The module is loaded anew by `init()`.
 */
export class Damaged extends Error {}

/** @type {Promise<void> | undefined} */
let loading;

let isReady = false;

/** What the module that is loaded keeps its data in. @type {WebAssembly.Memory | undefined} */
let memory;

/**
 * Loads the rules. Call it once before everything else; later calls do nothing.
 *
 * It reads from disk in node and fetches in a browser. It rejects with a sentence that says what could not be loaded and
 * what to do; a later call tries again.
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
      // The glue remembers the memory of a module that broke down until it is taken away.
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
  if (listing instanceof Uint8Array) return parse(core.checkBytes(listing, profile, today, lang));
  return parse(core.check(typeof listing === "string" ? listing : stringify(listing), profile, today, lang));
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
  return parse(core.checkDataset(typeof listings === "string" ? listings : stringify(listings), profile, today, lang));
}

/**
 * Checks a flat table: the names of its columns, and its rows as they stand in the file.
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
  return parse(core.checkTable(stringify(table), profile, today, lang));
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
  return parse(core.checkSource(source, stringify(row), profile, today, lang));
}

/**
 * A listing as a row of the flat table, with the names of its columns. What cannot be read has an empty cell.
 *
 * @param {Listing | object} listing
 * @returns {{ header: string[], row: string[] }}
 */
export function toRow(listing) {
  ready();
  return parse(core.toRow(stringify(listing)));
}

/**
 * Checks a whole file, read piece by piece from its beginning to its end: a table as CSV or in a workbook, listings as NDJSON
 * or in a JSON array, or the file of a national source, whatever its content shows. What keeps it from being read is in the
 * report.
 *
 * It takes its time and answers nobody meanwhile: a page calls it in a worker. A workbook is held in memory.
 *
 * @param {Input} input
 * @param {Omit<FileOptions, "lang">} [options]
 * @returns {{ view(lang: Lang): FileView }} the report, in whatever language is asked for
 */
export function checkFile(input, { profile, today, sheet } = {}) {
  const report = guarded(input, (file) => core.checkFile(file, profile, today, sheet?.toString()));
  return { view: (lang) => parse(report.view(lang)) };
}

/**
 * Checks a whole file and writes all that is found, byte for byte as the command `praticable check` does. It throws a
 * sentence when the file cannot be read.
 *
 * @param {Input} input
 * @param {(bytes: Uint8Array) => void} write takes the next bytes, which are only lent
 * @param {"csv" | "json" | "ndjson"} format
 * @param {FileOptions} [options]
 */
export function writeFindings(input, write, format, { profile, today, lang, sheet } = {}) {
  guarded(input, (file) => core.writeFindings(file, { write }, format, profile, today, lang, sheet?.toString()));
}

/**
 * Puts a file right by what its findings propose, byte for byte as the command `praticable fix` does: safe fixes, and with
 * `confirm` the proposals too. It throws a sentence when the file cannot be read or put right, as workbooks and archives.
 *
 * @param {Input} input
 * @param {Options & { confirm?: boolean }} [options]
 * @returns {FileFix}
 */
export function fixFile(input, { confirm = false, profile, today, lang } = {}) {
  /** @type {Blob[]} */
  const pieces = [];
  // What a blob is made of, a browser may keep on disk.
  const write = (/** @type {Uint8Array<ArrayBuffer>} */ bytes) => void pieces.push(new Blob([bytes]));
  const fix = guarded(input, (file) => core.fixFile(file, { write }, confirm, profile, today, lang));
  const log = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (fix.log())]);
  return { file: new Blob(pieces), log, ...parse(fix.tally()), notice: (lang) => fix.notice(lang) };
}

/** An empty table, to be filled in: the names of all columns. */
export function tableTemplate() {
  ready();
  return core.tableTemplate();
}

/**
 * Gives a file to the rules. What makes a library that reads workbooks break down leaves a module that nothing is to be asked
 * of any more.
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
  return parse(core.explain(code, lang));
}

/** The version of the data model, which moves apart from the package. */
export function modelVersion() {
  ready();
  return core.modelVersion();
}

/** Throws unless the rules are loaded. */
function ready() {
  if (!isReady) throw new Error("praticable/files is not loaded yet: `await init()` comes first");
}
