//! Today, since the core has no clock.

use std::time::{SystemTime, UNIX_EPOCH};

use praticable::Date;

/// Seconds in a day.
const DAY: u64 = 86_400;

/// Today in UTC; `None` when the clock stands before 1970 or after 9999.
pub(crate) fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    date_of(since.as_secs() / DAY)
}

/// The day that many days after 1 January 1970, counting whole years and months.
fn date_of(mut days: u64) -> Option<Date> {
    let mut year = 1970;
    loop {
        let length = days_between(Date::new(year, 1, 1)?, Date::new(year.checked_add(1)?, 1, 1)?)?;
        if days < length {
            break;
        }
        days -= length;
        year += 1;
    }
    let first = Date::new(year, 1, 1)?;
    (1..=12).rev().filter_map(|month| Date::new(year, month, 1)).find_map(|start| {
        let day = days.checked_sub(days_between(first, start)?)?;
        let month = (1..=12).find(|month| Date::new(year, *month, 1) == Some(start))?;
        Date::new(year, month, u8::try_from(day + 1).ok()?)
    })
}

fn days_between(earlier: Date, later: Date) -> Option<u64> {
    u64::try_from(later.days_since(earlier)).ok()
}

#[cfg(test)]
mod tests {
    use super::date_of;

    #[test]
    fn days_become_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_779, "2026-11-22"),
            (20_818, "2026-12-31"),
        ] {
            assert_eq!(date_of(days), Some(date.parse().unwrap()), "{days} days");
        }
        assert_eq!(date_of(u64::MAX), None);
    }
}
