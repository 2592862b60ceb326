//! Where one waits, and how one is called.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "waiting.room_for_wheelchair",
        column: "attente_place_fauteuil",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Place pour un fauteuil roulant en salle d’attente",
            en: "Space for a wheelchair in the waiting room",
            simple: "Est-ce qu’un fauteuil roulant a sa place dans la salle d’attente ?",
        },
        help: words! {
            fr: "Oui : un emplacement libre de 80 cm sur 130 cm reste disponible avec les autres \
                 patients, sans bloquer le passage ni déplacer de siège. Attendre dans le couloir \
                 veut dire non.",
            en: "Yes: a free spot of 80 cm by 130 cm is available among the other patients, \
                 without blocking the way or having to move a seat. Waiting in the corridor \
                 means no.",
            simple: "Il faut un espace vide pour le fauteuil. Cet espace fait 80 centimètres sur \
                     130. Attendre dans le couloir ne compte pas.",
        },
    },
    Definition {
        path: "waiting.seats_without_armrests",
        column: "attente_assises_sans_accoudoirs",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Sièges sans accoudoirs",
            en: "Seats without armrests",
            simple: "Est-ce qu’il y a des sièges sans accoudoirs ?",
        },
        help: words! {
            fr: "Oui : au moins un siège solide n’a pas d’accoudoirs, ou une banquette en tient \
                 lieu. Les accoudoirs empêchent de s’asseoir les personnes de forte corpulence et \
                 gênent le transfert depuis un fauteuil.",
            en: "Yes: at least one sturdy seat has no armrests; a bench counts. Armrests keep \
                 large people from sitting down and hinder a transfer from a wheelchair.",
            simple: "Un accoudoir sert à poser le bras. Certaines personnes ont un poids élevé. \
                     Elles ont besoin d’un siège large.",
        },
    },
    Definition {
        path: "waiting.quiet_space",
        column: "attente_espace_calme",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Espace calme pour attendre",
            en: "Quiet space to wait",
            simple: "Est-ce que l’on peut attendre au calme ?",
        },
        help: words! {
            fr: "Oui : un endroit à l’écart du bruit et du passage est proposé, dans une autre \
                 pièce ou dehors, et l’on vient y chercher le patient. « Sur demande » s’il faut \
                 le prévoir. Utile en cas d’autisme, d’angoisse ou de troubles de l’attention.",
            en: "Yes: there is a place to wait away from noise and bustle, in another room or \
                 outside, and the patient is fetched from there. “On request” if it has to be \
                 arranged. It helps with autism, anxiety or attention disorders.",
            simple: "Cet endroit est loin du bruit. Quelqu’un vient vous chercher. Le bruit fait \
                     souffrir certaines personnes.",
        },
    },
    Definition {
        path: "waiting.adjustable_light",
        column: "attente_lumiere_reglable",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Lumière réglable",
            en: "Adjustable light",
            simple: "Est-ce que l’on peut baisser la lumière ?",
        },
        help: words! {
            fr: "Oui : la lumière de la salle d’attente se baisse ou s’éteint, et aucune lampe ne \
                 clignote. Utile aux personnes photosensibles, migraineuses, épileptiques ou \
                 autistes.",
            en: "Yes: the light of the waiting room can be dimmed or switched off, and no lamp \
                 flickers. It helps people with photosensitivity, migraine, epilepsy or autism.",
            simple: "Une lumière forte peut rendre malade. Répondez oui si l’on peut baisser la \
                     lumière. Aucune lampe ne doit clignoter.",
        },
    },
    Definition {
        path: "waiting.visual_call",
        column: "attente_appel_visuel",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Appel visible des patients",
            en: "Patients called visually",
            simple: "Est-ce que l’on vous appelle aussi sans la voix ?",
        },
        help: words! {
            fr: "Oui : on vient chercher le patient, on lui fait signe ou un écran affiche son \
                 tour. Un appel par la voix seule laisse assise une personne sourde.",
            en: "Yes: someone comes to fetch the patient or beckons, or a screen shows whose \
                 turn it is. With a call by voice alone, a deaf person misses their turn.",
            simple: "Quelqu’un vient vous chercher. Ou un écran montre que c’est votre tour. Les \
                     personnes sourdes n’entendent pas leur nom.",
        },
    },
];
