// The command `praticable`, whose output the package has to match.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The binary that `cargo xtask test` has built. */
const COMMAND = fileURLToPath(new URL("../../target/debug/praticable", import.meta.url));

/** The day of every check in these tests. */
export const TODAY = "2026-11-23";

/** A file of the examples. */
export const example = (name) => readFile(new URL(`../../examples/data/${name}`, import.meta.url));

/** A file of the pipeline's own tests. */
export const sample = (name) => readFile(new URL(`../../pipeline/tests/data/${name}`, import.meta.url));

/**
 * Runs the command in a folder of its own, with a file of this name and content, and reads the files that it wrote.
 *
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {string[]} words
 * @param {string[]} written
 */
async function ran(name, bytes, words, written) {
  const folder = await mkdtemp(join(tmpdir(), "praticable-"));
  try {
    await writeFile(join(folder, name), bytes);
    // It fails on a file with errors; only its files count.
    const done = await promisify(execFile)(COMMAND, words, { cwd: folder }).catch((error) => error);
    const read = (name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    const complaint = done.stderr.replace(/^praticable: /gm, "").trimEnd();
    return { complaint, files: await Promise.all(written.map(read)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The output of `praticable check` on a file of this name and content.
 *
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {string[]} options
 */
export async function command(name, bytes, ...options) {
  const words = ["check", name, "--today", TODAY, "--threads", "1", "--output", "report", ...options];
  const { complaint, files } = await ran(name, bytes, words, ["report"]);
  return { report: files[0].toString("utf8"), complaint };
}

/**
 * The output of `praticable fix`, and its log.
 *
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {string[]} options
 */
export async function mended(name, bytes, ...options) {
  const words = ["fix", name, "--today", TODAY, "--output", "mended", "--log", "log", ...options];
  const { complaint, files } = await ran(name, bytes, words, ["mended", "log"]);
  return { complaint, file: files[0], log: files[1] };
}

/** Usual damage to a table before it is sent: files by name. */
export async function dirty() {
  const table = (await example("directory.csv")).toString("utf8").replace(/^\uFEFF/, "");
  const [header, ...rows] = table.trimEnd().split(/\r?\n/);
  const spoilt = [
    header,
    rows[0].toUpperCase(),
    `${rows[1]}${"x,".repeat(3)}`,
    rows[2].replace(/,/g, ', "'),
    "",
    rows[3].slice(0, 40),
    ...rows.slice(4, 40),
    ...rows.slice(4, 9),
  ];
  return {
    "windows.csv": Buffer.from(spreadsheet().join("\r\n"), "latin1"),
    "commas.csv": Buffer.from(spoilt.join("\r\n"), "latin1"),
    "mark.csv": Buffer.concat([Buffer.from("\uFEFF"), Buffer.from(spoilt.join("\n")), Buffer.from("\nRen\xE9e\0,", "latin1")]),
  };
}

/** Rows as a spreadsheet set to French saves them: zeros and days lost, formulas and its own columns left in. */
function spreadsheet() {
  const rows = ["identifiant;rpps;nom_lieu;voie;code_postal;commune;telephone;entree_plain_pied;entree_marches;verifie_le;couleur"];
  for (let number = 1; number <= 60; number += 1) {
    const [code, town] = number % 3 ? ["1000", "Bourg-en-Bresse"] : ["75012.0", "Paris"];
    const days = number % 2 ? "22/11/2026" : "2026-11-22";
    const answer = ["oui", "Oui", "peut-être", "#N/A"][number % 4];
    const phone = number % 5 ? "01 99 00 27 37" : "1,99E+08";
    rows.push(`${number % 20};99700000013;Cabinet de l\x92été;rue du Port;${code};${town};${phone};${answer};2;${days};bleu`);
  }
  return rows;
}
