//! The room where care is given. Turning space: arrêté of 8 December 2014 (150 cm).

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "room.wheelchair_accessible",
        column: "accueil_salle_consultation_accessible",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Salle de consultation accessible en fauteuil roulant",
            en: "Consulting room accessible in a wheelchair",
            simple: "Est-ce que l’on entre dans la salle de soins en fauteuil roulant ?",
        },
        help: words! {
            fr: "Oui : depuis l’accueil, une personne en fauteuil gagne la salle sans marche, \
                 passe la porte (77 cm au moins), la referme derrière elle et atteint le bureau et \
                 la table d’examen. S’il faut déplacer des meubles, répondez « sur demande ».",
            en: "Yes: from reception, someone in a wheelchair can get to the room without \
                 steps, go through the door (at least 77 cm), close it behind them and reach \
                 the desk and the examination table. If furniture has to be moved, answer “on \
                 request”.",
            simple: "La personne passe la porte avec son fauteuil. Elle peut fermer la porte. Elle \
                     va jusqu’à la table de soins.",
        },
    },
    Definition {
        path: "room.turning_space_cm",
        column: "salle_aire_rotation_cm",
        aliases: &[],
        unit: Some("cm"),
        label: words! {
            fr: "Aire de rotation dans la salle",
            en: "Turning space in the room",
            simple: "Quelle est la taille de l’espace pour tourner en fauteuil ?",
        },
        help: words! {
            fr: "Diamètre du plus grand cercle libre au sol, meubles en place : mesurez la plus \
                 petite distance entre obstacles en travers de l’espace vide. 150 cm est la \
                 référence pour faire demi-tour ; un fauteuil électrique demande souvent plus.",
            en: "Diameter of the largest free circle on the floor, with the furniture in place: \
                 measure the shortest distance between obstacles across the empty space. 150 cm is \
                 the reference for a U-turn; a powered wheelchair often needs more.",
            simple: "Cherchez le plus grand espace vide. Mesurez d’un meuble à l’autre. Il faut \
                     150 centimètres pour tourner en fauteuil roulant.",
        },
    },
    Definition {
        path: "room.care_in_wheelchair",
        column: "soins_sur_fauteuil",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Soins possibles dans le fauteuil roulant",
            en: "Care while seated in the wheelchair",
            simple: "Est-ce que l’on peut être soigné dans son fauteuil roulant ?",
        },
        help: words! {
            fr: "Oui : la plupart des consultations ou des soins de ce lieu se font sans quitter \
                 le fauteuil. « En partie » si certains actes demandent de s’allonger ou de \
                 s’asseoir ailleurs.",
            en: "Yes: most consultations or care at this place can take place without leaving \
                 the wheelchair. “Partly” if some procedures require lying down or sitting \
                 elsewhere.",
            simple: "Répondez oui si la personne reste dans son fauteuil. Pour certains soins, il \
                     faut s’allonger : répondez alors en partie.",
        },
    },
];
