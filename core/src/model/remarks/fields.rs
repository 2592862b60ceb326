//! What stands beside the sections: labels and a free comment.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "labels[]",
        column: "labels",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Labels et chartes",
            en: "Labels and charters",
            simple: "Quels labels sur le handicap le lieu a-t-il ?",
        },
        help: words! {
            fr: "Marques, labels et chartes en cours de validité. Un label dit qu’un tiers est \
                 venu ; une charte dit un engagement. Ni l’un ni l’autre ne remplace les mesures.",
            en: "Marks, labels and charters still valid. A label shows that a third party \
                 visited; a charter shows a commitment. Neither replaces measurements.",
            simple: "Un label est donné après une visite. Une charte est une promesse.",
        },
    },
    Definition {
        path: "comment",
        column: "commentaire",
        aliases: &[
            "commentaires",
            "remarque",
            "remarques",
            "observations",
            "note",
            "notes",
            "precisions",
        ],
        unit: None,
        label: words! { fr: "Commentaire", en: "Comment", simple: "Que faut-il savoir d’autre ?" },
        help: words! {
            fr: "Ce que les autres champs ne disent pas et qui aide à venir ou à être soigné. \
                 Aucun nom de patient, aucune information de santé, aucun numéro de sécurité \
                 sociale, aucune adresse personnelle.",
            en: "Anything that the other fields do not cover and that helps people to come or \
                 to receive care. No patient’s name, no health information, no social security \
                 number, no personal address.",
            simple: "Écrivez ce qui peut aider une personne à venir. N’écrivez pas le nom d’un \
                     patient. Ne parlez pas de sa maladie.",
        },
    },
];
