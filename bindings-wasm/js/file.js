// Reads files of the package: from disk in node, over the network elsewhere.

/** The URL of a file that a bundler has inlined: its bytes, in base64 or percent-encoded. */
const INLINED = /^data:[^,]*?(;base64)?,(.*)$/s;

/**
 * The content of a file: JSON, or a module for WebAssembly.
 *
 * @typedef {Response | Uint8Array<ArrayBuffer>} Content
 */

/**
 * The part of `process` in use, where there is one.
 *
 * @typedef {{ getBuiltinModule?: (name: "node:fs") => { promises: { readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> } } }} Runtime
 */

/**
 * Reads a file. It rejects with a sentence that names the file, its address, and a remedy.
 *
 * @param {URL} url
 * @param {string} what the file in words, such as `the French rules`.
 * @returns {Promise<Content>}
 */
export async function readFile(url, what) {
  try {
    return inlined(url) ?? (await fromDisk(url)) ?? (await fetched(url));
  } catch (error) {
    throw new Error(
      `praticable cannot load ${what} from ${url.href} (${reasonOf(error)}). ` +
        "Serve its files together, or name their folder: init({ base: \"/praticable/\" }).",
      { cause: error },
    );
  }
}

/**
 * Reads a file that holds JSON.
 *
 * @param {URL} url
 * @param {string} what
 * @returns {Promise<any>}
 */
export async function readJson(url, what) {
  const content = await readFile(url, what);
  const text = content instanceof Uint8Array ? new TextDecoder().decode(content) : await content.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    // A server that answers every address with its own page does so with status 200.
    throw new Error(`praticable loaded ${url.href}, which is not ${what}: the server sent something else.`, {
      cause: error,
    });
  }
}

/**
 * The text of anything that was thrown.
 *
 * @param {unknown} error
 */
export function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The address of a file in a folder, which may be relative to the page.
 *
 * @param {string | URL} folder
 * @param {string} name
 * @returns {URL}
 */
export function within(folder, name) {
  const base = new URL(folder, globalThis.document?.baseURI ?? globalThis.location?.href);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return new URL(name, base);
}

/**
 * Decodes an inlined file here instead of fetching it, because a page's `connect-src` rarely allows `data:`.
 *
 * @param {URL} url
 * @returns {Content | undefined}
 */
function inlined(url) {
  const [, base64, data] = INLINED.exec(url.href) ?? [];
  if (data === undefined) return undefined;
  if (!base64) return new TextEncoder().encode(decodeURIComponent(data));
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

/**
 * Reads from disk by `getBuiltinModule` instead of `import`, which bundlers for the browser would follow.
 *
 * @param {URL} url
 * @returns {Promise<Content> | undefined}
 */
function fromDisk(url) {
  if (url.protocol !== "file:") return undefined;
  const { process } = /** @type {{ process?: Runtime }} */ (globalThis);
  return process?.getBuiltinModule?.("node:fs").promises.readFile(url);
}

/**
 * @param {URL} url
 * @returns {Promise<Content>}
 */
async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response;
}
