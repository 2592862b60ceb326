//! The values stage: the `validator` constraints of the model, as findings.
//!
//! The attributes of the model are the one definition. The derive of `validator` reads them for Rust callers, `schemars`
//! reads them for the JSON Schema, and [`holds!`] reads them here. It asks the traits of `validator`, as the derive does,
//! and does without the derive's map of errors, each with the rejected value as JSON: a finding wants none of that, and it
//! would be a tenth of the browser's module. A debug build asks the derive as well, so that every test compares the two.

use validator::{ValidateLength, ValidateRange, ValidateRequired, ValidationErrors};

use crate::{
    At, Context,
    model::constraints,
    rules::fmt::{fmt_001, fmt_006, fmt_007},
};

/// Whether a field's value holds what one of the field's attributes says. The first constraint that breaks is reported, and
/// only that one: a text that is too long would be of the wrong form as well.
macro_rules! holds {
    ($value:expr, $at:expr, $cx:expr; validate($($constraints:tt)+)) => {
        holds! { @each $value, $at, $cx; $($constraints)+ }
    };
    (@each $value:expr, $at:expr, $cx:expr; required $(, $($rest:tt)+)?) => {
        $crate::read::values::required(&$value, $at, $cx) $(&& holds! { @each $value, $at, $cx; $($rest)+ })?
    };
    (@each $value:expr, $at:expr, $cx:expr; length(min = $min:literal, max = $max:literal) $(, $($rest:tt)+)?) => {
        $crate::read::values::length($value.as_deref(), $min, $max, $at, $cx)
            $(&& holds! { @each $value, $at, $cx; $($rest)+ })?
    };
    (@each $value:expr, $at:expr, $cx:expr; range(min = $min:literal, max = $max:literal) $(, $($rest:tt)+)?) => {
        $crate::read::values::range($value, $min, $max, $at, $cx)
            $(&& holds! { @each $value, $at, $cx; $($rest)+ })?
    };
    (@each $value:expr, $at:expr, $cx:expr; custom(function = super::constraints::$function:ident) $(, $($rest:tt)+)?) => {
        $crate::read::values::custom($crate::model::constraints::broken::$function($value.as_ref()), $at, $cx)
            $(&& holds! { @each $value, $at, $cx; $($rest)+ })?
    };
    // Comments, and what is said to others.
    ($value:expr, $at:expr, $cx:expr; $($other:tt)*) => { true };
}

/// `required`: what could not be read is not missing.
pub(crate) fn required(value: &impl ValidateRequired, at: At<'_>, cx: &mut Context<'_>) -> bool {
    value.validate_required() || missing(at, cx)
}

#[inline(never)]
fn missing(at: At<'_>, cx: &mut Context<'_>) -> bool {
    if !cx.is_lenient() && !cx.has_finding_at(&at.to_string()) {
        cx.report(fmt_001::missing(at));
    }
    false
}

/// `length`, in characters.
pub(crate) fn length(
    text: Option<&str>,
    min: u32,
    max: u32,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> bool {
    let holds = text.validate_length(Some(min.into()), Some(max.into()), None);
    if !holds {
        cx.report(match text {
            Some("") => fmt_007::blank(at),
            _ => fmt_007::too_long(at, max),
        });
    }
    holds
}

/// `range`, both bounds included.
pub(crate) fn range<T: Copy + Into<f64>>(
    number: Option<T>,
    min: T,
    max: T,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> bool
where
    Option<T>: ValidateRange<T>,
{
    let holds = number.validate_range(Some(min), Some(max), None, None);
    if !holds {
        cx.report(fmt_006::out_of_range(at, min.into(), max.into()));
    }
    holds
}

/// `custom`: what a function of [`constraints::broken`] says.
pub(crate) fn custom(broken: Option<&'static str>, at: At<'_>, cx: &mut Context<'_>) -> bool {
    let Some(kind) = broken else { return true };
    cx.report(match kind {
        constraints::DECIMALS => fmt_006::too_precise(at),
        _ => fmt_007::misshapen(at),
    });
    false
}

/// Whether the derive found as many fields broken.
pub(crate) fn is_agreed(derived: &Result<(), ValidationErrors>, broken: usize) -> bool {
    derived.as_ref().err().map_or(0, |errors| errors.errors().len()) == broken
}
