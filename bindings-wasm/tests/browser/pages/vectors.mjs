// What each module of the built package finds in the cases of a file of vectors.

import initForm, * as form from "../../../pkg/praticable.js";
import initFiles, * as files from "../../../pkg/files/praticable_files.js";

const VECTORS = new URL("../../../../tests/vectors/", import.meta.url);

const at = (path) => ({ module_or_path: new URL(`../../../pkg/${path}`, import.meta.url) });
const ready = Promise.all([
  initForm(at("praticable_bg.wasm")),
  initFiles(at("files/praticable_files_bg.wasm")),
]);

/** @returns {Promise<{ description: string, expected: object[], found: Record<string, object[]> }[]>} */
globalThis.findIn = async (name) => {
  await ready;
  const { cases } = await (await fetch(new URL(name, VECTORS))).json();
  return cases.map(({ description, findings, ...input }) => ({ description, expected: findings, found: found(input) }));
};

function found({ profile, today, ...input }) {
  const { listing, text, bytes, dataset, table, rpps } = input;
  const ask = (call, value) =>
    // The module of a form has no call for many rows.
    Object.fromEntries(
      Object.entries({ form, files })
        .filter(([, module]) => call in module)
        .map(([name, module]) => [name, JSON.parse(module[call](value, profile, today))]),
    );
  if (listing !== undefined) return ask("check", JSON.stringify(listing));
  if (text !== undefined) return ask("check", text);
  if (bytes !== undefined) return ask("checkBytes", Uint8Array.from(bytes));
  if (dataset !== undefined) return ask("checkDataset", JSON.stringify(dataset));
  if (table !== undefined) return ask("checkTable", JSON.stringify(table));
  return ask("checkRpps", JSON.stringify(rpps));
}
