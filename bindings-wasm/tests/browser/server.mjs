// A static server for tests: one folder, the right types, a strict policy, and every request written down.

import { createServer } from "node:http";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the workspace: the files of a page are read in place. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The policy of a careful host. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; worker-src 'self'";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".ndjson": "application/x-ndjson",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder on this machine alone.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, requests: string[], pages: Map<string, string>, close: () => Promise<void> }>}
 * `requests` are the paths asked for so far; `pages` are answered before the folder is looked into.
 */
export async function serve(folder = ROOT) {
  const root = await realpath(folder);
  const requests = [];
  const pages = new Map();

  const found = async (path) => {
    if (pages.has(path)) return { body: pages.get(path), type: TYPES[".html"] };
    const file = await realpath(join(root, path)).catch(() => undefined);
    // Links and `..` that lead out of the folder are not found; nor are hidden files.
    if (!file?.startsWith(root + sep) || path.includes("/.")) return undefined;
    const body = await readFile(file).catch(() => undefined);
    return body && { body, type: TYPES[extname(file)] ?? "application/octet-stream" };
  };

  const server = createServer(async ({ url, method }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    // Chromium asks for it once in any case.
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    requests.push(pathname);
    const answer = method === "GET" ? await found(decode(pathname)) : undefined;
    const headers = { "content-security-policy": POLICY, "x-content-type-options": "nosniff" };
    if (answer) {
      response.writeHead(200, { ...headers, "content-type": answer.type }).end(answer.body);
    } else {
      response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("not found");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, requests, pages, close };
}

/** The path that a URL means; one that means nothing leads nowhere. */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "/.";
  }
}
