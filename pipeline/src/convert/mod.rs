//! Listings, from whatever a check reads, into our own formats.
//!
//! A conversion is a check that keeps its listings: the same reading, in parallel, in the order of the source, in constant
//! memory. What a listing does not say of its source is a loss, told record by record; a conversion that loses something
//! is refused, unless somebody asked for the list of what is lost.

mod cells;
#[cfg(feature = "parquet")]
mod columnar;
mod csv;
mod json;
mod ledger;
mod sink;
mod to;
mod words;
#[cfg(feature = "workbook-write")]
pub(crate) mod workbook;

use std::{fmt, io::Write, ops::ControlFlow};

#[cfg(feature = "parquet")]
pub use columnar::{MODEL_KEY, PATH_KEY};
pub use sink::Out;
pub(crate) use sink::Sink;
pub use to::To;

use self::{
    ledger::{Balance, Ledger},
    words::Words,
};
use crate::{
    Error,
    check::{Loss, Reading, Settings},
    columns::{self, Column},
    parallel::Ended,
    report::Style,
};

/// A conversion under way.
pub struct Conversion<'l, W> {
    to: To,
    columns: Vec<Column>,
    sink: Box<dyn Sink<W>>,
    ledger: Ledger<'l>,
}

/// What a conversion came to.
#[derive(Debug)]
pub struct Converted<W> {
    /// Where the listings were written to; `None` when something would have been lost and nobody had asked for the list.
    pub out: Option<W>,
    /// How many listings were read.
    pub listings: u64,
    /// How often each thing was lost, those that were not left out.
    pub losses: Vec<(Loss, u64)>,
    /// What a person has to know of it: what was lost, where, and what to do; empty where nothing was.
    pub said: String,
}

impl<W> fmt::Debug for Conversion<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Conversion").field("to", &self.to).finish_non_exhaustive()
    }
}

impl<'l, W: Out> Conversion<'l, W> {
    /// Begins to write listings to `out`; to `list`, if there is one, goes everything that is lost, a line of JSON each.
    ///
    /// ```
    /// use std::{io::Cursor, ops::ControlFlow};
    ///
    /// use praticable_pipeline::{
    ///     Error, Source,
    ///     check::{Reading, Settings},
    ///     convert::{Conversion, To},
    ///     report::Style,
    /// };
    ///
    /// let settings = Settings::default();
    /// let table = Cursor::new("nom_lieu;entree_plain_pied\nCabinet du Port;oui\n");
    /// let reading = Reading::open(Source::new("fiches", table)?, &settings)?;
    /// let mut conversion = Conversion::new(To::Ndjson, Cursor::new(Vec::new()), None, Style::default(), &settings)?;
    /// conversion.take(reading, |_, _| ControlFlow::Continue(()))?;
    /// let out = conversion.finish()?.out.expect("nothing is lost").into_inner();
    /// assert_eq!(out, b"{\"place\":{\"name\":\"Cabinet du Port\"},\"entrance\":{\"step_free\":\"yes\"}}\n");
    /// # Ok::<(), Error>(())
    /// ```
    pub fn new(
        to: To,
        out: W,
        list: Option<Box<dyn Write + 'l>>,
        style: Style,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let columns = columns::all();
        let sink = to.sink(&columns, out)?;
        Ok(Self { to, columns, sink, ledger: Ledger::new(list, style, settings)? })
    }

    /// Reads one source to its end, and writes its listings behind those of the sources before it. `on` hears how many rows
    /// were read and how far the source was, and may stop the conversion.
    pub fn take(
        &mut self,
        reading: Reading,
        mut on: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Ended, Error> {
        let Self { to, columns, sink, ledger } = self;
        ledger.begin(&reading)?;
        let keeper = || to.keep(columns);
        let (part, ended) = reading.run_keeping(Some(&keeper), |outcome| {
            outcome.lost.into_iter().try_for_each(|lost| ledger.take(lost))?;
            // Of what is refused in the end nothing is written, but all of it is read: the list is to be complete.
            if !ledger.refuses() {
                sink.take(outcome.piece)?;
            }
            Ok(on(outcome.totals.rows, outcome.byte))
        })?;
        ledger.end(part.totals(), ended == Ended::Complete);
        Ok(ended)
    }

    /// Writes what is left.
    pub fn finish(self) -> Result<Converted<W>, Error> {
        let Self { sink, ledger, .. } = self;
        let out = if ledger.refuses() { None } else { Some(sink.finish()?) };
        let Balance { listings, losses, said } = ledger.finish()?;
        Ok(Converted { out, listings, losses, said })
    }
}
