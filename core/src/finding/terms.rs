//! What the names that findings carry are called in a message.

use crate::{Lang, Words, codes::closed::Channel, lists::Code};

/// Names that are no word of a language: JSON types, faults of texts and cells, registers.
const TERMS: &[(&str, Words)] = &[
    ("array", words! { fr: "une liste", en: "a list", simple: "une liste" }),
    ("boolean", words! { fr: "vrai ou faux", en: "true or false", simple: "vrai ou faux" }),
    (
        "integer",
        words! { fr: "un nombre entier", en: "a whole number", simple: "un nombre entier" },
    ),
    ("null", words! { fr: "rien", en: "nothing", simple: "rien" }),
    ("number", words! { fr: "un nombre", en: "a number", simple: "un nombre" }),
    (
        "object",
        words! { fr: "un groupe de champs", en: "an object", simple: "un groupe de questions" },
    ),
    ("string", words! { fr: "un texte", en: "a text", simple: "un texte" }),
    ("blank", words! { fr: "texte vide", en: "empty text", simple: "il n’y a rien d’écrit" }),
    (
        "control_characters",
        words! {
            fr: "caractères invisibles",
            en: "control characters",
            simple: "il y a des signes invisibles",
        },
    ),
    ("too_long", words! { fr: "trop long", en: "too long", simple: "c’est trop long" }),
    (
        "replacement_character",
        words! {
            fr: "caractère illisible (�)",
            en: "unreadable character (�)",
            simple: "une lettre a disparu",
        },
    ),
    (
        "scientific_notation",
        words! {
            fr: "écriture scientifique d’un tableur",
            en: "scientific notation of a spreadsheet",
            simple: "des chiffres ont disparu",
        },
    ),
    (
        "spreadsheet_error",
        words! {
            fr: "message d’erreur d’un tableur",
            en: "error message of a spreadsheet",
            simple: "le tableau a écrit une erreur",
        },
    ),
    ("encoding", words! { fr: "encodage", en: "encoding", simple: "les lettres" }),
    ("json", words! { fr: "syntaxe JSON", en: "JSON syntax", simple: "la ponctuation du fichier" }),
    ("nul", words! { fr: "octet nul", en: "NUL byte", simple: "un signe interdit" }),
    (
        "open_quote",
        words! {
            fr: "guillemet jamais refermé",
            en: "a quote that nothing closes",
            simple: "un guillemet est en trop",
        },
    ),
    (
        "text_after_quote",
        words! {
            fr: "texte après un guillemet fermant",
            en: "text after a closing quote",
            simple: "un guillemet est mal placé",
        },
    ),
    (
        "row_type",
        words! {
            fr: "type de ligne inconnu",
            en: "unknown type of row",
            simple: "nous ne connaissons pas ce type de ligne",
        },
    ),
    (
        "too_many",
        words! {
            fr: "trop de fautes dans une fiche",
            en: "too many faults in one record",
            simple: "il y a trop de fautes",
        },
    ),
    (
        "too_deep",
        words! {
            fr: "JSON trop imbriqué",
            en: "JSON nested too deep",
            simple: "le fichier est trop compliqué",
        },
    ),
    (
        "truncated",
        words! { fr: "fichier coupé", en: "the file ends too early", simple: "la fin manque" },
    ),
    (
        "finess",
        words! { fr: "numéro FINESS", en: "FINESS number", simple: "numéro d’établissement" },
    ),
    (
        "finess_legal",
        words! {
            fr: "numéro FINESS d’entité juridique",
            en: "FINESS number of a legal entity",
            simple: "numéro de l’organisme qui gère le lieu",
        },
    ),
    (
        "finess_site",
        words! {
            fr: "numéro FINESS du site",
            en: "FINESS number of the site",
            simple: "numéro du lieu",
        },
    ),
    (
        "siren",
        words! {
            fr: "numéro SIREN",
            en: "SIREN number",
            simple: "numéro d’entreprise à 9 chiffres",
        },
    ),
    (
        "siret",
        words! {
            fr: "numéro SIRET",
            en: "SIRET number",
            simple: "numéro d’entreprise à 14 chiffres",
        },
    ),
];

/// What is odd about a value, as a verb of which the value is the subject; see [`pattern`](crate::finding::pattern).
const PATTERNS: &[(&str, Words)] = &[
    ("decimal", words! { fr: "finit par « .0 »", en: "ends in “.0”", simple: "finit par « .0 »" }),
    ("dots", words! { fr: "contient des points", en: "holds dots", simple: "contient des points" }),
    (
        "extra_8",
        words! { fr: "commence par un 8 de trop", en: "begins with an 8 too many", simple: "commence par un 8 en trop" },
    ),
    (
        "hyphens",
        words! { fr: "contient des tirets", en: "holds hyphens", simple: "contient des tirets" },
    ),
    (
        "letter_case",
        words! { fr: "n’a pas les majuscules attendues", en: "has not the capitals that are expected", simple: "n’a pas les bonnes majuscules" },
    ),
    (
        "lost_zero",
        words! { fr: "a perdu son premier zéro", en: "has lost its leading zero", simple: "doit commencer par un zéro" },
    ),
    (
        "no_country_code",
        words! { fr: "n’a pas d’indicatif de pays", en: "has no country code", simple: "doit commencer par le code du pays, comme +33" },
    ),
    (
        "quotes",
        words! { fr: "est entre guillemets", en: "stands in quotes", simple: "est entre guillemets" },
    ),
    (
        "slashes",
        words! { fr: "contient des barres obliques", en: "holds slashes", simple: "contient des barres /" },
    ),
    (
        "spaces",
        words! { fr: "contient des espaces", en: "holds spaces", simple: "contient des espaces" },
    ),
    (
        "spaces_around",
        words! { fr: "est entourée d’espaces", en: "has spaces around it", simple: "a des espaces au début ou à la fin" },
    ),
    (
        "day_first",
        words! { fr: "met le jour en premier", en: "puts the day first", simple: "commence par le jour" },
    ),
    #[cfg(feature = "table")]
    (
        "month_first",
        words! { fr: "met le mois en premier", en: "puts the month first", simple: "commence par le mois" },
    ),
    #[cfg(feature = "table")]
    (
        "comment",
        words! { fr: "est suivie d’un commentaire", en: "has a remark behind it", simple: "est suivie d’un commentaire" },
    ),
    #[cfg(feature = "table")]
    (
        "mark",
        words! { fr: "est un signe à la place d’un mot", en: "is a sign instead of a word", simple: "est un signe, pas un mot" },
    ),
    #[cfg(feature = "table")]
    (
        "other_word",
        words! { fr: "est un mot voisin du code", en: "is a word close to the code", simple: "est un mot proche" },
    ),
    #[cfg(feature = "table")]
    (
        "district",
        words! { fr: "nomme aussi l’arrondissement", en: "names the district too", simple: "donne aussi l’arrondissement" },
    ),
    #[cfg(feature = "table")]
    (
        "extra_spaces",
        words! { fr: "contient des espaces en trop", en: "holds spaces too many", simple: "contient des espaces en trop" },
    ),
    #[cfg(feature = "table")]
    (
        "invisible",
        words! { fr: "contient des caractères invisibles", en: "holds invisible characters", simple: "contient des signes invisibles" },
    ),
    #[cfg(feature = "table")]
    (
        "quotes_behind",
        words! { fr: "finit par des guillemets", en: "ends in quotes", simple: "finit par des guillemets" },
    ),
    #[cfg(feature = "table")]
    (
        "title",
        words! { fr: "commence par un titre, comme « Dr »", en: "begins with a title, such as “Dr”", simple: "commence par un titre, comme « Docteur »" },
    ),
    #[cfg(feature = "table")]
    (
        "two_names",
        words! { fr: "contient deux noms", en: "holds two names", simple: "contient deux noms" },
    ),
    (
        "time_of_day",
        words! { fr: "donne aussi une heure", en: "gives a time of day too", simple: "donne aussi une heure" },
    ),
];

/// What the dates of a column say about the order of day and month, and what a fix makes of it.
const ORDERS: &[(&str, Words)] = &[
    (
        "unsettled",
        words! {
            fr: "rien n’y dit l’ordre : une correction lira le jour en premier",
            en: "nothing tells the order there: a fix will read the day first",
            simple: "Le fichier ne dit pas si le jour est avant le mois. Nous pensons que oui.",
        },
    ),
    (
        "day_first",
        words! {
            fr: "elle met le jour en premier, et une correction la suivra",
            en: "it puts the day first, and a fix will follow it",
            simple: "Dans ce fichier, le jour est avant le mois.",
        },
    ),
    (
        "month_first",
        words! {
            fr: "elle met le mois en premier, et une correction la suivra",
            en: "it puts the month first, and a fix will follow it",
            simple: "Dans ce fichier, le mois est avant le jour. La correction en tient compte.",
        },
    ),
    (
        "both",
        words! {
            fr: "elle se contredit, et une correction n’y changera rien : dites l’ordre dans une correspondance",
            en: "it contradicts itself, and a fix will change nothing there: say the order in a mapping",
            simple: "Dans ce fichier, le jour est parfois avant le mois, parfois après. La correction n’y change rien.",
        },
    ),
];

/// What rules out the fields below it, whatever the list it is a code of.
const ANSWERS: &[(&str, Words)] = &[
    ("no", words! { fr: "non", en: "no", simple: "non" }),
    ("none", words! { fr: "il n’y en a pas", en: "none", simple: "il n’y en a pas" }),
    (
        "not_applicable",
        words! { fr: "sans objet", en: "not applicable", simple: "cela ne concerne pas ce lieu" },
    ),
];

/// Objects within a section, which no form shows under a title of their own.
const PARTS: &[(&str, Words)] = &[
    ("address", words! { fr: "Adresse", en: "Address", simple: "L’adresse du lieu" }),
    (
        "level_change",
        words! { fr: "Marches et ressauts", en: "Steps and ledges", simple: "Les marches" },
    ),
    (
        "location",
        words! {
            fr: "Position sur la carte",
            en: "Position on the map",
            simple: "La position sur la carte",
        },
    ),
    ("territory", words! { fr: "Territoire", en: "Territory", simple: "Le quartier" }),
];

/// What an object within a section is called.
pub(crate) fn part(key: &str, lang: Lang) -> Option<&'static str> {
    known(PARTS, key, lang)
}

fn known(names: &'static [(&str, Words)], name: &str, lang: Lang) -> Option<&'static str> {
    names.iter().find(|(known, _)| *known == name).map(|(_, words)| words.get(lang))
}

/// A parameter's text in a register; `None` when it reads the same everywhere, such as an official code.
pub(crate) fn in_words(name: &str, value: &str, lang: Lang) -> Option<&'static str> {
    match name {
        "damage" | "expected" | "found" | "reason" => known(TERMS, value, lang),
        "pattern" => known(PATTERNS, value, lang),
        "order" => known(ORDERS, value, lang),
        // A code that rules out the fields below it.
        "value" => {
            let channel = || Channel::ENTRIES.iter().position(|entry| entry.wire == value);
            known(ANSWERS, value, lang)
                .or_else(|| Channel::LABELS.get(channel()?).map(|words| words.get(lang)))
        }
        _ => None,
    }
}

/// Every text of this module, and the labels of the codes that a message may name.
pub(crate) fn texts() -> impl Iterator<Item = &'static Words> {
    let names = [TERMS, PATTERNS, ORDERS, ANSWERS, PARTS].into_iter().flatten();
    names.map(|(_, words)| words).chain(Channel::LABELS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words_and_codes_stay() {
        assert_eq!(in_words("expected", "integer", Lang::Fr), Some("un nombre entier"));
        assert_eq!(in_words("value", "no", Lang::En), Some("no"));
        assert_eq!(in_words("value", "phone", Lang::Fr), Some("Téléphone"));
        assert_eq!(in_words("expected", "SM54", Lang::Fr), None);
        assert_eq!(in_words("suggestion", "number", Lang::Fr), None);
    }
}
