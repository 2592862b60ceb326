//! Code lists as they are given to programs in other languages: closed and official ones in one shape.

use serde::Serialize;

use super::{Code, Entry, closed, official};
use crate::{Answer, Lang, Words, model::MODEL_VERSION};

/// A code list.
#[derive(Clone, Debug, Serialize)]
pub struct Published {
    /// Name of the list: that of its type, or its owner's.
    pub name: &'static str,
    /// Version of the list: the model's, or its owner's.
    pub version: &'static str,
    /// Where its owner publishes it; none for a list of the model.
    pub source: Option<&'static str>,
    /// The terms under which it may be reused; none for a list of the model.
    pub licence: Option<&'static str>,
    /// The codes, in the order of the list.
    pub codes: Vec<PublishedCode>,
}

/// A code of a list.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedCode {
    /// The code in JSON.
    pub code: &'static str,
    /// What a person reads. Labels of official lists are their owner's, in French.
    pub label: &'static str,
    /// Its spelling in the flat table.
    pub table: &'static str,
    /// The nomenclature that owns it.
    pub list: &'static str,
}

/// The names of the lists: those of the model first, then the official ones.
///
/// ```
/// use praticable::codes::published;
///
/// assert!(published::names().any(|name| name == "DoorKind"));
/// assert!(published::names().any(|name| name == "JDV_J106"));
/// ```
pub fn names() -> impl Iterator<Item = &'static str> {
    let closed = closed().map(|(name, ..)| name);
    closed.chain(official::LISTS.iter().map(|list| list.name))
}

/// The list of a name, with its labels in a register.
///
/// ```
/// use praticable::{Lang, codes::published};
///
/// let ramps = published::list("Ramp", Lang::Fr).expect("a list of the model");
/// assert_eq!((ramps.codes[2].table, ramps.codes[2].label), ("amovible", "Amovible"));
/// assert!(published::list("Ramps", Lang::Fr).is_none());
/// ```
pub fn list(name: &str, lang: Lang) -> Option<Published> {
    closed()
        .find(|(known, ..)| *known == name)
        .map(|(name, entries, labels)| of_the_model(name, entries, labels, lang))
        .or_else(|| of_its_owner(name))
}

/// The closed lists: name, spellings, labels.
fn closed() -> impl Iterator<Item = (&'static str, &'static [Entry], &'static [Words])> {
    let answer = ("Answer", Answer::ENTRIES, Answer::LABELS);
    let lists = closed::LISTS.iter().map(|list| (list.name, list.entries, list.labels));
    std::iter::once(answer).chain(lists)
}

fn of_the_model(
    name: &'static str,
    entries: &'static [Entry],
    labels: &'static [Words],
    lang: Lang,
) -> Published {
    let code = |(entry, label): (&Entry, &Words)| PublishedCode {
        code: entry.wire,
        label: label.get(lang),
        table: entry.table,
        list: name,
    };
    let codes = entries.iter().zip(labels).map(code).collect();
    Published { name, version: MODEL_VERSION, source: None, licence: None, codes }
}

fn of_its_owner(name: &str) -> Option<Published> {
    let list = official::LISTS.iter().find(|list| list.name == name)?;
    let codes = list.codes().map(|code| PublishedCode {
        code: code.code,
        label: code.label,
        table: code.code,
        list: code.list,
    });
    Some(Published {
        name: list.name,
        version: list.version,
        source: Some(list.source),
        licence: Some(list.licence),
        codes: codes.collect(),
    })
}
