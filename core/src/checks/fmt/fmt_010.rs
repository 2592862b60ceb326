//! FMT-010: a field is filled although the one above it rules it out.

use super::fmt_011;
use crate::{
    Context,
    compact::short::same,
    model::{
        Listing,
        conditions::{Condition, groups},
    },
    rules::fmt::fmt_010::RULE,
};

/// What the field above says of a filled field.
pub(super) enum Parent {
    /// It allows the field, or does not rule it out.
    Allows,
    /// It says nothing, or that nobody knows.
    Silent { unknown: bool },
    /// It rules the field out by this code.
    RulesOut(&'static str),
}

/// Judges one condition whose field is filled.
pub(super) fn judge(condition: &Condition, listing: &Listing<'_>) -> Parent {
    match (condition.parent_code)(listing) {
        None => Parent::Silent { unknown: false },
        Some("unknown") => Parent::Silent { unknown: true },
        // "In part" and "on request" leave room for what is below.
        Some(code)
            if condition.values.iter().any(|value| same(value, code))
                || matches!(code, "partial" | "on_request") =>
        {
            Parent::Allows
        }
        Some(code) => Parent::RulesOut(code),
    }
}

/// Every condition whose field is filled.
pub(super) fn filled(listing: &Listing<'_>) -> impl Iterator<Item = &'static Condition> {
    let groups = groups().filter(|group| (group.is_filled)(listing));
    groups.flat_map(|group| group.conditions).filter(|condition| (condition.is_filled)(listing))
}

/// Judges every condition once; what FMT-011 has to say comes to light in the same pass.
pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let mut is_silent = false;
    for condition in filled(listing) {
        match judge(condition, listing) {
            Parent::Allows => {}
            Parent::Silent { .. } => is_silent = true,
            Parent::RulesOut(code) => rule_out(condition, code, cx),
        }
    }
    if is_silent {
        fmt_011::infer(listing, cx);
    }
}

fn rule_out(condition: &Condition, code: &'static str, cx: &mut Context<'_>) {
    // Steps beside "step free" contradict each other in a way of their own, and none do not: ACC-001 says it.
    if code == "yes" && condition.child.ends_with("level_change.steps") {
        return;
    }
    let parent = condition.parent_field();
    let child = condition.child.replace('.', "/");
    cx.report(RULE.on(format!("/{child}")).with("parent", parent).with("value", code));
}
