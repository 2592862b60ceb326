//! Closed list of labels and charters. None is evidence of use.

codes! {
    /// A label or charter that the place displays.
    ///
    /// acceslibre's `labels`, and a charter. None of them proves an access claim.
    pub enum Label {
        /// Tourisme & Handicap, a brand of the state.
        TourismeHandicap = "tourisme_handicap", "th",
            { fr: "Tourisme & Handicap", en: "Tourisme & Handicap", simple: "Label Tourisme et Handicap",
              also: ["tourisme_et_handicap", "tourisme_&_handicap"] },
        /// Handiplage.
        Handiplage = "handiplage", "handiplage",
            { fr: "Handiplage", en: "Handiplage", simple: "Label Handiplage" },
        /// Mobalib.
        Mobalib = "mobalib", "mobalib", { fr: "Mobalib", en: "Mobalib", simple: "Label Mobalib" },
        /// Destination pour tous.
        Dpt = "dpt", "dpt",
            { fr: "Destination pour tous", en: "Destination pour tous", simple: "Label Destination pour tous",
              also: ["destination_pour_tous"] },
        /// Charte Romain Jacob: a commitment without anything to measure.
        CharteRomainJacob = "charte_romain_jacob", "charte_romain_jacob",
            { fr: "Charte Romain Jacob", en: "Romain Jacob charter",
              simple: "Le lieu a signé la charte Romain Jacob. C’est une promesse", also: ["romain_jacob"] },
        /// Stated, and none of these.
        Other = "other", "autre",
            { fr: "Autre label", en: "Other label", simple: "Un autre label", also: ["autres"] },
    }
}
