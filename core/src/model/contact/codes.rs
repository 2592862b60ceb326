//! Closed list of contact: relay services for deaf callers.

codes! {
    /// A service that relays calls in sign language or in text.
    ///
    /// The model's own list, of services in use in France.
    pub enum RelayService {
        /// Acceo.
        Acceo = "acceo", "acceo",
            { fr: "Acceo", en: "Acceo", simple: "Acceo : un service écrit ou signe pour vous" },
        /// Rogervoice.
        Rogervoice = "rogervoice", "rogervoice",
            { fr: "Rogervoice", en: "Rogervoice", simple: "Rogervoice : l’appel devient du texte ou des signes",
              also: ["roger_voice"] },
        /// Sourdline.
        Sourdline = "sourdline", "sourdline",
            { fr: "Sourdline", en: "Sourdline", simple: "Sourdline : une personne signe avec vous",
              also: ["sourd_line"] },
        /// Stated, and none of these.
        Other = "other", "autre",
            { fr: "Autre service relais", en: "Other relay service",
              simple: "Un autre service pour les personnes sourdes",
              also: ["autres"] },
    }
}
