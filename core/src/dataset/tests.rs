use proptest::{prelude::*, sample::Index};

use super::*;

/// Listings that conflict in every way that the rules detect.
const POOL: [&str; 10] = [
    r#"{ "id": "a" }"#,
    r#"{ "id": "b", "status": "closed", "entrance": { "step_free": "no" } }"#,
    r#"{ "id": "a", "place": { "siret": "99900001100018" }, "entrance": { "step_free": "yes", "clear_width_cm": 90 } }"#,
    r#"{ "place": { "siret": "99900001100018" }, "entrance": { "step_free": "no", "clear_width_cm": 90 } }"#,
    r#"{ "place": { "siret": "99900001100018" }, "entrance": { "step_free": "partial", "clear_width_cm": 80 },
         "interior": { "floor": 1, "step_free": "no" } }"#,
    r#"{ "place": { "siret": "99900001100018" }, "interior": { "floor": 2, "step_free": "yes" } }"#,
    r#"{ "practitioner": { "rpps": "99700000013", "profession": "10" }, "place": { "siret": "99900001100018" },
         "tariffs": { "sector": "sector_1" }, "provenance": [{ "scope": "", "observed_on": "2025-01-01" }] }"#,
    r#"{ "practitioner": { "rpps": "99700000013", "profession": "10" }, "place": { "siret": "99900001100018" },
         "tariffs": { "sector": "sector_2" }, "provenance": [{ "scope": "", "observed_on": "2026-01-01" }] }"#,
    r#"{ "practitioner": { "profession": "10" }, "tariffs": { "sector": "not_contracted" },
         "toilets": { "adapted": "yes" } }"#,
    r#"{ "toilets": { "adapted": "yes" } }"#,
];

const DATES: [&str; 4] = ["01/02/2026", "22/11/2026", "11/22/2026", "2026-11-22"];

fn listing(pick: usize) -> Listing<'static> {
    serde_json::from_str(POOL[pick]).unwrap()
}

/// The state of the rows from `start` on, as one part of the dataset.
fn part(picks: &[(usize, u64, usize)], rows: impl Iterator<Item = usize>) -> Dataset {
    let mut dataset = Dataset::default();
    for index in rows {
        let (pick, part, date) = picks[index];
        dataset.observe(&listing(pick), Origin { row: index as u64 + 1, part });
        let mut dates = DateForms::default();
        dates.note(crate::At::Root.key("as_of"), DATES[date]);
        dataset.observe_dates(&dates);
    }
    dataset
}

fn picks() -> impl Strategy<Value = Vec<(usize, u64, usize)>> {
    // Few kinds at a time, so that constant columns occur too.
    (0..POOL.len(), 1..=POOL.len()).prop_flat_map(|(first, kinds)| {
        let pick = (0..kinds).prop_map(move |kind| (first + kind) % POOL.len());
        prop::collection::vec((pick, 0..2_u64, 0..DATES.len()), 0..60)
    })
}

proptest! {
    #[test]
    fn any_split_and_any_order_of_merging_give_the_same_findings(
        picks in picks(),
        parts in prop::collection::vec(any::<Index>(), 60),
        merges in prop::collection::vec((any::<Index>(), any::<Index>()), 5),
    ) {
        let whole = part(&picks, 0..picks.len()).finish(&Options::default());
        let mut split: Vec<Dataset> = (0..5)
            .map(|number| part(&picks, (0..picks.len()).filter(|row| parts[*row].index(5) == number)))
            .collect();
        for (left, right) in merges {
            if split.len() > 1 {
                let left = split.remove(left.index(split.len()));
                let into = right.index(split.len());
                split[into].merge(left);
            }
        }
        let mut rest = split.into_iter();
        let mut merged = rest.next().unwrap();
        // A state that is sent between machines arrives unchanged.
        let travelled = |state: &Dataset| serde_json::from_str(&serde_json::to_string(state).unwrap()).unwrap();
        rest.for_each(|other| merged.merge(travelled(&other)));
        prop_assert_eq!(merged.finish(&Options::default()), whole);
    }
}

#[test]
fn the_pool_makes_every_rule_speak() {
    let picks: Vec<_> = (0..POOL.len()).chain([8; 20]).map(|pick| (pick, 0, pick % 4)).collect();
    let found = part(&picks, 0..picks.len()).finish(&Options::default());
    let codes: std::collections::BTreeSet<_> =
        found.iter().map(|located| located.finding.code()).collect();
    assert_eq!(
        codes.into_iter().collect::<Vec<_>>(),
        ["ENS-001", "ENS-002", "ENS-003", "ENS-004", "ENS-006", "ENS-007"]
    );
    let same = [(8, 0, 3); 20];
    let found = part(&same, 0..20).finish(&Options::default());
    assert!(found.iter().any(|located| located.finding.code() == "ENS-005"));
}

#[test]
fn a_listing_spread_over_rows_is_no_duplicate() {
    let codes = |parts: [u64; 2]| {
        let picks = parts.map(|part| (6, part, 3));
        part(&picks, 0..2).finish(&Options::default()).len()
    };
    assert_eq!(codes([1, 2]), 0);
    assert_eq!(codes([1, 1]), 1);
}

#[test]
fn two_million_rows_stay_small() {
    use std::mem::size_of;
    let full = size_of::<(Key, u32)>() + people::RECORD + places::RECORD;
    for (bytes, limit, which) in [
        (full, 105_000_000, "listings that have everything"),
        (people::RECORD, 50_000_000, "rows of the national register"),
    ] {
        assert!(bytes * 2_000_000 < limit, "{which} take {bytes} bytes each");
    }
}
