//! Calendar days.

use std::{borrow::Cow, fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{FormError, checksum::is_digits};
use crate::ids::DateOrder;

/// A day of the Gregorian calendar, written `2026-11-22` (ISO 8601).
///
/// ```
/// use praticable::Date;
///
/// let checked: Date = "2025-11-22".parse()?;
/// let today: Date = "2026-11-22".parse()?;
/// assert_eq!(today.days_since(checked), 365);
/// assert!("2026-02-31".parse::<Date>().is_err());
/// # Ok::<(), praticable::ids::FormError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The form, as a regular expression of ECMA 262. It accepts some days that do not exist, such as 31 February.
    pub const PATTERN: &'static str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /// Returns a day of the calendar, from year 1 on; `None` if it does not exist.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if year.is_multiple_of(4)
                && (!year.is_multiple_of(100) || year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            _ => return None,
        };
        if year == 0 || year > 9999 || day == 0 || day > days {
            None
        } else {
            Some(Self { year, month, day })
        }
    }

    /// Returns the year, from 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Returns whole days from `earlier` to this day; negative if `earlier` is later.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.day_number() - earlier.day_number()
    }

    /// Returns the day that is a number of days after 1 January 1970, as in Unix and Arrow; `None` outside the years 1
    /// to 9999.
    ///
    /// ```
    /// use praticable::Date;
    ///
    /// assert_eq!(Date::from_unix_days(20_526), "2026-03-14".parse().ok());
    /// assert_eq!(Date::from_unix_days(i64::MAX), None);
    /// ```
    pub fn from_unix_days(days: i64) -> Option<Self> {
        /// The number of 1 January 1970.
        const UNIX: i32 = 719_469;
        Self::from_day_number(i32::try_from(days).ok()?.checked_add(UNIX)?)
    }

    /// Returns days since 1 March of year 0, by Hinnant's algorithm.
    pub(super) const fn day_number(self) -> i32 {
        let (year, month) = (self.year as i32, self.month as i32);
        let year = if month > 2 { year } else { year - 1 };
        let month = (month + 9) % 12;
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + self.day as i32
    }

    /// Returns the day with this number: the inverse of [`day_number`](Self::day_number).
    pub(super) fn from_day_number(number: i32) -> Option<Self> {
        let days = number - 1;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// Returns the day that a French or ISO spelling certainly means: `22/11/2026`, `22.11.2026`, `2026/11/22`, or an
    /// ISO timestamp at midnight. If day and month could be swapped, the day comes first, as is the rule in French,
    /// unless their column has another order. A two-digit year would be a guess, and is refused here.
    pub(crate) fn mend(text: &str, order: DateOrder) -> Option<Self> {
        let text = text.trim();
        let text = text.split_once(['T', ' ']).map_or(Some(text), |(day, time)| {
            time.trim_end_matches('Z')
                .bytes()
                .all(|byte| matches!(byte, b'0' | b':' | b'.'))
                .then_some(day)
        })?;
        let mut parts = text.split(['/', '.', '-']);
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let number = |part: &str| {
            (!part.is_empty() && is_digits(part, part.len())).then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = match (first.len(), second.len(), third.len()) {
            (4, 1 | 2, 1 | 2) => (first, second, third),
            (1 | 2, 1 | 2, 4) => (third, second, first),
            _ => return None,
        };
        let year = number(year)?;
        let of = |month, day| {
            Self::new(year, u8::try_from(number(month)?).ok()?, u8::try_from(number(day)?).ok()?)
        };
        // Only columns of a table have an order, and a year in front leaves no doubt about the rest.
        if cfg!(not(feature = "table")) || first.len() == 4 {
            return of(month, day);
        }
        match order {
            DateOrder::Unsettled | DateOrder::DayFirst => of(month, day),
            DateOrder::MonthFirst => of(day, month),
            DateOrder::Both => match (of(month, day), of(day, month)) {
                (Some(date), Some(other)) if date != other => None,
                (date, other) => date.or(other),
            },
        }
    }
}

impl FromStr for Date {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = |range| text.get(range).filter(|part: &&str| is_digits(part, part.len()));
        let hyphens =
            text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let read = || {
            let year = number(0..4)?.parse().ok()?;
            let month = number(5..7)?.parse().ok()?;
            let day = number(8..10)?.parse().ok()?;
            Self::new(year, month, day)
        };
        if hyphens { read() } else { None }.ok_or(FormError { what: "a date (YYYY-MM-DD)" })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "pattern": Self::PATTERN })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_years_follow_the_gregorian_rule() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2026, 2, 29).is_none());
        assert!(Date::new(1900, 2, 29).is_none());
        assert!(Date::new(2000, 2, 29).is_some());
    }

    #[test]
    fn days_count_across_months_and_years() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(day("2026-03-01").days_since(day("2026-02-28")), 1);
        assert_eq!(day("2024-03-01").days_since(day("2024-02-28")), 2);
        assert_eq!(day("2026-01-01").days_since(day("2025-01-01")), 365);
        assert_eq!(day("2025-01-01").days_since(day("2026-01-01")), -365);
    }

    #[test]
    fn day_numbers_go_both_ways() {
        for text in ["0001-01-01", "1900-02-28", "2000-02-29", "2026-12-31", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(Date::from_day_number(date.day_number()), Some(date));
        }
        assert_eq!(Date::from_day_number(0), None);
    }

    #[test]
    fn mend_reads_french_spellings_and_makes_no_guess() {
        let mended = |text| Date::mend(text, DateOrder::Unsettled).map(|date| date.to_string());
        assert_eq!(mended("01/02/2026").as_deref(), Some("2026-02-01"));
        assert_eq!(mended("1.2.2026").as_deref(), Some("2026-02-01"));
        assert_eq!(mended("2026-02-01T00:00:00Z").as_deref(), Some("2026-02-01"));
        assert_eq!(mended("2026-01-31T23:30:00Z"), None);
        assert_eq!(mended("31/02/2026"), None);
        assert_eq!(mended("01/02/26"), None);
        assert_eq!(mended("46054"), None);
    }

    #[test]
    fn the_order_of_a_column_decides_what_could_be_either() {
        let mended = |text, order| Date::mend(text, order).map(|date| date.to_string());
        let [day, month, both] = [DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::Both];
        assert_eq!(mended("01/02/2026", day).as_deref(), Some("2026-02-01"));
        assert_eq!(mended("01/02/2026", month).as_deref(), Some("2026-01-02"));
        assert_eq!(mended("01/02/2026", both), None);
        for (text, date) in [("22/11/2026", "2026-11-22"), ("11/22/2026", "2026-11-22")] {
            assert_eq!(mended(text, both).as_deref(), Some(date));
        }
        assert_eq!(mended("05/05/2026", both).as_deref(), Some("2026-05-05"));
        assert_eq!(mended("22/11/2026", month), None);
        for order in [day, month, both] {
            assert_eq!(mended("2026/01/02", order).as_deref(), Some("2026-01-02"));
        }
    }
}
