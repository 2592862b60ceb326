//! The flat table in columns: Parquet, and Arrow's own format.
//!
//! There is one schema, made from the model: whole numbers, numbers and days have types of their own; codes, identifiers,
//! texts and lists are texts, as the flat table writes them. What is missing is null.

use std::{collections::HashMap, io, sync::Arc};

use arrow_array::{
    ArrayRef, RecordBatch,
    builder::{Date32Builder, Float64Builder, Int32Builder, StringBuilder},
};
use arrow_ipc::writer::FileWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use arrow_select::concat::concat_batches;
use parquet::{
    arrow::ArrowWriter, basic::Compression, errors::ParquetError,
    file::properties::WriterProperties,
};
use praticable::{
    Date,
    model::{Listing, MODEL_VERSION},
};

use super::{
    cells::Cells,
    sink::{Out, Sink},
};
use crate::{
    Error,
    check::{self, Piece},
    columns::{Column, Kind},
};

/// The key of the model's version in the metadata of a file.
pub const MODEL_KEY: &str = "praticable.model";

/// The key of a column's path in the listing, in the metadata of the column.
pub const PATH_KEY: &str = "praticable.path";

/// Rows that are written together. The bytes of a file depend on it, and not on how its source was read.
const ROWS: usize = 8192;

/// Rows of a row group, all of which wait in memory.
const ROW_GROUP: usize = 8 * ROWS;

/// The columns of the flat table, with their types.
fn schema(columns: &[Column]) -> SchemaRef {
    let fields: Vec<Field> = columns
        .iter()
        .map(|column| {
            let kind = match column.kind {
                Kind::Text => DataType::Utf8,
                Kind::Integer => DataType::Int32,
                Kind::Number => DataType::Float64,
                Kind::Date => DataType::Date32,
            };
            let path = HashMap::from([(PATH_KEY.to_owned(), column.field.path.to_owned())]);
            Field::new(column.field.column, kind, true).with_metadata(path)
        })
        .collect();
    // One key: of several, the order in the file would be a matter of chance.
    let model = HashMap::from([(MODEL_KEY.to_owned(), MODEL_VERSION.to_owned())]);
    Arc::new(Schema::new_with_metadata(fields, model))
}

/// The cells of a column, as they are gathered.
enum Builder {
    Text(StringBuilder),
    Integer(Int32Builder),
    Number(Float64Builder),
    Date(Date32Builder),
}

impl Builder {
    fn new(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text(StringBuilder::new()),
            Kind::Integer => Self::Integer(Int32Builder::new()),
            Kind::Number => Self::Number(Float64Builder::new()),
            Kind::Date => Self::Date(Date32Builder::new()),
        }
    }

    /// Takes a cell as the flat table writes it; an empty one is null.
    fn push(&mut self, cell: &str) {
        match self {
            Self::Text(builder) => builder.append_option((!cell.is_empty()).then_some(cell)),
            Self::Integer(builder) => builder.append_option(cell.parse().ok()),
            Self::Number(builder) => builder.append_option(cell.parse().ok()),
            Self::Date(builder) => builder.append_option(cell.parse().ok().and_then(days)),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(builder) => Arc::new(builder.finish()),
            Self::Integer(builder) => Arc::new(builder.finish()),
            Self::Number(builder) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
        }
    }
}

/// Days since 1 January 1970.
fn days(date: Date) -> Option<i32> {
    Some(date.days_since(Date::new(1970, 1, 1)?))
}

/// Gathers listings in columns.
pub(super) struct Keep {
    cells: Cells,
    schema: SchemaRef,
    builders: Vec<Builder>,
}

impl Keep {
    pub(super) fn new(columns: &[Column]) -> Self {
        let builders = columns.iter().map(|column| Builder::new(column.kind)).collect();
        Self { cells: Cells::new(columns), schema: schema(columns), builders }
    }
}

impl check::Keep for Keep {
    fn listing(&mut self, _row: u64, listing: &Listing<'_>) -> Vec<Option<&'static str>> {
        let (cells, lost) = self.cells.of(listing);
        for (builder, cell) in self.builders.iter_mut().zip(&cells) {
            builder.push(cell);
        }
        lost
    }

    fn take(&mut self) -> Piece {
        let arrays = self.builders.iter_mut().map(Builder::finish).collect();
        // INVARIANT: every builder took a cell of every listing.
        RecordBatch::try_new(Arc::clone(&self.schema), arrays).map_or(Piece::None, Piece::Batch)
    }
}

/// What writes batches of one of the formats.
pub(super) trait Batches<W> {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), Error>;
    fn close(self) -> Result<W, Error>;
}

impl<W: Out> Batches<W> for ArrowWriter<W> {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), Error> {
        self.write(batch).map_err(of_parquet)
    }

    fn close(self) -> Result<W, Error> {
        self.into_inner().map_err(of_parquet)
    }
}

impl<W: Out> Batches<W> for FileWriter<W> {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), Error> {
        self.write(batch).map_err(of_arrow)
    }

    fn close(self) -> Result<W, Error> {
        self.into_inner().map_err(of_arrow)
    }
}

/// A file of columns.
pub(super) struct File<B> {
    schema: SchemaRef,
    /// Batches whose rows do not yet fill a batch of the file.
    waiting: Vec<RecordBatch>,
    rows: usize,
    batches: B,
}

/// A Parquet file.
pub(super) fn parquet<W: Out>(columns: &[Column], out: W) -> Result<File<ArrowWriter<W>>, Error> {
    let schema = schema(columns);
    let properties = WriterProperties::builder()
        .set_created_by(format!("praticable {}", env!("CARGO_PKG_VERSION")))
        .set_compression(Compression::SNAPPY)
        .set_max_row_group_row_count(Some(ROW_GROUP))
        .build();
    let batches =
        ArrowWriter::try_new(out, Arc::clone(&schema), Some(properties)).map_err(of_parquet)?;
    Ok(File { schema, waiting: Vec::new(), rows: 0, batches })
}

/// A file of Arrow's own format, which readers map into memory as it is.
pub(super) fn arrow<W: Out>(columns: &[Column], out: W) -> Result<File<FileWriter<W>>, Error> {
    let schema = schema(columns);
    let batches = FileWriter::try_new(out, &schema).map_err(of_arrow)?;
    Ok(File { schema, waiting: Vec::new(), rows: 0, batches })
}

impl<B> File<B> {
    /// Writes the rows that wait, as many as `most` at a time, and keeps those that are fewer than `least`.
    fn write<W>(&mut self, least: usize) -> Result<(), Error>
    where
        B: Batches<W>,
    {
        let all = concat_batches(&self.schema, &self.waiting).map_err(of_arrow)?;
        let mut at = 0;
        while all.num_rows() - at >= least && at < all.num_rows() {
            let rows = ROWS.min(all.num_rows() - at);
            self.batches.write(&all.slice(at, rows))?;
            at += rows;
        }
        self.rows = all.num_rows() - at;
        self.waiting = vec![all.slice(at, self.rows)];
        Ok(())
    }
}

impl<W, B: Batches<W>> Sink<W> for File<B> {
    fn take(&mut self, piece: Piece) -> Result<(), Error> {
        let Piece::Batch(batch) = piece else { return Ok(()) };
        self.rows += batch.num_rows();
        self.waiting.push(batch);
        if self.rows >= ROWS { self.write(ROWS) } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> Result<W, Error> {
        self.write(1)?;
        self.batches.close()
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
fn of_parquet(error: ParquetError) -> Error {
    Error::Write(io::Error::other(error.to_string()))
}

fn of_arrow(error: ArrowError) -> Error {
    match error {
        ArrowError::IoError(_, error) => Error::Write(error),
        other => Error::Write(io::Error::other(other.to_string())),
    }
}
