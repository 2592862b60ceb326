// The vectors of `tests/vectors`, read in place: the same files that Rust and Python read.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { files, praticable } from "./package.mjs";

const ROOT = new URL("../../tests/vectors/", import.meta.url);

/** What every module that can take the input of a case finds in it, with the name of the module. */
function found({ profile, today, ...input }) {
  const { listing, text, bytes, dataset, table, rpps } = input;
  const options = { profile, today };
  const both = (value) => [
    ["praticable", praticable.check(value, options)],
    ["praticable/files", files.check(value, options)],
  ];
  const second = (call, value) => [["praticable/files", files[call](value, options)]];
  // A listing that is no object is given as JSON writes it: a text by itself would be taken for JSON.
  if (listing !== undefined) return both(typeof listing === "string" ? JSON.stringify(listing) : listing);
  if (text !== undefined) return both(text);
  if (bytes !== undefined) return both(Uint8Array.from(bytes));
  if (dataset !== undefined) return second("checkDataset", dataset);
  if (table !== undefined) return second("checkTable", table);
  if (rpps !== undefined) return second("checkRpps", rpps);
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
        for (const [module, actual] of found(input)) assert.deepEqual(actual, findings, module);
      });
    }
  }
}

test("there are cases", () => assert.ok(cases > 0));
