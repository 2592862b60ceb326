//! A directory from several files: what the core puts together is read here, and written.

use std::ops::ControlFlow;

use praticable::{
    Lang,
    codes::closed::Licence,
    fill,
    merge::{Facts, Merge},
    model::Listing,
    words,
};

use crate::{
    Error,
    check::{ColumnsOf, Found, Keep, Loss, Piece, Reading, Settings, Totals},
    columns,
    convert::{Out, To},
    parallel::Ended,
};

/// Several sources, being put together into one directory.
///
/// ```
/// use std::{io::Cursor, ops::ControlFlow};
///
/// use praticable::codes::closed::Licence;
/// use praticable_pipeline::{
///     Error, Source,
///     check::{Reading, Settings},
///     convert::To,
///     merge::Merging,
/// };
///
/// let settings = Settings::default();
/// let mut merging = Merging::new(Licence::LicenceOuverte2, &settings);
/// for (name, table) in [
///     ("own.csv", "siret;entree_plain_pied\n99900001100018;oui\n"),
///     ("theirs.csv", "siret;sanitaires_adaptes\n99900001100018;non\n"),
/// ] {
///     let reading = Reading::open(Source::new(name, Cursor::new(table))?, &settings)?;
///     merging.take(reading, |_, _| ControlFlow::Continue(()))?;
/// }
/// let merged = merging.finish(To::Ndjson, Cursor::new(Vec::new()))?;
/// assert_eq!((merged.listings, merged.joined), (1, 1));
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
pub struct Merging {
    merge: Merge,
    settings: Settings,
    licence: Licence,
    /// The columns of each file.
    columns: Vec<ColumnsOf>,
    /// Values that were not read, and are not in the directory.
    unread: u64,
}

/// What a merge came to.
#[derive(Debug)]
pub struct Merged<W> {
    /// Where the directory was written to.
    pub out: W,
    /// How many listings it has.
    pub listings: u64,
    /// Rows that were joined to another's listing.
    pub joined: u64,
    /// People without a number who may be one of several: they stand for themselves.
    pub undecided: u64,
    /// Values and rows that could not be read, and are not in the directory.
    pub unread: u64,
    /// Contradictions between sources, and facts left out for their licence, file by file, in the order of the files.
    pub found: Vec<Vec<Found>>,
}

impl Merging {
    /// Begins a directory that is published under a licence. Its sources are read under the same settings.
    pub fn new(licence: Licence, settings: &Settings) -> Self {
        let settings = settings.clone();
        Self { merge: Merge::under(licence), settings, licence, columns: Vec::new(), unread: 0 }
    }

    /// Reads one source to its end. `on` hears how many rows were read and how far the source was, and may stop the merge.
    pub fn take(
        &mut self,
        reading: Reading,
        mut on: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<(Totals, Ended), Error> {
        let Self { merge, licence, columns, unread, .. } = self;
        merge.begin(reading.name());
        columns.push(reading.columns_of());
        let keeper =
            || -> Box<dyn Keep> { Box::new(Facting { licence: *licence, kept: Vec::new() }) };
        let (part, ended) = reading.run_keeping(Some(&keeper), |outcome| {
            let lost = outcome.lost.iter();
            *unread += lost
                .filter(|lost| matches!(lost.loss, Loss::Value | Loss::Unreadable))
                .count() as u64;
            if let Piece::Facts(rows) = outcome.piece {
                for (row, facts) in rows {
                    merge.add_facts(row, facts);
                }
            }
            Ok(on(outcome.totals.rows, outcome.byte))
        })?;
        Ok((part.totals(), ended))
    }

    /// Puts together what belongs together, and writes the directory.
    pub fn finish<W: Out>(self, to: To, out: W) -> Result<Merged<W>, Error> {
        /// Listings that are written in one piece.
        const TOGETHER: u64 = 1000;
        let ours = columns::all();
        let (mut sink, mut keep) = (to.sink(&ours, out)?, to.keep(&ours));
        let (mut written, mut stopped) = (0, Ok(()));
        let directory = self.merge.finish(&self.settings.options, |listing| {
            if stopped.is_err() {
                return;
            }
            written += 1;
            keep.listing(written, listing);
            if written % TOGETHER == 0 {
                stopped = sink.take(keep.take());
            }
        });
        stopped?;
        sink.take(keep.take())?;
        let mut found: Vec<Vec<_>> = self.columns.iter().map(|_| Vec::new()).collect();
        for (file, located) in directory.found {
            if let Some(of_file) = found.get_mut(file) {
                of_file.push(located);
            }
        }
        let located = self.columns.iter().zip(found);
        Ok(Merged {
            out: sink.finish()?,
            listings: directory.listings,
            joined: directory.joined,
            undecided: directory.undecided,
            unread: self.unread,
            found: located
                .map(|(columns, located)| columns.found(located, &self.settings))
                .collect(),
        })
    }
}

impl<W> Merged<W> {
    /// What came of it, for people.
    pub fn summary(&self, lang: Lang) -> String {
        let Self { listings, joined, undecided, unread, .. } = self;
        let mut parts = vec![fill!(
            lang,
            words! {
                fr: "fiches : {listings}, lignes réunies à une autre : {joined}",
                en: "listings: {listings}, rows joined to another: {joined}",
                simple: "Nombre de fiches : {listings}. Lignes réunies à une autre ligne : {joined}.",
            },
            listings,
            joined
        )];
        if *undecided > 0 {
            parts.push(fill!(lang, words! {
                fr: "personnes sans numéro qui peuvent en être plusieurs, laissées à part : {undecided}",
                en: "people without a number who may be several, kept separate: {undecided}",
                simple: "Personnes que nous ne reconnaissons pas, avec leur propre fiche : {undecided}.",
            }, undecided));
        }
        if *unread > 0 {
            parts.push(fill!(lang, words! {
                fr: "valeurs ou lignes illisibles, laissées de côté : {unread} (`praticable check` dit lesquelles)",
                en: "values or rows that cannot be read, left out: {unread} (`praticable check` shows which)",
                simple: "Informations que nous n’avons pas pu lire : {unread}. Pour les voir, écrivez : praticable check",
            }, unread));
        }
        parts.join(words! { fr: " ; ", en: " ; ", simple: " " }.get(lang))
    }
}

/// Takes the facts of listings, and of rows that say more of them.
struct Facting {
    licence: Licence,
    kept: Vec<(u64, Facts)>,
}

impl Keep for Facting {
    fn listing(&mut self, row: u64, listing: &Listing<'_>) -> Vec<Option<&'static str>> {
        self.kept.push((row, Facts::new(listing, self.licence)));
        Vec::new()
    }

    fn more(&mut self, row: u64, listing: &Listing<'_>) -> bool {
        self.listing(row, listing);
        true
    }

    fn take(&mut self) -> Piece {
        Piece::Facts(std::mem::take(&mut self.kept))
    }
}
