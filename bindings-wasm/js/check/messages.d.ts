import type { FileFix, FileView } from "../files.js";
import type { Lang } from "../index.js";
import type { Profile } from "../listing.js";

/** A format that all findings are written in. */
export type Format = "csv" | "json" | "ndjson";

/** A file, and how it is checked. */
export interface Task {
  file: File;
  profile: Profile;
  today: string | undefined;
  sheet: string | undefined;
}

/** A fixed file, its log, and its notice. */
export interface Mended extends Pick<FileFix, "file" | "log"> {
  notice: string;
}

/** A message from the page to its worker. */
export type Order =
  | { do: "start"; module: WebAssembly.Module }
  | { do: "check"; task: Task; lang: Lang }
  | { do: "view"; lang: Lang }
  | { do: "write"; format: Format; lang: Lang }
  | { do: "fix"; confirm: boolean; lang: Lang };

/** A message from the worker to its page. */
export type News =
  | { is: "ready"; template: string }
  | { is: "progress"; bytes: number; rows: number }
  | { is: "report"; view: FileView }
  | { is: "written"; blob: Blob }
  | { is: "mended"; mended: Mended }
  | { is: "damaged"; message: string }
  | { is: "failed"; message: string };

/** The promise of the worker's answer. */
export interface Waiting {
  promise: Promise<any>;
  resolve(answer: any): void;
  reject(reason: Error): void;
}
