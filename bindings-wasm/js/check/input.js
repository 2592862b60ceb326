// A file of the device, read piece by piece.

/** @import { Input } from "../files.js" */

/**
 * The part in use of an interface that only workers have.
 *
 * @typedef {new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }} Reader
 */

/**
 * @param {File} file
 * @param {(bytes: number, rows: number) => void} progress is called with the bytes read and the rows checked
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
