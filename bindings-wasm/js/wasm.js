// From bytes to rules that answer.

import { readFile } from "./file.js";

/** @typedef {WebAssembly.Module | BufferSource | Response} Source what a program may already have of a WebAssembly module. */

/** @typedef {{ __wbg_set_wasm(exports: WebAssembly.Exports): void }} Glue what wasm-bindgen wrote to call a module. */

/**
 * Starts a module: the one that is given, or else the one at an address.
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
 * Compiles a module: the one that is given, or else the one at an address.
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
 * While it is still coming in, where the server says what it is.
 *
 * @param {BufferSource | Response} source
 */
async function compile(source) {
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (source.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(source);
  return WebAssembly.compile(await source.arrayBuffer());
}

/**
 * What to do when a module cannot be started.
 *
 * @param {unknown} error
 * @returns {never}
 */
function explain(error) {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(
    `praticable cannot start the rules (${reason}). A page with a Content-Security-Policy has to allow ` +
      "`'wasm-unsafe-eval'` in `script-src`; otherwise the file with the rules is not the one of this version.",
    { cause: error },
  );
}
