//! The way inside, from the entrance door to reception (to the waiting room where there is no reception).

use crate::model::registry::Definition;

level_change_fields! {
    at: "interior",
    fr: "à l’intérieur",
    en: "inside",
    simple: "à l’intérieur",
    columns: {
        steps: "accueil_cheminement_nombre_marches",
        step_height_cm: "accueil_cheminement_hauteur_marche_cm",
        direction: "accueil_cheminement_sens_marches",
        marked: "accueil_cheminement_reperage_marches",
        handrail: "accueil_cheminement_main_courante",
        ramp: "accueil_cheminement_rampe",
        lift: "accueil_cheminement_ascenseur",
        lift_usable_wheelchair: "accueil_cheminement_ascenseur_pmr",
        lift_width_cm: "accueil_cheminement_ascenseur_largeur_cm",
        lift_depth_cm: "accueil_cheminement_ascenseur_profondeur_cm",
        lift_door_cm: "accueil_cheminement_ascenseur_porte_cm",
    }
}

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "interior.step_free",
        column: "accueil_cheminement_plain_pied",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Intérieur de plain-pied",
            en: "Step-free inside",
            simple: "Est-ce que l’on va jusqu’à l’accueil sans monter ni descendre de marche ?",
        },
        help: words! {
            fr: "Oui : de la porte d’entrée à l’accueil, ou à la salle d’attente s’il n’y a pas \
                 d’accueil, il n’y a ni marche ni ressaut de plus de 2 cm. Un étage desservi par \
                 un ascenseur n’est pas de plain-pied : répondez non, puis décrivez l’ascenseur.",
            en: "Yes: from the entrance door to reception, or to the waiting room where there is \
                 none, there is neither a step nor a ledge over 2 cm. A floor served by a lift is \
                 not step-free: answer no, then describe the lift.",
            simple: "Répondez oui s’il n’y a pas de marche. Un petit bord de 2 centimètres au plus \
                     ne compte pas. S’il faut prendre un ascenseur, répondez non.",
        },
    },
    STEPS,
    STEP_HEIGHT_CM,
    DIRECTION,
    MARKED,
    HANDRAIL,
    RAMP,
    LIFT,
    LIFT_USABLE_WHEELCHAIR,
    LIFT_WIDTH_CM,
    LIFT_DEPTH_CM,
    LIFT_DOOR_CM,
    Definition {
        path: "interior.floor",
        column: "etage",
        aliases: &["niveau", "etage_cabinet"],
        unit: None,
        label: words! { fr: "Étage", en: "Floor", simple: "À quel étage est le cabinet ?" },
        help: words! {
            fr: "Étage où l’on est reçu, compté depuis le niveau de l’entrée : 0 pour le \
                 rez-de-chaussée, 1 pour le premier étage, -1 pour le premier sous-sol.",
            en: "Floor where one is received, counted from the level of the entrance: 0 for the \
                 ground floor, 1 for the first floor up, -1 for the first basement.",
            simple: "Écrivez 0 pour le rez-de-chaussée. Écrivez 1 pour le premier étage. Écrivez \
                     -1 pour le sous-sol.",
        },
    },
    Definition {
        path: "interior.narrowest_cm",
        column: "accueil_largeur_cm",
        aliases: &[],
        unit: Some("cm"),
        label: words! {
            fr: "Largeur au passage le plus étroit à l’intérieur",
            en: "Narrowest point inside",
            simple: "Quelle est la largeur de l’endroit le plus étroit à l’intérieur ?",
        },
        help: words! {
            fr: "De l’entrée à l’accueil, mesurez entre les deux obstacles les plus proches : \
                 portes ouvertes à 90°, meubles, plantes, radiateurs. Un fauteuil roulant demande \
                 en général 90 cm en couloir et 77 cm à une porte.",
            en: "From the entrance to reception, measure between the two closest obstacles: doors \
                 open to 90°, furniture, plants, radiators. A wheelchair usually needs 90 cm in a \
                 corridor and 77 cm at a door.",
            simple: "Cherchez l’endroit le plus étroit entre l’entrée et l’accueil. Mesurez entre \
                     les deux côtés. Écrivez le nombre de centimètres.",
        },
    },
    Definition {
        path: "interior.narrowing",
        column: "accueil_retrecissement",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Rétrécissement à l’intérieur",
            en: "Narrowing inside",
            simple: "Est-ce qu’un passage est trop étroit à l’intérieur ?",
        },
        help: words! {
            fr: "Oui : de l’entrée à l’accueil, au moins un passage fait moins de 90 cm de large. \
                 Non : on passe partout avec 90 cm ou plus.",
            en: "Yes: from the entrance to reception, at least one passage is under 90 cm wide. \
                 No: there is 90 cm or more everywhere.",
            simple: "Répondez oui si un passage fait moins de 90 centimètres. Un fauteuil roulant \
                     peut rester bloqué.",
        },
    },
    Definition {
        path: "interior.signage_clear",
        column: "signaletique_claire",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Signalétique claire",
            en: "Clear signage",
            simple: "Est-ce que les panneaux sont faciles à comprendre ?",
        },
        help: words! {
            fr: "Oui : à chaque choix de direction, un panneau se lit de loin, en grands \
                 caractères qui tranchent, avec un pictogramme. Utile à qui voit mal, lit peu ou \
                 ne parle pas français.",
            en: "Yes: wherever one has to choose a direction, a sign can be read from afar, in \
                 large contrasting letters, with a pictogram. It helps those who see poorly, read \
                 little or do not speak French.",
            simple: "Les panneaux sont écrits en gros. Ils ont des dessins. On trouve son chemin \
                     sans demander.",
        },
    },
];
