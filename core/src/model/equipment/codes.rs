//! Closed lists of the equipment: patient lift and imaging.

codes! {
    /// The hoist that lifts a patient from a wheelchair.
    ///
    /// The model's own list: acceslibre does not ask.
    pub enum PatientLift {
        /// There is none.
        None = "none", "aucun",
            { fr: "Aucun", en: "None", simple: "Il n’y a pas d’appareil pour vous soulever", also: ["aucune", "non"] },
        /// It rolls on the floor.
        Mobile = "mobile", "mobile",
            { fr: "Lève-personne mobile", en: "Mobile lift", simple: "Un appareil qui roule peut vous soulever",
              also: ["roulant", "leve_personne_mobile"] },
        /// It runs on a rail under the ceiling.
        Ceiling = "ceiling", "plafond",
            { fr: "Lève-personne sur rail au plafond", en: "Ceiling lift",
              simple: "Un appareil fixé au plafond peut vous soulever",
              also: ["plafonnier", "rail", "sur_rail", "rail_plafond", "rail_au_plafond"] },
    }
}

codes! {
    /// Imaging that does not ask for what a disabled person may be unable to do.
    ///
    /// The model's own list.
    pub enum AdaptedImaging {
        /// Mammography while seated.
        SeatedMammography = "seated_mammography", "mammographie_assise",
            { fr: "Mammographie en position assise", en: "Seated mammography",
              simple: "La radio des seins se fait assise", also: ["mammo_assise", "mammographie_en_position_assise"] },
        /// X-ray while seated.
        SeatedXray = "seated_xray", "radio_assise",
            { fr: "Radiographie en position assise", en: "Seated X-ray", simple: "La radio se fait assis",
              also: ["radio_assis", "radiographie_assise", "radiographie_en_position_assise"] },
        /// Open MRI: for large bodies and for people who cannot bear a tunnel.
        OpenMri = "open_mri", "irm_ouverte",
            { fr: "IRM ouverte", en: "Open MRI",
              simple: "L’appareil pour voir l’intérieur du corps n’est pas un tunnel",
              also: ["irm_a_champ_ouvert"] },
        /// Dental panoramic X-ray without standing up.
        StandingFreePanoramic = "standing_free_panoramic", "panoramique_assis",
            { fr: "Panoramique dentaire sans se lever", en: "Dental panoramic without standing",
              simple: "La radio de toutes les dents se fait sans se lever",
              also: ["panoramique_assise", "panoramique_dentaire_assis"] },
        /// Stated, and none of these.
        Other = "other", "autre",
            { fr: "Autre imagerie adaptée", en: "Other adapted imaging", simple: "Une autre radio adaptée",
              also: ["autres"] },
    }
}
