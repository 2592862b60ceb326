// A whole file gets the same findings as from the command, in any format and with any size of pieces.

import assert from "node:assert/strict";
import test from "node:test";
import { gzipSync } from "node:zlib";

import { TODAY, command, dirty, example, mended, sample } from "./command.mjs";
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
const texts = {
  ...whole,
  ...(await dirty()),
  "array.json": Buffer.from(`[${lines.join(",\n")}, 3, {"id": ]`),
  "broken.ndjson": Buffer.from(`${lines[0]}\n{"place": \n${lines[1]}\n[]\n`),
};
const books = Object.fromEntries(
  await Promise.all(["cells.xlsx", "cells.xls", "cells.ods"].map(async (name) => [name, await sample(name)])),
);
const packed = {
  "directory.csv.gz": gzipSync(whole["directory.csv"]),
  "fiches.zip": zipped("directory.csv", whole["directory.csv"]),
  "book.zip": zipped("cells.xlsx", books["cells.xlsx"]),
};
const samples = { ...texts, ...books, ...packed };

/** An archive of one file, which is not compressed. */
function zipped(name, bytes) {
  const number = (size, value) => {
    const written = Buffer.alloc(size);
    written.writeUIntLE(value, 0, size);
    return written;
  };
  const sum = number(4, crc32(bytes));
  const [size, length, zero] = [number(4, bytes.length), number(2, name.length), number(2, 0)];
  // Version, flags, method, time, day, checksum, sizes, lengths of the name and of extra data.
  const about = [number(2, 20), zero, zero, zero, number(2, 33), sum, size, size, length, zero];
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), ...about, Buffer.from(name), bytes]);
  const entry = [Buffer.from("PK\x01\x02"), number(2, 20), ...about, zero, zero, zero, number(4, 0), number(4, 0), Buffer.from(name)];
  const directory = Buffer.concat(entry);
  const one = number(2, 1);
  const end = [Buffer.from("PK\x05\x06"), zero, zero, one, one, number(4, directory.length), number(4, local.length), zero];
  return Buffer.concat([local, directory, ...end]);
}

/** The checksum of archives; `zlib.crc32` came with node 22. */
function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

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

test("the report counts the written findings", async () => {
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

test("an unreadable file has the message of the command", async () => {
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

test("a finding of a workbook names its cell", async () => {
  for (const [name, bytes] of Object.entries(books)) {
    const report = files.checkFile(input(name, bytes), { today: TODAY }).view("fr");
    const places = report.codes.flatMap(({ causes }) => causes.flatMap(({ places }) => places));
    assert.match(places.join("\n"), /![A-Z]+[0-9]+/, name);
    assert.equal(report.unfixable, "not_plain");
  }
});

test("a sheet is chosen by its name or its number", async () => {
  const bytes = books["cells.xlsx"];
  for (const sheet of [1, "2"]) {
    const { report } = await command("cells.xlsx", bytes, "--format", "csv", "--sheet", String(sheet));
    assert.notEqual(report, "");
    assert.equal(written(input("cells.xlsx", bytes), "csv", { sheet }), report);
  }
  const { error } = files.checkFile(input("cells.xlsx", bytes), { sheet: "Tarifs" }).view("en");
  assert.equal(error, (await command("cells.xlsx", bytes, "--sheet", "Tarifs", "--lang", "en")).complaint);
  const { error: none } = files.checkFile(input("a.csv", whole["directory.csv"]), { sheet: 1 }).view("en");
  assert.equal(none, (await command("a.csv", whole["directory.csv"], "--sheet", "1", "--lang", "en")).complaint);
});

const NOT_OURS = ["rpps.txt"];
const contents = async (blob) => Buffer.from(await blob.arrayBuffer());

for (const [name, bytes] of Object.entries(texts).filter(([name]) => !NOT_OURS.includes(name))) {
  test(`${name} is put right as by the command`, async () => {
    for (const confirm of [false, true]) {
      const expected = await mended(name, bytes, ...(confirm ? ["--confirm"] : []));
      const fix = files.fixFile(input(name, bytes, 7919), { today: TODAY, confirm });
      assert.deepEqual(await contents(fix.file), expected.file);
      assert.deepEqual(await contents(fix.log), expected.log);
      const changes = Object.values(fix.changes).reduce((sum, count) => sum + count, 0);
      assert.equal(changes, expected.log.toString("utf8").trimEnd().split("\n").length - 1);
      if (confirm) assert.equal(fix.notice("fr"), expected.complaint.replace(/\nPour annuler : .*/, ""));
      else assert.doesNotMatch(fix.notice("fr"), /--confirm/);
    }
  });
}

test("a file that cannot be fixed is refused as by the command, and the report knows", async () => {
  for (const [name, bytes] of Object.entries({ ...books, ...packed, "rpps.txt": whole["rpps.txt"] })) {
    const { complaint } = await mended(name, bytes, "--lang", "en");
    assert.throws(() => files.fixFile(input(name, bytes), { lang: "en" }), { message: complaint });
    const { unfixable } = files.checkFile(input(name, bytes)).view("fr");
    assert.equal(unfixable, name === "rpps.txt" ? "not_ours" : "not_plain");
  }
  const { unfixable, fixes } = files.checkFile(input("a.csv", texts["windows.csv"]), { today: TODAY }).view("fr");
  assert.equal(unfixable, null);
  assert.ok(fixes.safe > 0 && fixes.confirm > 0);
});

test("a file that makes the reader break down is named, and the next one is read", async () => {
  const breaks = { ...input("a.csv", whole["directory.csv"]), checked: () => { throw new WebAssembly.RuntimeError("unreachable"); } };
  assert.throws(() => files.checkFile(breaks), (error) => error instanceof files.Damaged && /^`a.csv` is damaged/.test(error.message));
  assert.throws(() => files.checkFile(input("a.csv", whole["directory.csv"])), /`await init\(\)` comes first/);
  await files.init();
  assert.equal(files.checkFile(input("a.csv", whole["directory.csv"])).view("fr").error, null);
});

test("a wrong call names the right one", () => {
  assert.throws(() => written(input("a.csv", Buffer.from("id\n")), "xml"), /`csv`, `json` or `ndjson`/);
  assert.throws(() => files.checkFile(input("a.csv", Buffer.from("id\n")), { profile: "strict" }), /choose `intake`/);
});

test("the empty table is the command's", () => {
  assert.match(files.tableTemplate(), /^\uFEFFversion_schema;identifiant;.*\r\n$/);
});
