// What every part of the page shares.

/** @import { Answers } from "./answers.js" */
/** @import { Language } from "./language.js" */
/** @import { Questions } from "./questions.js" */
/** @import { Place } from "../pointer.js" */

/**
 * @typedef {object} Context
 * @property {string} uid what the identifiers of this form start with: a page may have several.
 * @property {Answers} answers
 * @property {Questions} questions
 * @property {Language} language
 * @property {(text: string) => void} announce says something to those who do not see that it happened.
 * @property {(place: Place, value: unknown) => void} write takes down what is being typed.
 * @property {(path: string, place: Place) => void} commit an answer is finished for now.
 * @property {(change: () => void, focus?: Place) => void} act changes answers otherwise; the focus goes to the answer at a
 *   place, because the button that was pressed may be gone.
 */

/**
 * The identifier of what asks for a place.
 *
 * @param {Context} context
 * @param {Place} place
 */
export function idOf({ uid }, place) {
  return [uid, ...place].join("-");
}

/** What keeps a control out of the form that the host page may have around: it has no element of this name. */
export const FORM = "praticable-none";
