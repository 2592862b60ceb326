//! Which national source a file is. What its columns mean is the core's to say.

use std::fmt;

use praticable::source::{Columns, Content, Family, Layout, SOURCES, Source, Table};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::{
    Error, Frame, Step,
    csv::{Cells, Dialect, Records, Sniffed},
};

/// How many rows tell a source whose columns have no names.
const SAMPLE: usize = 8;

/// The source whose table this is, told from the head of the file, and how it is written: as it was published, or as
/// whoever saved it again has written it.
pub(crate) fn of_table(head: &[u8], sniffed: Sniffed) -> Option<(&'static Source, Sniffed)> {
    let head = String::from_utf8_lossy(head);
    SOURCES.iter().find_map(|source| {
        let Content::Table(table) = &source.content else { return None };
        [dialect(table), sniffed.dialect].into_iter().find_map(|dialect| {
            let rows = first_rows(&head, dialect);
            let rows: Vec<Vec<&str>> =
                rows.iter().map(|(record, cells)| cells.iter(record).collect()).collect();
            recognises(table, &rows).then_some((*source, written(source, dialect, sniffed)))
        })
    })
}

/// The source of which this is a header; nothing is known of its rows.
#[cfg(any(feature = "arrow", feature = "workbook"))]
pub(crate) fn of_header(header: &[&str]) -> Option<&'static Source> {
    SOURCES.iter().copied().find(|source| named(source).is_some_and(|its| its(header)))
}

/// What recognises a header of a source, if its first row names the columns.
fn named(source: &Source) -> Option<fn(&[&str]) -> bool> {
    match &source.content {
        Content::Table(Table { columns: Columns::Named { recognises, .. }, .. }) => {
            Some(*recognises)
        }
        _ => None,
    }
}

/// The source whose objects these are, told from the first keys of the text, with the key of the lists that they stand in
/// where the text is a document around them.
pub(crate) fn of_objects(text: &[u8]) -> Option<(&'static Source, Option<&'static str>)> {
    let keys = first_keys(text);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    SOURCES.iter().copied().find_map(|source| {
        let Content::Objects(objects) = &source.content else { return None };
        if (objects.recognises)(&keys) {
            return Some((source, None));
        }
        let document = objects.documents.iter().find(|document| (document.recognises)(&keys))?;
        Some((source, Some(document.lists)))
    })
}

/// Whether a text describes the columns of a table (a Table Schema), and holds none of its rows.
pub(crate) fn is_table_schema(text: &[u8]) -> bool {
    let keys = first_keys(text);
    ["fields[].name", "fields[].type"].iter().all(|key| keys.iter().any(|known| known == key))
}

/// Whether a text is a resource of FHIR, or several.
pub(crate) fn is_fhir(text: &[u8]) -> bool {
    first_keys(text).iter().any(|key| key == "resourceType")
}

/// The table that a publisher is known for, when a file of theirs was not recognised: what it lacks can then be said.
pub(crate) fn expected(family: Family) -> Option<&'static Source> {
    family.sources().find(|source| named(source).is_some())
}

/// How the publisher writes the tables of a source.
pub(crate) fn as_published(source: &Source, sniffed: Sniffed) -> Sniffed {
    match &source.content {
        Content::Table(table) => written(source, dialect(table), sniffed),
        Content::Objects(_) => sniffed,
    }
}

/// Finds the columns of a source; `name` is what messages call the file, `announcement` the cells of a row that speaks of
/// it.
pub(crate) fn layout(
    name: &str,
    source: &Source,
    announcement: &[String],
    header: &[String],
) -> Result<Box<dyn Layout>, Error> {
    let names: Vec<&str> = header.iter().map(String::as_str).collect();
    let announced: Vec<&str> = announcement.iter().map(String::as_str).collect();
    match &source.content {
        Content::Table(Table { columns: Columns::Named { resolve, .. }, .. }) => resolve(&names)
            .map_err(|missing| Error::MissingColumns {
                name: name.to_owned(),
                layout: source.title,
                columns: missing.columns,
            }),
        Content::Table(Table { columns: Columns::Fixed { layout, .. }, .. }) => {
            Ok(layout(&announced))
        }
        Content::Objects(_) => Err(Error::Header { name: name.to_owned() }),
    }
}

/// The dialect of a publisher.
const fn dialect(table: &Table) -> Dialect {
    Dialect { delimiter: table.delimiter, quoted: table.quoted }
}

/// A source's table in a dialect.
fn written(source: &Source, dialect: Dialect, sniffed: Sniffed) -> Sniffed {
    let (header, announced) = match &source.content {
        Content::Table(Table { columns: Columns::Fixed { announced, .. }, .. }) => {
            (false, *announced)
        }
        _ => (true, sniffed.announced),
    };
    Sniffed { dialect, header, announced, cells: (source.columns)().len(), ..sniffed }
}

fn recognises(table: &Table, rows: &[Vec<&str>]) -> bool {
    match table.columns {
        Columns::Named { recognises, .. } => rows.first().is_some_and(|row| recognises(row)),
        Columns::Fixed { recognises, .. } => {
            recognises(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>())
        }
    }
}

/// The first records of a head, each with its cells.
fn first_rows(head: &str, dialect: Dialect) -> Vec<(&str, Cells)> {
    let (mut frame, mut rows, mut at) = (Records::new(dialect), Vec::new(), 0);
    while rows.len() < SAMPLE {
        let unread = head.get(at..).unwrap_or_default();
        at += match frame.step(unread.as_bytes(), true) {
            Step::Record { start, end, next } => {
                let record = unread.get(start..end).unwrap_or_default();
                let mut cells = Cells::default();
                cells.split(record, dialect);
                rows.push((record, cells));
                next
            }
            Step::Fault { next, .. } | Step::Skip { next } => next,
            Step::More | Step::End => break,
        };
    }
    rows
}

/// How deep the keys of objects inside others are looked at.
const DEPTH: usize = 4;

/// The keys of the first object of a text that may end anywhere: of the object itself, or of the first in a list. Those of
/// an object inside it stand behind its own key and a point, those of the first object in a list behind `[].`.
fn first_keys(text: &[u8]) -> Vec<String> {
    let mut keys = Vec::new();
    let first = Keys { prefix: String::new(), depth: 0, found: &mut keys };
    // The text may end inside the object: what was seen before that will do.
    let _ = first.deserialize(&mut serde_json::Deserializer::from_slice(text));
    keys
}

/// Takes note of keys.
struct Keys<'k> {
    prefix: String,
    depth: usize,
    found: &'k mut Vec<String>,
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let key = format!("{}{key}", self.prefix);
            self.found.push(key.clone());
            if self.depth < DEPTH {
                let prefix = format!("{key}.");
                map.next_value_seed(Keys {
                    prefix,
                    depth: self.depth + 1,
                    found: &mut *self.found,
                })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        // A list at the top is one of objects like any other.
        let prefix = match self.prefix.strip_suffix('.') {
            Some(key) => format!("{key}[]."),
            None => String::new(),
        };
        if self.depth <= DEPTH {
            items.next_element_seed(Keys { prefix, depth: self.depth + 1, found: self.found })?;
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

#[cfg(test)]
mod tests {
    use praticable::source::rpps::Column;

    use super::*;

    fn names() -> Vec<String> {
        Column::ALL.iter().map(|column| column.header().to_owned()).collect()
    }

    #[test]
    fn a_file_that_lacks_columns_is_refused_in_one_line() {
        let source = Source::from_name("rpps").unwrap();
        assert_eq!(
            layout("savoirfaire.txt", source, &[], &names()[..3]).unwrap_err().to_string(),
            "`savoirfaire.txt` lacks 49 columns of `PS_LibreAcces_Personne_activite`: `Code civilité d'exercice`, \
             `Libellé civilité d'exercice`, `Code civilité`, `Libellé civilité`, and 45 more; \
             give the file as it was published"
        );
    }

    #[test]
    fn a_file_that_was_saved_with_semicolons_is_recognised() {
        for (mark, quoted) in [("|", false), (";", true)] {
            let head = names().join(mark);
            let sniffed = Sniffed::from_head(head.as_bytes(), true);
            let (source, sniffed) = of_table(head.as_bytes(), sniffed).unwrap();
            assert_eq!((source.name, sniffed.dialect.quoted), ("rpps", quoted));
        }
    }

    #[test]
    fn keys_are_seen_although_the_text_ends() {
        for text in
            [r#"{"a":1,"b":{"c":2}"#, r#"[{"a":[1],"b":{"c":null}},{"d"#, r#" [ {"a":1,"b":{"c":"#]
        {
            assert_eq!(first_keys(text.as_bytes()), ["a", "b", "b.c"], "{text}");
        }
        let page = r#"{"count":1,"results":[{"a":{"b":true}},{"c":1}],"next":"#;
        let keys = ["count", "results", "results[].a", "results[].a.b", "next"];
        assert_eq!(first_keys(page.as_bytes()), keys);
        assert!(first_keys(b"[1, 2").is_empty());
    }

    #[test]
    fn objects_are_found_where_they_stand() {
        let place = r#"{"uuid":"","activite":{"nom":""},"nom":"","adresse":""}"#;
        let feature = format!(r#"{{"type":"Feature","geometry":null,"properties":{place}}}"#);
        for (text, lists) in [
            (place.to_owned(), None),
            (format!("[{place},1]"), None),
            (format!(r#"{{"count":1,"results":[{place}"#), Some("results")),
            (format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#), Some("features")),
            (format!(r#"{{"results":{{"features":[{feature}]}}}}"#), Some("features")),
        ] {
            let (source, found) = of_objects(text.as_bytes()).unwrap();
            assert_eq!((source.name, found), ("acceslibre-api", lists), "{text}");
        }
        for other in [
            r#"{"results":[{"nom":"a"}]}"#,
            r#"{"type":"FeatureCollection","features":[]}"#,
            "[]",
            "1",
        ] {
            assert_eq!(of_objects(other.as_bytes()), None, "{other}");
        }
    }
}
