//! ACC-009: a slope said to be slight, and measured steep.

use crate::{
    Context,
    codes::closed::{Slope, SlopeLength},
    model::Listing,
    rules::acc::acc_009::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let path = &listing.path;
    let max = allowed_percent(path.slope_length);
    if path.slope == Some(Slope::Slight)
        && path.slope_percent.is_some_and(|percent| percent > f64::from(max))
    {
        cx.report(RULE.on("/path/slope_percent").with("max", max).with("other", "path.slope"));
    }
}

/// The steepest slope that the law lets an existing building have, per cent; over a short length it tolerates more.
const fn allowed_percent(length: Option<SlopeLength>) -> i32 {
    match length {
        Some(SlopeLength::Short) => 12,
        Some(SlopeLength::Medium) => 10,
        Some(SlopeLength::Long) | None => 6,
    }
}
