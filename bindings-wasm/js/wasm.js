// Compiles and starts the WebAssembly modules.

import { readFile, reasonOf } from "./file.js";

/** @typedef {WebAssembly.Module | BufferSource | Response} Source a WebAssembly module, or its bytes, that a program already has. */

/** @typedef {{ __wbg_set_wasm(exports: WebAssembly.Exports): void }} Glue the calls of a module, as wasm-bindgen writes them. */

/**
 * Starts the given module, or else the one at an address.
 *
 * @param {Glue} glue
 * @param {Source | Promise<Source> | undefined} given
 * @param {() => URL} url
 */
export async function start(glue, given, url) {
  const module = await compiled(given, url);
  const imports = WebAssembly.Module.imports(module).map((wanted) => [wanted.module, glue]);
  const { exports } = await WebAssembly.instantiate(module, Object.fromEntries(imports)).catch(explain);
  glue.__wbg_set_wasm(exports);
  /** @type {() => void} */ (exports.__wbindgen_start)();
}

/**
 * Compiles the given module, or else the one at an address.
 *
 * @param {Source | Promise<Source> | undefined} given
 * @param {() => URL} url
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compiled(given, url) {
  const source = given === undefined ? await readFile(url(), "the rules") : await given;
  return source instanceof WebAssembly.Module ? source : compile(source).catch(explain);
}

/**
 * Compiles while the file is still coming in, if the server sends its media type.
 *
 * @param {BufferSource | Response} source
 */
async function compile(source) {
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (source.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(source);
  return WebAssembly.compile(await source.arrayBuffer());
}

/**
 * Adds a remedy to the error of a module that cannot be started.
 *
 * @param {unknown} error
 * @returns {never}
 */
function explain(error) {
  throw new Error(
    `praticable cannot start the rules (${reasonOf(error)}). A Content-Security-Policy must allow ` +
      "`'wasm-unsafe-eval'` in `script-src`; otherwise the file is not the one of this version.",
    { cause: error },
  );
}
