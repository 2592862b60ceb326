//! Days and points in time as ISO 8601 has them.

use std::fmt::Write;

use praticable::Date;

const SECONDS_A_DAY: i64 = 86_400;

/// What a column says of the zone of its points in time.
#[derive(Clone, Copy, Debug)]
pub(super) enum Zone<'a> {
    /// Nothing: they are what a clock on the wall shows.
    Unstated,
    /// So many seconds ahead of UTC.
    Fixed(i64),
    /// A region, whose clock nobody can tell here.
    Region(&'a str),
}

impl<'a> Zone<'a> {
    pub(super) fn read(zone: Option<&'a str>) -> Self {
        match zone {
            None | Some("") => Self::Unstated,
            Some("UTC" | "Etc/UTC" | "Z") => Self::Fixed(0),
            Some(zone) => seconds_ahead(zone).map_or(Self::Region(zone), Self::Fixed),
        }
    }
}

/// Reads `+02:00` or `+0200`.
fn seconds_ahead(zone: &str) -> Option<i64> {
    let (sign, digits) = match zone.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, zone.strip_prefix('-')?),
    };
    let (hours, minutes) = digits.split_once(':').or_else(|| digits.split_at_checked(2))?;
    let number = |text: &str| {
        let is_two_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_two_digits { text.parse::<i64>().ok() } else { None }
    };
    Some(sign * (number(hours)? * 3600 + number(minutes)? * 60))
}

/// Writes a day, counted from 1 January 1970; one that no calendar of four-digit years has, by its number.
pub(super) fn write_date(days: i64, out: &mut String) {
    match Date::from_unix_days(days) {
        Some(date) => {
            push_two(date.year() / 100, out);
            push_two(date.year() % 100, out);
            for part in [date.month(), date.day()] {
                out.push('-');
                push_two(part.into(), out);
            }
        }
        None => {
            // INVARIANT: writing to a string does not fail.
            let _ = write!(out, "1970-01-01{days:+}d");
        }
    }
}

/// Writes a number below 100 in two digits: dates come in millions, and the standard formatter takes many times longer.
fn push_two(number: u16, out: &mut String) {
    for digit in [number / 10 % 10, number % 10].map(usize::from) {
        out.push_str("0123456789".get(digit..=digit).unwrap_or_default());
    }
}

/// Writes a point in time, counted from 1970 in units of which a second has `per_second`: at midnight, the day alone.
///
/// A point in time in a region is written in UTC and names the region (RFC 9557), so that it is never taken for the day
/// that it may not be there.
pub(super) fn write_moment(value: i64, per_second: i64, zone: Zone<'_>, out: &mut String) {
    let (seconds, rest) = (value.div_euclid(per_second), value.rem_euclid(per_second));
    let ahead = if let Zone::Fixed(ahead) = zone { ahead } else { 0 };
    let local = seconds.saturating_add(ahead);
    let second = local.rem_euclid(SECONDS_A_DAY);
    write_date(local.div_euclid(SECONDS_A_DAY), out);
    if second == 0 && rest == 0 && !matches!(zone, Zone::Region(_)) {
        return;
    }
    let _ = write!(out, "T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if rest > 0 {
        let places = per_second.ilog10() as usize;
        let _ = write!(out, ".{rest:0places$}");
    }
    let _ = match zone {
        Zone::Unstated => Ok(()),
        Zone::Fixed(0) => write!(out, "Z"),
        Zone::Fixed(ahead) => {
            let (sign, ahead) = (if ahead < 0 { '-' } else { '+' }, ahead.abs());
            write!(out, "{sign}{:02}:{:02}", ahead / 3600, ahead / 60 % 60)
        }
        Zone::Region(name) => write!(out, "Z[{name}]"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(value: i64, per_second: i64, zone: Option<&str>) -> String {
        let mut out = String::new();
        write_moment(value, per_second, Zone::read(zone), &mut out);
        out
    }

    #[test]
    fn days_before_and_after_1970() {
        for (days, text) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (11_016, "2000-02-29"),
            (20_526, "2026-03-14"),
            (-719_162, "0001-01-01"),
            (2_932_896, "9999-12-31"),
            (2_932_897, "1970-01-01+2932897d"),
            (-719_163, "1970-01-01-719163d"),
        ] {
            let mut out = String::new();
            write_date(days, &mut out);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn only_midnight_is_a_day() {
        let day = 20_526 * SECONDS_A_DAY;
        assert_eq!(moment(day, 1, None), "2026-03-14");
        assert_eq!(moment(day * 1000, 1000, Some("UTC")), "2026-03-14");
        assert_eq!(moment(day - 3600, 1, Some("+01:00")), "2026-03-14");
        assert_eq!(moment(day, 1, Some("+0100")), "2026-03-14T01:00:00+01:00");
        assert_eq!(moment(day, 1, Some("-03:30")), "2026-03-13T20:30:00-03:30");
        assert_eq!(moment(day * 1_000_000 + 1, 1_000_000, None), "2026-03-14T00:00:00.000001");
        assert_eq!(moment(-1, 1000, Some("UTC")), "1969-12-31T23:59:59.999Z");
    }

    #[test]
    fn a_region_is_never_a_day() {
        let day = 20_526 * SECONDS_A_DAY;
        let text = moment(day, 1, Some("Europe/Paris"));
        assert_eq!(text, "2026-03-14T00:00:00Z[Europe/Paris]");
    }

    #[test]
    fn the_ends_of_time_do_not_overflow() {
        for value in [i64::MIN, i64::MAX] {
            for per_second in [1, 1000, 1_000_000_000] {
                assert!(!moment(value, per_second, Some("+14:00")).is_empty());
            }
        }
    }
}
