//! Closed lists of a change of level: steps, ramp, lift.

codes! {
    /// How wheels can get over a change of level.
    ///
    /// Same codes as acceslibre's `*_rampe`.
    pub enum Ramp {
        /// There is no ramp.
        None = "none", "aucune",
            { fr: "Aucune", en: "None", simple: "Il n’y a pas de rampe", also: ["aucun", "non", "sans_rampe"] },
        /// A ramp that stays in place.
        Fixed = "fixed", "fixe", { fr: "Fixe", en: "Fixed", simple: "Il y a une rampe qui reste en place" },
        /// A ramp that staff put down.
        Removable = "removable", "amovible",
            { fr: "Amovible", en: "Removable", simple: "Le personnel pose une rampe", also: ["mobile", "portable"] },
    }
}

codes! {
    /// Which way the steps go for somebody who comes in.
    ///
    /// Same codes as acceslibre's `*_sens_marches`.
    pub enum Direction {
        /// Steps go up.
        Up = "up", "montant",
            { fr: "Montant", en: "Up", simple: "Il faut monter", also: ["monter", "montante", "montee"] },
        /// Steps go down.
        Down = "down", "descendant",
            { fr: "Descendant", en: "Down", simple: "Il faut descendre",
              also: ["descendre", "descendante", "descente"] },
    }
}
