//! FMT-011: a field is filled, but the one above it says nothing.

use super::fmt_010::{Parent, filled, judge};
use crate::{
    Context, Fix, Proposal,
    model::{Listing, conditions::Condition},
    rules::fmt::fmt_011::RULE,
};

/// Says which questions are left open, and what follows for them.
pub(super) fn infer(listing: &Listing<'_>, cx: &mut Context<'_>) {
    // One field is enough, and one that says yes proves more than one that says no: it comes first.
    for affirming in [true, false] {
        for condition in filled(listing) {
            if (condition.affirms)(listing) == affirming {
                infer_from(condition, affirming, listing, cx);
            }
        }
    }
}

fn infer_from(condition: &Condition, affirmed: bool, listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Parent::Silent { unknown } = judge(condition, listing) else { return };
    let parent = condition.parent_field();
    let pointer = format!("/{}", parent.replace('.', "/"));
    if cx.has_finding_at(&pointer) {
        return;
    }
    let draft = RULE.on(pointer).with("child", condition.child);
    // "No adapted space" does not prove that there is a car park: nothing is inferred from it.
    let [only] = condition.values else { return cx.report(draft) };
    if !affirmed {
        return cx.report(draft);
    }
    let value = if parent == condition.parent {
        Proposal::from(*only)
    } else {
        Proposal::List(vec![(*only).into()])
    };
    cx.report(draft.fix(if unknown { Fix::confirm(value) } else { Fix::safe(value) }));
}
