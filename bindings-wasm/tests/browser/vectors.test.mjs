// The vectors of `tests/vectors` in a browser, which fetches them in place.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { LOOKS, inPage } from "./harness.mjs";
import { ROOT } from "./server.mjs";

const names = [];
for (const folder of ["rules", "listings", "sources"]) {
  const all = await readdir(join(ROOT, "tests/vectors", folder));
  names.push(...all.filter((name) => name.endsWith(".json")).map((name) => `${folder}/${name}`));
}

inPage("every vector", "/bindings-wasm/tests/browser/pages/vectors.html", LOOKS.light, async (page) => {
  await page.waitForFunction("globalThis.findIn");
  let compared = 0;
  for (const name of names.sort()) {
    for (const { description, expected, found } of await page.evaluate((name) => findIn(name), name)) {
      for (const [module, actual] of found) {
        assert.deepEqual(actual, expected, `${name}: ${description} (module of the ${module})`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > names.length, "there are cases");
});
