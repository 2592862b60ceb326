import { init } from "praticable";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { EntranceForm } from "./EntranceForm.jsx";

const root = createRoot(document.getElementById("form"));

// The form is there once its rules are: from then on every check is synchronous.
init().then(
  () => root.render(<StrictMode><EntranceForm /></StrictMode>),
  (error) => root.render(<p role="alert">Le formulaire n’a pas pu être chargé : {error.message}</p>),
);
