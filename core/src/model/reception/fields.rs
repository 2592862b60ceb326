//! The reception desk. Counter: arrêté of 8 December 2014 (80 cm or less).

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "reception.visible_from_entrance",
        column: "accueil_visibilite",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Accueil visible depuis l’entrée",
            en: "Reception visible from the entrance",
            simple: "Est-ce que l’on voit l’accueil en entrant ?",
        },
        help: words! {
            fr: "Oui : dès la porte passée, on voit le comptoir et le personnel voit qui entre. \
                 Une personne aveugle ou perdue peut ainsi être prise en charge sans chercher.",
            en: "Yes: from the door, people see the desk and staff see who comes in. A blind or \
                 disoriented person then gets help without searching.",
            simple: "Répondez oui si l’on voit l’accueil depuis la porte. Le personnel voit aussi \
                     les personnes qui entrent.",
        },
    },
    Definition {
        path: "reception.staff",
        column: "accueil_personnels",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Personnel d’accueil",
            en: "Reception staff",
            simple: "Est-ce que quelqu’un vous accueille ?",
        },
        help: words! {
            fr: "Aucun : personne n’accueille les patients. Non formé : quelqu’un accueille, sans \
                 formation au handicap. Formé : au moins une des personnes à l’accueil a suivi une \
                 formation ou une sensibilisation au handicap.",
            en: "None: nobody receives patients. Untrained: somebody does, without disability \
                 training. Trained: at least one person at the desk has had training or \
                 awareness sessions about disability.",
            simple: "Dites s’il y a quelqu’un à l’accueil. Dites si cette personne a appris à \
                     accueillir les personnes handicapées.",
        },
    },
    Definition {
        path: "reception.counter_height_cm",
        column: "accueil_comptoir_hauteur_cm",
        aliases: &[],
        unit: Some("cm"),
        label: words! {
            fr: "Hauteur du comptoir d’accueil",
            en: "Height of the reception counter",
            simple: "Quelle est la hauteur du comptoir ?",
        },
        help: words! {
            fr: "Mesurez du sol au plateau du comptoir, à sa partie la plus basse. À 80 cm au \
                 plus, avec un vide dessous pour les genoux, on s’en sert assis ; au-delà, on ne \
                 voit ni n’est vu depuis un fauteuil.",
            en: "Measure from the floor to the top of the counter, at its lowest part. At 80 cm \
                 or less, with room for the knees below, it can be used by seated people; if it \
                 is higher, people in wheelchairs can neither see nor be seen.",
            simple: "Mesurez du sol jusqu’en haut du comptoir. Choisissez la partie la plus basse. \
                     Écrivez le nombre de centimètres.",
        },
    },
    Definition {
        path: "reception.hearing_loop",
        column: "boucle_magnetique",
        aliases: &["bim", "boucle_a_induction", "boucle_induction_magnetique"],
        unit: None,
        label: words! {
            fr: "Boucle magnétique",
            en: "Hearing loop",
            simple: "Est-ce qu’un appareil aide les personnes qui entendent mal ?",
        },
        help: words! {
            fr: "Boucle à induction en état de marche, fixe au comptoir ou portable. Elle envoie \
                 la voix dans l’appareil auditif réglé sur T, sans le bruit de la salle.",
            en: "Working induction loop, fixed at the desk or portable. It sends the voice \
                 directly to a hearing aid set to T, without the noise of the room.",
            simple: "Cet appareil envoie la voix dans les appareils auditifs. On entend mieux, \
                     sans le bruit. Vérifiez que l’appareil fonctionne.",
        },
    },
];
