//! Merges several sources into one directory: all facts about one practitioner at one place become one listing.
//!
//! Sources are joined by identity, never by resemblance alone:
//!
//! | what | is joined by |
//! |---|---|
//! | a person at a place | the RPPS number, and the place |
//! | a place | FINESS, else SIRET, else the key of its address where one place alone has it, else name with address or 75 m |
//! | a person without a number | name, profession, postal code and phone, all alike, where one listing alone has them; what is taken is marked `inferred` |
//!
//! A source given earlier has priority over a later one. If two contradict each other, the earlier one is kept and the
//! contradiction is a finding; missing and *unknown* contradict nothing, and never become *no*. Every fact keeps the
//! provenance of its source, and facts under `ODbL` never get into a directory under the Licence Ouverte.

mod facts;
mod groups;
mod owners;
mod record;

use self::{
    facts::Joined,
    record::{Record, Said},
};
use crate::{
    At, Finding, Located, Options,
    codes::closed::Licence,
    model::Listing,
    rules::{ens::ens_003, pro::pro_006},
};

/// Collects the sources of a directory.
///
/// All listings are held in memory until the end, about a kilobyte each: records to be joined may be anywhere.
///
/// ```
/// use praticable::{Options, codes::closed::Licence, merge::Merge, model::Listing};
///
/// let register: Listing<'_> = serde_json::from_str(
///     r#"{ "practitioner": { "rpps": "99700000013" }, "place": { "siret": "99900001100018" },
///          "provenance": [{ "scope": "", "source": "rpps" }] }"#,
/// )?;
/// let building: Listing<'_> = serde_json::from_str(
///     r#"{ "place": { "siret": "99900001100018" }, "entrance": { "step_free": "yes" },
///          "provenance": [{ "scope": "", "source": "acceslibre" }] }"#,
/// )?;
/// let mut merge = Merge::under(Licence::LicenceOuverte2);
/// merge.begin("rpps.txt");
/// merge.add(1, &register);
/// merge.begin("acceslibre.csv");
/// merge.add(1, &building);
///
/// let directory = merge.finish(&Options::default(), |listing| {
///     let source = |pointer| listing.provenance_of(pointer)?.source.as_deref();
///     assert_eq!(source("/entrance/step_free"), Some("acceslibre"));
///     assert_eq!(source("/practitioner/rpps"), Some("rpps"));
/// });
/// assert_eq!((directory.listings, directory.joined), (1, 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct Merge {
    files: Vec<String>,
    records: Vec<Record>,
    refused: Vec<Refused>,
    licence: Licence,
}

/// The facts of one row, ready to be merged with others: rows may be read on several threads.
#[derive(Debug)]
pub struct Facts {
    /// Numbers of the provenances whose facts are left out because of their licence.
    refused: Vec<usize>,
    said: Option<Said>,
}

impl Facts {
    /// Takes the facts of a listing that may be published under a licence.
    pub fn new(listing: &Listing<'_>, licence: Licence) -> Self {
        // INVARIANT: a listing consists of texts, numbers and lists.
        let mut facts = serde_json::to_value(listing).unwrap_or_default();
        let refused = record::drop_facts_not_for(licence, &mut facts);
        Self { refused, said: Said::of(&facts) }
    }
}

/// Facts left out because of their licence.
#[derive(Debug)]
struct Refused {
    file: usize,
    row: u64,
    /// Number of their provenance, from 0.
    provenance: usize,
}

/// The result of merging several sources into a directory.
#[derive(Debug, Default)]
pub struct Directory {
    /// Number of listings in the directory.
    pub listings: u64,
    /// Contradictions between sources, and facts left out because of their licence, each with the number of the file,
    /// from 0, and its row.
    pub found: Vec<(usize, Located)>,
    /// Number of records joined to the listing of another.
    pub joined: u64,
    /// Number of people without a number who match several listings, and so keep their own.
    pub undecided: u64,
}

impl Merge {
    /// Creates a directory to be published under a licence.
    pub fn under(licence: Licence) -> Self {
        Self { files: Vec::new(), records: Vec::new(), refused: Vec::new(), licence }
    }

    /// Starts the next file.
    pub fn begin(&mut self, name: &str) {
        self.files.push(name.to_owned());
    }

    /// Adds the listing of a row, or a part of one, from the current file; rows count from 1.
    pub fn add(&mut self, row: u64, listing: &Listing<'_>) {
        self.add_facts(row, Facts::new(listing, self.licence));
    }

    /// The same for facts that were taken elsewhere.
    pub fn add_facts(&mut self, row: u64, Facts { refused, said }: Facts) {
        let file = self.files.len().saturating_sub(1);
        let refused = refused.into_iter().map(|provenance| Refused { file, row, provenance });
        self.refused.extend(refused);
        self.records.extend(said.map(|said| Record { file, row, said }));
    }

    /// Joins the records, and passes each listing to `sink`, in the order of first appearance.
    pub fn finish(self, options: &Options, mut sink: impl FnMut(&Listing<'_>)) -> Directory {
        let mut found = Vec::new();
        for Refused { file, row, provenance } in &self.refused {
            let finding = pro_006::left_out(*provenance).under(options.profile);
            found.push((*file, Located { row: *row, finding }));
        }
        let groups = groups::of(&self.records);
        let mut directory = Directory { undecided: groups.undecided, ..Directory::default() };
        for group in groups.groups {
            let mut members = group.iter().filter_map(|(number, part)| {
                let record = self.records.get(*number)?;
                Some((*number, record, *part))
            });
            let Some((first, base, _)) = members.next() else { continue };
            let mut joined = Joined::new(first, base.said.facts());
            for (number, record, part) in members {
                directory.joined += 1;
                for conflict in joined.add(number, &record.said.facts(), part) {
                    let finding = self.contradiction(&conflict, record, *options);
                    found.push((record.file, Located { row: record.row, finding }));
                }
            }
            let listing: Result<Listing<'_>, _> = serde_json::from_value(joined.finish());
            // INVARIANT: it consists of parts of listings, each in its place.
            debug_assert!(listing.is_ok(), "{listing:?}");
            if let Ok(listing) = listing {
                directory.listings += 1;
                sink(&listing);
            }
        }
        found.sort_by_cached_key(|(file, Located { row, finding })| {
            (*file, *row, finding.path.clone(), finding.code())
        });
        // A place where many practise contradicts each of their listings in the same way.
        found.dedup();
        Directory { found, ..directory }
    }

    fn contradiction(
        &self,
        conflict: &facts::Conflict,
        record: &Record,
        options: Options,
    ) -> Finding {
        let kept = self.records.get(conflict.kept);
        let row = kept.map_or(0, |kept| kept.row);
        let file = kept.filter(|kept| kept.file != record.file);
        let name = file.and_then(|kept| self.files.get(kept.file));
        ens_003::contradicts_source(&conflict.pointer, row, name.map(String::as_str))
            .under(options.profile)
    }
}

/// Returns the JSON Pointer to a field of the object at a JSON Pointer.
fn below(pointer: &str, key: &str) -> String {
    // `At` escapes the key.
    format!("{pointer}{}", At::Root.key(key))
}
