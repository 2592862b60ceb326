//! PRO-008: a private contact of a person is about to be published.

use crate::{
    Context, Profile,
    codes::closed::{Method, PlaceKind},
    fold::folds_alike,
    ids::{Phone, is_consumer_provider},
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-008",
    severity: Weight::ERROR,
    reads: reads![
        "practitioner.rpps",
        "place.kind",
        "contact.phones[]",
        "contact.sms",
        "contact.email",
        "provenance[].scope",
        "provenance[].method",
        "provenance[].source",
    ],
    params: params![],
    source: source!("Annuaire Santé (ANS), telecommunication data marked as restricted; GDPR art. 5(1)(b) and 6"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "paraît être un contact privé, que la personne n’a pas donné pour être publié",
        en: "seems to be a private contact that the person did not give for publication",
        simple: "C’est peut-être un contact privé. La personne n’a pas dit oui pour le publier.",
    },
    remedy: words! {
        fr: "Demandez à la personne un contact professionnel, ou retirez celui-ci.",
        en: "Ask the person for a professional contact, or remove this one.",
        simple: "Demandez un contact de travail. Ou effacez celui-ci.",
    },
    page_fr: page!("pro_008.fr.md"),
    page_en: page!("pro_008.md"),
    check: Check::Listing(check),
};

/// Names under which the national register of professionals is given as a source, folded.
const REGISTERS: [&str; 4] = ["rpps", "annuaire_sante", "annuaire_sante_rpps", "ans"];

/// Country codes of French numbers, overseas included.
const FRENCH: [&str; 6] = ["+33", "+262", "+508", "+590", "+594", "+596"];

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if cx.profile() != Profile::Publish || listing.practitioner.is_none() {
        return;
    }
    let kind = listing.place.as_ref().and_then(|place| place.kind);
    // The number of an institution is nobody’s own.
    if matches!(kind, None | Some(PlaceKind::SoloPractice)) {
        for (index, _) in
            listing.contact.phones.iter().enumerate().filter(|(_, phone)| is_own(phone))
        {
            let path = format!("/contact/phones/{index}");
            if is_from_register(listing, &path) {
                cx.report(RULE.on(path));
            }
        }
        if listing.contact.sms.as_ref().is_some_and(is_own)
            && is_from_register(listing, "/contact/sms")
        {
            cx.report(RULE.on("/contact/sms"));
        }
    }
    let is_private = listing
        .contact
        .email
        .as_ref()
        .and_then(|email| email.as_str().rsplit_once('@'))
        .is_some_and(|(_, host)| is_consumer_provider(host));
    if is_private && nobody_asked(listing, "/contact/email") {
        cx.report(RULE.on("/contact/email"));
    }
}

/// Whether a number is a French mobile: more often a person’s than a desk’s.
fn is_own(phone: &Phone) -> bool {
    phone.is_mobile() && FRENCH.iter().any(|country| phone.as_str().starts_with(country))
}

/// Whether a fact was imported from the register of professionals.
fn is_from_register(listing: &Listing<'_>, path: &str) -> bool {
    listing.provenance_of(path).is_some_and(|provenance| {
        let source = provenance.source.as_deref().unwrap_or_default();
        provenance.method == Some(Method::Imported)
            && REGISTERS.iter().any(|register| folds_alike(register, source))
    })
}

/// Whether a fact came without the person or the manager giving it.
fn nobody_asked(listing: &Listing<'_>, path: &str) -> bool {
    let method = listing.provenance_of(path).and_then(|provenance| provenance.method);
    matches!(method, Some(Method::Imported | Method::Inferred | Method::UserReport))
}
