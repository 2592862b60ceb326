//! Closed lists of the entrance: its door, and how to call from it.

codes! {
    /// How the entrance door moves.
    ///
    /// Same codes as acceslibre's `entree_porte_manoeuvre`.
    pub enum DoorKind {
        /// It swings on hinges.
        Hinged = "hinged", "battante",
            { fr: "Porte battante", en: "Hinged door", simple: "Une porte à pousser ou à tirer",
              also: ["battant", "porte_battante"] },
        /// It slides.
        Sliding = "sliding", "coulissante",
            { fr: "Porte coulissante", en: "Sliding door", simple: "Une porte qui glisse sur le côté",
              also: ["coulissant", "porte_coulissante"] },
        /// A turnstile, one person at a time.
        Turnstile = "turnstile", "tourniquet",
            { fr: "Tourniquet", en: "Turnstile", simple: "Une barrière qui tourne : on passe un par un" },
        /// A revolving door.
        Revolving = "revolving", "tambour",
            { fr: "Porte tambour", en: "Revolving door", simple: "Une porte qui tourne sur elle-même",
              also: ["porte_tambour", "porte_a_tambour"] },
    }
}

codes! {
    /// What a visitor can call with at the entrance.
    ///
    /// acceslibre's `entree_dispositif_appel_type`, and one it lacks: a call that answers to the eye.
    pub enum CallDevice {
        /// A bell button.
        Button = "button", "bouton",
            { fr: "Bouton d’appel", en: "Call button", simple: "Une sonnette",
              also: ["bouton_d_appel", "sonnette"] },
        /// An intercom: voice only.
        Intercom = "intercom", "interphone",
            { fr: "Interphone", en: "Intercom", simple: "Un interphone : il faut parler et entendre" },
        /// An intercom with a camera.
        VideoIntercom = "video_intercom", "visiophone",
            { fr: "Visiophone", en: "Video intercom", simple: "Un interphone avec une caméra", also: ["videophone"] },
        /// A light or a screen shows that the call was heard: deaf people need it.
        VisualFeedback = "visual_feedback", "retour_visuel",
            { fr: "Retour visuel de l’appel", en: "Visual feedback",
              simple: "Une lumière ou un écran montre que l’on vous répond",
              also: ["signal_visuel", "voyant_lumineux"] },
    }
}
