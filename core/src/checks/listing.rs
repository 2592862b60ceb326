//! From what came in to what the rules have to say about it.
//!
//! Four stages, each running on whatever the one before could build: shape (JSON types, unknown fields and codes),
//! values (ranges, lengths), rules (across fields), dataset (across listings, in [`dataset`](crate::dataset)).

use std::borrow::Borrow;

use super::{
    fmt::{fmt_001, fmt_004},
    run_all,
};

use crate::{
    At, Context, Finding, Options, Profile,
    ids::DateForms,
    model::Listing,
    read::{Broken, Node, Tape},
    rules::fmt::{fmt_002, fmt_016},
};

/// What one check gave.
#[derive(Debug)]
pub struct Checked<'a> {
    /// The listing, as far as it could be read; `None` when the text was no JSON object.
    pub listing: Option<Listing<'a>>,
    /// Every fault, sorted by place and code; empty, and not allocated, when there is none.
    pub findings: Vec<Finding>,
    /// How the dates of this record are written, for [`Dataset::observe_dates`](crate::dataset::Dataset::observe_dates).
    pub dates: DateForms,
}

impl<'a> Checked<'a> {
    /// What a check under way has come to.
    pub(crate) fn of(listing: Listing<'a>, cx: Context<'_>) -> Self {
        Self { listing: Some(listing), dates: cx.date_forms(), findings: cx.into_findings() }
    }

    /// Judges a listing that was read.
    pub(crate) fn judged(mut record: [(Listing<'a>, Context<'_>); 1]) -> Self {
        judge(&mut record);
        let [(listing, cx)] = record;
        Self::of(listing, cx)
    }

    /// What is said of a text that is no JSON.
    pub(crate) fn not_json(broken: &Broken, profile: Profile) -> Self {
        let draft = fmt_016::not_json(broken.line, broken.column);
        Self::without_listing(vec![draft.under(profile)])
    }

    /// What is said of a record that holds no listing.
    pub(crate) fn without_listing(findings: Vec<Finding>) -> Self {
        Self { listing: None, dates: DateForms::NONE, findings }
    }
}

/// Checks one listing given as JSON text.
///
/// A fault in the data is a finding, broken JSON too, so there is no error to handle.
///
/// ```
/// use praticable::{Options, check_json};
///
/// let text = r#"{
///     "entrance": { "step_free": "yes", "level_change": { "steps": 2 } },
///     "provenance": [{ "scope": "", "method": "self_declared", "source": "own" }]
/// }"#;
/// let checked = check_json(text, &Options::default());
/// let codes: Vec<_> = checked.findings.iter().map(|finding| (finding.code(), finding.path.as_str())).collect();
/// assert_eq!(codes, [("ACC-001", "/entrance/level_change/steps"), ("FMT-001", "/place")]);
/// ```
pub fn check_json<'a>(text: &'a str, options: &Options) -> Checked<'a> {
    let mut tape = match Tape::parse(text) {
        Ok(tape) => tape,
        Err(broken) => return Checked::not_json(&broken, options.profile),
    };
    let mut cx = Context::new(options);
    let mut listing = None::<Listing<'a>>;
    listing.read_json(&mut tape, At::Root, &mut cx);
    let Some(listing) = listing else {
        // Elsewhere `null` is missing; here there is nothing else.
        if cx.is_silent() {
            cx.report(fmt_002::wrong_type(At::Root, "object", "null"));
        }
        return Checked::without_listing(cx.into_findings());
    };
    Checked::judged([(listing, cx)])
}

/// Checks one listing given as the bytes of its JSON text, which have to be UTF-8.
pub fn check_bytes<'a>(bytes: &'a [u8], options: &Options) -> Checked<'a> {
    match std::str::from_utf8(bytes) {
        Ok(text) => check_json(text, options),
        Err(error) => {
            let draft = fmt_016::not_utf8(error.valid_up_to());
            Checked::without_listing(vec![draft.under(options.profile)])
        }
    }
}

/// Checks a listing that was built in Rust: values and rules, since its shape is right by its type.
pub fn check_listing(listing: &Listing<'_>, options: &Options) -> Vec<Finding> {
    let mut records = [(listing, Context::new(options))];
    judge(&mut records);
    let [(_, cx)] = records;
    cx.into_findings()
}

/// The stages after reading, on several listings: one stage after the other, and one rule after the other, so that what a
/// rule needs is at hand for all of them.
pub(crate) fn judge<'a, L: Borrow<Listing<'a>>>(records: &mut [(L, Context<'_>)]) {
    for (listing, cx) in &mut *records {
        let listing = (*listing).borrow();
        if listing.is_opted_out() {
            cx.require_nothing();
        }
        listing.check_values(At::Root, cx);
        fmt_001::check_person(listing, cx);
        fmt_004::doubt_two_answers(listing, cx);
    }
    run_all(records);
}
