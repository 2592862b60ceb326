//! FMT-001: a required field is missing.

use crate::{
    At, Context, Profile,
    finding::Draft,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-001",
    severity: Weight::ERROR,
    reads: reads![],
    params: params![],
    source: source!("the model, version 1: required fields; RPPS number required to publish a person"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "obligatoire, et absent",
        en: "required but missing",
        simple: "Il faut répondre ici. Il n’y a pas de réponse.",
    },
    remedy: words! {
        fr: "Complétez ce champ.",
        en: "Fill in this field.",
        simple: "Écrivez la réponse.",
    },
    page_fr: page!("fmt_001.fr.md"),
    page_en: page!("fmt_001.md"),
    check: Check::Values,
};

/// A required field is missing.
pub(crate) fn missing(at: At<'_>) -> Draft {
    RULE.at(at)
}

/// A person goes public under the RPPS number alone: names are shared by many. Who asked not to be listed is not
/// published, so nothing is asked of them.
pub(crate) fn check_person(listing: &Listing<'_>, cx: &mut Context<'_>) {
    const RPPS: &str = "/practitioner/rpps";
    let Some(practitioner) = &listing.practitioner else { return };
    let goes_public = cx.profile() == Profile::Publish && !cx.is_lenient();
    // What could not be read is not missing.
    if goes_public && practitioner.rpps.is_none() && !cx.has_finding_at(RPPS) {
        cx.report(RULE.on(RPPS));
    }
}
