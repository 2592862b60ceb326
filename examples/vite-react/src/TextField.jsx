/** A labelled input, with its error beside it in the same words as in the summary. */
export function TextField({ name, label, error, required, ...attributes }) {
  const message = `${name}-error`;
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}
        {required ? " (obligatoire)" : ""}
      </label>
      {error && <p className="error" id={message}>Erreur : {error.message}</p>}
      <input
        id={name}
        name={name}
        type="text"
        required={required}
        aria-invalid={Boolean(error)}
        aria-describedby={error && message}
        {...attributes}
      />
    </div>
  );
}
