//! Columns with the same value in every row: rule ENS-005.

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use crate::{
    Answer,
    finding::Draft,
    model::Listing,
    rules::ens::ens_005::{self, compared_fields},
};

/// A field in which a single value in every row is suspicious.
struct Column {
    pointer: &'static str,
    /// Returns the value; `None` if it is missing or unknown.
    value: fn(&Listing<'_>) -> Option<i32>,
}

/// Returns a stated answer. "Unknown" in every row is honest, and "not applicable" may well be right for a whole file.
const fn stated(answer: Option<Answer>) -> Option<i32> {
    match answer {
        Some(Answer::Yes) => Some(0),
        Some(Answer::No) => Some(1),
        Some(Answer::Partial) => Some(2),
        Some(Answer::OnRequest) => Some(3),
        Some(Answer::Unknown | Answer::NotApplicable) | None => None,
    }
}

macro_rules! columns {
    (answers: $($section:ident.$answer:ident),+; numbers: $($part:ident.$number:ident $(.$sub:ident)?),+ $(;)?) => {
        &[
            $(Column {
                pointer: concat!("/", stringify!($section), "/", stringify!($answer)),
                value: |listing| stated(listing.$section.$answer),
            },)+
            $(Column {
                pointer: concat!("/", stringify!($part), "/", stringify!($number) $(, "/", stringify!($sub))?),
                value: |listing| listing.$part.$number$(.$sub)?,
            },)+
        ]
    };
}

/// The compared fields, each with the way to its value.
static COLUMNS: &[Column] = compared_fields!(columns);

/// Number of columns: they must fit into the bits of [`Columns::constant`].
const COUNT: usize = COLUMNS.len();
const _: () = assert!(COUNT <= 64, "one bit a column");

/// The columns that have had a single value so far.
///
/// A column is dropped as soon as a row lacks it or has another value, so after a few rows of most files there is
/// nothing left to compare.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Columns {
    rows: u64,
    constant: u64,
    /// The values of the first row, 0 where it has none.
    first: ArrayVec<i32, COUNT>,
}

impl Columns {
    pub(super) fn observe(&mut self, listing: &Listing<'_>) {
        self.rows += 1;
        if self.rows == 1 {
            self.take_first(listing);
            return;
        }
        if self.constant != 0 {
            self.keep(|column, _| (column.value)(listing));
        }
    }

    fn take_first(&mut self, listing: &Listing<'_>) {
        let take = |(position, column): (usize, &Column)| {
            let value = (column.value)(listing);
            self.constant |= u64::from(value.is_some()) << position;
            value.unwrap_or_default()
        };
        self.first = COLUMNS.iter().enumerate().map(take).collect();
    }

    /// Keeps the columns that have the value of the first row here too.
    fn keep(&mut self, value: impl Fn(&Column, usize) -> Option<i32>) {
        for (position, (column, first)) in COLUMNS.iter().zip(&self.first).enumerate() {
            let bit = 1 << position;
            if self.constant & bit != 0 && value(column, position) != Some(*first) {
                self.constant &= !bit;
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        if self.rows == 0 {
            *self = other;
        } else if other.rows > 0 {
            self.rows += other.rows;
            self.constant &= other.constant;
            self.keep(|_, position| other.first.get(position).copied());
        }
    }

    pub(super) fn finish(self, report: &mut impl FnMut(u32, Draft)) {
        if self.rows < ens_005::ENOUGH_ROWS {
            return;
        }
        for (position, column) in COLUMNS.iter().enumerate() {
            if self.constant & (1 << position) != 0 {
                report(0, ens_005::constant(column.pointer, self.rows));
            }
        }
    }
}
