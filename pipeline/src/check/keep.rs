//! What a run keeps of the listings that it reads, and what it cannot keep.
//!
//! A conversion is a check whose listings are kept: there is no second reader. What was lost on the way is told from the
//! findings, record by record.

#[cfg(feature = "parquet")]
use arrow_array::RecordBatch;
#[cfg(feature = "convert")]
use praticable::merge::Facts;
use praticable::{Edit, Finding, FixKind, Options, check_listing, model::Listing};
use serde_json::Value;

#[cfg(feature = "convert")]
use super::Reading;
#[cfg(feature = "convert")]
use crate::Format;
use crate::found::{Place, Spot};

/// Takes listings as they are read, on one thread.
pub(crate) trait Keep {
    /// Takes a listing, and the row it stands in; gives back the columns of ours whose value would not be read again as it is, where they can be named.
    fn listing(&mut self, row: u64, listing: &Listing<'_>) -> Vec<Option<&'static str>>;

    /// Takes what a row says of a listing that stands elsewhere; `false` where there is no use for it.
    fn more(&mut self, _row: u64, _listing: &Listing<'_>) -> bool {
        false
    }

    /// Gives what was made of the listings since the last call.
    fn take(&mut self) -> Piece;
}

/// Makes what takes listings on one thread.
pub(crate) type Keeper<'k> = &'k (dyn Fn() -> Box<dyn Keep> + Sync);

/// What was made of the listings of one block.
#[derive(Debug, Default)]
pub(crate) enum Piece {
    /// Nothing.
    #[default]
    None,
    /// Text as it stands in the file.
    #[cfg(feature = "convert")]
    Text(Vec<u8>),
    /// The facts of each row, by its number.
    #[cfg(feature = "convert")]
    Facts(Vec<(u64, Facts)>),
    /// Rows of cells, each with its column, from 0; empty ones are left out.
    #[cfg(feature = "workbook-write")]
    Rows(Vec<Vec<(usize, String)>>),
    /// Columns.
    #[cfg(feature = "parquet")]
    Batch(RecordBatch),
}

/// How a conversion does not say what its source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// A value was not read.
    Value,
    /// A column is not read, or not all of what it says.
    Column,
    /// A row or a record was not read.
    Unreadable,
    /// A row names no place, so it is no listing.
    Placeless,
    /// A row says more of a listing that stands in another row.
    Addition,
    /// The format cannot hold a value as it is.
    Format,
    /// A value is written in its exact form, which says the same: nothing is lost.
    Changed,
}

impl Loss {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::Value,
        Self::Column,
        Self::Unreadable,
        Self::Placeless,
        Self::Addition,
        Self::Format,
        Self::Changed,
    ];

    /// The name in a list of losses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Column => "column",
            Self::Unreadable => "unreadable",
            Self::Placeless => "placeless",
            Self::Addition => "addition",
            Self::Format => "format",
            Self::Changed => "changed",
        }
    }
}

/// One thing that was lost, or changed, and where.
#[derive(Clone, Debug)]
pub struct Lost {
    /// How.
    pub loss: Loss,
    /// Row, from 1; 0 for the header.
    pub row: u64,
    /// Physical line, or row of the sheet, from 1.
    pub line: Option<u64>,
    /// Offset of the record in the file.
    pub byte: Option<u64>,
    /// Cell of a workbook.
    pub cell: Option<String>,
    /// Column of the source, from 1.
    pub column: Option<usize>,
    /// The listing's own id.
    pub record: Option<String>,
    /// Column of ours, where the format is the reason.
    pub ours: Option<&'static str>,
    /// What is lost, where the description of a source says so; empty elsewhere.
    pub note: &'static str,
    /// What was found there, where a finding tells.
    pub finding: Option<Finding>,
}

impl Lost {
    /// A loss at a place, in a column of the source.
    pub(crate) fn at(loss: Loss, place: Place<'_>, column: Option<usize>) -> Self {
        let Spot { row, line, byte, cell } = place.spot(column);
        Self {
            loss,
            row,
            line,
            byte,
            cell,
            column,
            record: None,
            ours: None,
            note: "",
            finding: None,
        }
    }
}

#[cfg(feature = "convert")]
impl Reading {
    /// The columns that listings do not keep, or not wholly. Those that a mapping leaves out are not among them: whoever
    /// wrote it knows.
    pub(crate) fn lost_columns(&self) -> Vec<Lost> {
        let unknown =
            self.head.iter().filter(|found| found.finding.code() == UNKNOWN).map(|found| Lost {
                finding: Some(found.finding.clone()),
                cell: found.cell.clone(),
                line: found.line,
                ..Lost::at(Loss::Column, Place::row(0), found.column)
            });
        let mut lost: Vec<Lost> = unknown.collect();
        if let Format::Source(national) = self.detected.format {
            for column in (national.columns)().into_iter().filter(|column| !column.lost.is_empty())
            {
                let position = self.columns.iter().position(|name| name.trim() == column.name);
                if let Some(position) = position {
                    let at = Lost::at(Loss::Column, Place::row(0), Some(position + 1));
                    lost.push(Lost { note: column.lost, ..at });
                }
            }
        }
        lost
    }
}

/// A column that no field has.
#[cfg(feature = "convert")]
const UNKNOWN: &str = "FMT-017";

/// What tells, of each finding on a record, whether something was lost.
pub(super) struct Judged {
    listing: Option<Value>,
    /// What the rules say of the listing as it was kept.
    kept: Vec<Finding>,
}

/// A text that looks as if it had been decoded wrongly, and is kept as it is.
const MISREAD: &str = "FMT-013";

/// A number out of range.
const RANGE: &str = "FMT-006";

impl Judged {
    pub(super) fn of(listing: &Listing<'_>, options: Options) -> Self {
        let kept = check_listing(listing, &options);
        Self { listing: serde_json::to_value(listing).ok(), kept }
    }

    /// What a finding says was lost; `None` where it judges what was kept.
    pub(super) fn loss(&mut self, finding: &Finding) -> Option<Loss> {
        if let Some(known) = self.kept.iter().position(|kept| kept == finding) {
            self.kept.swap_remove(known);
            return (finding.code() == RANGE && self.is_saturated(&finding.path))
                .then_some(Loss::Value);
        }
        match &finding.fix {
            Some(fix) if fix.kind == FixKind::Safe => match &fix.edit {
                Edit::Remove => Some(Loss::Changed),
                Edit::Set { also, .. } if also.is_empty() => Some(Loss::Changed),
                // What is stated elsewhere is stated there once the file is fixed.
                _ => Some(Loss::Value),
            },
            _ if finding.code() == MISREAD || self.stands(&finding.path) => None,
            _ => Some(Loss::Value),
        }
    }

    /// Whether the listing has a value at the very place. Items of a list move up when one before them is not read.
    fn stands(&self, path: &str) -> bool {
        let last = path.rsplit('/').next().unwrap_or_default();
        let is_item = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        !path.is_empty() && !is_item && self.value(path).is_some()
    }

    /// Whether a number was too large to hold.
    fn is_saturated(&self, path: &str) -> bool {
        let ends = [i64::from(i32::MIN), i64::from(i32::MAX)];
        self.value(path).and_then(Value::as_i64).is_some_and(|number| ends.contains(&number))
    }

    fn value(&self, path: &str) -> Option<&Value> {
        self.listing.as_ref()?.pointer(path)
    }
}
