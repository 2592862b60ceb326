//! The check of record batches.

use arrow_array::RecordBatchReader;

pub(super) use crate::arrow::Slice;

use super::{
    Reading, Settings,
    reading::{Content, Rows},
};
use crate::{Error, arrow::Batches, found::Place};

impl Reading {
    /// Takes record batches for a flat table, or for the register's extraction, and finds the columns by their names; `name`
    /// is what messages call them. Rows count from 1 over all batches.
    ///
    /// A column that the model has, of a type that cannot be read as text, is an error: it is never passed over.
    ///
    /// ```
    /// use std::{ops::ControlFlow, sync::Arc};
    ///
    /// use arrow_array::{ArrayRef, Int32Array, RecordBatch, RecordBatchIterator, StringArray};
    /// use praticable_pipeline::check::{Reading, Settings};
    ///
    /// let batch = RecordBatch::try_from_iter([
    ///     ("entree_plain_pied", Arc::new(StringArray::from(vec!["oui"])) as ArrayRef),
    ///     ("entree_marches", Arc::new(Int32Array::from(vec![2])) as ArrayRef),
    /// ])?;
    /// let schema = batch.schema();
    /// let settings = Settings::default();
    /// let reader = RecordBatchIterator::new([Ok(batch)], schema);
    /// let mut codes = Vec::new();
    /// Reading::batches("my table", reader, &settings)?.run(|outcome| {
    ///     codes.extend(outcome.found.into_iter().map(|found| (found.row, found.finding.code())));
    ///     Ok(ControlFlow::Continue(()))
    /// })?;
    /// assert!(codes.contains(&(1, "ACC-001")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn batches(
        name: impl Into<String>,
        reader: impl RecordBatchReader + Send + 'static,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let batches = Batches::new(name.into(), Box::new(reader));
        let name = batches.name().to_owned();
        let names = batches.columns();
        let rows = Rows::Batches(batches);
        let reading = Self::of_columns(name, names, rows, Place::row(0), settings)?;
        reading.require_readable()?;
        reading.under(settings)
    }

    /// Refuses batches with a column that is read and whose type cannot be.
    pub(super) fn require_readable(&self) -> Result<(), Error> {
        match &self.content {
            Content::Table { rows: Rows::Batches(batches), .. }
            | Content::Source { rows: Rows::Batches(batches), .. } => {
                batches.require_readable(|position| self.reads(position))
            }
            _ => Ok(()),
        }
    }
}

/// What gives the slices of batches, which begin nowhere in a file.
pub(super) fn sliced(
    mut batches: Batches,
) -> impl FnMut() -> Result<Option<(u64, Slice)>, Error> + Send {
    move || Ok(batches.next_slice()?.map(|slice| (0, slice)))
}
