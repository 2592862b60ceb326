// The vectors of `tests/vectors`, read in place: the same files that Rust and Python read.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { found } from "./found.mjs";
import * as modules from "./package.mjs";

const ROOT = new URL("../../tests/vectors/", import.meta.url);

let cases = 0;
for (const folder of ["rules", "listings", "sources"]) {
  const names = await readdir(new URL(folder, ROOT)).catch(() => []);
  for (const name of names.filter((name) => name.endsWith(".json")).sort()) {
    const file = JSON.parse(await readFile(new URL(`${folder}/${name}`, ROOT), "utf8"));
    for (const { description, findings, ...input } of file.cases) {
      cases += 1;
      test(`${name}: ${description}`, () => {
        for (const [module, actual] of found(modules, input)) assert.deepEqual(actual, findings, module);
      });
    }
  }
}

test("there are cases", () => assert.ok(cases > 0));
