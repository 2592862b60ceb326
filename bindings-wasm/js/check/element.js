// The element `<praticable-check>`: the chosen file, the progress of its check, and the report.

/** @import { FileView } from "../files.js" */
/** @import { Lang } from "../index.js" */
/** @import { Profile } from "../listing.js" */
/** @import { Format, Mended } from "./messages.js" */
/** @import { Texts } from "./words.js" */

import { button, h, typeset } from "../dom.js";
import { languageOf, normalizeTag } from "../tag.js";
import { Cancelled, Damaged, Job } from "./job.js";
import { Choices, drawReport } from "./report.js";
import { filled, loadTexts } from "./words.js";

/** Extensions of files that can be checked. The format itself is detected from the content. */
const ACCEPTED =
  ".csv,.tsv,.txt,.json,.jsonl,.ndjson,.geojson,.xlsx,.xlsm,.xls,.ods,.gz,.zip,text/csv,application/json";

/** Percentages at which the progress is read aloud. */
const SPOKEN = [25, 50, 75];

let elements = 0;

/**
 * A file check in light DOM. Attributes: `lang` (`fr`, `en`, or `simple`, which becomes the tag `fr-simple`; by default that of the page), `profile` (`import`
 * by default, or `publish`), `sheet` (a sheet of a workbook, by its name or its number; by default the one with listings) and
 * `today` (a day, or `none`; by default that of the clock). Events: `progress` and `report`.
 */
export class CheckElement extends HTMLElement {
  static observedAttributes = ["lang"];

  #prefix = `praticable-check-${(elements += 1)}`;

  #job = new Job((bytes, rows) => this.#progress(bytes, rows));

  /** @type {Texts | undefined} */
  #texts;

  /** Functions that write the permanent texts in the current language. @type {(() => void)[]} */
  #labels = [];

  /** The file of the current or last check. @type {File | undefined} */
  #file;

  /** @type {FileView | undefined} */
  #view;

  #choices = new Choices();

  /** The fixed file, so that its log is that of the very same fix. @type {{ key: string, mended: Promise<Mended> } | undefined} */
  #mended;

  /** Writes the current error in the current language. @type {(() => void) | undefined} */
  #alarm;

  #spoken = 0;

  /** Loads the texts and the rules, once the element is in a page. */
  async connectedCallback() {
    if (this.#texts || this.hasAttribute("aria-busy")) return;
    this.setAttribute("aria-busy", "true");
    try {
      this.#texts = await loadTexts();
      this.#draw();
      await this.#job.start();
      this.#parts.template.hidden = false;
    } catch (error) {
      this.#broken(error);
    } finally {
      this.removeAttribute("aria-busy");
    }
  }

  /** Cancels a check that nobody waits for any more. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#job.cancel());
  }

  async attributeChangedCallback() {
    normalizeTag(this);
    if (!this.#texts) return;
    for (const label of this.#labels) label();
    this.#alarm?.();
    if (this.#view && !this.#working) await this.#translate();
  }

  /** The report as it is shown; `null` when there is none. @returns {FileView | null} */
  get report() {
    return this.#view ?? null;
  }

  /**
   * Checks a file, as if a person had chosen it. A check in progress is cancelled.
   *
   * @param {File} file
   */
  async check(file) {
    if (this.#working) this.#job.cancel();
    this.#begin(file);
    const profile = /** @type {Profile} */ (this.getAttribute("profile") ?? "import");
    const lang = this.#lang;
    try {
      const view = await this.#job.check({ file, profile, today: this.#today, sheet: this.getAttribute("sheet") ?? undefined }, lang);
      if (this.#file !== file) return;
      this.#working = false;
      this.#parts.voice.textContent = "";
      this.#choices = new Choices();
      this.#show(lang === this.#lang ? view : await this.#job.view(this.#lang));
      this.dispatchEvent(new CustomEvent("report", { bubbles: true, detail: { file: file.name, ...view } }));
      this.#focusOutcome();
    } catch (error) {
      if (this.#file === file) this.#failed(error);
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    if (error instanceof Cancelled) return;
    if (!(error instanceof Damaged)) return this.#broken(error);
    const name = this.#file?.name ?? "";
    this.#working = false;
    this.#view = undefined;
    this.#parts.status.textContent = "";
    this.#parts.voice.textContent = "";
    this.#parts.outcome.replaceChildren();
    this.#alarm = () => this.#parts.alert.replaceChildren(...this.#trouble(this.#say("damaged", { name }), false));
    this.#alarm();
    // A new worker is there before the next file is.
    this.#job.start().catch(() => {});
  }

  /** Cancels the check. */
  cancel() {
    if (!this.#working) return;
    const name = this.#file?.name ?? "";
    this.#job.cancel();
    this.#file = undefined;
    this.#working = false;
    this.#announce("cancelled", { name });
    this.#parts.status.hidden = false;
    this.#parts.input.focus();
    // A new worker is there before the next file is.
    this.#job.start().catch(() => {});
  }

  #parts = this.#makeParts();

  #makeParts() {
    const id = this.#prefix;
    const input = h("input", { id: `${id}-file`, type: "file", accept: ACCEPTED, "aria-describedby": `${id}-accepted` });
    const bar = h("progress", { id: `${id}-bar`, max: 100, value: 0 });
    return {
      input,
      bar,
      label: h("label", { for: input.id }),
      accepted: h("p", { id: `${id}-accepted` }),
      drop: h("div", { class: "praticable-drop" }),
      template: button("", () => this.#saveTemplate()),
      work: h("div", { class: "praticable-work", hidden: true }),
      task: h("label", { for: bar.id }),
      far: h("p", {}),
      cancel: button("", () => this.cancel()),
      /** Seen, and read aloud when its text changes. */
      status: h("p", { role: "status", class: "praticable-status" }),
      /** Read aloud only: the page shows the same elsewhere. */
      voice: h("p", { role: "status", class: "praticable-unseen" }),
      alert: h("div", { role: "alert" }),
      outcome: h("div", {}),
    };
  }

  /** Builds the permanent parts. Their texts come with the language. */
  #draw() {
    const parts = this.#parts;
    const notice = h("p", { class: "praticable-private" });
    parts.drop.append(parts.label, parts.accepted, parts.input);
    parts.work.append(parts.task, parts.bar, parts.far, parts.cancel);
    parts.template.hidden = true;
    this.replaceChildren(
      notice,
      parts.drop,
      parts.template,
      parts.status,
      parts.voice,
      parts.work,
      parts.alert,
      parts.outcome,
    );
    const label = (/** @type {Element} */ element, /** @type {string} */ name) =>
      this.#labels.push(() => void (element.textContent = this.#say(name)));
    label(notice, "private");
    label(parts.label, "choose");
    label(parts.accepted, "accepted");
    label(parts.template, "template");
    label(parts.cancel, "cancel");
    this.#labels.push(() => void (parts.task.textContent = this.#say("checking", { name: this.#file?.name ?? "" })));
    for (const write of this.#labels) write();
    this.#listen();
  }

  #listen() {
    const { input, drop } = this.#parts;
    // The same file can be chosen again, after it was corrected.
    input.addEventListener("click", () => (input.value = ""));
    input.addEventListener("change", () => this.#take(input.files));
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("is-over");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("is-over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("is-over");
      this.#take(event.dataTransfer?.files ?? null);
    });
  }

  /** @param {FileList | null} files */
  #take(files) {
    const [file, ...others] = files ?? [];
    if (!file) return;
    void this.check(file);
    if (others.length > 0) this.#announce("one_file", { name: file.name });
  }

  /** @param {File} file */
  #begin(file) {
    const { work, bar, far, task, status, alert, outcome } = this.#parts;
    this.#file = file;
    this.#view = undefined;
    this.#mended = undefined;
    this.#alarm = undefined;
    this.#spoken = 0;
    status.textContent = "";
    alert.replaceChildren();
    outcome.replaceChildren();
    task.textContent = this.#say("checking", { name: file.name });
    far.textContent = "";
    bar.value = 0;
    work.hidden = false;
    this.#speak("checking", { name: file.name });
  }

  get #working() {
    return !this.#parts.work.hidden;
  }

  set #working(working) {
    const had = this.#parts.work.contains(document.activeElement);
    this.#parts.work.hidden = !working;
    // Focus on a removed element would fall back to the top of the page.
    if (had && !working) this.#parts.input.focus();
  }

  /**
   * @param {number} bytes
   * @param {number} rows
   */
  #progress(bytes, rows) {
    if (!this.#working || !this.#file) return;
    const percent = Math.min(100, Math.floor((bytes * 100) / Math.max(1, this.#file.size)));
    const params = { percent, rows: this.#number(rows) };
    this.#parts.bar.value = percent;
    this.#parts.far.textContent = this.#say("progress", params);
    this.dispatchEvent(new CustomEvent("progress", { bubbles: true, detail: { percent, rows } }));
    const reached = SPOKEN.filter((part) => part <= percent).at(-1) ?? 0;
    // The end is announced by the report.
    if (reached > this.#spoken && percent < 100) {
      this.#spoken = reached;
      this.#speak("progress", params);
    }
  }

  /** @param {FileView} view */
  #show(view) {
    const { outcome, alert } = this.#parts;
    this.#view = view;
    alert.replaceChildren(...(view.error ? this.#trouble(view.error, view.changed) : []));
    // A file that could not be opened has no report; one that broke off has one of its beginning.
    const rows = view.files.length > 0 && (view.codes.length > 0 || !view.error);
    if (!rows) return outcome.replaceChildren();
    const does = {
      keep: (/** @type {Format} */ format) => void this.#keep(format),
      mend: (/** @type {"file" | "log"} */ part) => void this.#mend(part),
      announce: (/** @type {string} */ text) => void (this.#parts.voice.textContent = text),
    };
    const { section } = drawReport(view, this.#prefix, this.#say, this.#choices, does);
    outcome.replaceChildren(section);
  }

  /** Moves the focus to the report, for a person who waited for it. */
  #focusOutcome() {
    this.#parts.outcome.querySelector("h2")?.focus();
  }

  /**
   * @param {string} message
   * @param {boolean} changed whether the file may be another one by now
   */
  #trouble(message, changed) {
    const hints = changed ? [h("p", {}, this.#say("choose_again"))] : [];
    return [h("h2", {}, this.#say("unreadable")), h("p", {}, message), ...hints];
  }

  async #translate() {
    const focused = this.#parts.outcome.contains(document.activeElement);
    try {
      this.#show(await this.#job.view(this.#lang));
      if (focused) this.#focusOutcome();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** @param {Format} format */
  async #keep(format) {
    const stem = this.#file?.name.replace(/\.[^.]*$/, "") ?? "";
    const name = this.#say(`keep.${format}.name`, { name: stem });
    this.#announce("writing", { name });
    try {
      save(await this.#job.write(format, this.#lang), name);
      this.#announce("written", { name });
    } catch (error) {
      this.#unwritten(error);
    }
  }

  /**
   * Saves the fixed file under its own name, or the log of the fix.
   *
   * @param {"file" | "log"} part
   */
  async #mend(part) {
    const file = this.#file?.name ?? "";
    const name = part === "log" ? `${file}.fixes.ndjson` : file;
    const { confirm } = this.#choices;
    const key = `${this.#lang} ${confirm}`;
    this.#announce("writing", { name });
    try {
      if (this.#mended?.key !== key) this.#mended = { key, mended: this.#job.fix(confirm, this.#lang) };
      const mended = await this.#mended.mended;
      save(mended[part], name);
      this.#parts.status.textContent = `${this.#say("written", { name })}\n${typeset(mended.notice)}`;
    } catch (error) {
      this.#mended = undefined;
      this.#unwritten(error);
    }
  }

  /** @param {unknown} error */
  #unwritten(error) {
    if (error instanceof Cancelled || error instanceof Damaged) return this.#failed(error);
    this.#parts.status.textContent = "";
    this.#parts.alert.replaceChildren(...this.#trouble(String(error instanceof Error ? error.message : error), true));
  }

  #saveTemplate() {
    save(new Blob([this.#job.template], { type: "text/csv;charset=utf-8" }), "praticable.csv");
  }

  /** Shows an error of the page itself, which is not a fault of the file. @param {unknown} error */
  #broken(error) {
    console.warn(error);
    this.#parts.work.hidden = true;
    this.#parts.alert.replaceChildren(h("p", {}, this.#texts ? this.#say("broken") : String(error)));
    if (!this.#parts.alert.isConnected) this.append(this.#parts.alert);
  }

  /** @type {(name: string, params?: Record<string, string | number>) => string} */
  #say = (name, params) => typeset(filled(this.#texts?.[this.#lang][name] ?? name, params));

  /**
   * @param {string} name
   * @param {Record<string, string | number>} params
   */
  #announce(name, params) {
    this.#parts.status.textContent = this.#say(name, params);
  }

  /**
   * @param {string} name
   * @param {Record<string, string | number>} params
   */
  #speak(name, params) {
    this.#parts.voice.textContent = this.#say(name, params);
  }

  /** @returns {Lang} */
  get #lang() {
    return languageOf(this.closest("[lang]")?.getAttribute("lang"));
  }

  /** The day for rules about time: that of UTC, as in the command. */
  get #today() {
    const today = this.getAttribute("today") ?? new Date().toISOString().slice(0, 10);
    return today === "none" ? undefined : today;
  }

  /** @param {number} number */
  #number(number) {
    return number.toLocaleString(this.#lang === "en" ? "en-GB" : "fr-FR");
  }
}

/**
 * Saves a blob as a file.
 *
 * @param {Blob} blob
 * @param {string} name
 */
function save(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  // Not at once: the browser has yet to take it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
