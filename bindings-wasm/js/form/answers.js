// The answers, their findings, and their corrections, without pages or wording.

/** @import { Finding } from "../listing.js" */
/** @import { Checker, Draft, Found, Mending, Saved } from "./types.js" */
/** @import { Place } from "../pointer.js" */
/** @import { Questions } from "./questions.js" */

import { get, place as placeAt, pointer, put, without } from "../pointer.js";
import { placeOf } from "./questions.js";
import { differences, valueOf } from "./value.js";

/** Corrections in a row after which something must be wrong with them. */
const MOST = 50;

export class Answers {
  /** @type {Questions} */
  #questions;

  /** @type {Checker} */
  #checker;

  /** Makes the listing to send from the value. @type {(value: Draft) => Draft} */
  #sent;

  /** @type {Draft} */
  #listing = {};

  /** @type {Mending[]} */
  #mendings = [];

  /** Pointers of answers whose correction was taken back: they stay as they were typed. @type {Set<string>} */
  #kept = new Set();

  /** Questions that were answered here, and pointers of parts of items. @type {Set<string>} */
  #touched = new Set();

  /** Pages that the person has completed. @type {Set<string>} */
  #seen = new Set();

  /** @type {Found[] | null} */
  #found = [];

  /**
   * @param {Questions} questions
   * @param {Checker} checker
   * @param {(value: Draft) => Draft} [sent]
   */
  constructor(questions, checker, sent = (value) => value) {
    this.#questions = questions;
    this.#checker = checker;
    this.#sent = sent;
    this.#check();
  }

  /** The listing as it is being filled in. */
  get listing() {
    return this.#listing;
  }

  /** The listing, without empty answers and those set aside. */
  get value() {
    return valueOf(this.#listing, this.#questions).value;
  }

  /** The listing as it would be sent now. */
  get sent() {
    return this.#sent(this.value);
  }

  /** The findings about the listing as it would be sent; `null` without a check. */
  get findings() {
    return this.#found && this.#found.map(({ finding }) => finding);
  }

  /** @param {Place} place */
  at(place) {
    return get(this.#listing, place);
  }

  /**
   * Starts from an existing listing, with its safe corrections made.
   *
   * @param {Draft} listing
   */
  start(listing) {
    this.#listing = listing;
    this.#mendings = [];
    this.#kept = new Set();
    this.#touched = new Set();
    this.#seen = new Set();
    this.#check();
    this.#mend(() => true);
    // Faults in a given listing are shown at once: nobody has to walk through every page to find them.
    for (const { path } of this.#found ?? []) if (path && this.#answered(path)) this.#touched.add(path);
  }

  /** @returns {Saved} */
  save() {
    return {
      listing: this.#listing,
      mendings: this.#mendings,
      kept: [...this.#kept],
      touched: [...this.#touched],
      seen: [...this.#seen],
    };
  }

  /** @param {Saved} saved */
  resume({ listing, mendings, kept, touched, seen }) {
    this.#listing = listing;
    this.#mendings = [...mendings];
    this.#kept = new Set(kept);
    this.#touched = new Set(touched);
    this.#seen = new Set(seen);
    this.#check();
  }

  /**
   * Stores an answer as it is typed. `undefined` removes the answer.
   *
   * @param {Place} place
   * @param {unknown} value
   */
  write(place, value) {
    this.#listing = /** @type {Draft} */ (
      value === undefined ? without(this.#listing, place) : put(this.#listing, place, value)
    );
    this.#forget(pointer(place));
  }

  /**
   * Takes an item out of a list.
   *
   * @param {Place} list
   * @param {number} index
   */
  remove(list, index) {
    this.#listing = /** @type {Draft} */ (without(this.#listing, [...list, String(index)]));
    this.#forget(pointer(list));
  }

  /**
   * Checks an answer that is finished for now, and makes its safe corrections.
   *
   * @param {string} path
   * @param {Place} place
   */
  commit(path, place) {
    const here = pointer(place);
    // A part of an item is identified by its place: faults of its neighbours are not reported yet.
    this.#touched.add(this.#questions.locate(place)?.path === path ? path : here);
    this.#check();
    this.#mend((found) => isWithin(pointer(found.place), here));
  }

  /** Checks again, because the options of the check have changed. */
  recheck() {
    this.#check();
  }

  /** @param {Mending} mending */
  undo(mending) {
    this.#listing = restored(this.#listing, mending);
    this.#mendings = this.#mendings.filter((other) => other !== mending);
    this.#kept.add(mending.pointer);
    this.#check();
  }

  /**
   * Makes the correction that a finding proposes.
   *
   * @param {Found} found
   */
  accept(found) {
    this.#apply(found);
  }

  /** @param {string} page */
  see(page) {
    this.#seen.add(page);
  }

  /** @param {string} page */
  hasSeen(page) {
    return this.#seen.has(page);
  }

  /**
   * Whether a page has an answer.
   *
   * @param {string} page
   */
  hasTouched(page) {
    const places = [...this.#touched].map((key) => (key.startsWith("/") ? placeAt(key) : placeOf(key)));
    return places.some((place) => this.#questions.locate(place)?.page === page);
  }

  /** The findings to show now: those about answered questions and completed pages. */
  get shown() {
    return (this.#found ?? []).filter(({ finding, path, page, place }) => {
      if (path === undefined || page === undefined) return false;
      return this.#seen.has(page) || this.#touched.has(path) || this.#touched.has(pointer(place));
    });
  }

  /** The findings about places without a question. */
  get elsewhere() {
    return (this.#found ?? []).filter(({ path }) => path === undefined);
  }

  /**
   * The errors of a page, or of all.
   *
   * @param {string} [page]
   */
  errors(page) {
    return (this.#found ?? []).filter(
      (found) =>
        found.finding.severity === "error" && (page === undefined ? found.page !== undefined : found.page === page),
    );
  }

  /** The corrections that were made, and can be taken back. */
  get mendings() {
    return this.#mendings;
  }

  /**
   * The changes that accepting a proposal would make.
   *
   * @param {Found} found
   */
  proposal({ finding, place }) {
    return differences(this.#listing, this.#checker.applyFix(this.#listing, { ...finding, path: pointer(place) }));
  }

  /** @param {string} path */
  #answered(path) {
    return get(this.#listing, placeOf(path)) !== undefined;
  }

  #check() {
    const { value, origin } = valueOf(this.#listing, this.#questions);
    const findings = this.#checker.check(this.#questions.withSections(this.#sent(value)));
    const position = (/** @type {Found} */ { path }) => this.#questions.position(path);
    this.#found =
      findings &&
      findings
        .map((finding) => this.#located(finding, origin(placeAt(finding.path))))
        .sort((one, other) => position(one) - position(other));
  }

  /**
   * @param {Finding} finding
   * @param {Place} place
   * @returns {Found}
   */
  #located(finding, place) {
    return { finding, place, ...this.#questions.locate(place) };
  }

  /**
   * Makes the safe corrections, one after the other: each may lead to the next.
   *
   * @param {(found: Found) => boolean} isMeant
   */
  #mend(isMeant) {
    for (let made = 0; made < MOST; made += 1) {
      // A correction that would overwrite another answer changes nothing, and does not block the next one.
      const next = (this.#found ?? []).find(
        (found) =>
          found.finding.fix?.kind === "safe" &&
          isMeant(found) &&
          !this.#kept.has(pointer(found.place)) &&
          this.proposal(found).length > 0,
      );
      if (!next) return;
      this.#apply(next);
    }
  }

  /** @param {Found} found */
  #apply(found) {
    const edits = this.proposal(found);
    this.#listing = this.#checker.applyFix(this.#listing, { ...found.finding, path: pointer(found.place) });
    const here = pointer(found.place);
    if (found.path !== undefined) {
      // Successive corrections at the same place count as one, from the typed text to the final value.
      const earlier = this.#mendings.find((mending) => mending.pointer === here)?.edits ?? [];
      this.#mendings = this.#mendings.filter((mending) => mending.pointer !== here);
      this.#mendings.push({ path: found.path, pointer: here, edits: [...earlier, ...edits] });
    }
    this.#check();
  }

  /**
   * Drops the corrections at a place, and in any list around it, because the answer there has changed.
   *
   * @param {string} here
   */
  #forget(here) {
    const isFar = (/** @type {string} */ other) => !isWithin(other, here) && !isWithin(here, other);
    this.#mendings = this.#mendings.filter((mending) => isFar(mending.pointer));
    this.#kept = new Set([...this.#kept].filter(isFar));
    this.#touched = new Set([...this.#touched].filter((key) => !key.startsWith(`${here}/`)));
  }
}

/**
 * @param {Draft} listing
 * @param {Mending} mending
 */
function restored(listing, { edits }) {
  return /** @type {Draft} */ (
    [...edits]
      .reverse()
      .reduce(
        (/** @type {unknown} */ changed, { place, before }) =>
          before === undefined ? without(changed, place) : put(changed, place, before),
        listing,
      )
  );
}

/**
 * Whether a pointer names a place, or something in it.
 *
 * @param {string} inner
 * @param {string} outer
 */
function isWithin(inner, outer) {
  return inner === outer || inner.startsWith(`${outer}/`);
}
