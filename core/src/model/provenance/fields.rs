//! Where facts come from: the nearest scope wins.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "provenance[].scope",
        column: "provenance_portee",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Partie concernée",
            en: "Part concerned",
            simple: "De quelle partie de la fiche parlez-vous ?",
        },
        help: words! {
            fr: "Partie de la fiche que cette origine couvre, en pointeur JSON : /entrance pour \
                 toute l’entrée, vide pour la fiche entière. La portée la plus proche d’un fait \
                 l’emporte.",
            en: "Part of the listing covered by this origin, as a JSON Pointer: /entrance for \
                 the whole entrance, empty for the whole listing. The scope nearest to a fact \
                 applies.",
            simple: "Ce peut être toute la fiche. Ce peut être une seule partie, comme l’entrée.",
        },
    },
    Definition {
        path: "provenance[].method",
        column: "provenance_mode",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Mode de recueil",
            en: "Method of collection",
            simple: "Comment connaît-on ces informations ?",
        },
        help: words! {
            fr: "Déclarées par le praticien, attestées par le gestionnaire, constatées par une \
                 association, par un audit ou par un usager, importées d’un fichier, ou déduites \
                 d’un autre champ.",
            en: "Declared by the practitioner, attested by the manager, seen by an association, an \
                 audit or a user, imported from a file, or inferred from another field.",
            simple: "Le professionnel l’a dit. Ou quelqu’un est venu voir. Ou cela vient d’un \
                     fichier.",
        },
    },
    Definition {
        path: "provenance[].source",
        column: "provenance_source",
        aliases: &["source", "origine"],
        unit: None,
        label: words! { fr: "Source", en: "Source", simple: "Qui a donné ces informations ?" },
        help: words! {
            fr: "Nom court du fichier ou de l’organisme d’origine : acceslibre, rpps, ameli, \
                 finess, santefr, own… 80 signes au plus, et jamais le nom d’un particulier.",
            en: "Short name of the file or body of origin: acceslibre, rpps, ameli, finess, \
                 santefr, own… 80 characters at most, and never the name of a private person.",
            simple: "Écrivez le nom du site ou de l’association. N’écrivez pas le nom d’une \
                     personne.",
        },
    },
    Definition {
        path: "provenance[].observed_on",
        column: "date_observation",
        aliases: &[
            "date",
            "date_maj",
            "date_mise_a_jour",
            "maj",
            "mis_a_jour",
            "date_de_mise_a_jour",
            "updated_at",
            "derniere_mise_a_jour",
        ],
        unit: None,
        label: words! {
            fr: "Date du constat",
            en: "Date of observation",
            simple: "Quel jour a-t-on vu ces informations ?",
        },
        help: words! {
            fr: "Jour où le fait a été vu, mesuré ou déclaré, et non celui où le fichier a été \
                 reçu. Sans date certaine, laissez vide.",
            en: "Day on which the fact was observed, measured or declared, not the day on which \
                 the file was received. If the date is uncertain, leave it empty.",
            simple: "Écrivez le jour où quelqu’un a regardé ou mesuré. Si vous ne savez pas, \
                     n’écrivez rien.",
        },
    },
    Definition {
        path: "provenance[].verified_on",
        column: "date_verification",
        aliases: &["verifie_le", "date_de_verification"],
        unit: None,
        label: words! {
            fr: "Date de vérification",
            en: "Date of verification",
            simple: "Quel jour a-t-on vérifié ces informations ?",
        },
        help: words! {
            fr: "Dernier jour où quelqu’un a confirmé que le fait est toujours vrai ; jamais avant \
                 le constat. Au-delà de 12 mois, sauf autre réglage, la fiche est dite ancienne.",
            en: "Last day on which somebody confirmed that the fact is still true; never before \
                 the observation. After 12 months, unless set otherwise, the listing counts as \
                 stale.",
            simple: "Écrivez le dernier jour où quelqu’un a vérifié. Après un an, il faut vérifier \
                     de nouveau.",
        },
    },
    Definition {
        path: "provenance[].licence",
        column: "licence",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Licence",
            en: "Licence",
            simple: "Est-ce que l’on a le droit de réutiliser ces informations ?",
        },
        help: words! {
            fr: "Licence sous laquelle la source donne ces faits. Les données d’OpenStreetMap \
                 (ODbL) ne peuvent pas passer dans un export sous Licence Ouverte.",
            en: "Licence under which the source provides these facts. Data from OpenStreetMap \
                 (ODbL) must not be part of an export under the French Open Licence.",
            simple: "La licence dit ce que l’on a le droit de faire des informations. Elle est \
                     écrite sur le site d’origine.",
        },
    },
];
