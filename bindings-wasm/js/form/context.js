// The state that every part of the page shares.

/** @import { Answers } from "./answers.js" */
/** @import { Language } from "./language.js" */
/** @import { Questions } from "./questions.js" */
/** @import { Place } from "../pointer.js" */

/**
 * @typedef {object} Context
 * @property {string} uid the prefix of all identifiers in this form: a page may have several.
 * @property {Answers} answers
 * @property {Questions} questions
 * @property {Language} language
 * @property {(text: string) => void} announce reads a message aloud in screen readers.
 * @property {(place: Place, value: unknown) => void} write stores an answer as it is being typed.
 * @property {(path: string, place: Place) => void} commit marks an answer as finished for now.
 * @property {(change: () => void, focus?: Place) => void} act changes answers otherwise; the focus goes to the answer at a
 *   place, because the button that was pressed may be gone.
 */

/**
 * The identifier of the control for a place.
 *
 * @param {Context} context
 * @param {Place} place
 */
export function idOf({ uid }, place) {
  return [uid, ...place].join("-");
}

/** A form that does not exist, so that controls do not belong to a form of the host page. */
export const FORM = "praticable-none";
