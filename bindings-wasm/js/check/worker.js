// The check itself, in a worker: it reads, checks and writes without a pause, while the page stays responsive.

/** @import { FileView, Input } from "../files.js" */
/** @import { Mended, News, Order, Task } from "./messages.js" */
/** @import { Lang } from "../index.js" */

import { Damaged, checkFile, fixFile, init, tableTemplate, writeFindings } from "../files.js";
import { input } from "./input.js";

/** @type {Task | undefined} */
let task;

/** @type {{ view(lang: Lang): FileView } | undefined} */
let report;

/** Media types, by format. */
const TYPES = { csv: "text/csv;charset=utf-8", json: "application/json", ndjson: "application/x-ndjson" };

addEventListener("message", async ({ data }) => {
  try {
    await follow(data);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({ is: error instanceof Damaged ? "damaged" : "failed", message });
  }
});

/** @param {Order} order */
async function follow(order) {
  switch (order.do) {
    case "start":
      await init({ module: order.module });
      return tell({ is: "ready", template: tableTemplate() });
    case "check":
      task = order.task;
      report = checkFile(input(task.file, progress), task);
      return tell({ is: "report", view: report.view(order.lang) });
    case "view":
      return tell({ is: "report", view: known(report).view(order.lang) });
    case "write":
      return tell({ is: "written", blob: write(known(task), order) });
    case "fix":
      return tell({ is: "mended", mended: mend(known(task), order) });
  }
}

/**
 * The result of the last check. A replacement worker has none.
 *
 * @template T
 * @param {T | undefined} left
 * @returns {T}
 */
function known(left) {
  if (left === undefined) throw new Error("no file has been checked");
  return left;
}

/**
 * Writes all findings, piece by piece into blobs, which the browser may keep on disk.
 *
 * @param {Task} task
 * @param {Order & { do: "write" }} order
 */
function write(task, { format, lang }) {
  /** @type {Blob[]} */
  const pieces = [];
  const keep = (/** @type {Uint8Array} */ bytes) => void pieces.push(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]));
  writeFindings(input(task.file, progress), keep, format, { ...task, lang });
  return new Blob(pieces, { type: TYPES[format] });
}

/**
 * Makes the fixed file and its log.
 *
 * @param {Task} task
 * @param {Order & { do: "fix" }} order
 * @returns {Mended}
 */
function mend(task, { confirm, lang }) {
  const { file, log, notice } = fixFile(input(task.file, progress), { ...task, confirm, lang });
  return { file, log, notice: notice(lang) };
}

/** Milliseconds between two messages about progress: as often as an eye sees. */
const PACE = 50;

let told = 0;

/**
 * @param {number} bytes
 * @param {number} rows
 */
function progress(bytes, rows) {
  const now = performance.now();
  if (now - told < PACE) return;
  told = now;
  tell({ is: "progress", bytes, rows });
}

/** @param {News} news */
function tell(news) {
  postMessage(news);
}
