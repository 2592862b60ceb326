//! The check of a file: every record is judged where it stands.

mod across;
#[cfg(feature = "arrow")]
mod batches;
mod columns;
mod json;
mod keep;
mod mapping;
mod outcome;
mod part;
mod reading;
mod run;
mod selection;
mod settings;
mod source;
#[cfg(any(feature = "parquet", feature = "workbook"))]
pub(crate) mod stored;
mod table;

pub use crate::found::{Found, SheetChoice};
pub use across::Across;
#[cfg(feature = "convert")]
pub(crate) use across::ColumnsOf;
pub use keep::{Loss, Lost};
pub use mapping::read_mapping;
pub use outcome::{Outcome, Totals};
pub use part::Part;
pub use reading::Reading;
pub(crate) use reading::{Rows, detect};
pub use selection::Selection;
pub use settings::{Settings, SourceFormat};

#[cfg(feature = "convert")]
pub(crate) use keep::{Keep, Piece};

#[cfg(test)]
mod tests;
