//! How fresh a fact is, on a day that the caller gives.

use crate::{Date, model::Listing};

/// Whether a fact can still be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Seen lately.
    Fresh,
    /// Still good, and due for another look.
    Ageing,
    /// Seen too long ago: rule PRO-003 speaks.
    Stale,
}

/// After how many days a fact changes its freshness.
///
/// ```
/// use praticable::freshness::{Freshness, Thresholds};
///
/// let today = "2026-11-22".parse()?;
/// let judge = |day: &str| Ok::<_, praticable::ids::FormError>(Thresholds::default().judge(day.parse()?, today));
/// assert_eq!(judge("2026-11-01")?, Some(Freshness::Fresh));
/// assert_eq!(judge("2025-11-22")?, Some(Freshness::Ageing), "365 days are twelve months, not more");
/// assert_eq!(judge("2025-11-21")?, Some(Freshness::Stale));
/// assert_eq!(judge("2026-11-23")?, None, "a day to come says nothing");
/// # Ok::<(), praticable::ids::FormError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// A fact seen more than this many days ago is ageing.
    pub ageing_after_days: i32,
    /// A fact seen more than this many days ago is stale.
    pub stale_after_days: i32,
}

impl Thresholds {
    /// Twelve months, after acceslibre, where an attestation holds for 365 days; and half of it, a choice of this
    /// project, for the time when a reminder is worth sending.
    pub const DEFAULT: Self = Self { ageing_after_days: 182, stale_after_days: 365 };

    /// How fresh something is that was seen on a day; `None` when that day is yet to come.
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

    /// How fresh a fact of a listing is, given by its JSON Pointer; `None` when the provenance that covers it has no
    /// date. A wider scope with a date does not help: it did not see this fact.
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
        assert_eq!(of("/room/turning_space_cm"), Some(Freshness::Fresh), "the last look counts");
    }
}
