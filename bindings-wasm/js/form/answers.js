// The answers, what is found in them, and what was corrected. It knows no page and no word.

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

  /** What is given away when the listing is sent, made of its value. @type {(value: Draft) => Draft} */
  #sent;

  /** @type {Draft} */
  #listing = {};

  /** @type {Mending[]} */
  #mendings = [];

  /** Pointers of answers whose correction was taken back: they stay as they were typed. @type {Set<string>} */
  #kept = new Set();

  /** Questions that were answered here, and pointers of parts of items. @type {Set<string>} */
  #touched = new Set();

  /** Pages that were gone through. @type {Set<string>} */
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

  /** What is being filled in. */
  get listing() {
    return this.#listing;
  }

  /** The listing, without what is empty or set aside. */
  get value() {
    return valueOf(this.#listing, this.#questions).value;
  }

  /** What would be sent now. */
  get sent() {
    return this.#sent(this.value);
  }

  /** What is found in what would be sent; `null` without a check. */
  get findings() {
    return this.#found && this.#found.map(({ finding }) => finding);
  }

  /** @param {Place} place */
  at(place) {
    return get(this.#listing, place);
  }

  /**
   * Starts from a listing that is there already, with its safe corrections made.
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
    // What came with the listing is shown with its faults at once: nobody has to walk through every page to meet them.
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
   * Takes down what is typed, as it is typed. `undefined` takes the answer away.
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
   * An answer is finished for now: it is checked, and what is certainly meant otherwise is corrected.
   *
   * @param {string} path
   * @param {Place} place
   */
  commit(path, place) {
    const here = pointer(place);
    // A part of an item is told by its place: what its neighbours lack is not their fault yet.
    this.#touched.add(this.#questions.locate(place)?.path === path ? path : here);
    this.#check();
    this.#mend((found) => isWithin(pointer(found.place), here));
  }

  /** Checks again, because what to check by has changed. */
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
   * Whether something was answered on a page.
   *
   * @param {string} page
   */
  hasTouched(page) {
    const places = [...this.#touched].map((key) => (key.startsWith("/") ? placeAt(key) : placeOf(key)));
    return places.some((place) => this.#questions.locate(place)?.page === page);
  }

  /** What is said now: about questions that were answered, and pages that were gone through. */
  get shown() {
    return (this.#found ?? []).filter(({ finding, path, page, place }) => {
      if (path === undefined || page === undefined) return false;
      return this.#seen.has(page) || this.#touched.has(path) || this.#touched.has(pointer(place));
    });
  }

  /** What is found where the form asks nothing. */
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
   * What would change if a proposal were accepted.
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
    const findings = this.#checker.check(this.#questions.roomy(this.#sent(value)));
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
      // One that would overwrite another answer changes nothing, and does not stand in the way of the next.
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
      // One correction may lead to the next at the same place: they are one, from what was typed to what is kept.
      const earlier = this.#mendings.find((mending) => mending.pointer === here)?.edits ?? [];
      this.#mendings = this.#mendings.filter((mending) => mending.pointer !== here);
      this.#mendings.push({ path: found.path, pointer: here, edits: [...earlier, ...edits] });
    }
    this.#check();
  }

  /**
   * What was corrected at a place, or in a list that it stands in, no longer speaks of what is there.
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
