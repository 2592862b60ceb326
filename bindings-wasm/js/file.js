// Files of the package beside its modules: from disk in node, over the network elsewhere.

/** What a bundler may have written into the page instead of a file: its bytes, in base64 or percent-encoded. */
const INLINED = /^data:[^,]*?(;base64)?,(.*)$/s;

/**
 * What is read: JSON, or something that WebAssembly takes.
 *
 * @typedef {Response | Uint8Array<ArrayBuffer>} Content
 */

/**
 * As much as is used of `process`, where there is one.
 *
 * @typedef {{ getBuiltinModule?: (name: "node:fs") => { promises: { readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> } } }} Runtime
 */

/**
 * Reads a file. It rejects with a sentence that says which file, where it was looked for, and what to do.
 *
 * @param {URL} url
 * @param {string} what the file, in words: `the French rules`.
 * @returns {Promise<Content>}
 */
export async function readFile(url, what) {
  try {
    return inlined(url) ?? (await fromDisk(url)) ?? (await fetched(url));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `praticable cannot load ${what} from ${url.href} (${reason}). ` +
        "Serve the files of the package's folder `pkg` together, or say where they are: init({ base: \"/praticable/\" }).",
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
    throw new Error(`praticable loaded ${url.href}, and it is not ${what}: the server answers with something else.`, {
      cause: error,
    });
  }
}

/**
 * The address of a file in a folder, which a page may name by a path of its own.
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
 * Decoded here and not fetched, because a page's `connect-src` rarely allows `data:`.
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
 * `getBuiltinModule` and not `import`, which bundlers for the browser would follow.
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
