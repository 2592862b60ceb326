//! Visible oddities of a value that certainly means another: the parameter `pattern` of a finding with a safe fix.
//!
//! It is one of a dozen names, never the value, so that a report can state that 631 postal codes end in `.0`. A value
//! with several oddities gets the name of the one that explains most; a value without any gets none.

use crate::ids::DateOrder;

/// Whether a character is one that people and programs put between digits.
fn is_filler(character: char) -> bool {
    character.is_whitespace() || matches!(character, '.' | '-' | '/')
}

/// Returns the oddity of `raw`, which means `meant`.
pub(crate) fn of(raw: &str, meant: &str) -> Option<&'static str> {
    let text = raw.trim();
    if text == meant {
        return Some("spaces_around");
    }
    if text.eq_ignore_ascii_case(meant) {
        return Some("letter_case");
    }
    if text.ends_with(".0") {
        return Some("decimal");
    }
    if text.starts_with(['=', '"', '\'', '’']) {
        return Some("quotes");
    }
    let is_bare =
        |meant: &str| text.chars().filter(|character| !is_filler(*character)).eq(meant.chars());
    if is_bare(meant) {
        return match text.chars().find(|character| is_filler(*character)) {
            Some('.') => Some("dots"),
            Some('-') => Some("hyphens"),
            Some('/') => Some("slashes"),
            _ => Some("spaces"),
        };
    }
    if meant.strip_prefix('0').is_some_and(is_bare) {
        return Some("lost_zero");
    }
    if text.strip_prefix('8').is_some_and(|rest| rest == meant) {
        return Some("extra_8");
    }
    let is_national = meant.starts_with('+') && !text.starts_with('+') && !text.starts_with("00");
    is_national.then_some("no_country_code")
}

/// Returns the oddity of a date that is not in ISO form, in a column with this order.
pub(crate) fn of_date(raw: &str, order: DateOrder) -> Option<&'static str> {
    let text = raw.trim();
    if text.contains(['T', ' ']) {
        return Some("time_of_day");
    }
    let first = text.bytes().take_while(u8::is_ascii_digit).count();
    match order {
        _ if first > 2 => None,
        DateOrder::Unsettled | DateOrder::DayFirst => Some("day_first"),
        DateOrder::MonthFirst => Some("month_first"),
        // Such a date has a single reading, and it does not matter which.
        DateOrder::Both => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, finding::terms};

    #[test]
    fn every_oddity_has_a_name_and_every_name_has_words() {
        for (raw, meant, name) in [
            (" 44000 ", "44000", "spaces_around"),
            ("2a004", "2A004", "letter_case"),
            ("44000.0", "44000", "decimal"),
            ("1000.0", "01000", "decimal"),
            ("=\"01000\"", "01000", "quotes"),
            ("356 000 000 00048", "35600000000048", "spaces"),
            ("356.000.000.00048", "35600000000048", "dots"),
            ("356-000-000-00048", "35600000000048", "hyphens"),
            ("+33/199002737", "+33199002737", "slashes"),
            ("1000", "01000", "lost_zero"),
            ("899700000013", "99700000013", "extra_8"),
            ("01 99 00 27 37", "+33199002737", "no_country_code"),
        ] {
            assert_eq!(of(raw, meant), Some(name), "{raw}");
            assert!(terms::in_words("pattern", name, Lang::Fr).is_some(), "{name}");
        }
        for (raw, name) in [("22/11/2026", "day_first"), ("2026-11-22T00:00:00", "time_of_day")] {
            assert_eq!(of_date(raw, DateOrder::Unsettled), Some(name));
            assert!(terms::in_words("pattern", name, Lang::Fr).is_some(), "{name}");
        }
    }

    #[test]
    fn what_has_no_name_is_left_unsaid() {
        assert_eq!(of("F-44000", "44000"), None);
        assert_eq!(of("0033199002737", "+33199002737"), None);
        assert_eq!(of_date("2026/11/22", DateOrder::Unsettled), None);
    }
}
