// A file of the device, read piece by piece where it lies.

/** @import { Input } from "../files.js" */

/**
 * As much as is used of what only workers have.
 *
 * @typedef {new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }} Reader
 */

/**
 * @param {File} file
 * @param {(bytes: number, rows: number) => void} progress is told how far the check has come
 * @returns {Input}
 */
export function input(file, progress) {
  const { FileReaderSync } = /** @type {typeof globalThis & { FileReaderSync: Reader }} */ (globalThis);
  const reader = new FileReaderSync();
  let at = 0;
  return {
    name: file.name,
    read(size) {
      const bytes = new Uint8Array(reader.readAsArrayBuffer(file.slice(at, at + size)));
      at += bytes.length;
      return bytes;
    },
    checked: (rows) => progress(at, rows),
  };
}
