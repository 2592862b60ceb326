//! People at places, with their sectors: rules ENS-002 and ENS-007.

use serde::{Deserialize, Serialize};

use super::{
    is_of_a_doctor,
    key::{self, Key, OfPlace},
    repeats, retain_shifted,
};
use crate::{
    Date,
    codes::closed::Sector,
    finding::Draft,
    model::Listing,
    rules::ens::{ens_002, ens_007},
};

/// One person at one place in one row.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Person {
    /// RPPS number and place.
    key: Key,
    /// Distinguishes the rows over which a source spreads one listing.
    part: u32,
    row: u32,
    /// The sector and its day, see [`dated_sector`]; 0 if either is missing.
    sector: u32,
}

/// Bytes for one row.
#[cfg(test)]
pub(super) const RECORD: usize = size_of::<Person>();

/// All recorded people.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct People(Vec<Person>);

/// Sector 1, in the low bits of [`Person::sector`].
const SECTOR_1: u32 = 1;
/// Sector 2, in the low bits of [`Person::sector`].
const SECTOR_2: u32 = 2;

impl People {
    pub(super) fn observe(&mut self, listing: &Listing<'_>, place: &OfPlace, row: u32, part: u64) {
        let Some(rpps) = listing.practitioner.as_ref().and_then(|person| person.rpps) else {
            return;
        };
        let sector = dated_sector(listing).unwrap_or_default();
        let key = place.person(rpps.as_str());
        self.0.push(Person { key, part: key::short(part), row, sector });
    }

    pub(super) fn shift(&mut self, shifted: impl Fn(u32) -> Option<u32>) {
        retain_shifted(&mut self.0, |person| &mut person.row, shifted);
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(super) fn finish(mut self, report: &mut impl FnMut(u32, Draft)) {
        self.0.sort_unstable_by_key(|person| (person.key, person.row));
        for one in self.0.chunk_by(|a, b| a.key == b.key) {
            changes(one, report);
        }
        repeats(
            self.0,
            |person| ((person.key, person.part), person.row),
            |first, row| report(row, ens_002::repeated(first)),
        );
    }
}

/// Returns the sector of a doctor and the day it was observed: days since 1 March of year 0, then two bits.
fn dated_sector(listing: &Listing<'_>) -> Option<u32> {
    let sector = match listing.tariffs.sector? {
        Sector::Sector1 => SECTOR_1,
        Sector::Sector2 => SECTOR_2,
        _ => return None,
    };
    let day: Date = listing.provenance_of("/tariffs/sector")?.last_seen()?;
    let number = u32::try_from(day.days_since(Date::new(1, 1, 1)?)).ok()?;
    is_of_a_doctor(listing).then_some(number << 2 | sector)
}

/// Reports the rows that state sector 2 on a later day than one that states sector 1, for one person at one place.
fn changes(rows: &[Person], report: &mut impl FnMut(u32, Draft)) {
    let of = |code: u32| move |person: &&Person| person.sector & 3 == code;
    let Some(first) =
        rows.iter().filter(of(SECTOR_1)).min_by_key(|person| (person.sector, person.row))
    else {
        return;
    };
    for later in rows.iter().filter(of(SECTOR_2)).filter(|row| row.sector >> 2 > first.sector >> 2)
    {
        report(later.row, ens_007::changed(first.row));
    }
}
