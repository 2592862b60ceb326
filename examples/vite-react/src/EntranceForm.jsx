// A form of one's own on the model and its rules: React Hook Form takes `listing` as a Standard Schema.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { fields, listing } from "praticable";
import { useEffect, useRef, useState } from "react";
import { get, useForm } from "react-hook-form";

import { Answers } from "./Answers.jsx";
import { Summary } from "./Summary.jsx";
import { TextField } from "./TextField.jsx";

const schema = listing({ profile: "intake", lang: "fr" });

/** What is asked here, by its path in the listing. */
const TEXTS = [
  { name: "place.name", autoComplete: "organization", required: true },
  { name: "place.address.street", autoComplete: "street-address" },
  { name: "place.address.postal_code", autoComplete: "postal-code", inputMode: "numeric", required: true },
  { name: "place.address.city", autoComplete: "address-level2", required: true },
];
const NUMBERS = [
  { name: "entrance.level_change.steps", inputMode: "numeric" },
  { name: "entrance.clear_width_cm", inputMode: "decimal" },
];
const STEP_FREE = "entrance.step_free";

export function EntranceForm() {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(schema),
    // The summary takes the focus, and leads to the fields.
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const [saved, setSaved] = useState();
  const outcome = useRef(null);

  useEffect(() => {
    if (submitCount > 0) outcome.current?.focus();
  }, [submitCount]);

  const save = (value) => setSaved({ value, warnings: schema["~standard"].validate(value).warnings });
  const labels = Object.fromEntries(fields("fr").map(({ path, label, unit }) => [path, unit ? `${label} (${unit})` : label]));
  const field = ({ name, ...attributes }) => (
    <TextField key={name} label={labels[name]} error={get(errors, name)} {...attributes} {...register(name, { setValueAs: answer })} />
  );

  return (
    <form noValidate onSubmit={handleSubmit(save, () => setSaved(undefined))}>
      <Summary ref={outcome} errors={errors} labels={labels} saved={saved} />
      <fieldset>
        <legend>Le lieu</legend>
        {TEXTS.map(field)}
      </fieldset>
      <fieldset>
        <legend>L’entrée</legend>
        <Answers label={labels[STEP_FREE]} error={get(errors, STEP_FREE)} {...register(STEP_FREE, { setValueAs: answer })} />
        {NUMBERS.map(field)}
      </fieldset>
      <button type="submit">Vérifier la fiche</button>
    </form>
  );
}

/** What was typed, as the listing says it: nothing is missing, a number is a number, and the rules judge the rest. */
function answer(text) {
  if (text === "" || text === null) return undefined;
  return /^(0|[1-9]\d{0,3})$/.test(text) ? Number(text) : text;
}
