//! Closed lists of the reception: its staff and its hearing loop.

codes! {
    /// Who receives visitors, and whether they are trained to disability.
    ///
    /// Same codes as acceslibre's `accueil_personnels`.
    pub enum ReceptionStaff {
        /// Nobody at the desk.
        None = "none", "aucun",
            { fr: "Aucun personnel", en: "No staff", simple: "Il n’y a personne à l’accueil",
              also: ["aucun_personnel"] },
        /// Staff without training.
        Untrained = "untrained", "non-formés",
            { fr: "Personnel non formé", en: "Untrained staff",
              simple: "Les personnes à l’accueil n’ont pas appris à recevoir des personnes handicapées",
              also: ["non_formes", "non_forme", "non_formee", "non_formees"] },
        /// Staff trained to disability, or made aware of it.
        Trained = "trained", "formés",
            { fr: "Personnel sensibilisé ou formé", en: "Trained staff",
              simple: "Les personnes à l’accueil ont appris à recevoir des personnes handicapées",
              also: ["formes", "forme", "formee", "formees", "sensibilise_ou_forme", "sensibilises_ou_formes"] },
    }
}

codes! {
    /// The hearing loop at the desk.
    ///
    /// `bim` and `bmp` are acceslibre's codes in `accueil_equipements_malentendants`.
    pub enum HearingLoop {
        /// There is none.
        None = "none", "aucune",
            { fr: "Aucune", en: "None", simple: "Il n’y a pas de boucle magnétique", also: ["aucun", "non"] },
        /// Built in at the desk.
        Fixed = "fixed", "bim",
            { fr: "Fixe", en: "Fixed", simple: "Une boucle magnétique est installée à l’accueil",
              also: ["fixe", "boucle_fixe", "boucle_a_induction_magnetique_fixe"] },
        /// A portable one, brought on request.
        Portable = "portable", "bmp",
            { fr: "Portative", en: "Portable", simple: "Le personnel peut apporter une boucle magnétique",
              also: ["portative", "portatif", "mobile", "boucle_portative",
                     "boucle_a_induction_magnetique_portative"] },
    }
}
