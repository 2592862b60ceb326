//! Closed list of interpreting by professionals.

codes! {
    /// Whether professional interpreters can be had for spoken languages.
    ///
    /// The model's own list; a relative who translates is no professional interpreting.
    pub enum ProfessionalInterpreting {
        /// Never.
        None = "none", "aucun",
            { fr: "Aucun", en: "None", simple: "Il n’y a pas d’interprète", also: ["aucune", "non"] },
        /// When asked for beforehand.
        OnRequest = "on_request", "sur_demande",
            { fr: "Sur demande", en: "On request", simple: "Il faut demander un interprète avant de venir",
              also: ["a_la_demande"] },
        /// An interpreter is there.
        OnSite = "on_site", "sur_place",
            { fr: "Sur place", en: "On site", simple: "Un interprète est là", also: ["presentiel", "en_presentiel"] },
        /// By telephone or by video.
        Remote = "remote", "a_distance",
            { fr: "À distance", en: "Remote", simple: "Un interprète traduit au téléphone ou sur un écran",
              also: ["distance", "distanciel", "en_distanciel"] },
    }
}
