//! How to get an appointment, and when.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "appointment.channels[]",
        column: "canaux_rdv",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Moyens de prendre rendez-vous",
            en: "Ways to book",
            simple: "Comment prend-on rendez-vous ?",
        },
        help: words! {
            fr: "Tous les moyens qui fonctionnent vraiment : téléphone, SMS, courriel, en ligne, \
                 sur place, relais pour personnes sourdes. Quand le téléphone est seul, une \
                 personne sourde ne peut pas prendre rendez-vous.",
            en: "All the ways that really work: telephone, text message, e-mail, online, on \
                 site, relay service for deaf callers. If the telephone is the only one, a deaf \
                 person cannot book.",
            simple: "Choisissez toutes les réponses justes. Une personne sourde ne peut souvent \
                     pas téléphoner.",
        },
    },
    Definition {
        path: "appointment.booking_url",
        column: "rdv_url",
        aliases: &["doctolib", "lien_rdv", "url_rdv", "prise_rdv", "rdv_en_ligne"],
        unit: None,
        label: words! {
            fr: "Page de rendez-vous en ligne",
            en: "Online booking page",
            simple: "Quelle est l’adresse de la page de rendez-vous ?",
        },
        help: words! {
            fr: "Adresse complète de la page où l’on prend rendez-vous avec ce praticien, dans ce \
                 lieu, plutôt que l’accueil de la plateforme.",
            en: "Full address of the page where patients book with this practitioner at this \
                 place, rather than the home page of the platform.",
            simple: "Écrivez l’adresse en entier. Elle commence par https.",
        },
    },
    Definition {
        path: "appointment.walk_in",
        column: "sans_rdv",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Accueil sans rendez-vous",
            en: "Walk-in",
            simple: "Est-ce que l’on peut venir sans rendez-vous ?",
        },
        help: words! {
            fr: "Oui : on peut être reçu sans rendez-vous à certaines heures au moins. Précisez \
                 ces heures dans les horaires ou le commentaire.",
            en: "Yes: patients are received without an appointment, at least at certain times. \
                 Give those times in the opening hours or the comment.",
            simple: "Répondez oui si l’on peut venir sans prévenir. Dites à quelles heures.",
        },
    },
    Definition {
        path: "appointment.new_patients",
        column: "nouveaux_patients",
        aliases: &["nouveau_patient", "accepte_nouveaux_patients"],
        unit: None,
        label: words! {
            fr: "Nouveaux patients",
            en: "New patients",
            simple: "Est-ce que les nouveaux patients sont acceptés ?",
        },
        help: words! {
            fr: "Oui, non, seulement les proches des patients suivis, ou sur liste d’attente. La \
                 réponse change vite : mettez à jour la date de vérification. Elle vaut pour tous \
                 et jamais selon un handicap.",
            en: "Yes, no, only relatives of current patients, or by waiting list. The answer \
                 changes quickly: update the date of verification. It applies to everyone \
                 alike, whatever their disability.",
            simple: "Dites si une personne nouvelle peut venir. La réponse est la même pour tout \
                     le monde.",
        },
    },
    Definition {
        path: "appointment.referring_doctor",
        column: "medecin_traitant",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Peut être médecin traitant",
            en: "Can be the referring doctor",
            simple: "Est-ce que ce médecin peut être votre médecin traitant ?",
        },
        help: words! {
            fr: "Oui : ce médecin accepte d’être déclaré médecin traitant, auprès de l’Assurance \
                 maladie, par de nouveaux patients. Ne concerne que les médecins.",
            en: "Yes: this doctor agrees to be declared to the health insurance as the \
                 referring doctor of new patients. Doctors only.",
            simple: "Le médecin traitant vous suit toute l’année. On est mieux remboursé quand on \
                     a un médecin traitant.",
        },
    },
    Definition {
        path: "appointment.wait_days",
        column: "delai_rdv_jours",
        aliases: &[],
        unit: Some("d"),
        label: words! {
            fr: "Délai de rendez-vous",
            en: "Time until an appointment",
            simple: "Combien de jours faut-il attendre un rendez-vous ?",
        },
        help: words! {
            fr: "Jours entre la demande et le prochain rendez-vous libre, hors urgence, constatés \
                 et non estimés. 0 veut dire le jour même. Notez la date du constat dans la \
                 provenance.",
            en: "Days from the request to the next free appointment, except in emergencies; \
                 observed, not guessed. 0 means the same day. Note the day of observation in \
                 the provenance.",
            simple: "Comptez les jours jusqu’au premier rendez-vous libre. Écrivez 0 si c’est le \
                     jour même.",
        },
    },
    Definition {
        path: "appointment.opening_hours",
        column: "horaires",
        aliases: &["horaire", "horaires_ouverture", "horaires_d_ouverture", "ouverture"],
        unit: None,
        label: words! {
            fr: "Horaires",
            en: "Opening hours",
            simple: "Quels jours et à quelles heures est-ce ouvert ?",
        },
        help: words! {
            fr: "Jours et heures où les patients sont reçus, dans l’écriture d’OpenStreetMap : \
                 Mo-Fr 09:00-12:00,14:00-18:00; PH off. Les initiales des jours sont anglaises, de \
                 Mo (lundi) à Su (dimanche).",
            en: "Days and hours when patients are received, in OpenStreetMap’s notation: Mo-Fr \
                 09:00-12:00,14:00-18:00; PH off. Days are Mo to Su, public holidays PH.",
            simple: "Dites les jours et les heures d’ouverture. Dites aussi les jours où c’est \
                     fermé.",
        },
    },
];
