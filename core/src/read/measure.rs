//! Numbers in text as people write them: with a unit, with spaces between thousands, with "environ".

use crate::{
    FixKind,
    compact::decimal,
    text::fold::{fold, is_gap},
};

/// Words that people write around an inexact number, folded.
const HEDGES: &[&str] = &[
    ">", ">=", "≥", "<", "<=", "≤", "~", "≈", "+", "about", "au_moins", "au_plus", "env",
    "environ", "max", "maximum", "min", "minimum", "moins_de", "plus_de",
];

/// A unit that is written instead of a field's own, or that is the same.
struct Unit {
    /// The unit of the field.
    of: &'static str,
    /// Its spellings, folded, separated by spaces; a word may be followed by an `s`.
    written: &'static str,
    /// Factor for converting to the field's unit…
    times: u64,
    /// … times ten to this power.
    exponent: i32,
}

const fn unit(of: &'static str, written: &'static str, times: u64, exponent: i32) -> Unit {
    Unit { of, written, times, exponent }
}

const UNITS: &[Unit] = &[
    unit("cm", "cm centimetre", 1, 0),
    unit("cm", "m metre", 1, 2),
    unit("cm", "mm millimetre", 1, -1),
    unit("m", "m metre", 1, 0),
    unit("m", "cm centimetre", 1, -2),
    unit("m", "km kilometre", 1, 3),
    unit("kg", "kg kilo kilogramme", 1, 0),
    unit("%", "% pourcent pour_cent", 1, 0),
    unit("€", "€ eur euro", 1, 0),
    unit("°", "°", 1, 0),
    unit("d", "d day j jour", 1, 0),
    unit("d", "semaine week", 7, 0),
];

/// Reads the number that a text means in a field with a unit. The fix is safe if nothing else can be meant; a person
/// has to confirm it if the text is not exact, or has spaces within the number. A unit of another kind is refused.
pub(crate) fn read(text: &str, unit: Option<&str>) -> Option<(f64, FixKind)> {
    let start = text.bytes().position(|byte| byte.is_ascii_digit())?;
    let (before, rest) = text.split_at_checked(start)?;
    let (before, sign) = match before.strip_suffix(['-', '\u{2212}']) {
        Some(before) => (before, -1.0),
        None => (before, 1.0),
    };
    // Folding makes the hyphens of ranges and the spaces between thousands identical.
    if rest.chars().any(|character| is_gap(character) && !character.is_whitespace()) {
        return None;
    }
    let folded = fold(rest);
    let is_number = |byte| matches!(byte, b'0'..=b'9' | b'.' | b',' | b'_');
    let end = folded.bytes().position(|byte| !is_number(byte)).unwrap_or(folded.len());
    let (number, behind) = folded.split_at_checked(end)?;
    let mut groups = number.trim_end_matches('_').split('_');
    let mut digits = groups.next()?.to_owned();
    let mut kind = FixKind::Safe;
    for group in groups {
        if group.bytes().take_while(u8::is_ascii_digit).count() != 3 {
            return None;
        }
        digits.push_str(group);
        kind = FixKind::Confirm;
    }
    let (mut value, mut exponent) = decimal::parse(&digits)?;

    let mut behind = behind.trim_end_matches('.');
    if let Some((unit, rest)) = unit.and_then(|unit| unit_before(behind, unit)) {
        behind = rest;
        // `1m20`, `25€50`: hundredths of the preceding unit.
        if let Some((hundredths, rest)) = hundredths(rest).filter(|_| exponent == 0) {
            behind = rest;
            value = value.checked_mul(100)?.checked_add(hundredths)?;
            exponent = -2;
        }
        value = value.checked_mul(unit.times)?;
        exponent += unit.exponent;
    } else if kind == FixKind::Confirm && unit == Some("cm") {
        // Centimetres do not reach thousands: `1 200` means millimetres.
        exponent -= 1;
    }
    for hedge in [fold(before).trim_end_matches('.'), behind.trim_start_matches('_')] {
        if !hedge.is_empty() {
            HEDGES.iter().find(|known| **known == hedge)?;
            kind = FixKind::Confirm;
        }
    }
    Some((sign * decimal::scaled(value, exponent), kind))
}

/// Returns the unit at the front of a folded text, and the rest.
fn unit_before<'t>(text: &'t str, of: &str) -> Option<(&'static Unit, &'t str)> {
    let behind = |written: &str| {
        let rest = text.strip_prefix(written)?;
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let ends =
            rest.is_empty() || rest.starts_with(|next: char| next == '_' || next.is_ascii_digit());
        ends.then_some(rest)
    };
    UNITS
        .iter()
        .filter(|unit| unit.of == of)
        .find_map(|unit| Some((unit, unit.written.split(' ').find_map(behind)?)))
}

/// Returns the two digits at the front of a folded text, and what follows them and their own unit.
fn hundredths(text: &str) -> Option<(u64, &str)> {
    let text = text.trim_start_matches('_');
    let (digits, rest) = text.split_at_checked(2)?;
    let (value, _) = decimal::parse(digits).filter(|(_, exponent)| *exponent == 0)?;
    let rest = rest.strip_prefix("_cm").unwrap_or(rest);
    (rest.is_empty() || rest.starts_with('_')).then_some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_read_and_turned_into_that_of_the_field() {
        for (text, unit, value) in [
            ("90", "cm", 90.0),
            (" 90 ", "cm", 90.0),
            ("90cm", "cm", 90.0),
            ("90 cm.", "cm", 90.0),
            ("0,90 m", "cm", 90.0),
            ("0.29 mètre", "cm", 29.0),
            ("2 Mètres", "cm", 200.0),
            ("900 mm", "cm", 90.0),
            ("905\u{a0}mm", "cm", 90.5),
            ("1m20", "cm", 120.0),
            ("1 m 05 cm", "cm", 105.0),
            ("120 kg", "kg", 120.0),
            ("150 kilos", "kg", 150.0),
            ("5 %", "%", 5.0),
            ("5,5 pour cent", "%", 5.5),
            ("25 €", "€", 25.0),
            ("25,00 €", "€", 25.0),
            ("26€50", "€", 26.5),
            ("0,29 euros", "€", 0.29),
            ("10 jours", "d", 10.0),
            ("3 semaines", "d", 21.0),
            ("0,5 km", "m", 500.0),
            ("-1,553621°", "°", -1.553_621),
            ("\u{2212}1,5", "°", -1.5),
        ] {
            assert_eq!(read(text, Some(unit)), Some((value, FixKind::Safe)), "{text}");
        }
        assert_eq!(read("3", None), Some((3.0, FixKind::Safe)));
    }

    #[test]
    fn what_is_not_exact_is_to_be_confirmed() {
        for (text, value) in [
            ("> 90", 90.0),
            (">= 90 cm", 90.0),
            ("≥90", 90.0),
            ("environ 0,90 m", 90.0),
            ("env. 90", 90.0),
            ("90 cm environ", 90.0),
            ("90 min.", 90.0),
            ("au moins 1m20", 120.0),
            ("1 200", 120.0),
            ("1 200 cm", 1200.0),
            ("1\u{202f}200,5 cm", 1200.5),
        ] {
            assert_eq!(read(text, Some("cm")), Some((value, FixKind::Confirm)), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_number() {
        for text in [
            "",
            "standard",
            "80-90",
            "80 à 90",
            "90 kg",
            "90 m²",
            "1.2.3",
            "1,99E+08",
            "9 0",
            "90 5",
            "1m2",
            "1m200",
            "1,5m20",
            "=90",
            "90€",
            "n° 90",
            "35 po",
            "99999999999999999999 m",
        ] {
            assert_eq!(read(text, Some("cm")), None, "{text}");
        }
        assert_eq!(read("1 200", Some("kg")), Some((1200.0, FixKind::Confirm)));
        assert_eq!(read("3 cm", None), None);
        assert_eq!(read("2 mois", Some("d")), None);
    }
}
