//! Decimal numbers in text, without the standard library's tables for every possible float: they would be a tenth of
//! the browser's download.

/// As many digits as always fit in 64 bits; no measured number has more.
const MAX_DIGITS: usize = 19;

/// Reads a decimal number with a point or a French comma, and returns the nearest float. Scientific notation is
/// refused, because it has lost digits.
pub(crate) fn read(text: &str) -> Option<f64> {
    let (value, exponent) = parse(text.strip_prefix(['-', '+']).unwrap_or(text))?;
    let nearest = scaled(value, exponent);
    Some(if text.starts_with('-') { -nearest } else { nearest })
}

/// Reads a decimal number without a sign, and returns its digits as a whole number, with the power of ten to multiply
/// it by.
pub(crate) fn parse(text: &str) -> Option<(u64, i32)> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let whole = whole.trim_start_matches('0');
    // Further decimals change nothing: a float has seventeen significant digits.
    let decimals = decimals.get(..MAX_DIGITS.saturating_sub(whole.len())).unwrap_or(decimals);
    let digits = || text.bytes().filter(|byte| !matches!(byte, b'.' | b','));
    let separators = text.len() - digits().count();
    if separators > 1 || digits().next().is_none() || !digits().all(|digit| digit.is_ascii_digit())
    {
        return None;
    }
    let mut value = 0_u64;
    for digit in whole.bytes().chain(decimals.bytes()) {
        value = value.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
    }
    Some((value, -i32::try_from(decimals.len()).ok()?))
}

/// Returns a whole number times a power of ten: the nearest float for up to nineteen decimals, and a close float
/// beyond, where no measurement is.
#[expect(clippy::cast_precision_loss, reason = "it is near enough")]
pub(crate) fn scaled(value: u64, exponent: i32) -> f64 {
    /// Beyond this exponent, every value is zero or infinite.
    const FAR: u32 = 400;
    let places = exponent.unsigned_abs();
    match 10_u64.checked_pow(places) {
        Some(divisor) if exponent <= 0 => divide(value, divisor),
        _ => (0..places.min(FAR))
            .fold(value as f64, |value, _| if exponent > 0 { value * 10.0 } else { value / 10.0 }),
    }
}

/// Returns the float nearest to a fraction; the divisor is a power of ten.
#[expect(clippy::cast_precision_loss, reason = "the first casts are exact, the last rounds once")]
fn divide(value: u64, divisor: u64) -> f64 {
    // Both are exact as floats, including powers of ten up to 10^22: only the division rounds.
    if value < 1 << f64::MANTISSA_DIGITS {
        return value as f64 / divisor as f64;
    }
    // Long division, until the quotient has 64 bits. Its lowest bit is set if there is a remainder, so that the cast
    // sees on which side of a tie the fraction lies.
    let (mut quotient, mut left, mut scale) = (value / divisor, value % divisor, 1.0);
    while quotient >> 63 == 0 {
        let (twice, is_more) = left.overflowing_mul(2);
        let goes = is_more || twice >= divisor;
        left = if goes { twice.wrapping_sub(divisor) } else { twice };
        quotient = quotient << 1 | u64::from(goes);
        scale /= 2.0;
    }
    (quotient | u64::from(left != 0)) as f64 * scale
}

/// Writes a number with the fewest digits that distinguish it from every other float; whole numbers have no point.
/// Values with more than nineteen digits or nineteen decimals, which are never measured, are not exact to the last
/// digit.
pub(crate) fn write(value: f64) -> String {
    // A float is a whole number of 53 bits times a power of two.
    let magnitude = value.abs();
    let bits = magnitude.to_bits();
    let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
    let exponent = i64::try_from(bits >> 52).unwrap_or_default() - 1075;
    let (mut digits, mut places) = (0, 0);
    for (decimals, power) in (0..=19).map(|decimals| (decimals, 10_u64.pow(decimals))) {
        let Some(nearest) = times(mantissa, power, exponent) else { break };
        (digits, places) = (nearest, decimals);
        if divide(nearest, power).total_cmp(&magnitude).is_eq() {
            break;
        }
    }
    let mut text = digits.to_string();
    if let Ok(places @ 1..) = usize::try_from(places) {
        while text.len() <= places {
            text.insert(0, '0');
        }
        text.insert(text.len() - places, '.');
    }
    if value < 0.0 {
        text.insert(0, '-');
    }
    text
}

/// Writes a whole number.
pub(crate) fn write_whole(value: i64, out: &mut String) {
    if value < 0 {
        out.push('-');
    }
    out.push_str(&value.unsigned_abs().to_string());
}

/// Returns a product times a power of two, as the nearest whole number; `None` if it does not fit.
fn times(mantissa: u64, power: u64, exponent: i64) -> Option<u64> {
    let product = u128::from(mantissa) * u128::from(power);
    let shift = u32::try_from(exponent.unsigned_abs()).ok()?;
    if exponent >= 0 {
        let fits = product.leading_zeros() >= shift;
        return u64::try_from(product.checked_shl(shift)?).ok().filter(|_| fits);
    }
    // A half is rounded up, except to the even neighbour if there is no remainder.
    let rounded = (product.checked_shr(shift - 1).unwrap_or_default() + 1) >> 1;
    let is_tie = product.trailing_zeros() + 1 == shift;
    u64::try_from(if is_tie { rounded & !1 } else { rounded }).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{read, write};

    #[test]
    fn a_number_is_read_with_a_point_or_a_comma() {
        let read_as = [
            ("0", 0.0),
            ("2,5", 2.5),
            ("-0.1", -0.1),
            ("+48.8566140", 48.856_614),
            ("007", 7.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("2.35222190000000001234567890", 2.352_221_9),
        ];
        for (text, value) in read_as {
            assert_eq!(read(text), Some(value), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_number() {
        for text in [
            "",
            "-",
            ".",
            "1e3",
            "1.2.3",
            "1,2.3",
            "--1",
            "١",
            "1 000",
            "99999999999999999999",
            "nan",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_whole_number_is_written_without_a_point() {
        assert_eq!((write(7.0).as_str(), write(-2.5).as_str()), ("7", "-2.5"));
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_the_standard_library_reads(text in "-?[0-9]{1,18}(\\.[0-9]{0,18})?") {
            let whole = text.trim_start_matches('-').split('.').next().unwrap_or_default().len();
            let decimals = text.split('.').nth(1).unwrap_or_default().len();
            prop_assume!(whole + decimals <= 19);
            prop_assert_eq!(read(&text), text.parse().ok());
        }

        #[test]
        fn what_is_written_is_what_serde_json_writes(value in -1e15_f64..1e15, decimals in 0..12_i32) {
            let rounded = (value / 1e6 * 10_f64.powi(decimals)).round() / 10_f64.powi(decimals);
            for value in [value, rounded, value / 1e12] {
                prop_assume!(value == 0.0 || value.abs() > 1e-3);
                let written = serde_json::Number::from_f64(value).unwrap().to_string();
                prop_assert_eq!(write(value), written.strip_suffix(".0").unwrap_or(&written));
            }
        }

        #[test]
        fn what_is_written_is_read_again(value in -1e6_f64..1e6) {
            prop_assume!(value == 0.0 || value.abs() > 1e-3);
            prop_assert_eq!(read(&write(value)), Some(value));
        }
    }
}
