//! Toilets open to patients. Free space: 80 x 130 cm beside the bowl, as for acceslibre.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "toilets.present",
        column: "sanitaires_presence",
        aliases: &["wc", "toilettes", "sanitaires"],
        unit: None,
        label: words! {
            fr: "Toilettes pour les patients",
            en: "Toilets for patients",
            simple: "Est-ce que les patients peuvent aller aux toilettes ?",
        },
        help: words! {
            fr: "Oui : des toilettes, dans le lieu ou l’immeuble, sont ouvertes aux patients, même \
                 s’il faut demander une clé.",
            en: "Yes: toilets in the place or the building are open to patients, even if they \
                 have to ask for a key.",
            simple: "Répondez oui si les patients peuvent y aller. Il faut parfois demander la \
                     clé.",
        },
    },
    Definition {
        path: "toilets.adapted",
        column: "sanitaires_adaptes",
        aliases: &["wc_pmr", "toilettes_pmr", "wc_adaptes", "toilettes_adaptees", "sanitaires_pmr"],
        unit: None,
        label: words! {
            fr: "Toilettes adaptées",
            en: "Adapted toilets",
            simple: "Est-ce que l’on peut aller aux toilettes en fauteuil roulant ?",
        },
        help: words! {
            fr: "Oui : on y va sans marche, on y entre et ferme la porte en fauteuil, un espace \
                 libre de 80 cm sur 130 cm se trouve à côté de la cuvette, et il y a une barre \
                 d’appui. « En partie » si l’un de ces points manque.",
            en: "Yes: people in wheelchairs can get there without steps, enter and close the \
                 door, there is a free space of 80 cm by 130 cm beside the bowl, and a grab \
                 bar. “Partly” if one of these is missing.",
            simple: "On entre avec son fauteuil roulant. On peut fermer la porte. Il y a un espace \
                     vide à côté des toilettes. Il y a une barre pour se tenir.",
        },
    },
    Definition {
        path: "toilets.transfer_side",
        column: "sanitaires_cote_transfert",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Côté du transfert",
            en: "Transfer side",
            simple: "De quel côté se place le fauteuil roulant ?",
        },
        help: words! {
            fr: "Côté où l’espace libre se trouve pour la personne assise sur la cuvette, dos au \
                 mur : gauche, droit ou les deux. Beaucoup de personnes ne peuvent se transférer \
                 que d’un côté.",
            en: "Side of the free space as seen by a person seated on the bowl, back to the \
                 wall: left, right or both. Many people can transfer only from one side.",
            simple: "Imaginez que vous êtes assis sur les toilettes. Dites si l’espace vide est à \
                     gauche ou à droite.",
        },
    },
    Definition {
        path: "toilets.grab_bars",
        column: "sanitaires_barres_appui",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Barres d’appui",
            en: "Grab bars",
            simple: "Est-ce qu’il y a une barre pour se tenir aux toilettes ?",
        },
        help: words! {
            fr: "Oui : au moins une barre fixe, à côté de la cuvette, permet de se tenir et de se \
                 relever ; une barre rabattable compte. Un lavabo ou un dérouleur n’en est pas \
                 une.",
            en: "Yes: there is at least one firm bar beside the bowl to hold on to and stand up \
                 with; a fold-down bar counts. A basin or a paper holder does not.",
            simple: "Cette barre est à côté des toilettes. Elle aide à s’asseoir et à se relever.",
        },
    },
    Definition {
        path: "toilets.adult_changing_table",
        column: "table_change_adulte",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Table de change pour adulte",
            en: "Adult changing table",
            simple: "Est-ce qu’il y a une table pour changer un adulte ?",
        },
        help: words! {
            fr: "Oui : une table longue et solide permet de changer un adulte allongé, avec de la \
                 place pour l’aidant. Une table à langer pour bébé veut dire non. Sans elle, une \
                 personne polyhandicapée est changée par terre.",
            en: "Yes: an adult can be changed lying down on a long, sturdy table, with room for \
                 the carer. A baby changing table means no. Without it, people with multiple \
                 disabilities are changed on the floor.",
            simple: "Cette table est longue et solide. Un adulte peut s’y allonger. Une table pour \
                     bébé ne compte pas.",
        },
    },
];
