//! Numbers written as the flat table writes them.

use std::fmt::{Display, Write as _};

/// Up to here every whole number has a float of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Writes a number with a point only where it is not whole, and never with an exponent; NaN says nothing. What is not whole
/// is written by `fraction`, in the precision that it came in.
pub(crate) fn write(number: f64, out: &mut String, fraction: impl FnOnce(&mut String)) {
    if number.is_nan() {
        return;
    }
    if number.fract() != 0.0 {
        fraction(out);
    } else if number.abs() < EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole, and small enough")]
        out.push_str(itoa::Buffer::new().format(number as i64));
    } else {
        push(out, number);
    }
}

/// Writes a float that is not whole in as few digits as tell it from every other, and without an exponent.
pub(crate) fn shortest<F: zmij::Float + Display>(value: F, out: &mut String) {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format(value);
    // The standard library never writes an exponent, and takes longer.
    if text.contains(|character: char| character.is_ascii_alphabetic()) {
        push(out, value);
    } else {
        out.push_str(text);
    }
}

/// Writes a value as it is displayed.
pub(crate) fn push(out: &mut String, value: impl Display) {
    // INVARIANT: writing to a string does not fail.
    let _ = write!(out, "{value}");
}
