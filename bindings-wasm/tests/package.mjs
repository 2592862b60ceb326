// The built package, as a program that installed it would load it: by its name.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import * as praticable from "praticable";

const wasm = fileURLToPath(import.meta.resolve("praticable/praticable_bg.wasm"));
praticable.initSync({ module: await readFile(wasm) });

export default praticable;
