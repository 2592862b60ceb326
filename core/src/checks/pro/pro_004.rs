//! PRO-004: no provenance covers what a section says.

use crate::{At, Context, ids::Scope, model::Listing, read::Node, rules::pro::pro_004::RULE};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let scopes = || listing.provenance.iter().filter_map(|provenance| provenance.scope.as_ref());
    // What a provenance without a readable scope speaks for cannot be told; and what an opted-out listing still says has
    // to go (PRO-005), whoever said it.
    let is_unclear = scopes().count() < listing.provenance.len();
    if is_unclear || listing.is_opted_out() || scopes().any(|scope| scope.as_str().is_empty()) {
        return;
    }
    for section in listing.stated() {
        let at = At::Root.key(section);
        let is_whole = |scope: &Scope<'_>| scope.as_str().strip_prefix('/') == Some(section);
        let is_part = |scope: &Scope<'_>| {
            let below =
                scope.as_str().strip_prefix('/').and_then(|rest| rest.strip_prefix(section));
            below.is_some_and(|below| below.starts_with('/'))
        };
        // Most scopes are whole sections; only deeper ones need a look at each fact.
        let covered =
            scopes().any(is_whole) || (scopes().any(is_part) && facts_are_covered(listing, at));
        if !covered {
            cx.report(RULE.at(at));
        }
    }
}

/// Whether each fact of a section has a scope of its own.
fn facts_are_covered(listing: &Listing<'_>, section: At<'_>) -> bool {
    let section = format!("{section}/");
    listing.all_facts(At::Root, &|at| {
        let pointer = at.to_string();
        !pointer.starts_with(&section) || listing.provenance_of(&pointer).is_some()
    })
}
