//! How to reach the place. Professional addresses only.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "contact.phones[]",
        column: "telephones",
        aliases: &[
            "tel",
            "tel.",
            "telephone",
            "tel_1",
            "telephone_1",
            "numero_telephone",
            "numero_de_telephone",
            "no_tel",
            "phone",
            "coordonnees_telephone",
        ],
        unit: None,
        label: words! {
            fr: "Téléphones",
            en: "Telephone numbers",
            simple: "Quel est le numéro de téléphone ?",
        },
        help: words! {
            fr: "Numéros professionnels où un patient peut appeler, le principal d’abord. Ni \
                 numéro personnel, ni numéro surtaxé, ni numéro d’urgence.",
            en: "Professional numbers that a patient may call, the main one first. No personal, \
                 premium-rate or emergency number.",
            simple: "Écrivez le numéro pour les patients. N’écrivez pas un numéro personnel.",
        },
    },
    Definition {
        path: "contact.sms",
        column: "sms",
        aliases: &["portable", "mobile", "tel_portable"],
        unit: None,
        label: words! {
            fr: "Numéro pour les SMS",
            en: "Number for text messages",
            simple: "À quel numéro peut-on envoyer un message écrit ?",
        },
        help: words! {
            fr: "Mobile professionnel où un message écrit est lu aux heures d’ouverture. Pour \
                 beaucoup de personnes sourdes, c’est le premier moyen de joindre un cabinet.",
            en: "Professional mobile number whose text messages are read during opening hours. \
                 For many deaf people it is the main way to reach a practice.",
            simple: "On écrit un message avec son téléphone. Quelqu’un lit les messages et répond. \
                     C’est utile aux personnes sourdes.",
        },
    },
    Definition {
        path: "contact.email",
        column: "courriel",
        aliases: &[
            "email",
            "e_mail",
            "mail",
            "adresse_email",
            "adresse_mail",
            "mel",
            "adresse_e_mail",
        ],
        unit: None,
        label: words! {
            fr: "Adresse électronique",
            en: "E-mail address",
            simple: "Quelle est l’adresse mail ?",
        },
        help: words! {
            fr: "Adresse professionnelle lue par le lieu, jamais une adresse personnelle. On n’y \
                 envoie pas de documents de santé, sauf messagerie sécurisée.",
            en: "Professional address whose messages are read at the place, never a personal \
                 one. Health documents must not be sent there, unless it is a secure messaging \
                 service.",
            simple: "Écrivez l’adresse mail du cabinet. N’écrivez pas une adresse personnelle.",
        },
    },
    Definition {
        path: "contact.website",
        column: "site_internet",
        aliases: &["site", "site_web", "web", "url", "www"],
        unit: None,
        label: words! {
            fr: "Site internet",
            en: "Website",
            simple: "Quelle est l’adresse du site internet ?",
        },
        help: words! {
            fr: "Adresse complète du site du lieu ou du praticien, avec https://. La page de \
                 rendez-vous a son propre champ.",
            en: "Full address of the website of the place or practitioner, with https://. The \
                 booking page has its own field.",
            simple: "Écrivez l’adresse du site en entier. Elle commence par https.",
        },
    },
    Definition {
        path: "contact.form_url",
        column: "contact_url",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Formulaire de contact en ligne",
            en: "Online contact form",
            simple: "Quelle est l’adresse de la page pour écrire au lieu ?",
        },
        help: words! {
            fr: "Page où l’on écrit sans téléphoner, formulaire ou messagerie, utilisable au \
                 clavier et avec un lecteur d’écran si possible.",
            en: "Page where people can write instead of calling: a form or a chat, usable with \
                 a keyboard and a screen reader if possible.",
            simple: "Sur cette page, on peut écrire un message. On n’a pas besoin de téléphoner.",
        },
    },
    Definition {
        path: "contact.relay_service[]",
        column: "relais_telephonique",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Relais téléphonique pour personnes sourdes",
            en: "Relay services for deaf callers",
            simple: "Comment une personne sourde peut-elle téléphoner ?",
        },
        help: words! {
            fr: "Services de relais par lesquels le lieu accepte les appels : un opérateur \
                 transcrit, signe ou code la conversation. Ne cochez que ceux dont l’équipe \
                 connaît l’usage.",
            en: "Relay services through which the place takes calls: an operator transcribes, \
                 signs or cues the conversation. Tick only those that the team knows how to \
                 use.",
            simple: "Une personne traduit l’appel pour la personne sourde. Choisissez les services \
                     que l’équipe connaît.",
        },
    },
];
