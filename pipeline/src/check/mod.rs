//! The check of a file: every record is judged where it stands.

mod across;
#[cfg(feature = "arrow")]
mod batches;
mod columns;
mod found;
mod json;
mod keep;
mod mapping;
mod outcome;
mod part;
mod reading;
mod run;
mod selection;
mod sheet;
mod source;
#[cfg(any(feature = "parquet", feature = "workbook"))]
pub(crate) mod stored;
mod table;

pub use across::Across;
#[cfg(feature = "convert")]
pub(crate) use across::ColumnsOf;
pub use found::Found;
#[cfg(feature = "workbook")]
pub(crate) use found::Place;
pub use keep::{Loss, Lost};
pub use mapping::read_mapping;
pub use outcome::{Outcome, Totals};
pub use part::Part;
pub use reading::{From, Reading, Settings};
pub(crate) use reading::{Rows, detect};
pub use selection::Selection;
pub use sheet::SheetChoice;

#[cfg(feature = "convert")]
pub(crate) use keep::{Keep, Piece};

#[cfg(test)]
mod tests;
