//! Languages spoken during care.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "languages[].code",
        column: "langues",
        aliases: &["langue", "langues_parlees", "langue_parlee", "langues_etrangeres"],
        unit: None,
        label: words! {
            fr: "Langue parlée",
            en: "Spoken language",
            simple: "Quelle langue est parlée ici ?",
        },
        help: words! {
            fr: "Langue orale, autre que le français ou avec lui, dans laquelle on peut être \
                 soigné, et pas seulement salué. Les langues des signes ont leur propre champ.",
            en: "Spoken language, besides French, in which patients can be cared for and not \
                 only greeted. Sign languages have their own field.",
            simple: "Choisissez les langues que l’on parle bien ici. On peut expliquer sa maladie \
                     dans cette langue.",
        },
    },
    Definition {
        path: "languages[].by",
        column: "langues_par",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Qui parle la langue",
            en: "Who speaks the language",
            simple: "Qui parle cette langue ?",
        },
        help: words! {
            fr: "Le praticien lui-même ou une autre personne du lieu. Quand seul l’accueil parle \
                 la langue, la consultation reste en français.",
            en: "The practitioner or another member of staff. If only the reception speaks it, \
                 the consultation is in French.",
            simple: "Ce peut être le médecin. Ce peut être une autre personne du lieu.",
        },
    },
];
