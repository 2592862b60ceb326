//! Closed lists of payment: third-party payment and means of payment.

use crate::{
    lists::{Explanation, Reason},
    text::fold::fold,
};

codes! {
    /// Third-party payment offered beyond the cases where the law imposes it.
    ///
    /// The law imposes it for C2S (CSS L.861-3), among others: a bare yes or no means nothing, hence the extent.
    pub enum ThirdParty {
        /// Only where the law imposes it.
        None = "none", "aucun",
            { fr: "Aucun, hors cas obligatoires", en: "None beyond the legal cases",
              simple: "Vous avancez l’argent, sauf si la loi vous en dispense", also: ["aucune", "non"] },
        /// The part of the compulsory insurance (AMO).
        Amo = "amo", "amo",
            { fr: "Part obligatoire (AMO)", en: "Compulsory insurance’s part",
              simple: "Vous n’avancez pas la part de l’assurance maladie",
              also: ["part_obligatoire", "tp_amo", "tp_partiel", "tiers_payant_amo", "tiers_payant_partiel"] },
        /// That part and the complementary insurer's (AMC): nothing to pay on the spot.
        AmoAmc = "amo_amc", "amo_amc",
            { fr: "Tiers payant intégral (AMO et AMC)", en: "Full third-party payment",
              simple: "Vous n’avancez rien : ni la part de l’assurance maladie, ni celle de la mutuelle",
              also: ["integral", "total", "tp_integral", "tp_total", "tiers_payant_integral", "tiers_payant_total",
                     "amo+amc", "amo_et_amc"] },
    }
    explained by bare_yes;
}

/// Explains a text that says yes and nothing more. The smaller promise is proposed.
fn bare_yes(text: &str) -> Option<Explanation> {
    let says_yes =
        matches!(fold(text).as_str(), "oui" | "o" | "yes" | "y" | "vrai" | "true" | "1" | "x");
    says_yes.then_some(Explanation::proposing(Reason::BareYes, Some(ThirdParty::Amo)))
}

codes! {
    /// Who third-party payment is offered to, beyond the legal cases.
    ///
    /// The model's own list.
    pub enum ThirdPartyScope {
        /// Every patient.
        All = "all", "tous",
            { fr: "Tous les patients", en: "All patients", simple: "Pour tout le monde",
              also: ["tous_les_patients", "tout_le_monde"] },
        /// Those who ask.
        OnRequest = "on_request", "sur_demande",
            { fr: "Sur demande", en: "On request", simple: "Il faut le demander", also: ["a_la_demande"] },
        /// Some, as the practitioner decides.
        SomePatients = "some_patients", "certains_patients",
            { fr: "Certains patients", en: "Some patients", simple: "Pour certaines personnes", also: ["certains"] },
    }
}

codes! {
    /// A means of payment.
    ///
    /// The model's own list.
    pub enum PaymentMethod {
        /// Coins and notes.
        Cash = "cash", "especes",
            { fr: "Espèces", en: "Cash", simple: "Pièces et billets", also: ["espece", "liquide"] },
        /// Bank card.
        Card = "card", "carte",
            { fr: "Carte bancaire", en: "Card", simple: "Carte bancaire",
              also: ["cb", "carte_bancaire", "carte_bleue"] },
        /// Card or telephone held near the reader.
        Contactless = "contactless", "sans_contact",
            { fr: "Paiement sans contact", en: "Contactless", simple: "Carte ou téléphone, sans taper de code",
              also: ["nfc", "paiement_sans_contact"] },
        /// Cheque.
        Cheque = "cheque", "cheque",
            { fr: "Chèque", en: "Cheque", simple: "Chèque", also: ["cheques"] },
        /// Bank transfer.
        Transfer = "transfer", "virement",
            { fr: "Virement", en: "Bank transfer", simple: "Virement par la banque",
              also: ["virements", "virement_bancaire"] },
        /// On a website.
        Online = "online", "en_ligne",
            { fr: "Paiement en ligne", en: "Online", simple: "Sur internet", also: ["paiement_en_ligne"] },
    }
}
