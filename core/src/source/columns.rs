//! The columns of a source's table, found by their names.

use std::{fmt, marker::PhantomData};

use super::{Layout, MissingColumns, SourceRow};
use crate::{
    At, Context, Finding, Options,
    finding::Draft,
    ids::nir,
    model::registry,
    rules::{
        fmt::{fmt_015, fmt_017},
        idt::idt_006,
    },
};

/// A column of a source's table: its published name, the fields that it fills, and what is lost.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// The name in the header, as published.
    pub name: &'static str,
    /// Registry paths of the fields that its cells fill, alone or with others.
    pub fields: &'static [&'static str],
    /// Losses: parts of the column that a listing does not keep; empty if there are none.
    pub lost: &'static str,
    /// Whether some publications do not have it.
    pub optional: bool,
}

/// The columns of one table, as an enumeration that [`columns!`] defines.
pub(super) trait Named: Copy + PartialEq + 'static {
    /// Every column, in the order of publication.
    const ALL: &'static [Self];

    /// Returns the name, fields and losses of the column.
    fn column(self) -> &'static Column;

    /// Returns the position in the order of publication, from 0.
    fn position(self) -> usize;
}

/// The columns of a table, with the reader of its rows.
pub(super) trait Rows: Named + fmt::Debug + Send + Sync {
    /// Reads and checks one row.
    fn check_row<'a>(columns: &Columns<Self>, cells: &[&'a str], options: Options)
    -> SourceRow<'a>;
}

/// Defines the columns of a table once: variant, name, fields that it fills, losses.
///
/// `Name = "header" => "path" | "path", lost "what";` where the fields and the losses may be left out. `optional`
/// before a column means that some publications lack it. The documentation of a variant ends with its name in the
/// header.
macro_rules! columns {
    (@optional) => { false };
    (@optional optional) => { true };
    ($(
        $(#[$doc:meta])*
        $name:ident $([$optional:ident])? = $header:literal $(=> $($field:literal)|+)? $(, lost $lost:literal)?;
    )+) => {
        /// A column of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Column {
            $($(#[$doc])* #[doc = concat!("`", $header, "`")] $name,)+
        }

        impl Column {
            /// Every column, in the order of publication.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The column's name in the header.
            pub fn header(self) -> &'static str {
                self.column().name
            }

            /// Returns the name, fields and losses of the column.
            pub fn column(self) -> &'static $crate::source::Column {
                match self {
                    $(Self::$name => &const { $crate::source::Column {
                        name: $header,
                        fields: &[$($($field),+)?],
                        lost: concat!($($lost)?),
                        optional: columns!(@optional $($optional)?),
                    } },)+
                }
            }
        }

        impl $crate::source::columns::Named for Column {
            const ALL: &'static [Self] = Self::ALL;

            fn column(self) -> &'static $crate::source::Column {
                self.column()
            }

            fn position(self) -> usize {
                self as usize
            }
        }
    };
}

/// Maps columns to the cells of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns<C> {
    /// Position of each column of the table, in the order of publication; `None` if this publication lacks it.
    found: Vec<Option<usize>>,
    cells: usize,
    /// Columns of the file that are in no known publication: position, from 0, and name.
    unknown: Vec<(usize, String)>,
    of: PhantomData<C>,
}

impl<C: Named> Columns<C> {
    /// Finds the columns in a header, in any order.
    pub(super) fn resolve(header: &[&str]) -> Result<Self, MissingColumns> {
        let names: Vec<String> = header.iter().map(|name| straightened(name)).collect();
        let find = |column: &C| names.iter().position(|name| name == column.column().name);
        let found: Vec<_> = C::ALL.iter().map(find).collect();
        let is_missing = |column: &&C| find(column).is_none() && !column.column().optional;
        let columns: Vec<&str> =
            C::ALL.iter().filter(is_missing).map(|column| column.column().name).collect();
        if !columns.is_empty() {
            return Err(MissingColumns { columns });
        }
        let is_known = |name: &str| C::ALL.iter().any(|column| column.column().name == name);
        Ok(Self {
            found,
            cells: names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1),
            unknown: names
                .into_iter()
                .enumerate()
                .filter(|(_, name)| !name.is_empty() && !is_known(name))
                .collect(),
            of: PhantomData,
        })
    }

    /// The columns of a table without a header, at their published positions.
    pub(super) fn positional() -> Self {
        let cells = C::ALL.len();
        Self { found: (0..cells).map(Some).collect(), cells, unknown: Vec::new(), of: PhantomData }
    }

    /// Whether a header has each of these columns.
    pub(super) fn recognises(header: &[&str], keys: &[C]) -> bool {
        keys.iter().all(|key| has(header, *key))
    }

    /// Returns the number of cells in a row. A trailing separator adds one more, which is empty.
    pub(super) const fn cells(&self) -> usize {
        self.cells
    }

    /// Returns the position of a column, from 0; `None` if this publication lacks it.
    pub(super) fn index(&self, column: C) -> Option<usize> {
        self.found.get(column.position()).copied().flatten()
    }

    /// Returns the trimmed text of a cell; empty if this publication lacks the column.
    pub(super) fn get<'a>(&self, row: &[&'a str], column: C) -> &'a str {
        self.index(column).and_then(|index| row.get(index)).map_or("", |cell| cell.trim())
    }

    /// Returns the finding about a row with too few or too many cells, which cannot be attributed to columns.
    pub(super) fn ragged(&self, row: &[&str]) -> Option<Draft> {
        let behind = row.get(self.cells()..);
        let is_ragged = behind.is_none_or(|cells| cells.iter().any(|cell| !cell.trim().is_empty()));
        is_ragged.then(|| fmt_015::ragged(row.len(), self.cells()))
    }

    /// Returns the position of the column from which the field at a JSON Pointer is read; if several columns fill one
    /// list, the column of that item.
    pub(super) fn position_of(&self, pointer: &str) -> Option<usize> {
        let pattern = registry::pattern_of(pointer);
        let item = pointer.rsplit('/').find_map(|key| key.parse::<usize>().ok()).unwrap_or(0);
        let fills = |path: &str| path == pattern || path.strip_suffix("[]") == Some(&pattern);
        let mut positions = C::ALL.iter().filter_map(|column| {
            let is_it = column.column().fields.iter().any(|path| fills(path));
            if is_it { self.index(*column) } else { None }
        });
        let first = positions.clone().next();
        positions.nth(item).or(first)
    }

    /// Whether the column at a position, from 0, is one of the table's.
    pub(super) fn knows(&self, position: usize) -> bool {
        self.found.contains(&Some(position))
    }

    /// Returns the findings about the header.
    pub(super) fn head(&self, options: Options) -> Vec<Finding> {
        let mut cx = Context::new(&options);
        for (position, name) in &self.unknown {
            let published = C::ALL.iter().map(|column| column.column().name);
            cx.report(fmt_017::unknown_column_of(published, name, position + 1));
            if nir::stands_in(name) {
                cx.report(idt_006::found(At::Root));
            }
        }
        cx.into_findings()
    }
}

impl<C: Rows> Layout for Columns<C> {
    fn check_row<'a>(&self, cells: &[&'a str], options: &Options) -> SourceRow<'a> {
        C::check_row(self, cells, *options)
    }

    fn position_of(&self, pointer: &str) -> Option<usize> {
        self.position_of(pointer)
    }

    fn knows(&self, position: usize) -> bool {
        self.knows(position)
    }

    fn head(&self, options: &Options) -> Vec<Finding> {
        self.head(*options)
    }
}

/// Whether a header names a column.
pub(super) fn has(header: &[&str], column: impl Named) -> bool {
    header.iter().any(|name| straightened(name) == column.column().name)
}

/// Normalizes the apostrophes and spaces of a name, which programs change.
fn straightened(name: &str) -> String {
    name.trim_matches('\u{feff}').trim().replace('\u{2019}', "'").replace('\u{a0}', " ")
}
