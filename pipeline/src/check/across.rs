//! What listings of several files say against each other.

use std::sync::Arc;

use praticable::{Located, dataset::Files, source::Layout, table::Header};

use super::{Found, Part, Settings, columns::Columns};
use crate::found::Place;

/// The listings of all files of one check. What one says against another is found once all of them were read.
#[derive(Debug, Default)]
pub struct Across {
    files: Files,
    /// The columns of each file.
    columns: Vec<ColumnsOf>,
}

/// What tells where the columns of a file stand.
#[derive(Debug)]
pub(crate) enum ColumnsOf {
    Table(Header),
    Source(Arc<dyn Layout>),
    /// JSON has none.
    None,
}

impl ColumnsOf {
    fn position_of(&self, pointer: &str) -> Option<usize> {
        match self {
            Self::Table(header) => header.position_of(pointer),
            Self::Source(layout) => layout.position_of(pointer),
            Self::None => None,
        }
    }

    /// What was found, each with the column that it speaks of.
    pub(crate) fn found(&self, located: Vec<Located>, settings: &Settings) -> Vec<Found> {
        let mut columns = Columns::new(|pointer: &str| self.position_of(pointer));
        located
            .into_iter()
            .filter(|located| settings.selection.keeps(located.finding.code()))
            .map(|located| {
                let column = columns.find(&located.finding.path);
                Found::at(Place::row(located.row), column, located.finding)
            })
            .collect()
    }
}

impl Across {
    /// Adds a file that was read to its end; gives back what is said of it as a whole.
    pub(super) fn add(
        &mut self,
        name: &str,
        part: Part,
        columns: ColumnsOf,
        settings: &Settings,
    ) -> Vec<Found> {
        let located = self.files.add(name, part.totals.rows, part.dataset, &settings.options);
        let found = columns.found(located, settings);
        self.columns.push(columns);
        found
    }

    /// What listings say against each other, file by file: a list for each file that was read to its end, in the order
    /// of reading.
    pub fn finish(self, settings: &Settings) -> Vec<Vec<Found>> {
        let mut located: Vec<Vec<Located>> = self.columns.iter().map(|_| Vec::new()).collect();
        for (file, one) in self.files.finish(&settings.options) {
            if let Some(of_file) = located.get_mut(file) {
                of_file.push(one);
            }
        }
        let files = self.columns.iter().zip(located);
        files.map(|(columns, located)| columns.found(located, settings)).collect()
    }
}
