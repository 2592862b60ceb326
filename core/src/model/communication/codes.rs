//! Closed lists of communication: who signs, who speaks, who interprets, and with what help.

codes! {
    /// Who signs.
    ///
    /// The model's own list: acceslibre's `lsf` does not say who.
    pub enum Signer {
        /// The practitioner.
        Practitioner = "practitioner", "praticien",
            { fr: "Le praticien", en: "The practitioner", simple: "Le professionnel de santé signe",
              also: ["praticienne", "le_praticien"] },
        /// Somebody of the staff.
        Staff = "staff", "personnel",
            { fr: "Une personne de l’équipe", en: "A member of staff", simple: "Une personne de l’équipe signe",
              also: ["equipe"] },
        /// An interpreter who is there.
        InterpreterOnSite = "interpreter_on_site", "interprete_sur_place",
            { fr: "Un interprète sur place", en: "An interpreter on site", simple: "Un interprète vient pour traduire",
              also: ["interprete_present", "interprete_presentiel"] },
        /// An interpreter on a screen.
        InterpreterRemote = "interpreter_remote", "interprete_a_distance",
            { fr: "Un interprète à distance", en: "A remote interpreter", simple: "Un interprète traduit sur un écran",
              also: ["interprete_distance", "interprete_visio", "visio_interpretation", "visio_interprete"] },
    }
}

codes! {
    /// Tools of augmentative and alternative communication.
    ///
    /// After `TRE_R243-CompetenceSpecifique` (NOS, 2026-06-29); its code stands beside each.
    pub enum Augmentative {
        /// Pictographic codes: folders, boards (34).
        Pictograms = "pictograms", "pictogrammes",
            { fr: "Pictogrammes", en: "Pictograms", simple: "Des images pour se comprendre",
              also: ["picto", "pictos", "pictogramme", "codes_pictographiques"] },
        /// Makaton: signs and pictograms beside speech (31).
        Makaton = "makaton", "makaton",
            { fr: "Makaton", en: "Makaton", simple: "Le Makaton : des gestes et des images avec les mots" },
        /// Picture Exchange Communication System (29).
        Pecs = "pecs", "pecs",
            { fr: "PECS (échange d’images)", en: "PECS (picture exchange)",
              simple: "La méthode PECS : donner une image pour demander", also: ["methode_pecs"] },
        /// Applied Behaviour Analysis (30).
        Aba = "aba", "aba",
            { fr: "ABA", en: "ABA (applied behaviour analysis)", simple: "La méthode ABA, pour les personnes autistes",
              also: ["methode_aba"] },
        /// TEACCH (40, which the national list shares with Denver).
        Teacch = "teacch", "teacch",
            { fr: "TEACCH", en: "TEACCH", simple: "La méthode TEACCH, pour les personnes autistes",
              also: ["methode_teacch"] },
        /// Coghamo: simple gestures for people with multiple disabilities (33).
        Coghamo = "coghamo", "coghamo",
            { fr: "Coghamo", en: "Coghamo", simple: "Le Coghamo : des gestes simples" },
        /// Tools commanded by the eyes (63).
        EyeTracking = "eye_tracking", "commande_oculaire",
            { fr: "Commande oculaire", en: "Eye tracking", simple: "Une machine que l’on commande avec les yeux",
              also: ["poursuite_oculaire", "suivi_du_regard"] },
        /// Speech synthesis from text or pictograms (35).
        SpeechSynthesis = "speech_synthesis", "synthese_vocale",
            { fr: "Synthèse vocale", en: "Speech synthesis", simple: "Une machine qui parle à votre place" },
        /// Stated, and none of these.
        Other = "other", "autre",
            { fr: "Autre outil", en: "Other tool", simple: "Un autre moyen pour se comprendre", also: ["autres"] },
    }
}
