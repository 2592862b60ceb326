// The built package, as a program that installed it would load it: by its name.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import * as praticable from "praticable";
import * as files from "praticable/files";

const read = (name) => readFile(fileURLToPath(import.meta.resolve(name)));

praticable.initSync({ module: await read("praticable/praticable_bg.wasm") });
files.initSync({ module: await read("praticable/files/praticable_files_bg.wasm") });

export { files, praticable };
