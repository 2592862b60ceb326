//! What a file holds, told from its content.

use memchr::memchr;
use praticable::{Lang, Words, fill, source, words};
use serde::{Deserialize, Serialize};

use crate::{
    Source,
    csv::{Dialect, Sniffed},
    error::Refused,
    json::Scan,
    sources,
};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// Listings as a flat table.
    Table,
    /// Listings as JSON, one a line.
    Ndjson,
    /// Listings in one JSON array.
    JsonArray,
    /// One listing as a JSON object, or several one after the other.
    JsonObject,
    /// A file of a national source.
    Source(&'static source::Source),
}

/// What a file holds, and what tells so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detected {
    /// What the file holds.
    pub format: Format,
    /// How its table is written, if it is one.
    pub table: Option<Sniffed>,
}

impl Format {
    /// The name used in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Ndjson => "ndjson",
            Self::JsonArray => "json-array",
            Self::JsonObject => "json-object",
            Self::Source(source) => source.name,
        }
    }
}

impl Detected {
    /// Tells what a file holds from its head.
    pub fn from_source(source: &Source) -> Self {
        let (head, whole) = (source.head(), source.is_whole());
        let text = head.trim_ascii_start();
        if let Some(b'[' | b'{') = text.first() {
            let source = sources::of_objects(text).map(|(source, _)| Format::Source(source));
            return Self { format: source.unwrap_or_else(|| of_json(text)), table: None };
        }
        let sniffed = Sniffed::from_head(head, whole);
        let source = sources::of_table(head, sniffed);
        let (format, table) = source
            .map_or((Format::Table, sniffed), |(source, table)| (Format::Source(source), table));
        Self { format, table: Some(table) }
    }

    /// One sentence for people: what the file is read as, and why.
    pub fn sentence(&self, lang: Lang) -> String {
        let cells = self.table.map_or(0, |sniffed| sniffed.cells);
        match self.format {
            Format::Table if cells == 1 => words! {
                fr: "lu comme un tableau d’une colonne, car rien ne coupe sa première ligne",
                en: "read as a table of one column, because nothing splits its first line",
                simple: "lu comme un tableau d’une colonne, car rien ne coupe sa première ligne",
            },
            Format::Table if self.table.is_none() => words! {
                fr: "lu comme un tableau, dont les colonnes ont des noms",
                en: "read as a table, whose columns have names",
                simple: "lu comme un tableau, dont les colonnes ont des noms",
            },
            Format::Table => {
                let marks = delimiter(self.table.map(|sniffed| sniffed.dialect));
                return fill!(lang, words! {
                    fr: "lu comme un tableau de {cells} colonnes, car {marks} coupent ses lignes",
                    en: "read as a table of {cells} columns, because {marks} split its lines",
                    simple: "lu comme un tableau de {cells} colonnes, car {marks} coupent ses lignes",
                }, cells, marks);
            }
            Format::Source(source) => source.reason,
            Format::Ndjson => words! {
                fr: "lu comme du NDJSON, car chaque ligne est un objet JSON",
                en: "read as NDJSON, because each line is a JSON object",
                simple: "lu comme du NDJSON, car chaque ligne est un objet JSON",
            },
            Format::JsonArray => words! {
                fr: "lu comme un tableau JSON, car il commence par `[`",
                en: "read as a JSON array, because it begins with `[`",
                simple: "lu comme un tableau JSON, car il commence par `[`",
            },
            Format::JsonObject => words! {
                fr: "lu comme un objet JSON, car il commence par `{` et continue sur plusieurs lignes",
                en: "read as a JSON object, because it begins with `{` and continues over several lines",
                simple: "lu comme un objet JSON, car il commence par `{` et continue sur plusieurs lignes",
            },
        }
        .get(lang)
        .to_owned()
    }
}

/// How JSON is laid out, told from the head of its file.
pub(crate) fn of_json(head: &[u8]) -> Format {
    let text = head.trim_ascii_start();
    if text.first() == Some(&b'[') { Format::JsonArray } else { objects(text) }
}

/// Objects one a line, or objects over several lines.
fn objects(text: &[u8]) -> Format {
    let Some(end) = memchr(b'\n', text) else {
        return Format::Ndjson;
    };
    let (first, rest) = text.split_at(end);
    let balanced = Scan::default().run(first).is_some();
    // A broken first line must not turn the file into one endless object.
    let followed = rest.trim_ascii_start().first() == Some(&b'{');
    if balanced || followed { Format::Ndjson } else { Format::JsonObject }
}

/// What splits the lines.
fn delimiter(dialect: Option<Dialect>) -> Words {
    match dialect.map(|dialect| dialect.delimiter) {
        Some(b',') => words! { fr: "des virgules", en: "commas", simple: "des virgules" },
        Some(b'\t') => words! { fr: "des tabulations", en: "tabs", simple: "des tabulations" },
        Some(b'|') => {
            words! { fr: "des barres verticales", en: "pipes", simple: "des barres verticales" }
        }
        _ => words! { fr: "des points-virgules", en: "semicolons", simple: "des points-virgules" },
    }
}

/// Why a file is not put right, by what it is; `None` for a text of ours.
pub(crate) fn unfixable(name: &str, is_plain: bool, format: Option<Format>) -> Option<Refused> {
    let name = name.to_owned();
    match format {
        _ if !is_plain => Some(Refused::NotPlain { name }),
        Some(Format::Source(_)) => Some(Refused::NotOurs { name }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use praticable::source::rpps::Column;

    fn detect(text: &str) -> Detected {
        Detected::from_source(&Source::new("a", Cursor::new(text.as_bytes().to_vec())).unwrap())
    }

    #[test]
    fn content_tells_the_format() {
        for (text, format) in [
            ("[{\"id\":\"a\"}]", Format::JsonArray),
            ("\n [ ]", Format::JsonArray),
            ("{\"id\":\"a\"}\n{\"id\":\"b\"}\n", Format::Ndjson),
            ("{\"id\":\"a\"}", Format::Ndjson),
            ("{\"id\":\"a\"\n{\"id\":\"b\"}\n", Format::Ndjson),
            ("{\n  \"id\": \"a\"\n}\n", Format::JsonObject),
            ("{\n}\n{\n}\n", Format::JsonObject),
            ("nom;prenom\nEXEMPLE;JULIE\n", Format::Table),
            ("\u{FEFF}nom,prenom\nEXEMPLE,JULIE\n", Format::Table),
            ("nom\n", Format::Table),
        ] {
            assert_eq!(detect(text).format, format, "{text:?}");
        }
    }

    #[test]
    fn the_register_is_recognised_by_its_header() {
        let names: Vec<&str> = Column::ALL.iter().map(|column| column.header()).collect();
        let detected = detect(&format!("{}|\n8|99700000013|", names.join("|")));
        assert_eq!(detected.format.name(), "rpps");
        let written = Dialect { delimiter: b'|', quoted: false };
        assert_eq!(detected.table.unwrap().dialect, written);
    }

    #[test]
    fn the_reason_is_one_sentence() {
        assert_eq!(
            detect("nom;prenom\nEXEMPLE;JULIE\n").sentence(Lang::Fr),
            "lu comme un tableau de 2 colonnes, car des points-virgules coupent ses lignes"
        );
        assert_eq!(
            detect("{\n}\n").sentence(Lang::En),
            "read as a JSON object, because it begins with `{` and continues over several lines"
        );
    }
}
