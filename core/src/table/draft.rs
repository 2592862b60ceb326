//! Drafts a mapping from an unknown table, for a person to correct.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{Column, Header, Mapping, by_name, mapping::Words, words};
use crate::{
    At, Context, Edit, Finding, FixKind, Options,
    ids::{DateForms, DateOrder, nir},
    model::{Listing, registry},
    read::{Node, is_one_value, trim},
    rules::fmt::fmt_017,
    text::fold::fold,
};

/// Maximum number of texts of a column that a person is asked about: a column of free text would give an endless list.
pub const MOST_WORDS: usize = 50;

/// Maximum number of understood texts that are remembered, so that most cells are read only once.
const MOST_KNOWN: usize = 1000;

/// Maximum length of a code's text, in bytes; longer texts are remarks.
const LONGEST_WORD: usize = 80;

/// A text that is not a code, to find out whether a column holds codes.
const NO_CODE: &str = "§§§";

/// A draft mapping: the table's names for the known columns, and the texts in code columns that cannot be read.
///
/// A column is mapped to the field that has its name, that has it as an alias, or whose name is nearest; to `null` if
/// there is none. A text is mapped to the proposed code, if any, and to `null` otherwise. No unknown text is proposed
/// as a no, or as missing. If the dates of a column settle the order of day and month, that order is declared.
///
/// ```
/// use praticable::table::MappingDraft;
///
/// let mut draft = MappingDraft::new(["Cabinet", "CP", "entree_plain_pied"]);
/// draft.observe(["Cabinet du Port", "44000", "x"]);
/// draft.observe(["Cabinet du Parc", "44000", "à voir"]);
/// assert_eq!(
///     serde_json::to_value(draft.finish())?,
///     serde_json::json!({
///         "columns": { "Cabinet": "nom_lieu", "CP": "code_postal" },
///         "values": { "entree_plain_pied": { "x": "oui", "à voir": null } },
///     })
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct MappingDraft {
    header: Header,
    columns: BTreeMap<String, Option<String>>,
    /// Observations of each column, in order.
    seen: Vec<Seen>,
    dates: DateForms,
}

/// Observations of one column.
#[derive(Clone, Debug, Default)]
struct Seen {
    reads: Reads,
    /// Folded texts that can be read, or that are in the draft already.
    known: BTreeSet<String>,
    /// Texts to decide on.
    words: Words,
    is_full: bool,
}

/// The kind of text that is looked for in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Reads {
    #[default]
    Nothing,
    Codes,
    Dates,
}

impl MappingDraft {
    /// Starts with the names of a header row.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<&str> = names.into_iter().map(str::trim).collect();
        let columns = proposed(&names);
        let mapping = Mapping { columns: columns.clone(), ..Mapping::default() };
        let (header, _) = Header::mapped(names, &mapping, &Options::default());
        let seen = header.columns.iter().map(|column| Seen {
            reads: column.as_ref().map_or(Reads::Nothing, Column::reads),
            ..Seen::default()
        });
        Self { seen: seen.collect(), header, columns, dates: DateForms::default() }
    }

    /// Observes one row.
    pub fn observe<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        let columns = self.header.columns.iter().zip(&mut self.seen);
        for ((column, seen), cell) in columns.zip(cells) {
            let Some(column) = column else { continue };
            let cell = cell.trim();
            match seen.reads {
                Reads::Codes if !cell.is_empty() => seen.observe(column, cell),
                Reads::Dates if !cell.is_empty() => {
                    let (_, dates) = column.tried(cell);
                    self.dates.add(&dates);
                }
                _ => {}
            }
        }
    }

    /// Returns the numbers of columns that need no mapping, that have a proposal, and that have no field.
    pub fn counts(&self) -> [usize; 3] {
        let proposed = self.columns.values().flatten().count();
        [self.header.known().saturating_sub(proposed), proposed, self.columns.len() - proposed]
    }

    /// Returns the number of texts that a person is asked about.
    pub fn words(&self) -> usize {
        self.seen.iter().map(|seen| seen.words.len()).sum()
    }

    /// Returns the names of the columns with more texts than a person is asked about.
    pub fn cut_short(&self) -> impl Iterator<Item = &'static str> {
        let columns = self.header.columns.iter().zip(&self.seen);
        columns.filter_map(|(column, seen)| {
            column.as_ref().filter(|_| seen.is_full).map(|column| column.field.column)
        })
    }

    /// Returns the mapping, for a person to correct.
    pub fn finish(self) -> Mapping {
        let orders = self.dates.orders();
        let mut mapping = Mapping { columns: self.columns, ..Mapping::default() };
        for (column, seen) in self.header.columns.iter().zip(self.seen) {
            let Some(column) = column else { continue };
            let name = column.field.column.to_owned();
            match seen.reads {
                Reads::Codes if !seen.words.is_empty() => {
                    mapping.values.insert(name, seen.words);
                }
                Reads::Dates => {
                    let order = orders.get(&column.field.path.replace('.', "/"));
                    if order != DateOrder::Unsettled {
                        mapping.dates.insert(name, order);
                    }
                }
                _ => {}
            }
        }
        mapping
    }
}

/// Proposes names for the unknown columns: each known column once, and `null` if none is near.
fn proposed(names: &[&str]) -> BTreeMap<String, Option<String>> {
    let ours = |name: &str| registry::by_column(name).or_else(|| by_name(name));
    let mut taken: Vec<&str> =
        names.iter().filter_map(|name| ours(name)).map(|field| field.column).collect();
    let mut proposed = BTreeMap::new();
    for name in names {
        // Without a header, the name of a column may be personal data.
        let is_told = name.is_empty() || ours(name).is_some() || nir::stands_in(name);
        if is_told || proposed.contains_key(*name) {
            continue;
        }
        let meant = fmt_017::meant(&fold(name)).filter(|column| !taken.contains(column));
        taken.extend(meant);
        proposed.insert((*name).to_owned(), meant.map(str::to_owned));
    }
    proposed
}

impl Column {
    /// Returns the kind of text that is looked for in the cells.
    fn reads(&self) -> Reads {
        let (findings, _) = self.tried(NO_CODE);
        if findings.iter().any(|finding| finding.code() == "FMT-004") {
            Reads::Codes
        } else if findings.iter().any(|finding| finding.code() == "FMT-008") {
            Reads::Dates
        } else {
            Reads::Nothing
        }
    }

    /// Returns the findings of a cell, and the form of its date.
    fn tried(&self, cell: &str) -> (Vec<Finding>, DateForms) {
        let options = Options::default();
        let mut cx = Context::new(&options);
        let mut listing = Listing::default();
        listing.read_cell(&self.route, trim(Cow::Borrowed(cell)), At::Root, &mut cx);
        let dates = cx.date_forms();
        (cx.into_findings(), dates)
    }
}

impl Seen {
    fn observe(&mut self, column: &Column, cell: &str) {
        let folded = fold(cell);
        if folded.is_empty() || self.known.contains(&folded) {
            return;
        }
        let (findings, _) = column.tried(cell);
        let is_safe =
            |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.kind == FixKind::Safe);
        // A damaged or confidential text is not a code.
        let is_word =
            |finding: &Finding| !matches!(finding.code(), "FMT-012" | "FMT-014" | "IDT-006");
        if findings.iter().all(is_safe)
            || cell.len() > LONGEST_WORD
            || !findings.iter().all(is_word)
        {
            if self.known.len() < MOST_KNOWN {
                self.known.insert(folded);
            }
            return;
        }
        if self.words.len() >= MOST_WORDS {
            self.is_full = true;
            return;
        }
        let meant = findings.into_iter().find_map(|finding| match finding.fix?.edit {
            Edit::Set { value, .. } if is_one_value(cell) => {
                words(&finding.path, &value, std::iter::once(column))?.pop()
            }
            _ => None,
        });
        self.words.insert(cell.to_owned(), meant.filter(|word| !word.is_empty()));
        self.known.insert(folded);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn draft(names: &[&str], rows: &[&[&str]]) -> serde_json::Value {
        let mut draft = MappingDraft::new(names.iter().copied());
        for row in rows {
            draft.observe(row.iter().copied());
        }
        let mapping = draft.finish();
        // The next run accepts it unchanged.
        let read = Mapping::from_json(&mapping.to_json()).unwrap();
        assert_eq!(read.is_empty(), mapping.is_empty());
        serde_json::to_value(mapping).unwrap()
    }

    #[test]
    fn a_column_is_proposed_once_and_never_instead_of_the_right_one() {
        let drafted = draft(&["Ville", "CP", "commune", "Code postale", "Chien", "", "Chien"], &[]);
        let columns =
            json!({ "CP": "code_postal", "Chien": null, "Code postale": null, "Ville": null });
        assert_eq!(drafted, json!({ "columns": columns, "values": {} }));
    }

    #[test]
    fn words_that_are_read_are_not_asked_about() {
        let words = ["oui", "O", "", "NR", "x", "X", "?", "nom", "#N/A", "=1+1", "un peu"];
        let rows = words.map(|word| [word]);
        let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
        assert_eq!(
            draft(&["entree_plain_pied"], &rows)["values"],
            json!({ "entree_plain_pied": { "x": "oui", "?": "inconnu", "nom": null, "un peu": null } })
        );
    }

    #[test]
    fn codes_of_every_kind_are_asked_about_and_texts_are_not() {
        let names =
            ["secteur", "tiers_payant", "profession", "moyens_paiement", "nom_lieu", "telephones"];
        let row = ["Secteur 3", "oui", "médecin", "cb, troc", "x", "x"];
        assert_eq!(
            draft(&names, &[&row])["values"],
            json!({
                "secteur": { "Secteur 3": "non_conventionne" },
                "tiers_payant": { "oui": "amo" },
                "profession": { "médecin": "10" },
                "moyens_paiement": { "cb, troc": null },
            })
        );
    }

    #[test]
    fn the_dates_of_a_column_declare_their_order() {
        let names = ["date_observation", "date_verification"];
        let rows: [&[&str]; 2] = [&["01/02/2026", "01/02/2026"], &["02/13/2026", "2026-01-02"]];
        assert_eq!(draft(&names, &rows)["dates"], json!({ "date_observation": "month_first" }));
    }

    #[test]
    fn a_column_of_many_words_is_cut_short() {
        let mut draft = MappingDraft::new(["entree_plain_pied"]);
        let words: Vec<String> = (0..200).map(|word| format!("mot {word}")).collect();
        for word in &words {
            draft.observe([word.as_str()]);
        }
        assert_eq!((draft.words(), draft.cut_short().count()), (MOST_WORDS, 1));
    }

    #[test]
    fn a_social_security_number_is_never_written_down() {
        let nir = "2 99 01 99 999 001 57";
        let drafted = draft(&[nir, "entree_plain_pied"], &[&["x", nir]]).to_string();
        assert!(!drafted.contains("99"), "{drafted}");
    }
}
