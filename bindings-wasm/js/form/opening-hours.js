// Opening hours, converted between the notation of OpenStreetMap and days with spans of time, which a person fills in.
// Notation that these cannot express stays as it is, to be typed. The rules judge whether it is right.

/** The days, by their names in the notation. */
export const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** @typedef {{ days: readonly string[], from: string, to: string }} Slot */
/** @typedef {{ slots: readonly Slot[], isClosedOnHolidays: boolean }} Hours */

const TIME = /^\d\d:\d\d$/;

/**
 * Reads the notation. `undefined` if days and spans cannot express it.
 *
 * @param {string} text
 * @returns {Hours | undefined}
 */
export function readHours(text) {
  /** @type {Slot[]} */
  const slots = [];
  let isClosedOnHolidays = false;
  for (const rule of text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (rule === "PH off") {
      isClosedOnHolidays = true;
      continue;
    }
    const [, selector = "", times = ""] = /^(\S+)\s+(\S+)$/.exec(rule) ?? [];
    const days = readDays(selector);
    const spans = times.split(",").map((span) => span.split("-"));
    if (!days || spans.some((span) => span.length !== 2 || !span.every((time) => TIME.test(time)))) return undefined;
    // A later rule for the same day replaces an earlier one, which spans side by side would not show.
    if (slots.some((slot) => slot.days.some((day) => days.includes(day)))) return undefined;
    slots.push(...spans.map(([from = "", to = ""]) => ({ days, from, to })));
  }
  return { slots, isClosedOnHolidays };
}

/**
 * Writes the notation. Unfinished slots are left out; days with the same hours are grouped.
 *
 * @param {Hours} hours
 */
export function writeHours({ slots, isClosedOnHolidays }) {
  /** @type {Map<string, string[]>} */
  const byHours = new Map();
  for (const day of DAYS) {
    const spans = slots
      .filter(({ days, from, to }) => days.includes(day) && from && to)
      .map(({ from, to }) => `${from}-${to}`);
    const times = [...new Set(spans)].sort().join(",");
    if (times) byHours.set(times, [...(byHours.get(times) ?? []), day]);
  }
  const rules = [...byHours].map(([times, days]) => `${writeDays(days)} ${times}`);
  return [...rules, ...(isClosedOnHolidays && rules.length > 0 ? ["PH off"] : [])].join("; ");
}

/**
 * @param {string} selector `Mo-We,Fr`
 * @returns {string[] | undefined}
 */
function readDays(selector) {
  const days = selector.split(",").map((part) => {
    const [first = "", last = first] = part.split("-");
    const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    return from < 0 || to < from ? [""] : DAYS.slice(from, to + 1);
  });
  return days.flat().every(Boolean) ? days.flat() : undefined;
}

/** @param {readonly string[]} days in the order of the week */
function writeDays(days) {
  /** @type {string[][]} */
  const runs = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && DAYS.indexOf(run.at(-1) ?? "") === DAYS.indexOf(day) - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(","))).join(",");
}
