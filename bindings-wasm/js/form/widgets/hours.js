// Opening hours: days and spans of time, or the notation itself for hours that these cannot express.

/** @import { Context } from "../context.js" */
/** @import { Asked, Control } from "../question.js" */
/** @import { Slot } from "../opening-hours.js" */

import { FORM } from "../context.js";
import { arrange, button, h, unseen } from "../../dom.js";
import { focusIn } from "../focus.js";
import { DAYS, readHours, writeHours } from "../opening-hours.js";
import { line } from "./typed.js";

/** The first span, as most practices have it. */
const EMPTY = { days: [], from: "", to: "" };

/**
 * @param {Context} context
 * @param {Asked} asked
 * @returns {Control}
 */
export function hours(context, asked) {
  const { answers, language } = context;
  const { path, place, id } = asked;
  const { help = "", more = "" } = language.field(path);
  const noted = () => String(answers.at(place) ?? "");
  let known = noted();
  let read = readHours(known);
  /** @type {Slot[]} */
  let slots = [...(read?.slots ?? [])];
  let isClosedOnHolidays = read?.isClosedOnHolidays ?? false;

  const body = h("div", { class: "praticable-rows" });
  const written = h("p", { class: "praticable-hint" });
  const holidays = h("input", {
    type: "checkbox",
    id: `${id}-holidays`,
    form: FORM,
    onchange: () => {
      isClosedOnHolidays = holidays.checked;
      save();
    },
  });
  const self = line(context, { ...asked, id: `${id}-text` });
  const save = () => {
    known = writeHours({ slots, isClosedOnHolidays });
    context.write(place, known === "" ? undefined : known);
    context.commit(path, place);
  };
  const add = button(language.text("hours_add"), () => {
    slots.push(EMPTY);
    draw();
    focusIn(body.lastElementChild);
  });
  const remove = (/** @type {number} */ index) => {
    slots.splice(index, 1);
    draw();
    save();
    context.announce(language.text("removed"));
    if (!focusIn(body.children[Math.min(index, slots.length - 1)])) add.focus();
  };

  const slot = (/** @type {number} */ index) => {
    const change = (/** @type {Partial<Slot>} */ part) => {
      slots[index] = { ...(slots[index] ?? EMPTY), ...part };
      save();
    };
    const { days, from, to } = slots[index] ?? EMPTY;
    const label = language.text("hours_slot", { number: index + 1 });
    const boxes = DAYS.map((day) =>
      h("input", {
        type: "checkbox",
        id: `${id}-${index}-${day}`,
        form: FORM,
        value: day,
        checked: days.includes(day),
        onchange: () => change({ days: boxes.filter(({ checked }) => checked).map(({ value }) => value) }),
      }),
    );
    const time = (/** @type {"from" | "to"} */ which, /** @type {string} */ value) => {
      const input = h("input", { type: "time", id: `${id}-${index}-${which}`, form: FORM, value });
      input.addEventListener("change", () => change({ [which]: input.value }));
      return h("label", { class: "praticable-time" }, h("span", {}, language.text(`hours_${which}`)), " ", input);
    };
    const take = button(language.text("remove"), () => remove(index), { class: "praticable-button praticable-link" });
    take.append(unseen(` : ${label}`));
    return h(
      "fieldset",
      { class: "praticable-item" },
      h("legend", {}, label),
      h(
        "fieldset",
        { class: "praticable-days" },
        h("legend", {}, language.text("hours_days")),
        boxes.map((box) =>
          h("label", { class: "praticable-choice" }, box, h("span", {}, language.text(`day_${box.value}`))),
        ),
      ),
      h("div", { class: "praticable-times" }, time("from", from), time("to", to)),
      take,
    );
  };
  const draw = () =>
    arrange(
      body,
      slots.map((_, index) => slot(index)),
    );

  const closed = h("label", { class: "praticable-choice" }, holidays, h("span", {}, language.text("hours_holidays")));
  const hint = h("p", { class: "praticable-hint" }, language.text("hours_add_hint"));
  const typed = h(
    "details",
    { class: "praticable-more" },
    h("summary", {}, language.text("hours_self")),
    h("p", {}, [help, more].join(" ")),
    h("label", { for: `${id}-text` }, language.text("hours_text")),
    self.node,
  );
  const node = h("div", { class: "praticable-hours" });

  const refresh = () => {
    if (noted() !== known) {
      known = noted();
      read = readHours(known);
      slots = [...(read?.slots ?? [])];
      isClosedOnHolidays = read?.isClosedOnHolidays ?? false;
      draw();
    }
    holidays.checked = isClosedOnHolidays;
    written.textContent = known === "" ? "" : language.text("hours_written", { value: known });
    // Hours that days and spans cannot express are shown in the notation.
    if (read === undefined) typed.open = true;
    arrange(node, read === undefined ? [written, typed] : [body, hint, add, closed, written, typed]);
    self.refresh();
  };
  draw();
  refresh();
  return { node, refresh, isGroup: true, inputs: () => self.inputs() };
}
