//! The outside path, from the edge of the plot to the entrance door. Slopes: arrêté of 8 December 2014.

use crate::model::registry::Definition;

level_change_fields! {
    at: "path",
    fr: "sur le cheminement",
    en: "on the outside path",
    simple: "sur le chemin dehors",
    columns: {
        steps: "cheminement_ext_nombre_marches",
        step_height_cm: "cheminement_ext_hauteur_marche_cm",
        direction: "cheminement_ext_sens_marches",
        marked: "cheminement_ext_reperage_marches",
        handrail: "cheminement_ext_main_courante",
        ramp: "cheminement_ext_rampe",
        lift: "cheminement_ext_ascenseur",
        lift_usable_wheelchair: "cheminement_ext_ascenseur_pmr",
        lift_width_cm: "cheminement_ext_ascenseur_largeur_cm",
        lift_depth_cm: "cheminement_ext_ascenseur_profondeur_cm",
        lift_door_cm: "cheminement_ext_ascenseur_porte_cm",
    }
}

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "path.present",
        column: "cheminement_ext_presence",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Cheminement extérieur",
            en: "Outside path",
            simple: "Est-ce qu’il y a un chemin entre la rue et la porte ?",
        },
        help: words! {
            fr: "Oui : il faut traverser une cour, un jardin, une allée ou un parking entre le \
                 trottoir et la porte d’entrée. Non : la porte donne directement sur la rue.",
            en: "Yes: there is a courtyard, garden, drive or car park between the pavement and \
                 the entrance door. No: the door opens directly on the street.",
            simple: "Par exemple : une cour, un jardin ou une allée. Répondez non si la porte est \
                     sur la rue.",
        },
    },
    Definition {
        path: "path.stable_surface",
        column: "cheminement_ext_terrain_stable",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Sol stable",
            en: "Stable surface",
            simple: "Est-ce que le sol du chemin est dur et lisse ?",
        },
        help: words! {
            fr: "Oui : tout le chemin est dur, régulier et roulable par temps de pluie, comme \
                 l’enrobé, le béton ou des dalles jointes. Gravier, pavés disjoints, herbe et \
                 terre veulent dire non ; un seul passage difficile, « en partie ».",
            en: "Yes: the whole path is hard, even and easy to roll on in the rain, such as \
                 asphalt, concrete or close-fitting slabs. Gravel, loose cobbles, grass and \
                 earth mean no; a single difficult stretch means “partly”.",
            simple: "Répondez oui si un fauteuil roulant roule bien. Répondez non s’il y a des \
                     cailloux, de l’herbe ou de la terre.",
        },
    },
    Definition {
        path: "path.step_free",
        column: "cheminement_ext_plain_pied",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Cheminement de plain-pied",
            en: "Step-free path",
            simple: "Est-ce que l’on va à la porte sans monter ni descendre de marche ?",
        },
        help: words! {
            fr: "Oui : du trottoir à la porte, il n’y a ni marche ni ressaut de plus de 2 cm. Une \
                 pente reste de plain-pied : elle se décrit à part. Un ressaut de 3 cm suffit à \
                 bloquer une petite roue.",
            en: "Yes: from the pavement to the door there is no step, and no ledge over 2 cm. A \
                 slope is still step-free: it is described separately. A 3 cm ledge is enough \
                 to block a small wheel.",
            simple: "Répondez oui s’il n’y a pas de marche. Un petit bord de 2 centimètres au plus \
                     ne compte pas. Une pente n’est pas une marche.",
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
        path: "path.slope",
        column: "cheminement_ext_pente",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Pente",
            en: "Slope",
            simple: "Est-ce que le chemin monte ou descend ?",
        },
        help: words! {
            fr: "Aucune, légère ou forte. Légère : 6 % au plus, une personne en fauteuil la monte \
                 seule. Forte : plus de 6 %, il faut souvent quelqu’un pour pousser. Jugez le \
                 passage le plus raide.",
            en: "None, slight or steep. Slight: 6 % at most; a person in a wheelchair can climb \
                 it alone. Steep: over 6 %; somebody often has to push. Judge the steepest \
                 stretch.",
            simple: "Regardez l’endroit le plus raide. La pente est légère si un fauteuil monte \
                     seul. Elle est forte s’il faut pousser le fauteuil.",
        },
    },
    Definition {
        path: "path.slope_percent",
        column: "cheminement_ext_pente_pourcent",
        aliases: &[],
        unit: Some("%"),
        label: words! {
            fr: "Pente mesurée",
            en: "Measured slope",
            simple: "Combien mesure la pente ?",
        },
        help: words! {
            fr: "Divisez la hauteur gagnée par la longueur, au passage le plus raide : 6 cm de \
                 montée sur 1 m font 6 %. Un téléphone posé sur une planche sait l’afficher, réglé \
                 en % et non en degrés. N’écrivez rien sans mesure.",
            en: "Divide the height gained by the length, at the steepest stretch: 6 cm over 1 m \
                 make 6 %. A phone laid on a board can measure it, set to % and not to degrees. \
                 Do not enter a value that was not measured.",
            simple: "Mesurez à l’endroit le plus raide. Sur 1 mètre, regardez de combien de \
                     centimètres on monte. Si l’on monte de 6 centimètres, écrivez 6.",
        },
    },
    Definition {
        path: "path.slope_length",
        column: "cheminement_ext_pente_longueur",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Longueur de la pente",
            en: "Length of the slope",
            simple: "Est-ce que la pente est longue ?",
        },
        help: words! {
            fr: "Mesurez au sol le passage en pente d’un bout à l’autre : moins de 0,5 m, de 0,5 à \
                 2 m, ou plus de 2 m. La réglementation tolère plus raide sur une courte longueur \
                 ; au-delà, les bras fatiguent.",
            en: "Measure the sloping stretch along the ground, end to end: under 0.5 m, 0.5 to 2 \
                 m, or over 2 m. The rules tolerate a steeper slope over a short length; beyond \
                 it, arms tire.",
            simple: "Mesurez la pente sur le sol. Elle est courte si elle fait moins d’un \
                     demi-mètre. Elle est longue si elle fait plus de 2 mètres.",
        },
    },
    Definition {
        path: "path.cross_slope",
        column: "cheminement_ext_devers",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Dévers",
            en: "Cross slope",
            simple: "Est-ce que le chemin penche sur le côté ?",
        },
        help: words! {
            fr: "Inclinaison en travers du chemin. Léger : on le sent à peine. Important : le \
                 fauteuil roulant part de côté et il faut le retenir d’un bras ; un déambulateur \
                 aussi.",
            en: "Tilt across the path. Slight: hardly noticeable. Strong: a wheelchair or a \
                 walking frame drifts sideways and has to be held back with one arm.",
            simple: "Parfois le chemin penche à droite ou à gauche. Si le chemin penche beaucoup, \
                     le fauteuil roulant part sur le côté.",
        },
    },
    Definition {
        path: "path.guidance",
        column: "cheminement_ext_bande_guidage",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Bande de guidage au sol",
            en: "Tactile guidance strip",
            simple: "Est-ce qu’il y a une bande au sol pour guider les personnes aveugles ?",
        },
        help: words! {
            fr: "Oui : une bande en relief, que le pied ou la canne suit, va du bord du terrain à \
                 la porte. Répondez « en partie » si elle s’arrête en route.",
            en: "Yes: a raised strip that can be followed with a foot or a cane runs from the \
                 edge of the plot to the door. Answer “partly” if it stops on the way.",
            simple: "Cette bande est en relief. On la suit avec le pied ou avec une canne. Elle va \
                     jusqu’à la porte.",
        },
    },
    Definition {
        path: "path.narrowest_cm",
        column: "cheminement_ext_largeur_cm",
        aliases: &[],
        unit: Some("cm"),
        label: words! {
            fr: "Largeur au passage le plus étroit du cheminement",
            en: "Narrowest point of the path",
            simple: "Quelle est la largeur du chemin à l’endroit le plus étroit ?",
        },
        help: words! {
            fr: "Mesurez entre les deux obstacles les plus proches : poteau, portillon ouvert, \
                 jardinière, poubelle, voiture garée. Un fauteuil roulant demande en général 90 \
                 cm, et plus dans un angle.",
            en: "Measure between the two closest obstacles: post, open gate, planter, bin, parked \
                 car. A wheelchair usually needs 90 cm, and more at a corner.",
            simple: "Cherchez l’endroit le plus étroit. Mesurez entre les deux côtés. Écrivez le \
                     nombre de centimètres.",
        },
    },
    Definition {
        path: "path.narrowing",
        column: "cheminement_ext_retrecissement",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Rétrécissement du cheminement",
            en: "Narrowing of the path",
            simple: "Est-ce que le chemin est trop étroit à un endroit ?",
        },
        help: words! {
            fr: "Oui : au moins un passage fait moins de 90 cm de large. Non : on passe partout \
                 avec 90 cm ou plus. Si vous avez mesuré, la largeur en centimètres dit davantage.",
            en: "Yes: at least one passage is under 90 cm wide. No: there is 90 cm or more \
                 everywhere. If you have measured, the width in centimetres says more.",
            simple: "Répondez oui si un passage fait moins de 90 centimètres. Un fauteuil roulant \
                     peut rester bloqué.",
        },
    },
];
