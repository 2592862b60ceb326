//! What stops a reading, in words.

use std::io;

use praticable::{Lang, source::Family, table::MappingError};

use super::Error;
use crate::error::plain;

/// A sentence in one of the three registers.
macro_rules! say {
    ($lang:expr; fr: $fr:literal, en: $en:literal, simple: $simple:literal $(,)?) => {
        match $lang {
            Lang::Fr => format!($fr),
            Lang::En => format!($en),
            Lang::Simple => format!($simple),
        }
    };
}

pub(crate) use say;

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
        match lang {
            Lang::Fr => format!("{sentence} : {cause}"),
            Lang::En => format!("{sentence}: {cause}"),
            Lang::Simple => format!("{sentence} {cause}"),
        }
    }

    /// What stopped the reading, without what the system said. The name of a file moves no terminal’s cursor.
    pub(super) fn sentence(&self, lang: Lang) -> String {
        plain(&self.named(lang))
    }

    #[expect(clippy::too_many_lines, reason = "one arm a sentence")]
    fn named(&self, lang: Lang) -> String {
        match self {
            Self::Read { name, .. } => say!(lang;
                fr: "impossible de lire « {name} »",
                en: "cannot read `{name}`",
                simple: "Nous ne pouvons pas lire le fichier {name}.",
            ),
            Self::Empty { name } => say!(lang;
                fr: "« {name} » est vide : rien n’a été vérifié",
                en: "`{name}` is empty: nothing was checked",
                simple: "Le fichier {name} est vide. Il n’y a rien à vérifier.",
            ),
            Self::Utf16 { name } => say!(lang;
                fr: "« {name} » est en UTF-16 : enregistrez-le de nouveau en UTF-8 (dans Excel : CSV UTF-8)",
                en: "`{name}` is in UTF-16: save it again as UTF-8 (in Excel: CSV UTF-8)",
                simple: "Nous ne pouvons pas lire les lettres du fichier {name}. \
                         Enregistrez-le au format « CSV UTF-8 ».",
            ),
            Self::NotText { name, what, remedy } => {
                let (what, remedy) = (what.get(lang), remedy.get(lang));
                say!(lang;
                    fr: "« {name} » n’est pas un texte, mais {what} : {remedy}",
                    en: "`{name}` is {what}, not text: {remedy}",
                    simple: "Le fichier {name} est {what}. Nous ne pouvons pas le lire. {remedy}",
                )
            }
            Self::Container { name, trouble } => {
                let what = trouble.words().get(lang);
                say!(lang;
                    fr: "« {name} » {what}",
                    en: "`{name}` {what}",
                    simple: "Le fichier {name} {what}",
                )
            }
            Self::ManyMembers { name, members } => say!(lang;
                fr: "« {name} » contient {members} fichiers, et un seul se lit ici : décompressez l’archive, \
                     et donnez les fichiers l’un après l’autre",
                en: "`{name}` holds {members} files, and one is read here: unpack it, and give the files one by one",
                simple: "Le fichier {name} contient {members} fichiers. Ouvrez-le. Puis choisissez un fichier.",
            ),
            Self::NoSheet { name, asked, sheets } => {
                let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
                let sheets = list(&sheets, lang);
                say!(lang;
                    fr: "« {name} » n’a pas de feuille « {asked} » : choisissez parmi {sheets}",
                    en: "`{name}` has no sheet `{asked}`: choose among {sheets}",
                    simple: "Le fichier {name} n’a pas de feuille {asked}. Ses feuilles sont : {sheets}.",
                )
            }
            Self::NoWorkbook { name } => say!(lang;
                fr: "« {name} » n’est pas un classeur : ne demandez pas de feuille",
                en: "`{name}` is no workbook: ask for no sheet",
                simple: "Le fichier {name} n’a pas de feuilles. Retirez l’option « sheet ».",
            ),
            Self::MergedHeader { name, cell } => say!(lang;
                fr: "l’en-tête de « {name} » a des cellules fusionnées, à partir de {cell} : défusionnez-les, \
                     et donnez à chaque colonne son nom sur une seule ligne",
                en: "the header of `{name}` has merged cells, from {cell} on: unmerge them, \
                     and give each column its name in one row",
                simple: "Dans le fichier {name}, des cellules de la première ligne sont fusionnées : {cell}. \
                         Séparez-les. Puis écrivez un nom par colonne.",
            ),
            Self::NoMatch { pattern } => say!(lang;
                fr: "aucun fichier ne correspond à « {pattern} » : vérifiez le dossier et le motif",
                en: "no file matches `{pattern}`: check the folder and the pattern",
                simple: "Nous ne trouvons aucun fichier pour {pattern}. Vérifiez le nom.",
            ),
            Self::CarriageReturns { name } => say!(lang;
                fr: "les lignes de « {name} » finissent par un retour chariot seul : enregistrez-le de nouveau, \
                     avec des sauts de ligne",
                en: "the lines of `{name}` end on a carriage return alone: save it again with line feeds",
                simple: "Nous ne voyons pas où finissent les lignes du fichier {name}. Enregistrez-le de nouveau.",
            ),
            Self::Header { name } => say!(lang;
                fr: "l’en-tête de « {name} » est illisible : il doit tenir sur une ligne de texte, \
                     avec tous ses guillemets refermés",
                en: "the header of `{name}` cannot be read: it must be one line of text, with every quote closed",
                simple: "Nous ne pouvons pas lire la première ligne du fichier {name}. Vérifiez les guillemets.",
            ),
            Self::MissingColumns { name, layout, columns } => {
                let (count, list) = (count(columns, lang), list(columns, lang));
                say!(lang;
                    fr: "il manque à « {name} » {count} de `{layout}` : {list} ; donnez le fichier tel qu’il est publié",
                    en: "`{name}` lacks {count} of `{layout}`: {list}; give the file as it was published",
                    simple: "Il manque {count} dans le fichier {name} : {list}. \
                             Donnez le fichier sans le changer.",
                )
            }
            Self::TableSchema { name } => say!(lang;
                fr: "« {name} » décrit les colonnes d’une table (Table Schema) et n’a aucune donnée : donnez la table elle-même",
                en: "`{name}` describes the columns of a table (a Table Schema) and holds no data: give the table itself",
                simple: "Le fichier {name} dit seulement le nom des colonnes. Donnez le fichier qui a les données.",
            ),
            Self::Fhir { name } => say!(lang;
                fr: "« {name} » contient des ressources FHIR, qui ne sont pas encore lues : donnez ces données \
                     sous forme de tableau ou de fiches JSON, comme le montrent `praticable template csv` et \
                     `praticable schema json`",
                en: "`{name}` holds FHIR resources, which are not read yet: give these data as a table or as JSON \
                     listings, as `praticable template csv` and `praticable schema json` show",
                simple: "Le fichier {name} est écrit en FHIR. Nous ne savons pas encore lire ce fichier. \
                         Donnez un tableau.",
            ),
            Self::OtherSource { name, family } => other_source(name, *family, lang),
            Self::NoHeader { name } => say!(lang;
                fr: "« {name} » n’a pas d’en-tête : mettez les noms des colonnes sur sa première ligne, \
                     comme le montre `praticable template csv`",
                en: "`{name}` has no header: give its first line the names of the columns, \
                     as `praticable template csv` shows",
                simple: "La première ligne du fichier {name} doit donner les noms des colonnes. \
                         Pour voir ces noms, écrivez : praticable template csv",
            ),
            Self::NoKnownColumn { name } => say!(lang;
                fr: "aucune colonne de « {name} » n’est connue : nommez-les comme le montre `praticable template csv`, ou \
                     dites leur sens avec `praticable map`",
                en: "no column of `{name}` is known: name them as `praticable template csv` shows, or say what they \
                     mean with `praticable map`",
                simple: "Nous ne connaissons aucune colonne du fichier {name}. \
                         Pour voir les bons noms, écrivez : praticable template csv. \
                         Pour dire ce que veulent dire vos noms, écrivez : praticable map",
            ),
            Self::ColumnType { name, column, what } => {
                let what = what.get(lang);
                say!(lang;
                    fr: "la colonne « {column} » de « {name} » contient {what} : donnez-la en texte, en nombres \
                         ou en dates",
                    en: "column `{column}` of `{name}` holds {what}: give it as text, numbers or dates",
                    simple: "Nous ne pouvons pas lire la colonne {column} de {name}. Elle contient {what}. \
                             Donnez du texte, des nombres ou des dates.",
                )
            }
            #[cfg(feature = "arrow")]
            Self::Batches { name, .. } => say!(lang;
                fr: "impossible de lire la suite de « {name} »",
                en: "cannot read on in `{name}`",
                simple: "Nous ne pouvons pas lire la suite de {name}.",
            ),
            Self::State { written_by } => state(written_by.as_deref(), lang),
            Self::UnknownCode { code, nearest } => unknown(code, *nearest, lang),
            Self::NothingToMap { name } => say!(lang;
                fr: "« {name} » n’est pas un tableau de fiches : une correspondance de colonnes n’y sert à rien",
                en: "`{name}` is no table of listings: a mapping of columns has no use there",
                simple: "Le fichier {name} n’est pas un tableau de fiches. Une liste de noms de colonnes n’y sert à rien.",
            ),
            Self::Mapping { name, .. } => say!(lang;
                fr: "impossible de suivre la correspondance « {name} »",
                en: "cannot follow the mapping `{name}`",
                simple: "Nous ne pouvons pas suivre la liste des noms de colonnes {name}.",
            ),
            Self::Fix(refused) => refused.sentence(lang),
            Self::Create { name, .. } => say!(lang;
                fr: "impossible d’écrire « {name} »",
                en: "cannot write `{name}`",
                simple: "Nous ne pouvons pas écrire le fichier {name}.",
            ),
            Self::UnknownEnding { formats } => {
                let formats = formats.join(", ");
                say!(lang;
                    fr: "le nom du fichier à écrire ne dit pas son format : ajoutez `--to` et l’un de ceux-ci : {formats}",
                    en: "the name of the file to write does not tell its format: add `--to` and one of {formats}",
                    simple: "Nous ne savons pas quel fichier écrire. Ajoutez --to et un de ces mots : {formats}.",
                )
            }
            Self::NeedsFile { to } => say!(lang;
                fr: "le format `{to}` n’est pas du texte : donnez le fichier à écrire avec `-o`",
                en: "the format `{to}` is not text: give the file to write with `-o`",
                simple: "Donnez le nom du fichier à écrire, après -o.",
            ),
            Self::TooManyListings { to, most } => say!(lang;
                fr: "un fichier `{to}` ne peut pas contenir plus de {most} fiches : choisissez `csv` ou `parquet`",
                en: "a file `{to}` has no room for more than {most} listings: choose `csv` or `parquet`",
                simple: "Il y a trop de fiches pour le format {to}. Choisissez : csv.",
            ),
            Self::Write(_) => say!(lang;
                fr: "impossible d’écrire le résultat",
                en: "cannot write the result",
                simple: "Nous ne pouvons pas écrire le résultat.",
            ),
        }
    }
}

/// A file that none of a publisher's is.
fn other_source(name: &str, family: Family, lang: Lang) -> String {
    let titles: Vec<_> = family.sources().map(|source| source.title).collect();
    let titles = titles.join(", ");
    say!(lang;
        fr: "« {name} » n’est aucun de ces fichiers, tels qu’ils sont publiés : {titles}",
        en: "`{name}` is none of these files as they are published: {titles}",
        simple: "Nous ne reconnaissons pas le fichier {name}. Nous attendons un de ces fichiers : {titles}.",
    )
}

/// A rule that does not exist.
fn unknown(code: &str, nearest: Option<&str>, lang: Lang) -> String {
    match nearest {
        Some(nearest) => say!(lang;
            fr: "aucune règle ne s’appelle `{code}` : vouliez-vous dire `{nearest}` ?",
            en: "no rule is called `{code}`: did you mean `{nearest}`?",
            simple: "La règle {code} n’existe pas. C’est peut-être : {nearest}.",
        ),
        None => say!(lang;
            fr: "aucune règle ne s’appelle `{code}` : donnez un code comme `ACC-001`, \
                 ou une famille comme `ACC`",
            en: "no rule is called `{code}`: give a code such as `ACC-001`, or a family such as `ACC`",
            simple: "La règle {code} n’existe pas. Écrivez par exemple : ACC-001.",
        ),
    }
}

/// Why a mapping cannot be followed; the core says it in English.
fn why(error: &MappingError, lang: Lang) -> String {
    let (fr, simple) = match error {
        MappingError::Shape(what) => (
            format!(
                "elle s’écrit en JSON, comme {{ \"columns\": {{ \"Nom\": \"nom_lieu\" }} }} ({what})"
            ),
            format!(
                "Elle doit ressembler à ceci : {{ \"columns\": {{ \"Nom\": \"nom_lieu\" }} }}. ({what})"
            ),
        ),
        MappingError::Column { given, near: Some(near) } => (
            format!("aucune colonne ne s’appelle `{given}` : vouliez-vous dire `{near}` ?"),
            format!("La colonne {given} n’existe pas. C’est peut-être : {near}."),
        ),
        MappingError::Column { given, near: None } => (
            format!(
                "aucune colonne ne s’appelle `{given}` : `praticable template csv` les montre toutes"
            ),
            format!(
                "La colonne {given} n’existe pas. Pour voir les noms, écrivez : praticable template csv"
            ),
        ),
    };
    match lang {
        Lang::Fr => fr,
        Lang::En => error.to_string(),
        Lang::Simple => simple,
    }
}

/// A state that cannot be read.
fn state(written_by: Option<&str>, lang: Lang) -> String {
    let ours = env!("CARGO_PKG_VERSION");
    match written_by {
        Some(theirs) => say!(lang;
            fr: "une partie a été vérifiée par praticable {theirs}, et ceci est {ours} : installez la même \
                 version sur toutes les machines",
            en: "a part was checked by praticable {theirs}, and this is {ours}: \
                 install the same version on every machine",
            simple: "Les ordinateurs n’ont pas la même version de praticable : {theirs} et {ours}. \
                     Installez partout la même version.",
        ),
        None => say!(lang;
            fr: "ces octets ne sont pas ce que laisse la vérification d’une partie",
            en: "these bytes are not what the check of a part leaves behind",
            simple: "Nous ne pouvons pas lire le résultat d’une partie de la vérification.",
        ),
    }
}

/// Why the system refused; in its own words where that is nothing that happens every day.
fn cause(error: &io::Error, lang: Lang) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => say!(lang;
            fr: "ce fichier ou ce dossier n’existe pas",
            en: "there is no such file or folder",
            simple: "Ce fichier ou ce dossier n’existe pas.",
        ),
        io::ErrorKind::PermissionDenied => say!(lang;
            fr: "l’accès est refusé",
            en: "access is denied",
            simple: "Vous n’avez pas le droit d’ouvrir ce fichier.",
        ),
        io::ErrorKind::IsADirectory => say!(lang;
            fr: "c’est un dossier",
            en: "it is a folder",
            simple: "C’est un dossier, et non un fichier.",
        ),
        io::ErrorKind::StorageFull => say!(lang;
            fr: "le disque est plein",
            en: "the disk is full",
            simple: "Le disque est plein.",
        ),
        _ => error.to_string(),
    }
}

fn count(columns: &[&str], lang: Lang) -> String {
    let number = columns.len();
    match number {
        1 => say!(lang; fr: "une colonne", en: "a column", simple: "une colonne"),
        _ => {
            say!(lang; fr: "{number} colonnes", en: "{number} columns", simple: "{number} colonnes")
        }
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
        rest => say!(lang;
            fr: "{named} et {rest} de plus",
            en: "{named}, and {rest} more",
            simple: "{named} et {rest} de plus",
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
