// A whole file gets the same findings as from the command, whatever it holds and however it is read.

import assert from "node:assert/strict";
import test from "node:test";

import { TODAY, command, dirty, example } from "./command.mjs";
import { files } from "./package.mjs";

/** A file in memory, which gives no more than `most` bytes at a time. */
function input(name, bytes, most = Infinity) {
  let at = 0;
  const read = (size) => bytes.subarray(at, (at += Math.min(size, most, bytes.length - at)));
  return { name, read };
}

/** All that the package writes of a file. */
function written(file, format, options) {
  const pieces = [];
  files.writeFindings(file, (bytes) => pieces.push(Buffer.from(bytes)), format, { today: TODAY, ...options });
  return Buffer.concat(pieces).toString("utf8");
}

const whole = Object.fromEntries(
  await Promise.all(["directory.csv", "directory.ndjson", "rpps.txt"].map(async (name) => [name, await example(name)])),
);
const lines = whole["directory.ndjson"].toString("utf8").trimEnd().split("\n");
const samples = {
  ...whole,
  ...(await dirty()),
  "array.json": Buffer.from(`[${lines.join(",\n")}, 3, {"id": ]`),
  "broken.ndjson": Buffer.from(`${lines[0]}\n{"place": \n${lines[1]}\n[]\n`),
};

for (const [name, bytes] of Object.entries(samples)) {
  test(`${name} gets the findings of the command`, async () => {
    const { report } = await command(name, bytes, "--format", "csv");
    assert.ok(report.split("\n").length > 3, "the sample has faults");
    assert.equal(written(input(name, bytes), "csv"), report);
    assert.equal(written(input(name, bytes, 7919), "csv"), report, "read in small pieces");
    for (const [format, lang] of [["ndjson", "en"], ["json", "simple"]]) {
      const expected = await command(name, bytes, "--format", format, "--lang", lang);
      assert.equal(written(input(name, bytes), format, { lang }), expected.report);
    }
  });
}

test("the report counts what is written", async () => {
  const bytes = whole["directory.csv"];
  let rows = 0;
  const file = { ...input("directory.csv", bytes), checked: (seen) => (rows = seen) };
  const report = files.checkFile(file, { today: TODAY });
  const found = written(input("directory.csv", bytes), "ndjson").trimEnd().split("\n");
  for (const lang of ["fr", "en", "simple"]) {
    const view = report.view(lang);
    assert.equal(view.error, null);
    assert.equal(view.codes.reduce((sum, { count }) => sum + count, 0), found.length);
    assert.equal(view.counts.errors, found.filter((line) => JSON.parse(line).severity === "error").length);
  }
  assert.deepEqual(report.view("fr").not_run, []);
  const undated = files.checkFile(input("directory.csv", bytes)).view("fr");
  assert.deepEqual(undated.not_run, JSON.parse(written(input("directory.csv", bytes), "json", { today: undefined })).not_run);
  assert.ok(undated.not_run.length > 0, "rules that no date let run are named");
  assert.equal(rows, JSON.parse(written(input("directory.csv", bytes), "json")).files[0].rows);
});

test("what cannot be read is said as the command says it", async () => {
  const workbook = Buffer.from("PK\x03\x04...");
  for (const lang of ["fr", "en", "simple"]) {
    const { complaint } = await command("fiches.xlsx", workbook, "--lang", lang);
    const { error, codes, verdict } = files.checkFile(input("fiches.xlsx", workbook)).view(lang);
    assert.deepEqual([error, codes, verdict], [complaint, [], "partial"]);
    assert.throws(() => written(input("fiches.xlsx", workbook), "csv", { lang }), { message: complaint });
  }
  const gone = {
    name: "fiches.csv",
    read() {
      throw new DOMException("moved", "NotReadableError");
    },
  };
  assert.match(files.checkFile(gone).view("en").error, /^cannot read `fiches.csv`: access is denied$/);
});

test("a file that breaks off is reported as far as it goes", () => {
  const file = input("directory.csv", whole["directory.csv"].subarray(0, 90_000), 10_000);
  const broken = { ...file, read: (size) => (size < 60_000 ? assert.fail("gone") : file.read(size)) };
  const { error, verdict } = files.checkFile(broken).view("fr");
  assert.match(error, /impossible de lire/);
  assert.equal(verdict, "partial");
});

test("a wrong call says what is right", () => {
  assert.throws(() => written(input("a.csv", Buffer.from("id\n")), "xml"), /`csv`, `json` or `ndjson`/);
  assert.throws(() => files.checkFile(input("a.csv", Buffer.from("id\n")), { profile: "strict" }), /choose `intake`/);
});

test("the empty table is the command's", () => {
  assert.match(files.tableTemplate(), /^\uFEFFversion_schema;identifiant;.*\r\n$/);
});
