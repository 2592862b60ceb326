//! The freshness of a fact on a day given by the caller.

use crate::{Date, model::Listing};

/// The freshness of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Observed recently.
    Fresh,
    /// Still valid, but due for another check.
    Ageing,
    /// Observed too long ago: rule PRO-003 reports it.
    Stale,
}

/// Ages, in days, at which the freshness of a fact changes.
///
/// ```
/// use praticable::freshness::{Freshness, Thresholds};
///
/// let today = "2026-11-22".parse()?;
/// let judge = |day: &str| Ok::<_, praticable::ids::FormError>(Thresholds::default().judge(day.parse()?, today));
/// assert_eq!(judge("2026-11-01")?, Some(Freshness::Fresh));
/// assert_eq!(judge("2025-11-22")?, Some(Freshness::Ageing), "365 days are twelve months, not more");
/// assert_eq!(judge("2025-11-21")?, Some(Freshness::Stale));
/// assert_eq!(judge("2026-11-23")?, None, "a future day has no freshness");
/// # Ok::<(), praticable::ids::FormError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// A fact observed more than this many days ago is ageing.
    pub ageing_after_days: i32,
    /// A fact observed more than this many days ago is stale.
    pub stale_after_days: i32,
}

impl Thresholds {
    /// Twelve months for stale facts, as for acceslibre's attestations, which are valid for 365 days; half of that for
    /// ageing ones, a choice of this project for when a reminder is worth sending.
    pub const DEFAULT: Self = Self { ageing_after_days: 182, stale_after_days: 365 };

    /// Returns the freshness of a fact observed on a day; `None` if that day is in the future.
    pub const fn judge(self, seen: Date, today: Date) -> Option<Freshness> {
        let age = today.days_since(seen);
        if age < 0 {
            None
        } else if age > self.stale_after_days {
            Some(Freshness::Stale)
        } else if age > self.ageing_after_days {
            Some(Freshness::Ageing)
        } else {
            Some(Freshness::Fresh)
        }
    }

    /// Returns the freshness of a fact of a listing, given by its JSON Pointer; `None` if the provenance that covers it
    /// has no date. The date of a wider scope is not used, because that provenance does not cover this fact.
    pub fn of(self, listing: &Listing<'_>, pointer: &str, today: Date) -> Option<Freshness> {
        self.judge(listing.provenance_of(pointer)?.last_seen()?, today)
    }
}

impl Default for Thresholds {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_scope_dates_a_fact_even_without_a_date() {
        let listing: Listing<'_> = serde_json::from_str(
            r#"{ "provenance": [
                { "scope": "", "observed_on": "2026-11-01" },
                { "scope": "/entrance", "observed_on": "2024-01-01", "verified_on": "2026-01-01" },
                { "scope": "/toilets" },
                { "scope": "/room", "observed_on": "2020-01-01" },
                { "scope": "/room", "observed_on": "2026-11-02" }
            ] }"#,
        )
        .unwrap();
        let today = Date::new(2026, 11, 22).unwrap();
        let of = |pointer| Thresholds::DEFAULT.of(&listing, pointer, today);
        assert_eq!(of("/care/longer_slots"), Some(Freshness::Fresh));
        assert_eq!(of("/entrance/step_free"), Some(Freshness::Ageing));
        assert_eq!(of("/toilets/present"), None);
        assert_eq!(of("/room/turning_space_cm"), Some(Freshness::Fresh), "the latest one counts");
    }
}
