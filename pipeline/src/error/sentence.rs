//! What stops a reading, in words.

use std::io;

use praticable::{Lang, fill, source::Family, table::MappingError, words};

use super::Error;
use crate::error::plain;

impl Error {
    /// What stopped the reading and what to do about it, with what the system said, in a register.
    ///
    /// ```
    /// use praticable::Lang;
    /// use praticable_pipeline::Error;
    ///
    /// let error = Error::Empty { name: "fiches.csv".to_owned() };
    /// assert_eq!(error.message(Lang::Fr), "« fiches.csv » est vide : rien n’a été vérifié");
    /// assert_eq!(error.message(Lang::En), error.to_string());
    /// ```
    pub fn message(&self, lang: Lang) -> String {
        let sentence = self.sentence(lang);
        let cause = match self {
            Self::Read { source, .. } | Self::Create { source, .. } | Self::Write(source) => {
                cause(source, lang)
            }
            Self::Mapping { source, .. } => why(source, lang),
            #[cfg(feature = "arrow")]
            Self::Batches { source, .. } => source.to_string(),
            _ => return sentence,
        };
        fill!(
            lang,
            words! {
                fr: "{sentence} : {cause}",
                en: "{sentence}: {cause}",
                simple: "{sentence} {cause}",
            },
            sentence,
            cause
        )
    }

    /// What stopped the reading, without what the system said. The name of a file moves no terminal’s cursor.
    pub(super) fn sentence(&self, lang: Lang) -> String {
        plain(&self.named(lang))
    }

    #[expect(clippy::too_many_lines, reason = "one arm a sentence")]
    fn named(&self, lang: Lang) -> String {
        match self {
            Self::Read { name, .. } => fill!(
                lang,
                words! {
                    fr: "impossible de lire « {name} »",
                    en: "cannot read `{name}`",
                    simple: "Nous ne pouvons pas lire le fichier {name}.",
                },
                name
            ),
            Self::Empty { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » est vide : rien n’a été vérifié",
                    en: "`{name}` is empty: nothing was checked",
                    simple: "Le fichier {name} est vide. Il n’y a rien à vérifier.",
                },
                name
            ),
            Self::Utf16 { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » est en UTF-16 : enregistrez-le de nouveau en UTF-8 (dans Excel : CSV UTF-8)",
                    en: "`{name}` is in UTF-16: save it again as UTF-8 (in Excel: CSV UTF-8)",
                    simple: "Nous ne pouvons pas lire les lettres du fichier {name}. \
                             Enregistrez-le au format « CSV UTF-8 ».",
                },
                name
            ),
            Self::NotText { name, what, remedy } => {
                fill!(
                    lang,
                    words! {
                        fr: "« {name} » n’est pas un texte, mais {what} : {remedy}",
                        en: "`{name}` is {what}, not text: {remedy}",
                        simple: "Le fichier {name} est {what}. Nous ne pouvons pas le lire. {remedy}",
                    },
                    name,
                    what,
                    remedy
                )
            }
            Self::Container { name, trouble } => {
                let what = trouble.words();
                fill!(
                    lang,
                    words! {
                        fr: "« {name} » {what}",
                        en: "`{name}` {what}",
                        simple: "Le fichier {name} {what}",
                    },
                    name,
                    what
                )
            }
            Self::ManyMembers { name, members } => fill!(
                lang,
                words! {
                    fr: "« {name} » contient {members} fichiers, et un seul se lit ici : décompressez l’archive, \
                         et donnez les fichiers l’un après l’autre",
                    en: "`{name}` contains {members} files, and only one can be read here: unpack it, and give the files one by one",
                    simple: "Le fichier {name} contient {members} fichiers. Ouvrez-le. Puis choisissez un fichier.",
                },
                name,
                members
            ),
            Self::NoSheet { name, asked, sheets } => {
                let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
                let sheets = list(&sheets, lang);
                fill!(
                    lang,
                    words! {
                        fr: "« {name} » n’a pas de feuille « {asked} » : choisissez parmi {sheets}",
                        en: "`{name}` has no sheet `{asked}`: choose among {sheets}",
                        simple: "Le fichier {name} n’a pas de feuille {asked}. Ses feuilles sont : {sheets}.",
                    },
                    name,
                    asked,
                    sheets
                )
            }
            Self::NoWorkbook { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » n’est pas un classeur : ne demandez pas de feuille",
                    en: "`{name}` is not a workbook: remove `--sheet`",
                    simple: "Le fichier {name} n’a pas de feuilles. Retirez l’option « sheet ».",
                },
                name
            ),
            Self::MergedHeader { name, cell } => fill!(
                lang,
                words! {
                    fr: "l’en-tête de « {name} » a des cellules fusionnées, à partir de {cell} : défusionnez-les, \
                         et donnez à chaque colonne son nom sur une seule ligne",
                    en: "the header of `{name}` has merged cells, starting at {cell}: unmerge them, \
                         and give each column its name in one row",
                    simple: "Dans le fichier {name}, des cellules de la première ligne sont fusionnées : {cell}. \
                             Séparez-les. Puis écrivez un nom par colonne.",
                },
                name,
                cell
            ),
            Self::NoMatch { pattern } => fill!(
                lang,
                words! {
                    fr: "aucun fichier ne correspond à « {pattern} » : vérifiez le dossier et le motif",
                    en: "no file matches `{pattern}`: check the folder and the pattern",
                    simple: "Nous ne trouvons aucun fichier pour {pattern}. Vérifiez le nom.",
                },
                pattern
            ),
            Self::CarriageReturns { name } => fill!(
                lang,
                words! {
                    fr: "les lignes de « {name} » finissent par un retour chariot seul : enregistrez-le de nouveau, \
                         avec des sauts de ligne",
                    en: "the lines of `{name}` end with a carriage return alone: save it again with line feeds",
                    simple: "Nous ne voyons pas où finissent les lignes du fichier {name}. Enregistrez-le de nouveau.",
                },
                name
            ),
            Self::Header { name } => fill!(
                lang,
                words! {
                    fr: "l’en-tête de « {name} » est illisible : il doit tenir sur une ligne de texte, \
                         avec tous ses guillemets refermés",
                    en: "the header of `{name}` cannot be read: it must be one line of text, with every quote closed",
                    simple: "Nous ne pouvons pas lire la première ligne du fichier {name}. Vérifiez les guillemets.",
                },
                name
            ),
            Self::MissingColumns { name, layout, columns } => {
                let (count, list) = (count(columns, lang), list(columns, lang));
                fill!(
                    lang,
                    words! {
                        fr: "il manque à « {name} » {count} de `{layout}` : {list} ; donnez le fichier tel qu’il est publié",
                        en: "`{name}` lacks {count} of `{layout}`: {list}; give the file as it was published",
                        simple: "Il manque {count} dans le fichier {name} : {list}. \
                                 Donnez le fichier sans le changer.",
                    },
                    name,
                    count,
                    layout,
                    list
                )
            }
            Self::TableSchema { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » décrit les colonnes d’une table (Table Schema) et n’a aucune donnée : donnez la table elle-même",
                    en: "`{name}` describes the columns of a table (a Table Schema) and holds no data: give the table itself",
                    simple: "Le fichier {name} dit seulement le nom des colonnes. Donnez le fichier qui a les données.",
                },
                name
            ),
            Self::Fhir { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » contient des ressources FHIR, qui ne sont pas encore lues : donnez ces données \
                         sous forme de tableau ou de fiches JSON, comme le montrent `praticable template csv` et \
                         `praticable schema json`",
                    en: "`{name}` holds FHIR resources, which are not read yet: give these data as a table or as JSON \
                         listings, as `praticable template csv` and `praticable schema json` show",
                    simple: "Le fichier {name} est écrit en FHIR. Nous ne savons pas encore lire ce fichier. \
                             Donnez un tableau.",
                },
                name
            ),
            Self::OtherSource { name, family } => other_source(name, *family, lang),
            Self::NoHeader { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » n’a pas d’en-tête : mettez les noms des colonnes sur sa première ligne, \
                         comme le montre `praticable template csv`",
                    en: "`{name}` has no header: give its first line the names of the columns, \
                         as `praticable template csv` shows",
                    simple: "La première ligne du fichier {name} doit donner les noms des colonnes. \
                             Pour voir ces noms, écrivez : praticable template csv",
                },
                name
            ),
            Self::NoKnownColumn { name } => fill!(
                lang,
                words! {
                    fr: "aucune colonne de « {name} » n’est connue : nommez-les comme le montre `praticable template csv`, ou \
                         dites leur sens avec `praticable map`",
                    en: "no column of `{name}` is known: name them as `praticable template csv` shows, or say what they \
                         mean with `praticable map`",
                    simple: "Nous ne connaissons aucune colonne du fichier {name}. \
                             Pour voir les bons noms, écrivez : praticable template csv. \
                             Pour dire ce que veulent dire vos noms, écrivez : praticable map",
                },
                name
            ),
            Self::ColumnType { name, column, what } => {
                fill!(
                    lang,
                    words! {
                        fr: "la colonne « {column} » de « {name} » contient {what} : donnez-la en texte, en nombres \
                             ou en dates",
                        en: "column `{column}` of `{name}` holds {what}: give it as text, numbers or dates",
                        simple: "Nous ne pouvons pas lire la colonne {column} de {name}. Elle contient {what}. \
                                 Donnez du texte, des nombres ou des dates.",
                    },
                    column,
                    name,
                    what
                )
            }
            #[cfg(feature = "arrow")]
            Self::Batches { name, .. } => fill!(
                lang,
                words! {
                    fr: "impossible de lire la suite de « {name} »",
                    en: "cannot read the rest of `{name}`",
                    simple: "Nous ne pouvons pas lire la suite de {name}.",
                },
                name
            ),
            Self::State { written_by } => state(written_by.as_deref(), lang),
            Self::UnknownCode { code, nearest } => unknown(code, *nearest, lang),
            Self::NothingToMap { name } => fill!(
                lang,
                words! {
                    fr: "« {name} » n’est pas un tableau de fiches : une correspondance de colonnes n’y sert à rien",
                    en: "`{name}` is not a table of listings: a mapping of columns has no use there",
                    simple: "Le fichier {name} n’est pas un tableau de fiches. Une liste de noms de colonnes n’y sert à rien.",
                },
                name
            ),
            Self::Mapping { name, .. } => fill!(
                lang,
                words! {
                    fr: "impossible de suivre la correspondance « {name} »",
                    en: "cannot follow the mapping `{name}`",
                    simple: "Nous ne pouvons pas suivre la liste des noms de colonnes {name}.",
                },
                name
            ),
            Self::Fix(refused) => refused.sentence(lang),
            Self::Create { name, .. } => fill!(
                lang,
                words! {
                    fr: "impossible d’écrire « {name} »",
                    en: "cannot write `{name}`",
                    simple: "Nous ne pouvons pas écrire le fichier {name}.",
                },
                name
            ),
            Self::UnknownEnding { formats } => {
                let formats = formats.join(", ");
                fill!(
                    lang,
                    words! {
                        fr: "le nom du fichier à écrire ne dit pas son format : ajoutez `--to` et l’un de ceux-ci : {formats}",
                        en: "the name of the file to write does not show its format: add `--to` and one of {formats}",
                        simple: "Nous ne savons pas quel fichier écrire. Ajoutez --to et un de ces mots : {formats}.",
                    },
                    formats
                )
            }
            Self::NeedsFile { to } => fill!(
                lang,
                words! {
                    fr: "le format `{to}` n’est pas du texte : donnez le fichier à écrire avec `-o`",
                    en: "the format `{to}` is not text: give the file to write with `-o`",
                    simple: "Donnez le nom du fichier à écrire, après -o.",
                },
                to
            ),
            Self::TooManyListings { to, most } => fill!(
                lang,
                words! {
                    fr: "un fichier `{to}` ne peut pas contenir plus de {most} fiches : choisissez `csv` ou `parquet`",
                    en: "a `{to}` file cannot hold more than {most} listings: choose `csv` or `parquet`",
                    simple: "Il y a trop de fiches pour le format {to}. Choisissez : csv.",
                },
                to,
                most = u64::from(*most)
            ),
            Self::Write(_) => words! {
                fr: "impossible d’écrire le résultat",
                en: "cannot write the result",
                simple: "Nous ne pouvons pas écrire le résultat.",
            }
            .get(lang)
            .to_owned(),
        }
    }
}

/// A file that none of a publisher's is.
fn other_source(name: &str, family: Family, lang: Lang) -> String {
    let titles: Vec<_> = family.sources().map(|source| source.title).collect();
    let titles = titles.join(", ");
    fill!(
        lang,
        words! {
            fr: "« {name} » n’est aucun de ces fichiers, tels qu’ils sont publiés : {titles}",
            en: "`{name}` is not one of these files as published: {titles}",
            simple: "Nous ne reconnaissons pas le fichier {name}. Nous attendons un de ces fichiers : {titles}.",
        },
        name,
        titles
    )
}

/// A rule that does not exist.
fn unknown(code: &str, nearest: Option<&str>, lang: Lang) -> String {
    if let Some(nearest) = nearest {
        fill!(
            lang,
            words! {
                fr: "aucune règle ne s’appelle `{code}` : vouliez-vous dire `{nearest}` ?",
                en: "no rule is called `{code}`: did you mean `{nearest}`?",
                simple: "La règle {code} n’existe pas. C’est peut-être : {nearest}.",
            },
            code,
            nearest
        )
    } else {
        fill!(
            lang,
            words! {
                fr: "aucune règle ne s’appelle `{code}` : donnez un code comme `ACC-001`, \
                     ou une famille comme `ACC`",
                en: "no rule is called `{code}`: give a code such as `ACC-001`, or a family such as `ACC`",
                simple: "La règle {code} n’existe pas. Écrivez par exemple : ACC-001.",
            },
            code
        )
    }
}

/// Why a mapping cannot be followed; the core says it in English.
fn why(error: &MappingError, lang: Lang) -> String {
    const EXAMPLE: &str = r#"{ "columns": { "Nom": "nom_lieu" } }"#;
    let english = error.to_string();
    match error {
        MappingError::Shape(what) => fill!(
            lang,
            words! {
                fr: "elle s’écrit en JSON, comme {example} ({what})",
                en: "{english}",
                simple: "Elle doit ressembler à ceci : {example}. ({what})",
            },
            english,
            example = EXAMPLE,
            what
        ),
        MappingError::Column { given, near: Some(near) } => fill!(
            lang,
            words! {
                fr: "aucune colonne ne s’appelle `{given}` : vouliez-vous dire `{near}` ?",
                en: "{english}",
                simple: "La colonne {given} n’existe pas. C’est peut-être : {near}.",
            },
            english,
            given,
            near
        ),
        MappingError::Column { given, near: None } => fill!(
            lang,
            words! {
                fr: "aucune colonne ne s’appelle `{given}` : `praticable template csv` les montre toutes",
                en: "{english}",
                simple: "La colonne {given} n’existe pas. Pour voir les noms, écrivez : praticable template csv",
            },
            english,
            given
        ),
    }
}

/// A state that cannot be read.
fn state(written_by: Option<&str>, lang: Lang) -> String {
    let ours = env!("CARGO_PKG_VERSION");
    match written_by {
        Some(theirs) => fill!(
            lang,
            words! {
                fr: "une partie a été vérifiée par praticable {theirs}, et ceci est {ours} : installez la même \
                     version sur toutes les machines",
                en: "a part was checked by praticable {theirs}, and this is {ours}: \
                     install the same version on every machine",
                simple: "Les ordinateurs n’ont pas la même version de praticable : {theirs} et {ours}. \
                         Installez partout la même version.",
            },
            theirs,
            ours
        ),
        None => words! {
            fr: "ces octets ne sont pas ce que laisse la vérification d’une partie",
            en: "these bytes are not the saved state of a partial check",
            simple: "Nous ne pouvons pas lire le résultat d’une partie de la vérification.",
        }
        .get(lang)
        .to_owned(),
    }
}

/// Why the system refused; in its own words where that is nothing that happens every day.
fn cause(error: &io::Error, lang: Lang) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => words! {
            fr: "ce fichier ou ce dossier n’existe pas",
            en: "there is no such file or folder",
            simple: "Ce fichier ou ce dossier n’existe pas.",
        }
        .get(lang)
        .to_owned(),
        io::ErrorKind::PermissionDenied => words! {
            fr: "l’accès est refusé",
            en: "access is denied",
            simple: "Vous n’avez pas le droit d’ouvrir ce fichier.",
        }
        .get(lang)
        .to_owned(),
        io::ErrorKind::IsADirectory => words! {
            fr: "c’est un dossier",
            en: "it is a folder",
            simple: "C’est un dossier, et non un fichier.",
        }
        .get(lang)
        .to_owned(),
        io::ErrorKind::StorageFull => words! {
            fr: "le disque est plein",
            en: "the disk is full",
            simple: "Le disque est plein.",
        }
        .get(lang)
        .to_owned(),
        _ => error.to_string(),
    }
}

fn count(columns: &[&str], lang: Lang) -> String {
    match columns.len() {
        1 => {
            words! { fr: "une colonne", en: "a column", simple: "une colonne" }.get(lang).to_owned()
        }
        number => fill!(
            lang,
            words! {
                fr: "{number} colonnes",
                en: "{number} columns",
                simple: "{number} colonnes",
            },
            number
        ),
    }
}

/// The first columns by name: forty names would bury the sentence.
fn list(columns: &[&str], lang: Lang) -> String {
    const NAMED: usize = 4;
    let named: Vec<String> =
        columns.iter().take(NAMED).map(|column| format!("`{column}`")).collect();
    let named = named.join(", ");
    match columns.len().saturating_sub(NAMED) {
        0 => named,
        rest => fill!(
            lang,
            words! {
                fr: "{named} et {rest} de plus",
                en: "{named}, and {rest} more",
                simple: "{named} et {rest} de plus",
            },
            named,
            rest
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_refused_is_said_in_every_register() {
        let refused =
            || Error::Read { name: "a.csv".to_owned(), source: io::ErrorKind::NotFound.into() };
        for (lang, message) in [
            (Lang::Fr, "impossible de lire « a.csv » : ce fichier ou ce dossier n’existe pas"),
            (Lang::En, "cannot read `a.csv`: there is no such file or folder"),
            (
                Lang::Simple,
                "Nous ne pouvons pas lire le fichier a.csv. Ce fichier ou ce dossier n’existe pas.",
            ),
        ] {
            assert_eq!(refused().message(lang), message);
        }
        // A program prints the cause by itself.
        assert_eq!(refused().to_string(), "cannot read `a.csv`");
    }

    #[test]
    fn a_name_moves_no_cursor() {
        let error = Error::Empty { name: "a\u{1b}[2J.csv".to_owned() };
        assert_eq!(error.to_string(), "`a\u{FFFD}[2J.csv` is empty: nothing was checked");
    }

    #[test]
    fn missing_columns_are_counted_and_the_first_are_named() {
        let lacking = |columns: &[&'static str]| {
            let error = Error::MissingColumns {
                name: "a".to_owned(),
                layout: "L",
                columns: columns.to_vec(),
            };
            [Lang::Fr, Lang::En].map(|lang| error.message(lang))
        };
        assert_eq!(
            lacking(&["u"]),
            [
                "il manque à « a » une colonne de `L` : `u` ; donnez le fichier tel qu’il est publié",
                "`a` lacks a column of `L`: `u`; give the file as it was published"
            ]
        );
        let [fr, en] = lacking(&["u", "v", "w", "x", "y", "z"]);
        assert!(fr.contains("6 colonnes") && fr.contains("`x` et 2 de plus"), "{fr}");
        assert!(en.contains("6 columns") && en.contains("`x`, and 2 more"), "{en}");
    }
}
