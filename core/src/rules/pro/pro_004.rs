//! PRO-004: no provenance covers what a section says.


use crate::{
    At, Context, Severity,
    ids::Scope,
    model::Listing,
    node::Node,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-004",
    severity: Weight {
        intake: Severity::Info,
        import: Severity::Warning,
        publish: Severity::Error,
    },
    reads: reads![],
    params: params![],
    source: source!("GDPR art. 14(2)(f): people are told where their data come from; Licence Ouverte 2.0: source and date of last update are named"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’a pas d’origine : aucune provenance ne couvre tout ce qui y est dit",
        en: "origin not stated; no provenance covers everything in this part",
        simple: "Nous ne savons pas d’où viennent ces informations.",
    },
    remedy: words! {
        fr: "Ajoutez une provenance pour cette partie, ou une pour toute la fiche.",
        en: "Add a provenance for this part, or one for the whole listing.",
        simple: "Écrivez qui a donné ces informations.",
    },
    page_fr: page!("pro_004.fr.md"),
    page_en: page!("pro_004.md"),
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let scopes = || listing.provenance.iter().filter_map(|provenance| provenance.scope.as_ref());
    // What a provenance without a readable scope speaks for cannot be told; and what an opposed listing still says has
    // to go (PRO-005), whoever said it.
    let is_unclear = scopes().count() < listing.provenance.len();
    if is_unclear || listing.is_opposed() || scopes().any(|scope| scope.as_str().is_empty()) {
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
        let covered = scopes().any(is_whole)
            || (scopes().any(is_part) && facts_are_covered(listing, at));
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
