//! The entrance door and what stands at it. Widths: arrêté of 8 December 2014 (77 cm of free passage).

use crate::model::registry::Definition;

level_change_fields! {
    at: "entrance",
    fr: "à l’entrée",
    en: "at the entrance",
    simple: "à l’entrée",
    columns: {
        steps: "entree_marches" also ["marches", "nb_marches", "nombre_de_marches"],
        step_height_cm: "entree_hauteur_marche_cm",
        direction: "entree_marches_sens",
        marked: "entree_marches_reperage",
        handrail: "entree_marches_main_courante",
        ramp: "entree_marches_rampe",
        lift: "entree_ascenseur",
        lift_usable_wheelchair: "entree_ascenseur_pmr",
        lift_width_cm: "entree_ascenseur_largeur_cm",
        lift_depth_cm: "entree_ascenseur_profondeur_cm",
        lift_door_cm: "entree_ascenseur_porte_cm",
    }
}

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "entrance.easy_to_find",
        column: "entree_reperage",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Entrée facile à repérer",
            en: "Entrance easy to find",
            simple: "Est-ce que l’on trouve facilement l’entrée ?",
        },
        help: words! {
            fr: "Oui : depuis la rue, un numéro lisible, une enseigne ou une porte d’une couleur \
                 qui tranche désigne l’entrée sans qu’il faille s’approcher. Utile aux personnes \
                 malvoyantes et à celles qui s’orientent mal.",
            en: "Yes: from the street, a readable number, a sign or a door in a contrasting \
                 colour makes the entrance visible from a distance. It helps people with low \
                 vision and those who find it hard to orient themselves.",
            simple: "Répondez oui si l’on voit bien l’entrée de loin. Par exemple : un grand \
                     numéro ou une porte de couleur.",
        },
    },
    Definition {
        path: "entrance.door",
        column: "entree_porte_presence",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Porte à l’entrée",
            en: "Door at the entrance",
            simple: "Est-ce qu’il y a une porte à l’entrée ?",
        },
        help: words! {
            fr: "Oui : il faut passer au moins une porte. Non : l’entrée est un passage ouvert, \
                 sans rien à pousser ni à tirer.",
            en: "Yes: there is at least one door to go through. No: the entrance is an open \
                 passage, with nothing to push or pull.",
            simple: "Répondez oui s’il faut ouvrir une porte. Répondez non si le passage est \
                     toujours ouvert.",
        },
    },
    Definition {
        path: "entrance.door_kind",
        column: "entree_porte_manoeuvre",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Type d’ouverture de la porte",
            en: "How the door opens",
            simple: "Comment s’ouvre la porte ?",
        },
        help: words! {
            fr: "Battante, coulissante, à tourniquet ou à tambour. S’il y en a plusieurs à la \
                 suite, décrivez la plus difficile : un fauteuil ne passe ni tourniquet ni \
                 tambour.",
            en: "Hinged, sliding, turnstile or revolving. If there are several in a row, \
                 describe the most difficult one: a wheelchair cannot go through a turnstile or \
                 a revolving door.",
            simple: "La porte peut se pousser ou se tirer. Elle peut glisser sur le côté. Elle \
                     peut aussi tourner.",
        },
    },
    Definition {
        path: "entrance.door_automatic",
        column: "entree_porte_automatique",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Porte automatique",
            en: "Automatic door",
            simple: "Est-ce que la porte s’ouvre toute seule ?",
        },
        help: words! {
            fr: "Oui : elle s’ouvre seule à l’approche, ou par un bouton que l’on atteint assis. \
                 Non : il faut la pousser ou la tirer à la main. « En partie » si une porte sur \
                 deux est automatique.",
            en: "Yes: it opens by itself when people approach, or with a button within reach of \
                 a seated person. No: it is pushed or pulled by hand. “Partly” if one door out \
                 of two is automatic.",
            simple: "Répondez oui si la porte s’ouvre sans la pousser. Un bouton pour ouvrir \
                     compte aussi.",
        },
    },
    Definition {
        path: "entrance.glazed",
        column: "entree_vitree",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Porte vitrée",
            en: "Glazed door",
            simple: "Est-ce que la porte est en verre ?",
        },
        help: words! {
            fr: "Oui : la porte, ou la paroi qui l’entoure, est en verre sur la plus grande partie \
                 de sa hauteur. On peut s’y cogner sans la voir.",
            en: "Yes: the door, or the wall around it, is glass over most of its height. People \
                 may walk into it without seeing it.",
            simple: "Répondez oui si la porte est presque toute en verre.",
        },
    },
    Definition {
        path: "entrance.glazing_marked",
        column: "entree_vitree_vitrophanie",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Vitrage repérable",
            en: "Marked glazing",
            simple: "Est-ce que l’on voit bien que la porte est en verre ?",
        },
        help: words! {
            fr: "Oui : des motifs ou bandes qui tranchent sont posés sur le verre, à hauteur des \
                 yeux debout et assis. Un logo clair sur un verre clair ne suffit pas.",
            en: "Yes: there are contrasting marks or bands on the glass, at the eye level of \
                 both standing and seated people. A pale logo on pale glass is not enough.",
            simple: "Des dessins de couleur sont collés sur le verre. On voit la porte et on ne se \
                     cogne pas.",
        },
    },
    Definition {
        path: "entrance.step_free",
        column: "entree_plain_pied",
        aliases: &[
            "plain_pied",
            "acces_plain_pied",
            "acces_pmr",
            "pmr",
            "accessible_pmr",
            "acces_handicape",
            "accessibilite_pmr",
            "acces_fauteuil",
            "de_plain_pied",
        ],
        unit: None,
        label: words! {
            fr: "Entrée de plain-pied",
            en: "Step-free entrance",
            simple: "Est-ce que l’on entre sans monter ni descendre de marche ?",
        },
        help: words! {
            fr: "Oui : au passage de la porte, il n’y a ni marche ni ressaut de plus de 2 cm. Une \
                 rampe posée sur une marche ne la supprime pas : répondez non, puis décrivez la \
                 rampe.",
            en: "Yes: there is no step at the door, and no ledge over 2 cm. A ramp over a step \
                 does not remove it: answer no, then describe the ramp.",
            simple: "Répondez oui s’il n’y a pas de marche à la porte. Un petit bord de 2 \
                     centimètres au plus ne compte pas.",
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
        path: "entrance.clear_width_cm",
        column: "entree_largeur_mini",
        aliases: &["largeur_porte", "largeur_porte_cm", "largeur_de_porte", "passage_porte"],
        unit: Some("cm"),
        label: words! {
            fr: "Largeur de passage de la porte",
            en: "Clear width of the door",
            simple: "Quelle est la largeur du passage de la porte ?",
        },
        help: words! {
            fr: "Ouvrez la porte à 90° et mesurez du battant ouvert au montant d’en face, en \
                 retirant la poignée si elle gêne. Pour une porte double, ouvrez le seul battant \
                 courant. S’il y a plusieurs portes, notez la plus étroite. Un fauteuil roulant \
                 demande 77 cm au moins.",
            en: "Open the door to 90° and measure from the open leaf to the opposite jamb, less \
                 the handle if it is in the way. For a double door, open only the leaf in daily \
                 use. With several doors, note the narrowest one. A wheelchair needs at least \
                 77 cm.",
            simple: "Ouvrez la porte en grand. Mesurez l’espace libre pour passer. Écrivez le \
                     nombre de centimètres. S’il y a plusieurs portes, mesurez la plus étroite.",
        },
    },
    Definition {
        path: "entrance.threshold_cm",
        column: "entree_seuil_cm",
        aliases: &[],
        unit: Some("cm"),
        label: words! {
            fr: "Hauteur du seuil",
            en: "Height of the threshold",
            simple: "Quelle est la hauteur du bord sous la porte ?",
        },
        help: words! {
            fr: "Posez le mètre au sol contre le seuil et lisez la hauteur jusqu’à son sommet, \
                 dehors puis dedans : notez la plus grande. 0 si le sol est continu. Au-delà de 2 \
                 cm, un fauteuil ou un déambulateur peut buter.",
            en: "Hold the tape measure upright on the floor against the threshold and read its \
                 height, first outside, then inside: note the greater one. 0 if the floor is \
                 level. Above 2 cm, a wheelchair or a walking frame may get stuck.",
            simple: "Sous la porte, il y a parfois un bord. Mesurez ce bord, du sol jusqu’en haut. \
                     Écrivez 0 si le sol est plat.",
        },
    },
    Definition {
        path: "entrance.call_devices[]",
        column: "entree_dispositif_appel_type",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Dispositifs d’appel",
            en: "Call devices",
            simple: "Comment prévient-on que l’on est à la porte ?",
        },
        help: words! {
            fr: "Tout ce qui permet de signaler sa présence : sonnette, interphone, visiophone, \
                 retour lumineux ou écrit. Un interphone sans image ni voyant laisse dehors une \
                 personne sourde.",
            en: "All means to announce oneself: bell, intercom, video intercom, light or text \
                 feedback. An intercom without picture or light leaves a deaf person outside.",
            simple: "Par exemple : une sonnette, un micro ou une caméra. Une lumière aide les \
                     personnes sourdes. Vous pouvez choisir plusieurs réponses.",
        },
    },
    Definition {
        path: "entrance.sound_beacon",
        column: "entree_balise_sonore",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Balise sonore",
            en: "Sound beacon",
            simple: "Est-ce qu’un appareil parle pour aider à trouver l’entrée ?",
        },
        help: words! {
            fr: "Oui : une balise en service à l’entrée se déclenche par la télécommande \
                 normalisée ou le téléphone d’une personne aveugle, et annonce le lieu.",
            en: "Yes: a blind person’s standard remote control or phone activates a working \
                 beacon at the entrance, which announces the place.",
            simple: "Une personne aveugle appuie sur une télécommande. L’appareil parle et dit où \
                     est l’entrée.",
        },
    },
    Definition {
        path: "entrance.human_help",
        column: "entree_aide_humaine",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Aide humaine à l’entrée",
            en: "Human help at the entrance",
            simple: "Est-ce que quelqu’un peut aider à entrer ?",
        },
        help: words! {
            fr: "Oui : quelqu’un peut venir aider à passer la porte, aux heures d’ouverture, sans \
                 le prévoir. « Sur demande » s’il faut prévenir avant. Une aide ne rend pas de \
                 plain-pied une entrée qui ne l’est pas.",
            en: "Yes: somebody can come and help people through the door during opening hours, \
                 without notice. “On request” if notice is required. Help does not make an \
                 entrance step-free.",
            simple: "Une personne vient vous aider à passer la porte. Répondez sur demande s’il \
                     faut appeler avant.",
        },
    },
    Definition {
        path: "entrance.accessible_alternative",
        column: "entree_pmr",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Autre entrée accessible",
            en: "Separate accessible entrance",
            simple: "Est-ce qu’il y a une autre entrée plus facile ?",
        },
        help: words! {
            fr: "Oui : une seconde entrée, sans marche, sert aux personnes qui ne peuvent pas \
                 prendre l’entrée principale, aux mêmes heures qu’elle. « Sur demande » s’il faut \
                 la faire ouvrir.",
            en: "Yes: there is a second, step-free entrance for people who cannot use the main \
                 one, with the same opening hours. “On request” if it has to be opened for \
                 them.",
            simple: "Cette entrée n’a pas de marche. Elle sert aux personnes qui ne peuvent pas \
                     prendre la grande entrée.",
        },
    },
    Definition {
        path: "entrance.accessible_alternative_info",
        column: "entree_pmr_informations",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Comment prendre l’autre entrée",
            en: "How to use the separate entrance",
            simple: "Comment trouver l’autre entrée ?",
        },
        help: words! {
            fr: "Où elle est, comment on y va depuis la rue, qui l’ouvre et à quelles heures. \
                 N’écrivez pas de code de porte.",
            en: "Where it is, how to reach it from the street, who opens it and when. Do not \
                 write a door code here.",
            simple: "Dites où est l’autre entrée. Dites qui ouvre la porte. N’écrivez pas le code \
                     de la porte.",
        },
    },
];
