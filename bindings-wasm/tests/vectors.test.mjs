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

/** A table of one row, every cell in quotes: a fix leaves them in place. */
const table = (row) => {
  const line = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";");
  return `${line(row.map(([column]) => column))}\n${line(row.map(([, cell]) => cell))}\n`;
};

/** The number of each code in a list. */
const counted = (codes) => codes.reduce((counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }), {});

for (const name of await readdir(new URL("fixes", ROOT))) {
  const { cases: all } = JSON.parse(await readFile(new URL(`fixes/${name}`, ROOT), "utf8"));
  // Calls in a page have no mapping.
  for (const { description, row, text, after, confirm, log, waiting = [], left = [] } of all.filter(({ mapping }) => !mapping)) {
    cases += 1;
    test(`fixes/${name}: ${description}`, async () => {
      const [before, expected] = row ? [table(row), table(after)] : [text, after];
      const bytes = Buffer.from(before);
      let at = 0;
      const read = (size) => bytes.subarray(at, (at += size));
      const fix = modules.files.fixFile({ name, read }, { confirm });
      assert.equal(await fix.file.text(), expected);
      const lines = (await fix.log.text()).trimEnd().split("\n").slice(1).map((line) => JSON.parse(line));
      const told = lines.map(({ column = "", path, raw, new: now, code, policy }) => [column, path, raw, now, code, policy]);
      assert.deepEqual(told, log);
      // Proposals for names of columns belong to the header, which these cases do not have.
      delete fix.waiting["FMT-017"];
      assert.deepEqual(fix.waiting, counted(waiting));
      const reasons = {};
      for (const [, why] of left) reasons[why] = counted(left.filter((one) => one[1] === why).map(([code]) => code));
      assert.deepEqual(fix.left, reasons);
    });
  }
}

test("there are cases", () => assert.ok(cases > 0));
