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
  // The larger module knows the columns; it is loaded for who wants a row.
  const { init, toTable } = await import("../files.js");
  await init({ base });
  // The mark of UTF-8, without which spreadsheets read another encoding.
  save("fiche.csv", "text/csv;charset=utf-8", `\uFEFF${toTable([listing])}`);
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
