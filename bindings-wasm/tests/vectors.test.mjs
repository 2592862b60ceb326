// The vectors of `tests/vectors`, read in place: the same files that Rust and Python read.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import praticable from "./package.mjs";

const ROOT = new URL("../../tests/vectors/", import.meta.url);

/** What the package finds in the input of a case. */
function found({ profile, today, ...input }) {
  const { listing, text, bytes, dataset, table } = input;
  if (listing !== undefined) return praticable.check(JSON.stringify(listing), profile, today);
  if (text !== undefined) return praticable.check(text, profile, today);
  if (bytes !== undefined) return praticable.checkBytes(Uint8Array.from(bytes), profile, today);
  if (dataset !== undefined) return praticable.checkDataset(JSON.stringify(dataset), profile, today);
  if (table !== undefined) return praticable.checkTable(JSON.stringify(table), profile, today);
  throw new Error("a case has no input");
}

let cases = 0;
for (const folder of ["rules", "listings"]) {
  const names = await readdir(new URL(folder, ROOT)).catch(() => []);
  for (const name of names.filter((name) => name.endsWith(".json")).sort()) {
    const file = JSON.parse(await readFile(new URL(`${folder}/${name}`, ROOT), "utf8"));
    for (const { description, findings, ...input } of file.cases) {
      cases += 1;
      test(`${name}: ${description}`, () => {
        assert.deepEqual(JSON.parse(found(input)), findings);
      });
    }
  }
}

test("there are cases", () => assert.ok(cases > 0));
