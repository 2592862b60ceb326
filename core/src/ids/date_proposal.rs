//! Proposals for texts that are not dates: for a person to confirm, never to be applied without that.

use super::Date;
use crate::ids::DateOrder;

impl Date {
    /// Whether a cell holds the placeholder that spreadsheets and databases write if there is no date: 0 in Excel, the
    /// zero date of `MySQL`.
    pub(crate) fn is_empty_marker(text: &str) -> bool {
        let day = text.split(['T', ' ']).next().unwrap_or_default();
        matches!(day, "0000-00-00" | "00/00/0000" | "00/01/1900" | "30/12/1899" | "1900-01-00")
    }

    /// Returns the day that a cell may mean: that of any text, or day and month in the opposite of the column's order.
    /// There is none for a serial number that may be of either calendar of spreadsheets, from 1900 or from 1904.
    pub(crate) fn propose_for_cell(
        text: &str,
        order: DateOrder,
        today: Option<Self>,
    ) -> Option<Self> {
        if let Some(number) = serial_number(text.trim()) {
            let of_1904 = of_serial(number + SINCE_1904);
            let is_past = |date| today.is_some_and(|today| date <= today);
            return of_serial(number).filter(|_| !of_1904.is_some_and(is_past));
        }
        let other = match order {
            DateOrder::MonthFirst => DateOrder::DayFirst,
            DateOrder::Unsettled | DateOrder::DayFirst => DateOrder::MonthFirst,
            DateOrder::Both => return None,
        };
        let expanded = short_year(text.trim(), order);
        expanded.or_else(|| Self::propose(text)).or_else(|| Self::mend(text, other))
    }

    /// Returns the day that a text may mean: with a two-digit year, the serial number of a spreadsheet that counts from
    /// 1900, or the day in Paris of a timestamp.
    pub(crate) fn propose(text: &str) -> Option<Self> {
        let text = text.trim();
        short_year(text, DateOrder::Unsettled)
            .or_else(|| of_serial(serial_number(text)?))
            .or_else(|| day_of_timestamp(text))
    }
}

/// Reads `01/02/26`; an observation is always in this century.
fn short_year(text: &str, order: DateOrder) -> Option<Date> {
    let (rest, year) = text.rsplit_once(['/', '.', '-'])?;
    let is_short = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| Date::mend(&format!("{rest}/20{year}"), order))?
}

/// Number of days between the two calendars of spreadsheets.
const SINCE_1904: i64 = 1462;

/// Reads `46054`: a serial number of Excel, within this century.
fn serial_number(text: &str) -> Option<i64> {
    let days: i64 = text.strip_suffix(".0").unwrap_or(text).parse().ok()?;
    (36_526..=73_050).contains(&days).then_some(days)
}

/// Returns the day with a spreadsheet's serial number, which counts from 1900.
fn of_serial(days: i64) -> Option<Date> {
    /// The serial number of 1 January 1970.
    const UNIX: i64 = 25_569;
    Date::from_unix_days(days - UNIX)
}

/// Reads `2026-01-31T23:30:00Z`, which in Paris is the day after. Close to a clock change there is no proposal.
fn day_of_timestamp(text: &str) -> Option<Date> {
    let (day, time) = text.split_once(['T', ' '])?;
    let date: Date = day.parse().ok()?;
    let (hour, minutes) = time.split_once(':')?;
    let hour: u8 = hour.parse().ok().filter(|hour| *hour < 24)?;
    minutes.bytes().take(2).all(|byte| byte.is_ascii_digit()).then_some(())?;
    if !time.ends_with('Z') {
        return Some(date);
    }
    let next = || Date::from_day_number(date.day_number() + 1);
    let month = day.get(5..7)?;
    match (hour, month) {
        (22, "03" | "10") => None,
        (23, _) | (22, "04" | "05" | "06" | "07" | "08" | "09") => next(),
        _ => Some(date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_is_made_where_there_is_one() {
        let proposed = |text| Date::propose(text).map(|date| date.to_string());
        for text in ["01/02/26", "46054", "46054.0", "2026-01-31T23:30:00Z", "2026-02-01 14:05:00"]
        {
            assert_eq!(proposed(text).as_deref(), Some("2026-02-01"), "{text}");
        }
        assert_eq!(proposed("2026-07-31T22:30:00Z").as_deref(), Some("2026-08-01"));
        assert_eq!(proposed("2026-01-31T22:30:00Z").as_deref(), Some("2026-01-31"));
        for text in
            ["31/02/2026", "févr. 2026", "2026", "460540", "2026-10-25T22:30:00Z", "31/02/26", ""]
        {
            assert_eq!(proposed(text), None, "{text}");
        }
    }

    #[test]
    fn a_serial_number_of_two_calendars_is_left_to_a_person() {
        let today: Option<Date> = "2026-11-22".parse().ok();
        let proposed = |text, today| {
            let date = Date::propose_for_cell(text, DateOrder::Unsettled, today);
            date.map(|date| date.to_string())
        };
        // Counted from 1904 it would be a day in 2030.
        assert_eq!(proposed("46054", today).as_deref(), Some("2026-02-01"));
        assert_eq!(proposed("44592.0", today), None, "2022-01-31 or 2026-02-01");
        assert_eq!(proposed("44592", None).as_deref(), Some("2022-01-31"));
        assert_eq!(proposed("11/22/2026", today).as_deref(), Some("2026-11-22"));
        assert_eq!(proposed("31/02/2026", today), None);
    }

    #[test]
    fn the_day_that_means_none_is_known() {
        assert!(
            Date::is_empty_marker("0000-00-00 00:00:00") && Date::is_empty_marker("30/12/1899")
        );
        assert!(!Date::is_empty_marker("01/02/2026"));
    }
}
