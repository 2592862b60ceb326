// The built package, as a program that installed it would load it: by its name.

import * as praticable from "praticable";
import * as files from "praticable/files";

await Promise.all([praticable.init({ languages: ["en", "simple"] }), files.init()]);

export { files, praticable };
