//! Checks across listings: duplicates, contradictions, plausibility.
//!
//! A few fixed-size records are kept per listing, with hashes in place of its contents: 52 bytes for a complete
//! listing, 20 for a row of the national register. They are only collected, and sorted at the end, so any split of the
//! input and any order of merging give the same findings.

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

/// The origin of a listing, for the rules that compare listings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    /// Number of the row or record, from 1, over the whole dataset.
    pub row: u64,
    /// A number that distinguishes the rows over which a source spreads one listing, such as those of the RPPS
    /// extraction, which repeats a person for each savoir-faire; 0 if every row is a separate listing.
    pub part: u64,
}

/// The state of a dataset so far. States can be merged: any split of the input gives the same findings.
///
/// `serde` writes and reads a state, so that it can be sent between the machines that share a dataset. The format is
/// for the same version of this crate, and may change in the next one.
///
/// Row numbers are compared up to 4 294 967 295; later rows are not compared with others.
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

/// Number of rows of doctors that state a sector, and of those that state "not contracted".
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Sectors {
    doctors: u64,
    not_contracted: u64,
}

impl Dataset {
    /// Records one listing.
    pub fn observe(&mut self, listing: &Listing<'_>, origin: Origin) {
        let Ok(row) = u32::try_from(origin.row) else { return };
        if let Some(id) = &listing.id {
            let mut key = Hasher::new(b'i');
            key.text(id);
            key.number(origin.part);
            self.ids.push((key.finish(), row));
        }
        // A listing that is no longer active does not contradict an active one.
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

    /// Records the forms of the dates in one record.
    pub const fn observe_dates(&mut self, dates: &DateForms) {
        self.dates.add(dates);
    }

    /// Returns the order of day and month that the dates of the records settle, field by field.
    pub fn date_orders(&self) -> DateOrders {
        self.dates.orders()
    }

    /// Adds the state of another part of the dataset.
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

    /// Returns the findings, sorted by row, place and code.
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

    /// Returns the sorted findings on all rows together; only the records for comparing listings remain.
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

    /// Adds to all row numbers the number of rows in the parts before this one.
    pub fn shift(&mut self, by: u64) {
        let shifted = |row: u32| u32::try_from(by).ok()?.checked_add(row);
        retain_shifted(&mut self.ids, |(_, row)| row, shifted);
        self.people.shift(shifted);
        self.places.shift(shifted);
    }
}

/// Gives every record its new row number; records whose number is too large are dropped.
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

/// Whether the listing is a doctor's: only doctors have sectors.
fn is_of_a_doctor(listing: &Listing<'_>) -> bool {
    let profession = listing.practitioner.as_ref().and_then(|person| person.profession);
    profession.is_some_and(|profession| is_doctor(profession.as_str()))
}

/// Sorts records by key and row, and reports each row with a repeated key, together with the first row that has it.
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
