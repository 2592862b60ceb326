//! The check of record batches.

use arrow_array::RecordBatchReader;

pub(super) use crate::arrow::Slice;

use super::{
    From, Reading, Settings,
    reading::{Content, Rows, resolve},
};
use crate::{Error, Format, arrow::Batches, format::Detected, sources};

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
    /// use praticable_pipeline::check::{From, Reading, Settings};
    ///
    /// let batch = RecordBatch::try_from_iter([
    ///     ("entree_plain_pied", Arc::new(StringArray::from(vec!["oui"])) as ArrayRef),
    ///     ("entree_marches", Arc::new(Int32Array::from(vec![2])) as ArrayRef),
    /// ])?;
    /// let schema = batch.schema();
    /// let settings = Settings::default();
    /// let reader = RecordBatchIterator::new([Ok(batch)], schema);
    /// let mut codes = Vec::new();
    /// Reading::batches("my table", reader, From::Auto, &settings)?.run(&settings, |outcome| {
    ///     codes.extend(outcome.found.into_iter().map(|found| (found.row, found.finding.code())));
    ///     Ok(ControlFlow::Continue(()))
    /// })?;
    /// assert!(codes.contains(&(1, "ACC-001")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn batches(
        name: impl Into<String>,
        reader: impl RecordBatchReader + Send + 'static,
        from: From,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let batches = Batches::new(name.into(), Box::new(reader));
        let name = batches.name().to_owned();
        let names = batches.columns();
        let header: Vec<&str> = names.iter().map(String::as_str).collect();
        let recognised = sources::of_header(&header);
        let national = match from {
            From::Auto => recognised,
            From::Listing => None,
            From::Source(family) => {
                let its = recognised.filter(|source| source.family == family);
                let other = || Error::OtherSource { name: name.clone(), family };
                Some(its.or_else(|| sources::expected(family)).ok_or_else(other)?)
            }
        };
        let (format, reading) = match national {
            Some(national) => {
                let rows = Rows::Batches(batches);
                (Format::Source(national), Self::of_source(&name, national, names, rows, settings)?)
            }
            None => {
                let (header, head) = resolve(&name, &names, settings)?;
                let content = Content::Table { rows: Rows::Batches(batches), header };
                (Format::Table, Self { columns: names, head, ..Self::of(content) })
            }
        };
        reading.require_readable()?;
        let detected = Detected { format, table: None };
        Self { name, detected, ..reading }.heard(settings)
    }

    /// Refuses batches with a column that is read and whose type cannot be.
    fn require_readable(&self) -> Result<(), Error> {
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
