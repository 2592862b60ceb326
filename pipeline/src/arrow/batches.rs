//! Record batches, cut into slices of rows.

use std::fmt;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, SchemaRef};
use praticable::{Words, words};

use super::{grid, text};
use crate::Error;

/// How many rows a slice holds: enough to be worth a turn of a thread, and few enough to share one batch among them.
const ROWS: usize = 4096;

/// Record batches that come one after the other, and how far they have been read.
pub(crate) struct Batches {
    name: String,
    reader: Box<dyn RecordBatchReader + Send>,
    schema: SchemaRef,
    /// What is left of the batch in hand.
    rest: Option<RecordBatch>,
    /// Number of the next row, from 1.
    row: u64,
}

impl fmt::Debug for Batches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("name", &self.name)
            .field("row", &self.row)
            .finish_non_exhaustive()
    }
}

impl Batches {
    pub(crate) fn new(name: String, reader: Box<dyn RecordBatchReader + Send>) -> Self {
        let schema = reader.schema();
        Self { name, reader, schema, rest: None, row: 1 }
    }

    /// What messages call them.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The names of the columns.
    pub(crate) fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// Refuses a column that is wanted, by its position from 0, and whose type cannot be read.
    pub(crate) fn require_readable(&self, wanted: impl Fn(usize) -> bool) -> Result<(), Error> {
        let unreadable =
            self.schema.fields().iter().enumerate().find(|(position, field)| {
                wanted(*position) && !text::is_readable(field.data_type())
            });
        match unreadable {
            None => Ok(()),
            Some((_, field)) => Err(Error::ColumnType {
                name: self.name.clone(),
                column: field.name().clone(),
                what: what(field.data_type()),
            }),
        }
    }

    /// The next rows; `None` at the end.
    pub(crate) fn next_slice(&mut self) -> Result<Option<Slice>, Error> {
        let batch = match self.rest.take() {
            Some(batch) => batch,
            None => match self.next_batch()? {
                Some(batch) => batch,
                None => return Ok(None),
            },
        };
        let rows = batch.num_rows().min(ROWS);
        if rows < batch.num_rows() {
            self.rest = Some(batch.slice(rows, batch.num_rows() - rows));
        }
        let slice = Slice { first: self.row, batch: batch.slice(0, rows) };
        self.row += rows as u64;
        Ok(Some(slice))
    }

    /// The next batch that has a row.
    fn next_batch(&mut self) -> Result<Option<RecordBatch>, Error> {
        let failed = |source| Error::Batches { name: self.name.clone(), source };
        for batch in &mut self.reader {
            let batch = batch.map_err(failed)?;
            // Only the types that were announced are known to be readable.
            let announced = self.schema.fields().iter().map(|field| field.data_type());
            if !batch.schema_ref().fields().iter().map(|field| field.data_type()).eq(announced) {
                let message = "a batch has other columns than were announced".to_owned();
                return Err(failed(ArrowError::SchemaError(message)));
            }
            if batch.num_rows() > 0 {
                return Ok(Some(batch));
            }
        }
        Ok(None)
    }
}

/// Some rows of a batch, and where they stand among all of them.
#[derive(Debug)]
pub(crate) struct Slice {
    first: u64,
    batch: RecordBatch,
}

impl Slice {
    /// Gives each row: its number, from 1 over all batches, and its cells.
    pub(crate) fn each_row(&self, mut take: impl FnMut(u64, &[&str])) {
        self.each_tile(1, |row, rows| rows.iter().for_each(|cells| take(row, cells)));
    }

    /// Gives at most so many rows at a time: the number of the first of them, and the cells of each.
    pub(crate) fn each_tile(&self, most: usize, mut take: impl FnMut(u64, &[&[&str]])) {
        let mut row = self.first;
        grid::each_grid(&self.batch, |rows| {
            for rows in rows.chunks(most.max(1)) {
                take(row, rows);
                row += rows.len() as u64;
            }
        });
    }
}

/// What a column holds that cannot be read, for people.
const fn what(kind: &DataType) -> Words {
    match kind {
        DataType::Binary
        | DataType::LargeBinary
        | DataType::BinaryView
        | DataType::FixedSizeBinary(_) => {
            words! { fr: "des octets", en: "bytes", simple: "des données qui ne sont pas du texte" }
        }
        DataType::Struct(_) | DataType::Map(..) => words! {
            fr: "plusieurs valeurs nommées par cellule",
            en: "several named values a cell",
            simple: "plusieurs informations dans une case",
        },
        DataType::List(_) | DataType::LargeList(_) | DataType::FixedSizeList(..) => words! {
            fr: "des listes d’autre chose que des textes, des nombres ou des dates",
            en: "lists of something else than texts, numbers or dates",
            simple: "des listes que nous ne savons pas lire",
        },
        DataType::Time32(_) | DataType::Time64(_) => {
            words! { fr: "des heures sans date", en: "times of day", simple: "des heures" }
        }
        DataType::Duration(_) | DataType::Interval(_) => {
            words! { fr: "des durées", en: "durations", simple: "des durées" }
        }
        _ => words! {
            fr: "des valeurs que rien n’écrit en texte",
            en: "values that cannot be written as text",
            simple: "des valeurs que nous ne savons pas lire",
        },
    }
}
