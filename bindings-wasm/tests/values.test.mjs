// `tests/vectors/values.json`, read in place: cells as people and programs write them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { files } from "./package.mjs";

const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), "utf8"));
const { cases } = await read("../../tests/vectors/values.json");
const { fields } = await read("../../schema/v1/listing.tableschema.json");
const paths = new Map(fields.map((field) => [field.name, field["x-path"]]));

/** The pattern of a JSON Pointer, as the registry writes paths. */
const patternOf = (pointer) => pointer.replaceAll(/\/\d+/g, "[]").slice(1).replaceAll("/", ".");

/** The findings about the field of a case with this cell. */
function found({ column, beside = {}, today }, cell) {
  const path = paths.get(column);
  const row = { [column]: cell, ...beside };
  const findings = files.checkTable({ header: Object.keys(row), rows: [Object.values(row)] }, { today });
  const concerns = (pattern) =>
    pattern === path || (pattern === "place.location" && path.startsWith("place.location."));
  return findings.filter((finding) => finding.row === 1 && concerns(patternOf(finding.path)));
}

for (const value of cases) {
  const { column, cell, policy, codes = [] } = value;
  test(`${column}: ${JSON.stringify(cell)}`, () => {
    const findings = found(value, cell);
    assert.deepEqual(
      findings.map((finding) => finding.code),
      codes,
    );
    const kinds = findings.flatMap((finding) => (finding.fix ? [finding.fix.kind] : []));
    if (policy === "safe" || policy === "confirm") assert.ok(kinds.includes(policy));
    else assert.ok(!kinds.includes("confirm"));
  });
  if (value.table === undefined) continue;
  test(`${column}: ${JSON.stringify(value.table)}, once written, needs no fix`, () => {
    const kinds = found(value, value.table).map((finding) => finding.fix?.kind);
    assert.ok(!kinds.includes("safe"));
  });
}

test("there are cases", () => assert.ok(cases.length > 100));
