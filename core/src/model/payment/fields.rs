//! How one pays, and who pays in advance. C2S: CSS L.861-3; refusals: CSP L.1110-3.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "payment.third_party",
        column: "tiers_payant",
        aliases: &["tp", "tierspayant"],
        unit: None,
        label: words! {
            fr: "Tiers payant au-delà des cas légaux",
            en: "Third-party payment beyond the law",
            simple: "Est-ce que l’on peut ne pas payer tout de suite ?",
        },
        help: words! {
            fr: "Ce que le lieu offre en plus des cas où la loi l’impose (Complémentaire santé \
                 solidaire, maternité, accident du travail…) : rien, la part obligatoire (AMO), ou \
                 la part obligatoire et la part complémentaire (AMO et AMC).",
            en: "Offered in addition to the cases required by law (C2S, maternity, work \
                 accidents…): nothing, the compulsory insurance’s part (AMO), or the compulsory \
                 and complementary parts (AMO and AMC).",
            simple: "L’Assurance maladie paie le professionnel à votre place. La mutuelle peut \
                     aussi payer sa partie.",
        },
    },
    Definition {
        path: "payment.third_party_scope",
        column: "tiers_payant_pour",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Pour qui ce tiers payant",
            en: "Who gets this third-party payment",
            simple: "Qui peut ne pas payer tout de suite ?",
        },
        help: words! {
            fr: "Tous les patients, ceux qui le demandent, ou certains seulement, comme les \
                 patients suivis ici.",
            en: "All patients, those who ask, or only some, such as regular patients.",
            simple: "Ce peut être tout le monde. Ce peut être les personnes qui le demandent.",
        },
    },
    Definition {
        path: "payment.c2s",
        column: "c2s_acceptee",
        aliases: &["c2s", "cmu", "cmuc", "css"],
        unit: None,
        label: words! {
            fr: "Complémentaire santé solidaire acceptée",
            en: "C2S complementary cover accepted",
            simple: "Est-ce que la Complémentaire santé solidaire est acceptée ?",
        },
        help: words! {
            fr: "Oui : ses bénéficiaires sont reçus, sans avance ni dépassement. Un professionnel \
                 conventionné ne peut pas la refuser (code de la santé publique, L.1110-3 ; \
                 sécurité sociale, L.861-3) : un refus ne peut pas être publié.",
            en: "Yes: its beneficiaries are received, without advance payment or overruns. A \
                 contracted professional cannot refuse it (public health code, L.1110-3; social \
                 security code, L.861-3): a refusal cannot be published.",
            simple: "Cette aide est pour les personnes qui ont peu d’argent. Avec cette aide, on \
                     ne paie pas le médecin.",
        },
    },
    Definition {
        path: "payment.ame",
        column: "ame_acceptee",
        aliases: &["ame"],
        unit: None,
        label: words! {
            fr: "Aide médicale de l’État acceptée",
            en: "State medical aid (AME) accepted",
            simple: "Est-ce que l’Aide médicale de l’État est acceptée ?",
        },
        help: words! {
            fr: "Oui : ses bénéficiaires sont reçus, sans avance de frais. Un professionnel \
                 conventionné ne peut pas la refuser (code de la santé publique, L.1110-3) : un \
                 refus ne peut pas être publié.",
            en: "Yes: its beneficiaries are received without advance payment. A contracted \
                 professional cannot refuse it (public health code, L.1110-3): a refusal cannot be \
                 published.",
            simple: "Cette aide est pour des personnes étrangères sans papiers. Avec cette aide, \
                     on ne paie pas le médecin.",
        },
    },
    Definition {
        path: "payment.no_coverage",
        column: "sans_couverture_acceptee",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Accueil sans couverture santé",
            en: "Care without any cover",
            simple: "Est-ce que l’on soigne les personnes sans sécurité sociale ?",
        },
        help: words! {
            fr: "Oui : une personne dont aucun droit n’est ouvert est soignée sans payer d’avance, \
                 comme dans une permanence d’accès aux soins ou un centre associatif.",
            en: "Yes: people who have no cover yet receive care without paying in advance, as \
                 in a hospital clinic for people without cover or an association’s centre.",
            simple: "Certaines personnes n’ont pas encore de droits. Elles peuvent venir ici sans \
                     payer.",
        },
    },
    Definition {
        path: "payment.vitale_card",
        column: "carte_vitale",
        aliases: &["vitale", "sesam_vitale"],
        unit: None,
        label: words! {
            fr: "Carte Vitale",
            en: "Vitale card",
            simple: "Est-ce que la carte Vitale est acceptée ?",
        },
        help: words! {
            fr: "Oui : le lieu lit la carte Vitale et transmet la feuille de soins. Non : il remet \
                 une feuille de papier à envoyer soi-même.",
            en: "Yes: the place reads the Vitale card and sends the claim. No: patients get a \
                 paper form to send by post.",
            simple: "La carte Vitale est une carte verte. Avec elle, il n’y a pas de papier à \
                     envoyer.",
        },
    },
    Definition {
        path: "payment.vitale_app",
        column: "appli_carte_vitale",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Appli carte Vitale",
            en: "Vitale card app",
            simple: "Est-ce que la carte Vitale sur le téléphone est acceptée ?",
        },
        help: words! {
            fr: "Oui : le lieu lit l’application carte Vitale sur le téléphone du patient, par \
                 code QR ou sans contact.",
            en: "Yes: the place reads the Vitale app on the patient’s phone, by QR code or \
                 contactless.",
            simple: "La carte Vitale peut être dans le téléphone. On montre son téléphone à la \
                     place de la carte.",
        },
    },
    Definition {
        path: "payment.methods[]",
        column: "moyens_paiement",
        aliases: &["paiement", "moyens_de_paiement", "modes_de_paiement", "mode_paiement"],
        unit: None,
        label: words! {
            fr: "Moyens de paiement",
            en: "Payment methods",
            simple: "Comment peut-on payer ?",
        },
        help: words! {
            fr: "Tout ce que le lieu accepte vraiment : espèces, carte, sans contact, chèque, \
                 virement, paiement en ligne. Certaines personnes n’ont ni carte ni chéquier.",
            en: "All methods that the place really accepts: cash, card, contactless, cheque, \
                 transfer, online payment. Some people have neither card nor cheques.",
            simple: "Choisissez tout ce qui est accepté. Par exemple : les pièces et les billets, \
                     la carte.",
        },
    },
];
