/** The answers to a question: what is not known is an answer of its own, and no answer is not « non ». */
const ANSWERS = [["yes", "Oui"], ["no", "Non"], ["unknown", "Je ne sais pas"]];

export function Answers({ name, label, error, ...attributes }) {
  const message = `${name}-error`;
  return (
    <fieldset className="field" aria-describedby={error && message}>
      <legend>{label}</legend>
      {error && <p className="error" id={message}>Erreur : {error.message}</p>}
      {ANSWERS.map(([value, words], index) => (
        <label key={value}>
          <input type="radio" name={name} value={value} id={index === 0 ? name : undefined} {...attributes} /> {words}
        </label>
      ))}
    </fieldset>
  );
}
