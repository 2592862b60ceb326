//! What identifies a listing and says where it stands.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "schema_version",
        column: "version_schema",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Version du modèle",
            en: "Version of the model",
            simple: "Quelle est la version du modèle ?",
        },
        help: words! {
            fr: "Version du modèle de données avec laquelle la fiche est écrite. L’outil la \
                 remplit ; toute version 1.x se lit.",
            en: "Version of the data model used for the listing. The tool fills it in; every \
                 1.x version can be read.",
            simple: "Ce numéro est écrit par l’outil. Vous n’avez rien à faire.",
        },
    },
    Definition {
        path: "id",
        column: "identifiant",
        aliases: &["id", "id_fiche", "identifiant_fiche", "ref", "reference"],
        unit: None,
        label: words! {
            fr: "Identifiant de la fiche",
            en: "Identifier of the listing",
            simple: "Quel est le code de cette fiche ?",
        },
        help: words! {
            fr: "Identifiant propre à l’annuaire, unique dans le fichier et stable d’un envoi à \
                 l’autre : 1 à 64 lettres sans accent, chiffres, points, tirets, deux-points ou \
                 traits de soulignement. N’y mettez ni nom ni numéro de sécurité sociale.",
            en: "The directory’s own identifier, unique in the file and the same from one delivery \
                 to the next: 1 to 64 unaccented letters, digits, dots, hyphens, colons or \
                 underscores. Put neither a name nor a social security number in it.",
            simple: "Chaque fiche a un code différent. Le code ne change jamais. N’écrivez pas de \
                     nom dans le code.",
        },
    },
    Definition {
        path: "status",
        column: "statut",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "État de la fiche",
            en: "Status of the listing",
            simple: "Où en est cette fiche ?",
        },
        help: words! {
            fr: "Brouillon, publiée, fermée (le lieu a cessé son activité), déménagée ou opposée. \
                 Opposée veut dire que le professionnel refuse de figurer dans l’annuaire : seul \
                 l’identifiant est gardé (RGPD, article 21).",
            en: "Draft, published, closed (the place has stopped), moved or opted out. Opted out means \
                 that the practitioner refuses to be listed: only the identifier is kept (GDPR, \
                 article 21).",
            simple: "Dites si la fiche est finie. Dites aussi si le lieu a fermé ou a changé \
                     d’adresse. Un professionnel peut refuser d’être dans l’annuaire.",
        },
    },
];
