//! What a cell holds, written as the flat table writes it.

use calamine::{CellErrorType, DataRef, ExcelDateTime};

use crate::number;

/// What a formula says that nobody has calculated yet: as little as this error does.
pub(super) const NOT_AVAILABLE: &str = "#N/A";

/// The first day of the year 10000, which is no date in any spreadsheet.
const LAST_DAY: f64 = 2_958_466.0;

/// Writes the value of a cell; its display is left out, since a spreadsheet rounds there.
pub(super) fn write(value: &DataRef<'_>, out: &mut String) {
    match value {
        DataRef::Empty => {}
        DataRef::String(text) | DataRef::DateTimeIso(text) => out.push_str(text),
        DataRef::SharedString(text) => out.push_str(text),
        DataRef::Int(number) => number::push(out, number),
        DataRef::Float(number) => write_number(*number, out),
        // Whether `true` means yes is for the core to say, as in a file.
        DataRef::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        DataRef::DateTime(serial) => write_serial(serial, out),
        DataRef::DurationIso(text) => write_duration(text, out),
        DataRef::Error(CellErrorType::GettingData) => out.push_str(NOT_AVAILABLE),
        DataRef::Error(error) => number::push(out, error),
    }
}

/// Writes a number: 52128577500016 in all its digits.
pub(super) fn write_number(value: f64, out: &mut String) {
    number::write(value, out, |out| number::shortest(value, out));
}

/// Writes a day, a time, or both, of the number that a spreadsheet counts them by, from 1900 or from 1904.
fn write_serial(serial: &ExcelDateTime, out: &mut String) {
    let value = serial.as_f64();
    if !(0.0..LAST_DAY).contains(&value) || serial.is_duration() {
        return write_number(value, out);
    }
    let (year, month, day, hours, minutes, seconds, milliseconds) = serial.to_ymd_hms_milli();
    let minutes = i64::from(hours) * 60 + i64::from(minutes);
    let clock = (minutes * 60 + i64::from(seconds)) * 1000 + i64::from(milliseconds);
    if value < 1.0 && clock > 0 {
        return write_clock(clock, out);
    }
    number::push(out, format_args!("{year:04}-{month:02}-{day:02}"));
    if clock > 0 {
        out.push('T');
        write_clock(clock, out);
    }
}

/// Writes the time of a day, the seconds only where there are any.
fn write_clock(milliseconds: i64, out: &mut String) {
    let (second, rest) = (milliseconds / 1000, milliseconds % 1000);
    number::push(out, format_args!("{:02}:{:02}", second / 3600, second / 60 % 60));
    if second % 60 > 0 || rest > 0 {
        number::push(out, format_args!(":{:02}", second % 60));
    }
    if rest > 0 {
        number::push(out, format_args!(".{rest:03}"));
    }
}

/// Writes a time of day that is written `PT09H30M00S`; any other duration as it stands.
pub(super) fn write_duration(text: &str, out: &mut String) {
    match clock(text) {
        Some(milliseconds) => write_clock(milliseconds, out),
        None => out.push_str(text),
    }
}

fn clock(text: &str) -> Option<i64> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds: f64 = rest.strip_suffix('S')?.parse().ok()?;
    let [hours, minutes] = [hours, minutes].map(|number| number.parse::<u8>().ok());
    let is_clock = hours? < 24 && minutes? < 60 && (0.0..60.0).contains(&seconds);
    #[expect(clippy::cast_possible_truncation, reason = "less than a minute")]
    let seconds = (seconds * 1000.0).round() as i64;
    is_clock.then_some(i64::from(hours?) * 3_600_000 + i64::from(minutes?) * 60_000 + seconds)
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    use super::*;

    fn written(value: &DataRef<'_>) -> String {
        let mut out = String::new();
        write(value, &mut out);
        out
    }

    #[test]
    fn numbers_keep_their_digits() {
        for (number, text) in [
            (1000.0, "1000"),
            (52_128_577_500_016.0, "52128577500016"),
            (0.5, "0.5"),
            (48.856_6, "48.8566"),
            (-0.0, "0"),
            (1e300, "10000"),
        ] {
            assert!(written(&DataRef::Float(number)).starts_with(text), "{number}");
        }
        assert_eq!(written(&DataRef::Float(1e-7)), "0.0000001");
    }

    #[test]
    fn days_are_counted_from_1900_or_1904() {
        for (serial, is_1904, text) in [
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            (60.0, false, "1900-02-29"),
            (61.0, false, "1900-03-01"),
            (46_095.0, false, "2026-03-14"),
            (44_633.0, true, "2026-03-14"),
            (0.0, true, "1904-01-01"),
            (46_095.5, false, "2026-03-14T12:00"),
            (0.375, false, "09:00"),
            (0.375_011_574_074_074_1, false, "09:00:01"),
            (-1.0, false, "-1"),
            (5e6, false, "5000000"),
        ] {
            let value = DataRef::DateTime(ExcelDateTime::new(serial, DateTime, is_1904));
            assert_eq!(written(&value), text, "{serial}");
        }
        let hours = DataRef::DateTime(ExcelDateTime::new(1.5, TimeDelta, false));
        assert_eq!(written(&hours), "1.5");
    }

    #[test]
    fn other_values_are_words_of_the_table() {
        assert_eq!(written(&DataRef::Bool(true)), "true");
        assert_eq!(written(&DataRef::Error(CellErrorType::Ref)), "#REF!");
        assert_eq!(written(&DataRef::Error(CellErrorType::GettingData)), "#N/A");
        assert_eq!(written(&DataRef::DurationIso("PT09H30M00S".into())), "09:30");
        assert_eq!(written(&DataRef::DurationIso("P2D".into())), "P2D");
    }
}
