/** What came of it, on top: it takes the focus, and each error leads to its field. */
export function Summary({ ref, errors, labels, saved }) {
  const order = Object.keys(labels);
  const found = flattened(errors).sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  if (found.length > 0) {
    return (
      <div className="summary" ref={ref} tabIndex={-1} aria-labelledby="summary-title">
        <h2 id="summary-title">Il y a {found.length === 1 ? "une erreur" : `${found.length} erreurs`}</h2>
        <ul>
          {found.map(({ name, message }) => (
            <li key={name}>
              {labels[name] ? <a href={`#${name}`}>{labels[name]}</a> : name} : {message}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (!saved) return null;
  return (
    <div className="summary done" ref={ref} tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">La fiche est correcte</h2>
      {saved.warnings.length > 0 && <p>À relire :</p>}
      <ul>
        {saved.warnings.map(({ code, path, message }) => <li key={`${code} ${path}`}>{message}</li>)}
      </ul>
      <pre>{JSON.stringify(saved.value, null, 2)}</pre>
    </div>
  );
}

/** React Hook Form keeps errors as the listing is shaped; a summary is a list. */
function flattened(errors, name = "") {
  if (!errors || typeof errors !== "object") return [];
  if (typeof errors.message === "string") return [{ name, message: errors.message }];
  return Object.entries(errors).flatMap(([key, inner]) => flattened(inner, name ? `${name}.${key}` : key));
}
