// The findings of the built package in the cases of a file of vectors.

import * as files from "../../../pkg/files.js";
import * as praticable from "../../../pkg/praticable.js";
import { found } from "../../found.mjs";

const VECTORS = new URL("../../../../tests/vectors/", import.meta.url);

const ready = Promise.all([praticable.init(), files.init()]);

globalThis.findIn = async (name) => {
  await ready;
  const { cases } = await (await fetch(new URL(name, VECTORS))).json();
  return cases.map(({ description, findings, ...input }) => ({
    description,
    expected: findings,
    found: found({ praticable, files }, input),
  }));
};
