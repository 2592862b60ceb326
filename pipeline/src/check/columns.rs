//! Which column of a file a finding speaks of.

use std::collections::BTreeMap;

use praticable::table::Header;

/// How many answers are remembered: more than there are columns, and no more than a block's worth of list items.
const REMEMBERED: usize = 4096;

/// Finds the column that fills the place of a finding, and remembers it: faults come in crowds.
#[derive(Debug)]
pub(super) struct Columns<'h> {
    header: &'h Header,
    /// Column in the file, from 1, of each column of the header; `None` where both are the same.
    places: Option<&'h [Option<usize>]>,
    known: BTreeMap<String, Option<usize>>,
}

impl<'h> Columns<'h> {
    /// Columns that stand in the file as they do in the header.
    pub(super) fn of(header: &'h Header) -> Self {
        Self { header, places: None, known: BTreeMap::new() }
    }

    /// Columns that stand elsewhere in the file than in the header.
    pub(super) fn at(header: &'h Header, places: &'h [Option<usize>]) -> Self {
        Self { header, places: Some(places), known: BTreeMap::new() }
    }

    /// The column of the field at a JSON Pointer, from 1.
    pub(super) fn find(&mut self, pointer: &str) -> Option<usize> {
        if pointer.is_empty() {
            return None;
        }
        if let Some(known) = self.known.get(pointer) {
            return *known;
        }
        let position = self.header.position_of(pointer);
        let column = match self.places {
            Some(places) => position.and_then(|at| places.get(at).copied().flatten()),
            None => position.map(|at| at + 1),
        };
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(pointer.to_owned(), column);
        column
    }
}
