//! Recognises opening hours in OpenStreetMap's `opening_hours` syntax.
//!
//! Every function reads one symbol of the grammar from the front of a text and returns the rest, or `None`. No symbol
//! contains itself, so there is no recursion to limit; nothing is allocated. Written against specification 0.7.3
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>), with the liberties that its evaluation tool
//! allows as well: names in upper or lower case, one-digit hours and days, spaces around `-` and after `,`, `Dec
//! 25,26`.
//!
//! The meaning of the text (whether `Feb 30` exists, whether it is open now) is not checked here.

use std::ops::RangeInclusive;

/// The rest of a text after a symbol was read from its front.
type Rest<'t> = Option<&'t str>;

/// Whether a text is opening hours: rules separated by `;`, `,` or `||`.
pub(crate) fn is_valid(text: &str) -> bool {
    list(text, rule, separator) == Some("")
}

fn separator(text: &str) -> Rest<'_> {
    let marked = optional(text, spaces);
    word(marked, ";")
        .map(|rest| optional(rest, spaces))
        .or_else(|| word(marked, ",").and_then(spaces))
        .or_else(|| word(marked, "||").and_then(spaces))
}

/// Reads when, and whether it is open then; at least one of them.
fn rule(text: &str) -> Rest<'_> {
    let selected = word(text, "24/7").unwrap_or_else(|| optional(wide_range(text), small_range));
    let rest = optional(selected, |rest| modifier(optional(rest, spaces)));
    (rest.len() < text.len()).then_some(rest)
}

fn modifier(text: &str) -> Rest<'_> {
    let state = |text| {
        let rest = one_of(text, &["open", "closed", "off", "unknown"])?;
        Some(optional(rest, |rest| comment(spaces(rest)?)))
    };
    comment(text).or_else(|| state(text))
}

/// Reads a remark in quotes, which must not be empty.
fn comment(text: &str) -> Rest<'_> {
    let (remark, rest) = word(text, "\"")?.split_once('"')?;
    (!remark.is_empty()).then_some(rest)
}

/// Reads years, dates and weeks, all optional.
fn wide_range(text: &str) -> &str {
    // Most texts begin with a day of the week, which cannot begin a year, month or week (`We`, but not `week`).
    let is_day = |rest: &str| !rest.starts_with(|next: char| next.is_ascii_alphabetic());
    if weekday(text).is_some_and(is_day) {
        return text;
    }
    if let Some(rest) = comment(text).and_then(|rest| word(rest, ":")) {
        return optional(rest, space);
    }
    let dates = month_days(text).unwrap_or_else(|| {
        optional(optional(text, years), |rest| month_days(optional(rest, space)))
    });
    let weeks = optional(dates, |rest| weeks(optional(rest, separator_for_readability)));
    if weeks.len() < text.len() { optional(weeks, separator_for_readability) } else { text }
}

fn separator_for_readability(text: &str) -> Rest<'_> {
    one_of(text, &[": ", ":", " "])
}

/// Reads days of the week, holidays and times, all optional.
fn small_range(text: &str) -> Rest<'_> {
    match weekdays(text) {
        Some(rest) => Some(optional(rest, |rest| times(space(rest)?))),
        None => times(text),
    }
}

// Times.

fn times(text: &str) -> Rest<'_> {
    list(text, time_span, |rest| word(rest, ",").map(|rest| optional(rest, space)))
}

fn time_span(text: &str) -> Rest<'_> {
    let start = time(text, 0..=23)?;
    if let Some(open_end) = word(start, "+") {
        return Some(open_end);
    }
    let dash = word(optional(start, space), "-")?;
    let end = time(optional(dash, space), 0..=48)?;
    let interval = |rest| {
        let rest = optional(word(optional(rest, space), "/")?, space);
        hour_minutes(rest, 0..=24).or_else(|| positive(rest))
    };
    Some(word(end, "+").unwrap_or_else(|| optional(end, interval)))
}

fn time(text: &str, hours: RangeInclusive<u16>) -> Rest<'_> {
    hour_minutes(text, hours).or_else(|| event(text)).or_else(|| {
        let offset = one_of(event(word(text, "(")?)?, &["+", "-"])?;
        word(hour_minutes(offset, 0..=24)?, ")")
    })
}

fn event(text: &str) -> Rest<'_> {
    // Checked for every day of the week, of which only two begin like these.
    if !starts_with(text, b"ds") {
        return None;
    }
    one_of(text, &["dawn", "sunrise", "sunset", "dusk"])
}

fn hour_minutes(text: &str, hours: RangeInclusive<u16>) -> Rest<'_> {
    number(word(number(text, 1..=2, hours)?, ":")?, 2..=2, 0..=59)
}

// Days of the week.

fn weekdays(text: &str) -> Rest<'_> {
    let days = |text| list(text, weekday_range, comma);
    let holidays = |text| list(text, holiday, comma);
    let beside = |rest| one_of(rest, &[",", " "]);
    match holidays(text) {
        Some(rest) => Some(optional(rest, |rest| days(beside(rest)?))),
        None => Some(optional(days(text)?, |rest| holidays(beside(rest)?))),
    }
}

fn holiday(text: &str) -> Rest<'_> {
    word(text, "PH").map(|rest| optional(rest, day_offset)).or_else(|| word(text, "SH"))
}

fn weekday_range(text: &str) -> Rest<'_> {
    let day = weekday(text)?;
    let to = |rest| weekday(word(rest, "-")?);
    let nth = |rest| {
        let days = list(word(rest, "[")?, nth_range, comma)?;
        Some(optional(word(days, "]")?, day_offset))
    };
    nth(day).or_else(|| Some(optional(day, to)))
}

/// Reads `Su`, but not the beginning of `sunset`.
fn weekday(text: &str) -> Rest<'_> {
    if !starts_with(text, b"mtwfs") || event(text).is_some() {
        return None;
    }
    one_of(text, &["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
}

/// Reads the first to the fifth of a month, or the same from its end.
fn nth_range(text: &str) -> Rest<'_> {
    let nth = |text| number(text, 1..=1, 1..=5);
    match word(text, "-") {
        Some(from_the_end) => nth(from_the_end),
        None => Some(optional(nth(text)?, |rest| nth(word(rest, "-")?))),
    }
}

fn day_offset(text: &str) -> Rest<'_> {
    let days = positive(one_of(space(text)?, &["+", "-"])?)?;
    let unit = space(days)?;
    // `+1 daySu` is one day followed by a Sunday.
    let plural = word(unit, "days")
        .filter(|rest| !rest.starts_with(|next: char| next.is_ascii_alphabetic()));
    plural.or_else(|| word(unit, "day"))
}

// Weeks, dates and years.

fn weeks(text: &str) -> Rest<'_> {
    list(optional(word(text, "week")?, space), week_range, comma)
}

fn week_range(text: &str) -> Rest<'_> {
    let week = |text| number(text, 1..=2, 1..=53);
    Some(optional(week(text)?, |rest| Some(optional(week(word(rest, "-")?)?, every))))
}

fn month_days(text: &str) -> Rest<'_> {
    list(text, month_day_range, |rest| word(rest, ",").map(|rest| optional(rest, space)))
}

fn month_day_range(text: &str) -> Rest<'_> {
    let numbered = numbered_date(text);
    let Some(from) = numbered.or_else(|| moving_date(text)) else {
        let from = month(optional(text, |text| Some(optional(year(text)?, space))))?;
        return Some(optional(from, |rest| month(word(rest, "-")?)));
    };
    let from = optional(from, date_offset);
    let to = |rest| {
        let to = optional(word(optional(rest, space), "-")?, space);
        Some(optional(numbered_date(to).or_else(|| moving_date(to))?, date_offset))
    };
    let another_day = |rest| Some(optional(day_of_month(one_of(rest, &["-", ","])?)?, date_offset));
    // `Apr 10-15`, `Dec 25,26`
    let same_month = |rest| numbered.and_then(|_| list(rest, another_day, Some));
    to(from).or_else(|| word(from, "+")).or_else(|| Some(optional(from, same_month)))
}

/// Reads `Dec 25`, with or without a year.
fn numbered_date(text: &str) -> Rest<'_> {
    let rest = month(optional(text, |text| Some(optional(year(text)?, space))))?;
    day_of_month(optional(rest, space))
}

/// Reads `easter`, `May Su[1]`, with or without a year.
fn moving_date(text: &str) -> Rest<'_> {
    let text = optional(text, |text| Some(optional(year(text)?, space)));
    let nth_weekday = |text| {
        let nth = word(weekday(space(month(text)?)?)?, "[")?;
        word(number(word(nth, "-").unwrap_or(nth), 1..=1, 1..=5)?, "]")
    };
    word(text, "easter").or_else(|| nth_weekday(text))
}

fn date_offset(text: &str) -> Rest<'_> {
    let to_weekday = |text| weekday(one_of(text, &["+", "-"])?);
    match to_weekday(text) {
        Some(rest) => Some(optional(rest, day_offset)),
        None => day_offset(text),
    }
}

fn month(text: &str) -> Rest<'_> {
    if !starts_with(text, b"jfmasond") {
        return None;
    }
    one_of(
        text,
        &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    )
}

/// Reads a day of a month, which must not be the hour of a time.
fn day_of_month(text: &str) -> Rest<'_> {
    let minutes = |rest| number(word(rest, ":")?, 2..=2, 0..=59);
    number(text, 1..=2, 1..=31)
        .filter(|rest| minutes(rest).is_none_or(|after| minutes(after).is_some()))
}

fn years(text: &str) -> Rest<'_> {
    list(text, year_range, comma)
}

fn year_range(text: &str) -> Rest<'_> {
    let from = year(text)?;
    let to = |rest| Some(optional(year(word(rest, "-")?)?, every));
    Some(word(from, "+").unwrap_or_else(|| optional(from, to)))
}

fn year(text: &str) -> Rest<'_> {
    number(text, 4..=4, 1900..=9999)
}

/// Reads `/2`: every second one.
fn every(text: &str) -> Rest<'_> {
    positive(word(text, "/")?)
}

fn positive(text: &str) -> Rest<'_> {
    number(text, 1..=4, 1..=9999)
}

// The building blocks of all symbols.

/// Reads at least one item, with a separator between items.
fn list<'t>(
    text: &'t str,
    item: impl Fn(&'t str) -> Rest<'t>,
    separator: impl Fn(&'t str) -> Rest<'t>,
) -> Rest<'t> {
    let mut rest = item(text)?;
    while let Some(more) = separator(rest).and_then(&item) {
        rest = more;
    }
    Some(rest)
}

/// Whether a text begins with one of these letters, in upper or lower case.
fn starts_with(text: &str, letters: &[u8]) -> bool {
    text.bytes().next().is_some_and(|first| letters.contains(&first.to_ascii_lowercase()))
}

fn optional<'t>(text: &'t str, symbol: impl FnOnce(&'t str) -> Rest<'t>) -> &'t str {
    symbol(text).unwrap_or(text)
}

fn one_of<'t>(text: &'t str, words: &[&str]) -> Rest<'t> {
    words.iter().find_map(|known| word(text, known))
}

fn word<'t>(text: &'t str, known: &str) -> Rest<'t> {
    let (front, rest) = text.split_at_checked(known.len())?;
    front.eq_ignore_ascii_case(known).then_some(rest)
}

fn comma(text: &str) -> Rest<'_> {
    word(text, ",")
}

fn space(text: &str) -> Rest<'_> {
    word(text, " ")
}

fn spaces(text: &str) -> Rest<'_> {
    let rest = text.trim_start_matches(' ');
    (rest.len() < text.len()).then_some(rest)
}

/// Reads a complete run of digits with this length and value.
fn number(text: &str, digits: RangeInclusive<usize>, values: RangeInclusive<u16>) -> Rest<'_> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(end)?;
    let fits = digits.contains(&end) && number.parse().is_ok_and(|number| values.contains(&number));
    fits.then_some(rest)
}

#[cfg(test)]
mod tests;
