//! Closed list of spoken languages: who speaks them.

codes! {
    /// Who speaks a language.
    ///
    /// The model's own list.
    pub enum Speaker {
        /// The practitioner.
        Practitioner = "practitioner", "praticien",
            { fr: "Le praticien", en: "The practitioner", simple: "Le professionnel de santé parle cette langue",
              also: ["praticienne", "le_praticien"] },
        /// Somebody of the staff.
        Staff = "staff", "personnel",
            { fr: "Une personne de l’équipe", en: "A member of staff",
              simple: "Une personne de l’équipe parle cette langue",
              also: ["equipe"] },
    }
}
