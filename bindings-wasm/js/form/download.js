// A copy of the listing as a file.

/** @import { Draft } from "./types.js" */

import { h } from "../dom.js";

/**
 * @param {Draft} listing
 * @param {"json" | "row"} format
 * @param {string | URL | undefined} base
 */
export async function download(listing, format, base) {
  if (format === "json") {
    save("fiche.json", "application/json", `${JSON.stringify(listing, undefined, 2)}\n`);
    return;
  }
  // The larger module knows the columns; it is loaded only when somebody asks for a row.
  const { init, toRow } = await import("praticable/files");
  await init({ base });
  const { header, row } = toRow(listing);
  // Spreadsheets set to French expect the mark of UTF-8, and semicolons.
  save("fiche.csv", "text/csv;charset=utf-8", `\uFEFF${[header, row].map(line).join("")}`);
}

/** @param {readonly string[]} cells */
function line(cells) {
  const quoted = cells.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(";")}\r\n`;
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
function save(name, type, text) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href, download: name }).click();
  // The browser has to have taken it before it goes.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
