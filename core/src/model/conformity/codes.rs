//! Closed lists of conformity: regulatory status and labels. Neither is evidence of use.

codes! {
    /// Where a place stands towards the accessibility rules for premises open to the public.
    ///
    /// Loi 2005-102 and arrêté of 8 December 2014. acceslibre's `conformite` is a boolean kept for the administration;
    /// `TRE_R202-AccessibiliteLieu` is derived on export only.
    pub enum ConformityStatus {
        /// Declared to conform (`TRE_R202` 5).
        Compliant = "compliant", "conforme",
            { fr: "Conforme", en: "Compliant", simple: "Le lieu respecte les règles" },
        /// The prefect granted a derogation.
        Exempted = "exempted", "derogation",
            { fr: "Dérogation accordée", en: "Exempted",
              simple: "Le préfet a accepté que le lieu ne respecte pas toutes les règles",
              also: ["en_derogation", "derogation_accordee"] },
        /// Works are planned: Ad'AP (ordonnance 2014-1090; `TRE_R202` 6).
        Planned = "planned", "adap",
            { fr: "Agenda d’accessibilité programmée (Ad’AP)", en: "Works planned (Ad’AP)",
              simple: "Des travaux sont prévus",
              also: ["ad_ap", "agenda_d_accessibilite_programmee"] },
        /// It does not conform.
        NotCompliant = "not_compliant", "non_conforme",
            { fr: "Non conforme", en: "Not compliant", simple: "Le lieu ne respecte pas les règles" },
    }
}
