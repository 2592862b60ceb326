//! A dataset of which several machines check a part each.

use praticable::dataset::Dataset;
use serde::{Deserialize, Serialize};

use super::Totals;
use crate::Error;

/// What states begin with: they are for the version that wrote them.
const SIGNATURE: &str = "praticable ";

/// This version, as it stands at the beginning of a state.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What one part of a dataset leaves behind: how much was read, and what its listings are compared by with those of the
/// other parts.
///
/// ```
/// use std::{io::Cursor, ops::ControlFlow};
///
/// use praticable_pipeline::{
///     Error, Source,
///     check::{SourceFormat, Part, Reading, Settings},
/// };
///
/// let settings = Settings::default();
/// let open = |rows: &str| {
///     let table = Cursor::new(format!("identifiant,nom_lieu\n{rows}"));
///     Reading::open(Source::new("fiches", table)?, &settings)
/// };
///
/// // On one machine, then on another.
/// let mut states = Vec::new();
/// for rows in ["a,Cabinet du Port\n", "b,Cabinet du Parc\na,Cabinet du Pont\n"] {
///     let (part, _) = open(rows)?.run_part(|_| Ok(ControlFlow::Continue(())))?;
///     states.push(part.to_bytes());
/// }
///
/// // Where they come together.
/// let mut whole = Part::default();
/// for state in states {
///     whole.append(Part::from_bytes(&state)?);
/// }
/// let found = open("")?.conclude(whole);
/// assert_eq!((found[0].row, found[0].finding.code()), (3, "ENS-001"));
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Part {
    pub(super) totals: Totals,
    pub(super) dataset: Dataset,
}

impl Part {
    /// How much was read.
    pub const fn totals(&self) -> Totals {
        self.totals
    }

    /// Adds the part that comes next in the order of the dataset: its rows are counted on.
    pub fn append(&mut self, next: Self) {
        let Self { totals, mut dataset } = next;
        dataset.shift(self.totals.rows);
        self.dataset.merge(dataset);
        self.totals += totals;
    }

    /// The part as bytes, about 60 a listing, for [`Part::from_bytes`] of the same version on another machine. They hold
    /// hashes, and nothing of what listings say.
    pub fn to_bytes(&self) -> Vec<u8> {
        let start = format!("{SIGNATURE}{VERSION}\n").into_bytes();
        // INVARIANT: memory does not refuse to be written to.
        postcard::to_extend(self, start).unwrap_or_default()
    }

    /// Reads what [`Part::to_bytes`] wrote. The state of another version is refused.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let none = || Error::State { written_by: None };
        let rest = bytes.strip_prefix(SIGNATURE.as_bytes()).ok_or_else(none)?;
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(none)?;
        let (version, state) = rest.split_at_checked(end).ok_or_else(none)?;
        if version != VERSION.as_bytes() {
            let version = String::from_utf8_lossy(version).into_owned();
            return Err(Error::State { written_by: Some(version) });
        }
        match postcard::take_from_bytes(state.get(1..).unwrap_or_default()) {
            Ok((part, [])) => Ok(part),
            _ => Err(none()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{io::Cursor, ops::ControlFlow};

    use praticable::{Options, Profile};

    use super::*;
    use crate::{
        Source,
        check::{Found, Reading, Settings},
    };

    fn settings() -> Settings {
        Settings {
            options: Options { profile: Profile::Import, today: "2026-11-22".parse().ok() },
            ..Settings::default()
        }
    }

    const HEADER: &str = "identifiant,rpps,nom_lieu,voie,code_postal,commune,entree_plain_pied,stationnement_pmr,inconnue\n";

    /// Rows with ids that come again, people who come again, places that contradict themselves, and one value throughout.
    fn rows() -> Vec<String> {
        let row = |number: usize| {
            let (id, step_free) =
                (number % 17, if number.is_multiple_of(5) { "oui" } else { "non" });
            format!("{id},99700000013,Cabinet,rue {},44000,Nantes,{step_free},oui,\n", number % 7)
        };
        (0..23).map(row).collect()
    }

    fn open(rows: &[String]) -> Reading {
        let table = Cursor::new(format!("{HEADER}{}", rows.concat()));
        Reading::open(Source::new("fiches", table).unwrap(), &settings()).unwrap()
    }

    /// A finding with neither line nor byte, which are those of its part.
    fn bare(found: Found) -> String {
        format!("{:?}", Found { line: None, byte: None, ..found })
    }

    #[test]
    fn parts_say_what_the_whole_does() {
        let mut expected = Vec::new();
        open(&rows())
            .run(|outcome| {
                expected.extend(outcome.found.into_iter().map(bare));
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        expected.sort();
        for code in ["FMT-017", "ENS-001", "ENS-002", "ENS-003", "ENS-005"] {
            assert!(expected.iter().any(|found| found.contains(code)), "{code} is silent");
        }
        for size in [1, 4, 10, 23] {
            let (mut whole, mut found) = (Part::default(), Vec::new());
            for rows in rows().chunks(size) {
                let before = whole.totals().rows;
                let (part, _) = open(rows)
                    .run_part(|outcome| {
                        found.extend(
                            outcome
                                .found
                                .into_iter()
                                .map(|found| bare(Found { row: found.row + before, ..found })),
                        );
                        Ok(ControlFlow::Continue(()))
                    })
                    .unwrap();
                whole.append(Part::from_bytes(&part.to_bytes()).unwrap());
            }
            assert_eq!(whole.totals().listings, 23);
            found.extend(open(&[]).conclude(whole).into_iter().map(bare));
            found.sort();
            assert_eq!(found, expected, "{size} rows a part");
        }
    }

    #[test]
    fn a_state_is_read_by_the_version_that_wrote_it() {
        let state = Part::default().to_bytes();
        let said = |bytes: &[u8]| Part::from_bytes(bytes).unwrap_err().to_string();
        let other =
            [b"praticable 0.0.1\n", state.splitn(2, |b| *b == b'\n').last().unwrap()].concat();
        assert_eq!(
            said(&other),
            format!(
                "a part was checked by praticable 0.0.1, and this is {VERSION}: \
                 install the same version on every machine"
            )
        );
        let spoilt = [&state[..], b"x"].concat();
        for bytes in [b"", &b"praticable 0.1.0"[..], &state[..state.len() - 1], &spoilt] {
            assert_eq!(said(bytes), "these bytes are not the saved state of a partial check");
        }
    }
}
