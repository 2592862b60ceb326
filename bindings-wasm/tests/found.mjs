// Runs a case of `tests/vectors`, in any environment.

/**
 * The findings of every module that can take the input of a case, with the name of the module.
 *
 * @param {{ praticable: typeof import("praticable"), files: typeof import("praticable/files") }} modules
 * @returns {[string, object[]][]}
 */
export function found({ praticable, files }, { profile, today, ...input }) {
  const { listing, text, bytes, dataset, table, ...source } = input;
  const options = { profile, today };
  const both = (value) => [
    ["praticable", praticable.check(value, options)],
    ["praticable/files", files.check(value, options)],
  ];
  const second = (call, ...values) => [["praticable/files", files[call](...values, options)]];
  // A listing that is not an object is given as JSON writes it: a text by itself would be taken for JSON.
  if (listing !== undefined) return both(typeof listing === "string" ? JSON.stringify(listing) : listing);
  if (text !== undefined) return both(text);
  if (bytes !== undefined) return both(Uint8Array.from(bytes));
  if (dataset !== undefined) return second("checkDataset", dataset);
  if (table !== undefined) return second("checkTable", table);
  // A row of a national source is given by the name of the source.
  const [row] = Object.entries(source);
  if (row) return second("checkSource", ...row);
  throw new Error("a case has no input");
}
