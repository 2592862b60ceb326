//! The pages of the form, one theme each.

use praticable::Words;

use super::words;

/// A page of the form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    /// What it is called in an address and in the draft.
    pub(crate) id: &'static str,
    /// Its heading.
    pub(crate) title: Words,
    /// What to know before answering.
    pub(crate) intro: Words,
    /// The [sections](praticable::registry::SECTIONS) whose questions it asks, by their keys. The last page asks none.
    pub(crate) sections: &'static [&'static str],
}

/// Every page, in order. Nothing is asked twice, and what depends on an answer comes after it.
pub(crate) const PAGES: &[Page] = &[
    Page {
        id: "identity",
        title: words! { fr: "Le professionnel", en: "The practitioner", simple: "Le professionnel de santé" },
        intro: words! {
            fr: "Qui soigne dans ce lieu ? Laissez cette page vide si le lieu soigne sans nommer quelqu’un, comme une permanence d’accès aux soins.",
            en: "Who gives care at this place? Leave this page empty if the place gives care without naming anybody, such as an access-to-care service.",
            simple: "Qui donne les soins ? Vous pouvez laisser cette page vide.",
        },
        sections: &["practitioner"],
    },
    Page {
        id: "place",
        title: words! { fr: "Le lieu", en: "The place", simple: "Le lieu de soins" },
        intro: words! {
            fr: "Où les soins sont donnés. Si vous exercez dans plusieurs lieux, remplissez une fiche pour chacun.",
            en: "Where care is given. If you practise at several places, fill in one listing for each.",
            simple: "Où sont donnés les soins ? Remplissez une fiche pour chaque lieu.",
        },
        sections: &["place", "conformity"],
    },
    Page {
        id: "arriving",
        title: words! { fr: "Venir jusqu’au lieu", en: "Getting there", simple: "Comment venir" },
        intro: words! {
            fr: "Les transports, le stationnement, et le chemin jusqu’à la porte.",
            en: "Transport, parking, and the way to the door.",
            simple: "Le bus, la voiture, et le chemin jusqu’à la porte.",
        },
        sections: &["arrival", "path"],
    },
    Page {
        id: "entering",
        title: words! { fr: "Entrer", en: "Entering", simple: "L’entrée" },
        intro: words! {
            fr: "La porte et ce qui se trouve devant. Prenez un mètre : quelques mesures valent mieux que des mots.",
            en: "The door and what stands before it. Take a tape measure: a few figures say more than words.",
            simple: "La porte d’entrée. Prenez un mètre pour mesurer.",
        },
        sections: &["entrance"],
    },
    Page {
        id: "inside",
        title: words! { fr: "À l’intérieur", en: "Inside", simple: "À l’intérieur" },
        intro: words! {
            fr: "De la porte d’entrée à la salle de consultation : circulation, accueil, attente, toilettes.",
            en: "From the entrance to the consulting room: ways, reception, waiting, toilets.",
            simple: "Le chemin dedans, l’accueil, la salle d’attente et les toilettes.",
        },
        sections: &["interior", "reception", "waiting", "toilets"],
    },
    Page {
        id: "room",
        title: words! { fr: "La salle de consultation", en: "The consulting room", simple: "La salle de soins" },
        intro: words! {
            fr: "La pièce où les soins sont donnés, et son matériel.",
            en: "The room where care is given, and its equipment.",
            simple: "La pièce où l’on donne les soins, et le matériel.",
        },
        sections: &["room", "equipment"],
    },
    Page {
        id: "communication",
        title: words! { fr: "Se comprendre", en: "Communicating", simple: "Se comprendre" },
        intro: words! {
            fr: "Les langues, la langue des signes, et ce qui aide à se comprendre.",
            en: "Languages, sign language, and what helps people to understand each other.",
            simple: "Les langues, et ce qui aide à se comprendre.",
        },
        sections: &["communication", "languages", "interpreting"],
    },
    Page {
        id: "care",
        title: words! { fr: "La prise en charge", en: "Care", simple: "Les soins" },
        intro: words! {
            fr: "Ce que le lieu sait adapter, et pour qui il est formé.",
            en: "What the place can adapt, and for whom it is trained.",
            simple: "Ce que le lieu peut changer pour aider les personnes.",
        },
        sections: &["care"],
    },
    Page {
        id: "tariffs",
        title: words! { fr: "Tarifs et paiement", en: "Fees and payment", simple: "Le prix et le paiement" },
        intro: words! {
            fr: "Ce que coûte une consultation, et comment la payer.",
            en: "What a consultation costs, and how to pay for it.",
            simple: "Combien coûtent les soins, et comment payer.",
        },
        sections: &["tariffs", "payment"],
    },
    Page {
        id: "appointments",
        title: words! { fr: "Contact et rendez-vous", en: "Contact and appointments", simple: "Prendre rendez-vous" },
        intro: words! {
            fr: "Comment joindre le lieu et prendre rendez-vous, aussi sans téléphone.",
            en: "How to reach the place and make an appointment, also without a telephone.",
            simple: "Comment appeler, écrire et prendre rendez-vous.",
        },
        sections: &["contact", "appointment", "remarks"],
    },
    Page {
        id: "recap",
        title: words! { fr: "Relire et envoyer", en: "Check and send", simple: "Relire et envoyer" },
        intro: words! {
            fr: "Relisez vos réponses. Vous pouvez encore tout changer.",
            en: "Check your answers. You can still change all of them.",
            simple: "Relisez vos réponses. Vous pouvez encore les changer.",
        },
        sections: &[],
    },
];
