//! Where what was made of listings is put together.

use std::io::{Seek, Write};

#[cfg(feature = "parquet")]
use super::columnar;
#[cfg(feature = "workbook-write")]
use super::workbook;
use super::{To, csv, json};
use crate::{
    Error,
    check::{Keep, Piece},
    columns::Column,
};

/// Where the bytes of a conversion go.
pub trait Out: Write + Seek + Send + 'static {}

impl<W: Write + Seek + Send + 'static> Out for W {}

/// Puts pieces together into a file, in their order.
pub(crate) trait Sink<W> {
    /// Takes what was made of one block.
    fn take(&mut self, piece: Piece) -> Result<(), Error>;

    /// Writes what comes last, and gives back where it was written to.
    fn finish(self: Box<Self>) -> Result<W, Error>;
}

impl To {
    /// What writes this format.
    pub(crate) fn sink<W: Out>(
        self,
        columns: &[Column],
        out: W,
    ) -> Result<Box<dyn Sink<W>>, Error> {
        Ok(match self {
            Self::Ndjson => Box::new(json::Lines { out }),
            Self::Json => Box::new(json::List::new(out)),
            Self::Csv => Box::new(csv::Table::new(columns, out)?),
            #[cfg(feature = "parquet")]
            Self::Parquet => Box::new(columnar::parquet(columns, out)?),
            #[cfg(feature = "parquet")]
            Self::Arrow => Box::new(columnar::arrow(columns, out)?),
            #[cfg(feature = "workbook-write")]
            Self::Xlsx => Box::new(workbook::Book::new(columns, out)?),
        })
    }

    /// What makes the pieces of this format, on one thread.
    pub(crate) fn keep(self, columns: &[Column]) -> Box<dyn Keep> {
        match self {
            Self::Ndjson => Box::new(json::Keep::lines()),
            Self::Json => Box::new(json::Keep::list()),
            Self::Csv => Box::new(csv::Keep::new(columns)),
            #[cfg(feature = "parquet")]
            Self::Parquet | Self::Arrow => Box::new(columnar::Keep::new(columns)),
            #[cfg(feature = "workbook-write")]
            Self::Xlsx => Box::new(workbook::Keep::new(columns)),
        }
    }
}
