// The types that the parts of the form share.

import type { Finding } from "../listing.js";
import type { Place } from "../pointer.js";

/** The question for a field: an entry of `form.json`. */
export interface Question {
  readonly widget: string;
  /** Name of the list of codes. */
  readonly list?: string;
  readonly codes?: readonly string[];
  /** Whether the value is a list of such values. */
  readonly many?: boolean;
  readonly required?: boolean;
  readonly integer?: boolean;
  readonly unit?: string;
  readonly autocomplete?: string;
  readonly drawing?: string;
  /** The answer on which the question depends. */
  readonly when?: { readonly path: string; readonly values: readonly string[] };
  /** The fields of one item, where the value is a list of objects. */
  readonly fields?: readonly string[];
}

/** `form.json`. */
export interface Form {
  readonly answers: readonly string[];
  readonly pages: readonly PageOfForm[];
  readonly fields: Readonly<Record<string, Question>>;
}

export interface PageOfForm {
  readonly id: string;
  readonly groups: readonly { readonly id: string; readonly fields: readonly string[] }[];
}

/** The texts of one language, such as `form/fr.json`. */
export interface Words {
  readonly pages: Readonly<Record<string, { readonly title: string; readonly intro: string }>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly help?: string; readonly more?: string }>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly drawings: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** A listing while it is being filled in: numbers may still be typed texts. */
export type Draft = Record<string, unknown>;

/** A finding, and the question that it is about. */
export interface Found {
  readonly finding: Finding;
  /** Its place in the draft. */
  readonly place: Place;
  /** The question that is asked there; `undefined` where the form asks none. */
  readonly path?: string;
  readonly page?: string;
}

/** One value that changed. */
export interface Edit {
  readonly place: Place;
  readonly before: unknown;
  readonly after: unknown;
}

/** A correction that was made, and can be taken back. */
export interface Mending {
  /** The question whose answer was corrected. */
  readonly path: string;
  /** JSON Pointer of the answer. */
  readonly pointer: string;
  readonly edits: readonly Edit[];
}

/** A check of listings; without one the form still collects answers. */
export interface Checker {
  check(listing: object): Finding[] | null;
  applyFix(listing: Draft, finding: Finding): Draft;
}

/** The state of a form that is kept between two visits. */
export interface Saved {
  readonly listing: Draft;
  readonly mendings: readonly Mending[];
  readonly kept: readonly string[];
  readonly touched: readonly string[];
  readonly seen: readonly string[];
  readonly page?: string;
  /** When, in milliseconds since 1970. */
  readonly at?: number;
}

/** A part of the page that follows the answers. */
export interface Part {
  readonly node: HTMLElement;
  /** Updates the part to the current answers and findings. */
  refresh(): void;
}
