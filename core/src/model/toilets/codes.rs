//! Closed list of the toilets: the side of the transfer.

codes! {
    /// The side from which one moves from the wheelchair to the bowl, as the user sees it when seated.
    ///
    /// Same codes as acceslibre's `sanitaires_sens_transfert`, which does not say who sees it.
    pub enum TransferSide {
        /// From the left.
        Left = "left", "gauche",
            { fr: "À gauche", en: "Left", simple: "La place pour le fauteuil est à votre gauche, quand vous êtes assis",
              also: ["a_gauche"] },
        /// From the right.
        Right = "right", "droite",
            { fr: "À droite", en: "Right",
              simple: "La place pour le fauteuil est à votre droite, quand vous êtes assis",
              also: ["a_droite", "droit"] },
        /// From either side.
        Both = "both", "gauche_et_droite",
            { fr: "Des deux côtés", en: "Both sides", simple: "Il y a une place pour le fauteuil des deux côtés",
              also: ["les_deux", "deux_cotes", "des_deux_cotes", "droite_et_gauche"] },
    }
}
