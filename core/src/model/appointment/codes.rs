//! Closed lists of appointments: how to make one, and whether new patients can.

codes! {
    /// A way to make an appointment.
    ///
    /// The model's own list: barriers begin at booking, above all where the telephone is the only way.
    pub enum Channel {
        /// By telephone.
        Phone = "phone", "telephone",
            { fr: "Téléphone", en: "Phone", simple: "Par téléphone", also: ["tel", "par_telephone"] },
        /// By text message.
        Sms = "sms", "sms",
            { fr: "SMS", en: "Text message", simple: "Par message sur le téléphone", also: ["texto", "par_sms"] },
        /// By e-mail.
        Email = "email", "courriel",
            { fr: "Courriel", en: "E-mail", simple: "Par message électronique",
              also: ["mail", "e_mail", "mel", "par_mail", "par_courriel"] },
        /// On a website.
        Online = "online", "en_ligne",
            { fr: "En ligne", en: "Online", simple: "Sur internet", also: ["internet", "sur_internet", "web"] },
        /// At the practice.
        OnSite = "on_site", "sur_place",
            { fr: "Sur place", en: "On site", simple: "En venant au cabinet", also: ["au_cabinet"] },
        /// Through a relay service for deaf callers.
        RelayService = "relay_service", "relais_telephonique",
            { fr: "Service de relais pour personnes sourdes", en: "Relay service for deaf callers",
              simple: "Par un service pour les personnes sourdes", also: ["centre_relais", "service_relais"] },
    }
}

codes! {
    /// Whether new patients are taken.
    ///
    /// The model's own list. No kind of patient is named in it: to refuse one is unlawful (CSP L.1110-3).
    pub enum NewPatients {
        /// Yes.
        Yes = "yes", "oui",
            { fr: "Oui", en: "Yes", simple: "Vous pouvez venir pour la première fois",
              also: ["o", "accepte", "acceptes"] },
        /// No.
        No = "no", "non",
            { fr: "Non", en: "No", simple: "Le professionnel ne prend plus de nouveaux patients",
              also: ["n", "refuse", "refuses"] },
        /// Relatives of present patients only.
        FamilyOnly = "family_only", "famille",
            { fr: "Famille des patients actuels seulement", en: "Family of current patients only",
              simple: "Oui, si quelqu’un de votre famille y va déjà",
              also: ["famille_seulement", "famille_uniquement"] },
        /// On a waiting list.
        WaitingList = "waiting_list", "liste_attente",
            { fr: "Liste d’attente", en: "Waiting list", simple: "Il faut attendre qu’une place se libère",
              also: ["liste_d_attente", "sur_liste_d_attente"] },
    }
}
