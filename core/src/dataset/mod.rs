//! What can only be seen across listings: duplicates, contradictions, plausibility.
//!
//! Of each listing a few fixed-size records are kept, with hashes in place of what it says: 52 bytes for a listing that
//! has everything, 20 for a row of the national register. They only pile up, and are sorted at the end, so that any split
//! of the input and any order of merging gives the same findings.

mod columns;
mod files;
mod key;
mod people;
mod places;

pub use crate::ids::{DateForms, DateOrder, DateOrders};
pub use files::Files;

use serde::{Deserialize, Serialize};

use self::{
    columns::Columns,
    key::{Hasher, Key, OfPlace},
    people::People,
    places::Places,
};
use crate::{
    Finding, Located, Options,
    codes::closed::{Sector, Status},
    finding::Draft,
    lists::official::profession::is_doctor,
    model::Listing,
    rules::ens::{ens_001, ens_004, ens_006},
};

/// Where a listing came from, for the rules that look across listings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    /// Number of the row or record, from 1, over the whole dataset.
    pub row: u64,
    /// A number that tells apart the rows over which a source spreads one listing, such as the RPPS extraction, which
    /// repeats a person for each savoir-faire; 0 where every row is a listing of its own.
    pub part: u64,
}

/// What was seen of a dataset so far. States merge: any split of the input gives the same findings.
///
/// A state is written and read by `serde`, to travel between the machines that share a dataset; what is written is for
/// the same version of this crate, and may change with the next.
///
/// Rows are told apart up to number 4 294 967 295; those after it are not compared with others.
///
/// ```
/// use praticable::{Options, dataset::{Dataset, Origin}, model::Listing};
///
/// let listing: Listing<'_> = serde_json::from_str(r#"{ "id": "cabinet-1" }"#)?;
/// let (mut first, mut second) = (Dataset::default(), Dataset::default());
/// first.observe(&listing, Origin { row: 1, part: 0 });
/// second.observe(&listing, Origin { row: 2, part: 0 });
/// second.merge(first);
///
/// let found = second.finish(&Options::default());
/// assert_eq!((found[0].row, found[0].finding.code()), (2, "ENS-001"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Dataset {
    ids: Vec<(Key, u32)>,
    people: People,
    places: Places,
    sectors: Sectors,
    columns: Columns,
    dates: DateForms,
}

/// How many rows of doctors state a sector, and how many of them say "not contracted".
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Sectors {
    doctors: u64,
    not_contracted: u64,
}

impl Dataset {
    /// Takes note of one listing.
    pub fn observe(&mut self, listing: &Listing<'_>, origin: Origin) {
        let Ok(row) = u32::try_from(origin.row) else { return };
        if let Some(id) = &listing.id {
            let mut key = Hasher::new(b'i');
            key.text(id);
            key.number(origin.part);
            self.ids.push((key.finish(), row));
        }
        // What is over contradicts nothing that is.
        if matches!(listing.status, Some(Status::Closed | Status::Moved | Status::OptedOut)) {
            return;
        }
        if let Some(place) = listing.place.as_ref().and_then(OfPlace::new) {
            self.people.observe(listing, &place, row, origin.part);
            self.places.observe(listing, place, row);
        }
        self.sectors.observe(listing);
        self.columns.observe(listing);
    }

    /// Takes note of how the dates of one record are written.
    pub const fn observe_dates(&mut self, dates: &DateForms) {
        self.dates.add(dates);
    }

    /// What the dates of the records settle about the order of day and month, field by field.
    pub fn date_orders(&self) -> DateOrders {
        self.dates.orders()
    }

    /// Adds what another part of the dataset saw.
    pub fn merge(&mut self, other: Self) {
        let Self { ids, people, places, sectors, columns, dates } = other;
        self.ids.extend(ids);
        self.people.merge(people);
        self.places.merge(places);
        self.sectors.doctors += sectors.doctors;
        self.sectors.not_contracted += sectors.not_contracted;
        self.columns.merge(columns);
        self.dates.add(&dates);
    }

    /// The findings, sorted by row, place and code.
    pub fn finish(mut self, options: &Options) -> Vec<Located> {
        let mut found = self.judge_together(*options);
        let mut report = |row: u32, draft: Draft| {
            found.push(Located { row: row.into(), finding: draft.under(options.profile) });
        };
        repeats(self.ids, |id| *id, |first, row| report(row, ens_001::repeated(first)));
        self.people.finish(&mut report);
        self.places.finish(&mut report);
        sort(&mut found);
        found
    }

    /// What the rows say together, sorted; only what listings are compared by is left.
    fn judge_together(&mut self, options: Options) -> Vec<Located> {
        let mut found = Vec::new();
        let mut report = |row: u32, draft: Draft| {
            found.push(Located { row: row.into(), finding: draft.under(options.profile) });
        };
        let Sectors { doctors, not_contracted } = std::mem::take(&mut self.sectors);
        if let Some(draft) = ens_004::implausible(not_contracted, doctors) {
            report(0, draft);
        }
        std::mem::take(&mut self.columns).finish(&mut report);
        for (pointer, form) in std::mem::take(&mut self.dates).columns() {
            if let Some(draft) = ens_006::settled(pointer, form) {
                report(0, draft);
            }
        }
        sort(&mut found);
        found
    }

    /// Counts the rows on from another number: those of a part before which there are so many.
    pub fn shift(&mut self, by: u64) {
        let shifted = |row: u32| u32::try_from(by).ok()?.checked_add(row);
        retain_shifted(&mut self.ids, |(_, row)| row, shifted);
        self.people.shift(shifted);
        self.places.shift(shifted);
    }
}

/// Gives every record its new row; those that have none are not compared.
fn retain_shifted<R>(
    records: &mut Vec<R>,
    row_of: impl Fn(&mut R) -> &mut u32,
    shifted: impl Fn(u32) -> Option<u32>,
) {
    records.retain_mut(|record| {
        let row = row_of(record);
        shifted(*row).map(|new| *row = new).is_some()
    });
}

/// Sorts findings by row, place and code.
fn sort(found: &mut [Located]) {
    let place = |finding: &Finding| (finding.path.clone(), finding.code());
    found.sort_by_cached_key(|located| (located.row, place(&located.finding)));
}

impl Sectors {
    fn observe(&mut self, listing: &Listing<'_>) {
        if let Some(sector) = listing.tariffs.sector.filter(|_| is_of_a_doctor(listing)) {
            self.doctors += 1;
            self.not_contracted += u64::from(sector == Sector::NotContracted);
        }
    }
}

/// Whether the listing is a doctor's: nobody else has sectors.
fn is_of_a_doctor(listing: &Listing<'_>) -> bool {
    let profession = listing.practitioner.as_ref().and_then(|person| person.profession);
    profession.is_some_and(|profession| is_doctor(profession.as_str()))
}

/// Sorts records by key and row, and names each row whose key was there before, after the first row that had it.
fn repeats<R, K: Ord>(
    mut records: Vec<R>,
    of: impl Fn(&R) -> (K, u32),
    mut found: impl FnMut(u32, u32),
) {
    records.sort_unstable_by_key(&of);
    let mut records = records.iter().map(of);
    let Some(mut first) = records.next() else { return };
    for (key, row) in records {
        if key != first.0 {
            first = (key, row);
        } else if row != first.1 {
            found(first.1, row);
        }
    }
}

#[cfg(test)]
mod tests;
