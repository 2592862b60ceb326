//! What one check knows and has found so far.

use crate::{At, Date, Finding, Profile, dataset::DateForms, finding::Draft};

/// What the caller decides about a check.
///
/// ```
/// use praticable::{Options, Profile};
///
/// let options = Options { profile: Profile::Publish, today: "2026-11-22".parse().ok() };
/// assert!(options.today.is_some());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// What the check is for.
    pub profile: Profile,
    /// The date that freshness and "in the future" are judged against. This crate has no clock: without a date the
    /// rules that need one stay silent, and [`rules::needing_today`](crate::rules::needing_today) names them.
    pub today: Option<Date>,
}

/// One check under way: its options, and the findings so far. Nothing is allocated before the first finding.
#[derive(Debug)]
pub struct Context<'o> {
    options: &'o Options,
    findings: Vec<Finding>,
    /// Whether fields that are required may be missing, as in a tombstone.
    lenient: bool,
    dates: DateForms,
}

impl<'o> Context<'o> {
    /// A check that has found nothing yet.
    pub const fn new(options: &'o Options) -> Self {
        Self { options, findings: Vec::new(), lenient: false, dates: DateForms::NONE }
    }

    /// What the check is for.
    pub const fn profile(&self) -> Profile {
        self.options.profile
    }

    /// The date that the caller gave.
    pub const fn today(&self) -> Option<Date> {
        self.options.today
    }

    /// Reports a finding.
    pub(crate) fn report(&mut self, draft: Draft) {
        self.findings.push(draft.under(self.options.profile));
    }

    /// Stops requiring fields: nothing more than its id can be asked of a tombstone.
    pub(crate) const fn require_nothing(&mut self) {
        self.lenient = true;
    }

    /// Whether a required field may be missing.
    pub(crate) const fn is_lenient(&self) -> bool {
        self.lenient
    }

    /// Takes note of a date that was not written in ISO form.
    pub(crate) fn note_date(&mut self, at: At<'_>, text: &str) {
        self.dates.note(at, text);
    }

    /// How the dates that were read so far are written.
    pub(crate) const fn date_forms(&self) -> DateForms {
        self.dates
    }

    /// Whether something was found at this very place already, so that a value that could not be read is not called
    /// missing as well.
    pub(crate) fn has_finding_at(&self, path: &str) -> bool {
        self.findings.iter().any(|finding| finding.path == path)
    }

    /// The findings, sorted by place and code.
    pub fn into_findings(mut self) -> Vec<Finding> {
        self.findings.sort_by(|a, b| (&a.path, a.code()).cmp(&(&b.path, b.code())));
        self.findings
    }
}
