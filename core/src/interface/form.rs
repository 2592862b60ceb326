//! Words of the form.

use super::{Text, texts};

/// Every text of the form, besides pages, questions, answers and findings.
pub const TEXTS: &[Text] = texts! {
    "next": { fr: "Continuer", en: "Continue", simple: "Continuer" }
    "previous": { fr: "Page précédente", en: "Previous page", simple: "Revenir à la page d’avant" }
    "steps": { fr: "Étapes", en: "Steps", simple: "Les étapes" }
    "step_of": { fr: "Étape {number} sur {count}", en: "Step {number} of {count}", simple: "Étape {number} sur {count}" }
    "error_summary": { fr: "Il y a un problème", en: "There is a problem", simple: "Il y a un problème" }
};
