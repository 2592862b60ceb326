//! The six answers that a question can get.

codes! {
    /// What was answered to a question.
    ///
    /// A question that nobody asked has no answer at all: the field is missing (`None`). Missing, unknown, not
    /// applicable and no are four things, and nothing in this crate turns one into another.
    ///
    /// ```
    /// use praticable::{Answer, codes::Code};
    ///
    /// assert_eq!(Answer::OnRequest.entry().wire, "on_request");
    /// assert_eq!(Answer::OnRequest.entry().table, "sur_demande");
    /// ```
    pub enum Answer {
        /// It is so.
        Yes = "yes", "oui", { fr: "Oui", en: "Yes", simple: "Oui",
            also: ["o", "y", "vrai", "true", "1", "1.0", "☑", "☒", "✓", "✔"] },
        /// It is not so.
        No = "no", "non", { fr: "Non", en: "No", simple: "Non", also: ["n", "faux", "false", "0", "0.0", "☐"] },
        /// In part, or under conditions.
        Partial = "partial", "partiel", { fr: "En partie", en: "Partly", simple: "Un peu" },
        /// If one asks for it beforehand.
        OnRequest = "on_request", "sur_demande", { fr: "Sur demande", en: "On request", simple: "Si vous le demandez",
            also: ["a_la_demande"] },
        /// The question was asked and nobody knew.
        Unknown = "unknown", "inconnu", { fr: "Je ne sais pas", en: "Do not know", simple: "Je ne sais pas",
            also: ["ne_sait_pas", "je_ne_sais_pas"] },
        /// The question makes no sense here.
        NotApplicable = "not_applicable", "sans_objet",
            { fr: "Sans objet", en: "Not applicable", simple: "Cela ne concerne pas ce lieu",
              also: ["n_a", "n/a", "non_applicable", "non_concerne"] },
    }
}

impl Answer {
    /// Whether the thing is there, be it in part or on request.
    pub const fn is_some(self) -> bool {
        matches!(self, Self::Yes | Self::Partial | Self::OnRequest)
    }
}
