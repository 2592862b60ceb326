//! Closed lists of the outside path: its slopes.
//!
//! acceslibre gives no angle: these words are no thresholds, and no per cent is ever made from them.

codes! {
    /// How hard the slope along the path is.
    ///
    /// acceslibre's `cheminement_ext_pente_degre_difficulte`; `none` is its `cheminement_ext_pente_presence` = false.
    pub enum Slope {
        /// No slope.
        None = "none", "aucune",
            { fr: "Aucune", en: "None", simple: "Le chemin est plat", also: ["aucun", "non", "sans_pente"] },
        /// A slight slope.
        Slight = "slight", "légère",
            { fr: "Légère", en: "Slight", simple: "La pente est douce", also: ["legere", "leger", "faible", "douce"] },
        /// A steep slope.
        Steep = "steep", "importante",
            { fr: "Importante", en: "Steep", simple: "La pente est forte", also: ["important", "forte", "raide"] },
    }
}

codes! {
    /// How long the slope is.
    ///
    /// Same codes as acceslibre's `cheminement_ext_pente_longueur`.
    pub enum SlopeLength {
        /// Under 0.5 m.
        Short = "short", "courte",
            { fr: "Courte (moins de 0,5 m)", en: "Short (under 0.5 m)", simple: "Moins d’un demi-mètre",
              also: ["court"] },
        /// From 0.5 m to 2 m.
        Medium = "medium", "moyenne",
            { fr: "Moyenne (0,5 à 2 m)", en: "Medium (0.5 to 2 m)", simple: "Entre un demi-mètre et deux mètres",
              also: ["moyen"] },
        /// Over 2 m.
        Long = "long", "longue",
            { fr: "Longue (plus de 2 m)", en: "Long (over 2 m)", simple: "Plus de deux mètres" },
    }
}

codes! {
    /// How far the path leans to one side.
    ///
    /// Same codes as acceslibre's `cheminement_ext_devers`.
    pub enum CrossSlope {
        /// It does not lean.
        None = "none", "aucun",
            { fr: "Aucun", en: "None", simple: "Le chemin ne penche pas sur le côté",
              also: ["aucune", "non", "sans_devers"] },
        /// It leans slightly.
        Slight = "slight", "léger",
            { fr: "Léger", en: "Slight", simple: "Le chemin penche un peu sur le côté",
              also: ["leger", "legere", "faible"] },
        /// It leans strongly.
        Strong = "strong", "important",
            { fr: "Important", en: "Strong", simple: "Le chemin penche beaucoup sur le côté",
              also: ["importante", "fort"] },
    }
}
