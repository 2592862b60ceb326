//! FMT-011: a field is filled, but the one above it says nothing.

use super::fmt_010::{Parent, filled, judge};
use crate::{
    Context, Fix, Words,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-011",
    severity: Weight::INFO,
    reads: &[],
    params: &["child"],
    source: "conditions of acceslibre's form",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for condition in filled(listing) {
        let Parent::Silent { unknown } = judge(condition, listing) else { continue };
        let parent = format!("/{}", condition.parent.trim_end_matches("[]").replace('.', "/"));
        // One child is enough to infer the parent.
        if cx.has_finding_at(&parent) {
            continue;
        }
        let draft = RULE.on(parent).with("child", condition.child.trim_end_matches("[]"));
        cx.report(match condition.values {
            [only] if unknown => draft.fix(Fix::confirm(*only)),
            [only] => draft.fix(Fix::safe(*only)),
            _ => draft,
        });
    }
}
