//! A directory that nobody lives in: invented practices with realistic dirt, for examples, tests and benchmarks.
//!
//! The same seed gives the same cards on every machine. People, practices and identifiers are invented: RPPS numbers
//! begin with 99700, SIRET numbers with 999, telephone numbers with 01 99 00, and every domain is `example.org`. Communes
//! are real, so that codes and coordinates agree.

mod card;
mod communes;
mod dirt;
mod register;

use std::io::{self, Write};

use praticable::{model::Listing, registry, table::Writer};
use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;
use serde_json::{Value, json};

use crate::csv;
use dirt::DIRT;

pub use register::write_register;

/// One row in this many is dirty.
const ROWS_A_DIRT: u32 = 50;

/// The seed of the directory in `examples/data`.
pub const SEED: u64 = 44_109;

/// A card of the directory, and what is wrong with it.
#[derive(Debug)]
pub struct Card {
    /// The card as it should be.
    pub listing: Listing<'static>,
    /// What somebody or some program wrote instead: registry paths with the raw text; empty for a clean card.
    pub dirt: &'static [(&'static str, &'static str)],
}

/// An endless directory.
///
/// ```
/// use praticable_pipeline::synthetic::Directory;
///
/// let ids = |seed| Directory::new(seed).take(3).map(|card| card.listing.id).collect::<Vec<_>>();
/// assert_eq!(ids(7), ids(7), "the same seed gives the same cards");
/// ```
#[derive(Debug)]
pub struct Directory {
    random: Pcg64Mcg,
    made: u32,
}

impl Directory {
    /// A directory that depends on nothing but its seed.
    pub fn new(seed: u64) -> Self {
        Self { random: Pcg64Mcg::seed_from_u64(seed), made: 0 }
    }
}

impl Iterator for Directory {
    type Item = Card;

    fn next(&mut self) -> Option<Card> {
        self.made += 1;
        let listing = card::listing(self.made, &mut self.random);
        let is_dirty = self.random.random_ratio(1, ROWS_A_DIRT);
        let dirt = if is_dirty {
            DIRT.get(self.random.random_range(0..DIRT.len())).copied()
        } else {
            None
        };
        Some(Card { listing, dirt: dirt.unwrap_or_default() })
    }
}

/// The columns of the directory's flat table: the fields that its cards fill, in the order of the model.
pub fn columns() -> impl Iterator<Item = &'static str> {
    registry::fields().filter(|field| card::FILLED.contains(&field.path)).map(|field| field.column)
}

/// Writes cards as rows of the flat table.
#[derive(Debug)]
pub struct Rows {
    writer: Writer,
    paths: Vec<&'static str>,
}

impl Default for Rows {
    fn default() -> Self {
        let paths = columns()
            .filter_map(|column| registry::by_column(column).map(|field| field.path))
            .collect();
        Self { writer: Writer::new(columns()), paths }
    }
}

impl Rows {
    /// The cells of one card, its dirt included.
    pub fn cells(&self, card: &Card) -> Vec<String> {
        let mut cells: Vec<String> = self.writer.row(&card.listing).collect();
        for (path, raw) in card.dirt {
            let position = self.paths.iter().position(|known| known == path);
            if let Some(cell) = position.and_then(|position| cells.get_mut(position)) {
                (*raw).clone_into(cell);
            }
        }
        cells
    }
}

/// One card as JSON, its dirt included.
pub fn json(card: &Card) -> Value {
    let mut value = serde_json::to_value(&card.listing).unwrap_or_default();
    for (path, raw) in card.dirt {
        put(&mut value, path, raw);
    }
    value
}

/// Writes a directory as a flat table: commas, quotes where they are needed, a header.
pub fn write_csv(rows: usize, seed: u64, mut out: impl Write) -> io::Result<()> {
    csv::write_record(columns(), &mut out)?;
    let writer = Rows::default();
    for card in Directory::new(seed).take(rows) {
        csv::write_record(writer.cells(&card), &mut out)?;
    }
    out.flush()
}

/// Writes a directory as one JSON listing a line.
pub fn write_ndjson(rows: usize, seed: u64, mut out: impl Write) -> io::Result<()> {
    for card in Directory::new(seed).take(rows) {
        serde_json::to_writer(&mut out, &json(&card))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Puts a raw text where a registry path leads, making what is not there yet.
fn put(value: &mut Value, path: &str, raw: &str) {
    let Some((key, rest)) = path.split_once('.') else {
        let (key, raw) = match path.strip_suffix("[]") {
            Some(key) => (key, json!([raw])),
            None => (path, json!(raw)),
        };
        if let Some(object) = value.as_object_mut() {
            object.insert(key.to_owned(), raw);
        }
        return;
    };
    match key.strip_suffix("[]") {
        Some(key) => {
            if let Some(first) = value.get_mut(key).and_then(|list| list.get_mut(0)) {
                put(first, rest, raw);
            }
        }
        None => {
            if let Some(object) = value.as_object_mut() {
                put(object.entry(key).or_insert_with(|| json!({})), rest, raw);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use praticable::{Options, check_json, check_listing, table::Header};

    use super::*;

    fn options() -> Options {
        Options { today: "2026-11-22".parse().ok(), ..Options::default() }
    }

    #[test]
    fn a_clean_card_has_no_fault() {
        for card in Directory::new(1).take(2000) {
            let findings = check_listing(&card.listing, &options());
            assert!(
                findings.is_empty(),
                "{findings:#?}\n{}",
                serde_json::to_string_pretty(&card.listing).unwrap()
            );
        }
    }

    #[test]
    fn every_kind_of_dirt_is_found_or_harmless() {
        let card = Directory::new(1).next().unwrap();
        for dirt in DIRT {
            let card = Card { listing: card.listing.clone(), dirt };
            let json = json(&card).to_string();
            // A formula does harm in a table alone.
            let cells = Rows::default().cells(&card).into_iter().map(Cow::Owned);
            let (header, _) = Header::resolve(columns(), &options());
            let found = !check_json(&json, &options()).findings.is_empty()
                || !header.check_row(cells, &options()).findings.is_empty();
            assert!(found, "{dirt:?}");
        }
        assert_eq!(DIRT.len(), 20);
    }

    #[test]
    fn about_two_rows_in_a_hundred_are_dirty() {
        let dirty = Directory::new(3).take(10_000).filter(|card| !card.dirt.is_empty()).count();
        assert!((150..250).contains(&dirty), "{dirty}");
    }

    #[test]
    fn the_columns_are_what_cards_fill() {
        let rows = Rows::default();
        let mut filled = vec![false; columns().count()];
        for card in Directory::new(5).take(500) {
            for (seen, cell) in filled.iter_mut().zip(rows.cells(&card)) {
                *seen |= !cell.is_empty();
            }
            let all: Vec<String> =
                Writer::new(praticable::table::columns()).row(&card.listing).collect();
            assert_eq!(
                all.iter().filter(|cell| !cell.is_empty()).count(),
                rows.writer.row(&card.listing).filter(|cell| !cell.is_empty()).count(),
                "a card fills a field that is not among the columns"
            );
        }
        assert!(filled.iter().all(|filled| *filled));
    }
}
