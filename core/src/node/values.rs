//! The values stage: what the `validator` derive found, as findings.

use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::{
    At, Context,
    model::constraints,
    rules::fmt::{fmt_001, fmt_006, fmt_007},
};

/// Runs the constraints of one section on its own fields.
///
/// `validator` gathers errors in a map of random order, with the rejected value among the parameters; only the kind of
/// the constraint and its bounds are taken from it, field by field in the order of their names.
pub(crate) fn check_own_values(section: &impl Validate, at: At<'_>, cx: &mut Context<'_>) {
    if let Err(errors) = section.validate() {
        report_all(&errors, at, cx);
    }
}

/// What every section shares, once: inlined in each, it would be a tenth of the browser's module.
#[inline(never)]
fn report_all(errors: &ValidationErrors, at: At<'_>, cx: &mut Context<'_>) {
    let mut fields: Vec<(&str, &ValidationErrorsKind)> = Vec::new();
    errors.errors().iter().for_each(|(name, kind)| {
        let place = fields.partition_point(|(known, _)| *known < name.as_ref());
        fields.insert(place, (name.as_ref(), kind));
    });
    for (name, kind) in fields {
        if let ValidationErrorsKind::Field(errors) = kind {
            // A text that is too long would be of the wrong form as well: once is enough.
            if let Some(error) = errors.first() {
                report(error, at.key(name), cx);
            }
        }
    }
}

fn report(error: &ValidationError, at: At<'_>, cx: &mut Context<'_>) {
    let param = |name| error.params.get(name);
    let bound = |name| param(name).and_then(serde_json::Value::as_f64);
    match error.code.as_ref() {
        // What could not be read is not missing.
        "required" if cx.is_lenient() || cx.has_finding_at(&at.to_string()) => {}
        "required" => cx.report(fmt_001::missing(at)),
        "range" => cx.report(fmt_006::out_of_range(at, bound("min"), bound("max"))),
        constraints::DECIMALS => cx.report(fmt_006::too_precise(at)),
        "length" if param("value").is_some_and(|text| text == "") => cx.report(fmt_007::blank(at)),
        "length" => cx.report(fmt_007::too_long(at, bound("max"))),
        _ => cx.report(fmt_007::misshapen(at)),
    }
}
