//! Which column of a file a finding speaks of.

use std::collections::BTreeMap;

/// How many answers are remembered: more than there are columns, and no more than a block's worth of list items.
const REMEMBERED: usize = 4096;

/// Finds the column that fills the place of a finding, and remembers it: faults come in crowds.
#[derive(Debug)]
pub(super) struct Columns<P> {
    /// Position, from 0, of the column that fills the field at a JSON Pointer.
    position_of: P,
    known: BTreeMap<String, Option<usize>>,
}

impl<P: Fn(&str) -> Option<usize>> Columns<P> {
    pub(super) fn new(position_of: P) -> Self {
        Self { position_of, known: BTreeMap::new() }
    }

    /// The column of the field at a JSON Pointer, from 1.
    pub(super) fn find(&mut self, pointer: &str) -> Option<usize> {
        if pointer.is_empty() {
            return None;
        }
        if let Some(known) = self.known.get(pointer) {
            return *known;
        }
        let column = (self.position_of)(pointer).map(|position| position + 1);
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(pointer.to_owned(), column);
        column
    }
}
