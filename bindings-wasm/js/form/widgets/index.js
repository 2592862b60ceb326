// The control of each question.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */

import { checkboxes, radios } from "./choices.js";
import { date, line, number, paragraph } from "./typed.js";
import { hours } from "./hours.js";
import { items } from "./items.js";
import { many } from "./many.js";
import { official, select } from "./menus.js";

/** @type {Readonly<Record<string, (context: Context, asked: Asked) => Control>>} */
const CONTROLS = {
  answer: radios,
  radios,
  checkboxes,
  select,
  official,
  number,
  date,
  paragraph,
  hours,
  items,
};

/**
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function control(context, asked) {
  const { widget } = asked.question;
  const make = CONTROLS[widget] ?? line;
  return asked.question.many ? many(context, asked, make) : make(context, asked);
}
