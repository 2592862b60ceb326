//! Closed list of a listing itself: where it stands in its life.

codes! {
    /// Where a listing stands in its life.
    ///
    /// The model's own list. Closure is finer in the national lists (`TRE_R203`): a temporary closure is no `closed`.
    pub enum Status {
        /// Being written; never published.
        Draft = "draft", "brouillon",
            { fr: "Brouillon", en: "Draft", simple: "La fiche n’est pas finie" },
        /// Public, or ready to be.
        Published = "published", "publie",
            { fr: "Publiée", en: "Published", simple: "Tout le monde peut voir la fiche",
              also: ["publiee", "en_ligne"] },
        /// The practice is closed for good (`TRE_R203` 1).
        Closed = "closed", "ferme",
            { fr: "Fermé définitivement", en: "Closed for good", simple: "Le cabinet est fermé pour toujours",
              also: ["fermee", "ferme_definitivement", "definitivement_ferme"] },
        /// The practitioner now works elsewhere.
        Moved = "moved", "demenage",
            { fr: "Déménagé", en: "Moved", simple: "Le cabinet a changé d’adresse", also: ["demenagee", "a_demenage"] },
        /// The practitioner asked not to be listed (GDPR, article 21): only the tombstone is kept.
        OptedOut = "opted_out", "oppose",
            { fr: "Opposition à la publication", en: "Opted out of being listed",
              simple: "Le professionnel ne veut pas de fiche", also: ["opposee", "opposed", "opposition", "opposition_rgpd"] },
    }
}
