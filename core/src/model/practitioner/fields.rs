//! Who the practitioner is. Identifiers and codes: ANS registers and NOS lists (R11, R23, R38, J106).

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "practitioner.rpps",
        column: "rpps",
        aliases: &[
            "rpps_id",
            "numero_rpps",
            "no_rpps",
            "num_rpps",
            "identifiant_pp",
            "identifiant_rpps",
        ],
        unit: None,
        label: words! {
            fr: "Numéro RPPS",
            en: "RPPS number",
            simple: "Quel est le numéro du professionnel ?",
        },
        help: words! {
            fr: "Les 11 chiffres du Répertoire partagé des professionnels intervenant dans le \
                 système de santé, sans le 8 qui les précède sur la carte professionnelle. Ce \
                 numéro suit la personne toute sa carrière ; il est nécessaire pour publier sa \
                 fiche.",
            en: "The 11 digits of the national register of health professionals, without the 8 \
                 in front of them on the professional card. The number remains the same for \
                 life; a personal listing cannot be published without it.",
            simple: "Ce numéro a 11 chiffres. Il est souvent écrit sur les ordonnances. Le \
                     professionnel garde le même numéro toute sa vie.",
        },
    },
    Definition {
        path: "practitioner.adeli",
        column: "adeli",
        aliases: &["numero_adeli", "no_adeli"],
        unit: None,
        label: words! {
            fr: "Ancien numéro ADELI",
            en: "Former ADELI number",
            simple: "Quel est l’ancien numéro du professionnel ?",
        },
        help: words! {
            fr: "Numéro à 9 caractères d’un répertoire retiré en 2024. Il changeait avec le \
                 département et la profession : donnez plutôt le numéro RPPS.",
            en: "A 9-character number from a register withdrawn in 2024. It changed with \
                 department and profession: give the RPPS number instead.",
            simple: "Ce numéro a 9 chiffres. Il ne sert plus depuis 2024. Donnez plutôt le nouveau \
                     numéro à 11 chiffres.",
        },
    },
    Definition {
        path: "practitioner.title",
        column: "civilite_exercice",
        aliases: &["titre", "civilite"],
        unit: None,
        label: words! {
            fr: "Titre d’exercice",
            en: "Professional title",
            simple: "Est-ce que l’on dit Docteur ou Professeur ?",
        },
        help: words! {
            fr: "Titre placé devant le nom dans l’exercice du métier : docteur, professeur, \
                 médecin général ou autre titre du service de santé des armées (nomenclature R11). \
                 Laissez vide si la personne n’en a pas.",
            en: "Title used before the name at work: doctor, professor, or a title of the armed \
                 forces’ health service (NOS list R11). Leave it empty if the person has none.",
            simple: "C’est le titre écrit avant le nom. Par exemple : Docteur. Si la personne n’a \
                     pas de titre, ne répondez pas.",
        },
    },
    Definition {
        path: "practitioner.family_name",
        column: "nom",
        aliases: &[
            "nom_praticien",
            "nom_du_praticien",
            "nom_de_famille",
            "nom_d_exercice",
            "nom_professionnel",
        ],
        unit: None,
        label: words! {
            fr: "Nom d’exercice",
            en: "Family name",
            simple: "Quel est le nom de famille du professionnel ?",
        },
        help: words! {
            fr: "Nom sous lequel la personne exerce et que ses patients connaissent ; il peut \
                 différer de son nom d’état civil. Obligatoire avec le prénom.",
            en: "Name under which the person practises and which patients know; it may differ \
                 from the name in civil records. Required, with the given name.",
            simple: "Écrivez le nom que les patients connaissent. Il est souvent écrit sur la \
                     plaque, à l’entrée.",
        },
    },
    Definition {
        path: "practitioner.given_name",
        column: "prenom",
        aliases: &["prenom_praticien", "prenom_d_exercice", "prenoms"],
        unit: None,
        label: words! {
            fr: "Prénom d’exercice",
            en: "Given name",
            simple: "Quel est le prénom du professionnel ?",
        },
        help: words! {
            fr: "Prénom sous lequel la personne exerce, en entier plutôt que par l’initiale : deux \
                 praticiens d’une même adresse portent parfois le même nom.",
            en: "Given name under which the person practises, in full rather than an initial: \
                 two practitioners at one address may have the same family name.",
            simple: "Écrivez le prénom en entier. N’écrivez pas seulement la première lettre.",
        },
    },
    Definition {
        path: "practitioner.profession",
        column: "profession",
        aliases: &["metier", "code_profession"],
        unit: None,
        label: words! {
            fr: "Profession",
            en: "Profession",
            simple: "Quel est le métier du professionnel ?",
        },
        help: words! {
            fr: "Profession de santé au sens des répertoires nationaux, par exemple médecin, \
                 sage-femme ou infirmier. Le fichier porte le code officiel, comme 10 pour \
                 médecin. Obligatoire dès qu’un praticien est décrit.",
            en: "Health profession as in the national registers, such as doctor, midwife or \
                 nurse. The file contains the official code, such as 10 for a doctor. Required \
                 as soon as a practitioner is described.",
            simple: "Choisissez le métier dans la liste. Par exemple : médecin, dentiste, \
                     infirmier.",
        },
    },
    Definition {
        path: "practitioner.specialties[]",
        column: "specialites",
        aliases: &["specialite", "savoir_faire"],
        unit: None,
        label: words! {
            fr: "Spécialités et savoir-faire",
            en: "Specialties and skills",
            simple: "Quelles sont les spécialités du professionnel ?",
        },
        help: words! {
            fr: "Spécialités, compétences ou capacités enregistrées par l’ordre (nomenclatures \
                 R38, R39, R40 et R43), la principale d’abord. Les centres d’intérêt sans diplôme \
                 n’en font pas partie.",
            en: "Specialties, competences or capacities registered with the professional order \
                 (NOS lists R38, R39, R40 and R43), the main one first. Interests without a \
                 diploma do not count.",
            simple: "Une spécialité est ce que le professionnel soigne le plus. Par exemple : le \
                     cœur, la peau, les enfants. Donnez la plus importante en premier.",
        },
    },
    Definition {
        path: "practitioner.practice_mode",
        column: "mode_exercice",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Mode d’exercice",
            en: "Mode of practice",
            simple: "Comment travaille le professionnel ?",
        },
        help: words! {
            fr: "Manière d’exercer dans ce lieu : libéral, salarié ou bénévole (nomenclature R23). \
                 Une même personne peut être salariée ailleurs : chaque lieu a sa fiche. Quand \
                 elle est salariée, c’est le tarif de la structure qui s’applique.",
            en: "How the person works at this place: self-employed, salaried or volunteer (NOS \
                 list R23). The same person may be salaried elsewhere: each place has its own \
                 listing. For a salaried person, the tariffs of the structure apply.",
            simple: "Le professionnel peut travailler pour lui-même. Il peut avoir un employeur. \
                     Il peut aussi travailler sans être payé.",
        },
    },
];
