// From bytes to a module that can be started.

import { read } from "./read.js";

/** @typedef {WebAssembly.Module | BufferSource | Response} Source what a program may already have of a WebAssembly module. */

/**
 * Compiles a module: the one that is given, or else the one at an address.
 *
 * @param {Source | Promise<Source> | undefined} given
 * @param {() => URL} url
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compiled(given, url) {
  const source = given === undefined ? await read(url(), "the rules") : await given;
  try {
    if (source instanceof WebAssembly.Module) return source;
    return await (isResponse(source) ? streamed(source) : WebAssembly.compile(source));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `praticable cannot start the rules (${reason}). A page with a Content-Security-Policy has to allow ` +
        "`'wasm-unsafe-eval'` in `script-src`; otherwise the file `praticable.wasm` is not what the server sent.",
      { cause: error },
    );
  }
}

/**
 * While it is still coming in, where the server says what it is.
 *
 * @param {Response} response
 */
async function streamed(response) {
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * @param {Source} source
 * @returns {source is Response}
 */
function isResponse(source) {
  return typeof Response === "function" && source instanceof Response;
}
