//! What one check knows and has found so far.

use crate::{
    At, Date, Edit, Finding, Fix, FixKind, Profile,
    finding::Draft,
    ids::{DateForms, DateOrder, DateOrders},
    rules::fmt::fmt_016,
};

/// How many findings of one record are kept. Nobody corrects more by hand, and a hostile record must not fill the memory.
const MOST_FINDINGS: usize = 1000;

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
    /// Findings beyond those that are kept.
    passed_over: usize,
    /// Whether fields that are required may be missing, as in a tombstone.
    lenient: bool,
    dates: DateForms,
    /// What is known of the order of day and month in the columns of a table.
    #[cfg(feature = "table")]
    date_orders: DateOrders,
}

impl<'o> Context<'o> {
    /// A check that has found nothing yet.
    pub const fn new(options: &'o Options) -> Self {
        Self {
            options,
            findings: Vec::new(),
            passed_over: 0,
            lenient: false,
            dates: DateForms::NONE,
            #[cfg(feature = "table")]
            date_orders: DateOrders::UNSETTLED,
        }
    }

    /// What the check is for.
    pub const fn profile(&self) -> Profile {
        self.options.profile
    }

    /// The date that the caller gave.
    pub const fn today(&self) -> Option<Date> {
        self.options.today
    }

    /// Reports a finding; beyond a thousand it is counted only.
    pub(crate) fn report(&mut self, draft: Draft) {
        self.report_made(|| draft);
    }

    /// Reports a finding that takes time to make, which is not made when it would only be counted.
    pub(crate) fn report_made(&mut self, draft: impl FnOnce() -> Draft) {
        if self.findings.len() < MOST_FINDINGS {
            self.findings.push(draft().under(self.options.profile));
        } else {
            self.passed_over += 1;
        }
    }

    /// Stops requiring fields: nothing more than its id can be asked of a tombstone.
    pub(crate) const fn require_nothing(&mut self) {
        self.lenient = true;
    }

    /// Whether a required field may be missing.
    pub(crate) const fn is_lenient(&self) -> bool {
        self.lenient
    }

    /// Lets the check know the order of day and month in the columns of a table.
    #[cfg_attr(
        not(feature = "table"),
        expect(clippy::unused_self, clippy::needless_pass_by_ref_mut, reason = "there is none")
    )]
    pub(crate) const fn know_dates(&mut self, orders: DateOrders) {
        #[cfg(feature = "table")]
        {
            self.date_orders = orders;
        }
        #[cfg(not(feature = "table"))]
        let _ = orders;
    }

    /// The order of day and month in the column of a field.
    #[cfg_attr(not(feature = "table"), expect(clippy::unused_self, reason = "there is no column"))]
    pub(crate) fn date_order(&self, at: At<'_>) -> DateOrder {
        match at {
            #[cfg(feature = "table")]
            At::Key(_, key) => self.date_orders.of_key(key),
            _ => DateOrder::Unsettled,
        }
    }

    /// Takes note of a date that was not written in ISO form.
    pub(crate) fn note_date(&mut self, at: At<'_>, text: &str) {
        self.dates.note(at, text);
    }

    /// How the dates that were read so far are written.
    pub(crate) const fn date_forms(&self) -> DateForms {
        self.dates
    }

    /// The fixes that were proposed so far.
    pub(crate) fn fixes(&mut self) -> impl Iterator<Item = &mut Fix> {
        self.findings.iter_mut().filter_map(|finding| finding.fix.as_mut())
    }

    /// What mends this very place, if something does.
    pub(crate) fn safe_fix_at(&mut self, path: &str) -> Option<&mut Edit> {
        let here = self.findings.iter_mut().filter(|finding| finding.path == path);
        let mut fixes = here.filter_map(|finding| finding.fix.as_mut());
        fixes.find(|fix| fix.kind == FixKind::Safe).map(|fix| &mut fix.edit)
    }

    /// The findings so far.
    #[cfg(debug_assertions)]
    pub(crate) fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether nothing was found so far.
    pub(crate) const fn is_silent(&self) -> bool {
        self.findings.is_empty()
    }

    /// Whether something was found at this very place already, so that a value that could not be read is not called
    /// missing as well.
    pub(crate) fn has_finding_at(&self, path: &str) -> bool {
        self.findings.iter().any(|finding| finding.path == path)
    }

    /// The findings, sorted by place and code. If there were too many to keep, one on the whole record says how many more.
    pub fn into_findings(mut self) -> Vec<Finding> {
        if self.passed_over > 0 {
            self.findings.push(fmt_016::too_many(self.passed_over).under(self.options.profile));
        }
        in_order(self.findings)
    }
}

/// Sorts findings by place and code; those that are alike keep their order. They are few, and a sort of the standard
/// library is four thousand bytes of the browser's module.
fn in_order(findings: Vec<Finding>) -> Vec<Finding> {
    fn key(finding: &Finding) -> (&str, &str) {
        (&finding.path, finding.code())
    }
    if findings.is_sorted_by_key(key) {
        return findings;
    }
    let mut order: Vec<usize> = Vec::with_capacity(findings.len());
    for (index, finding) in findings.iter().enumerate() {
        let is_before =
            |known: &usize| findings.get(*known).is_some_and(|known| key(known) <= key(finding));
        order.insert(order.partition_point(is_before), index);
    }
    let mut findings: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    order.into_iter().filter_map(|index| findings.get_mut(index)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::{Lang, Param, check_json};

    #[test]
    fn findings_beyond_a_thousand_are_counted() {
        let mut text = "{\"place\":null".to_owned();
        for field in 0..1200 {
            write!(text, ",\"x{field}\":1").unwrap();
        }
        text.push('}');
        let findings = check_json(&text, &Options::default()).findings;
        assert_eq!(findings.len(), MOST_FINDINGS + 1);
        let whole = &findings[0];
        assert_eq!((whole.code(), whole.path.as_str()), ("FMT-016", ""));
        // The missing place is among them: it was found last.
        assert_eq!(whole.params.get("count"), Some(&Param::Integer(201)));
        assert_eq!(
            whole.message(Lang::Fr),
            "illisible (trop de fautes dans une fiche) ; 201 autres constats ne sont pas donnés"
        );
    }

    #[test]
    fn one_list_of_eight_megabytes_is_one_finding() {
        let list = |item: &str| {
            let items = vec![item; 8_000_000 / (item.len() + 1)].join(",");
            format!("{{\"contact\":{{\"phones\":[{items}]}}}}")
        };
        for item in ["\"+33199000001\"", "1", "{\"a\":1}", "[[]]"] {
            let findings = check_json(&list(item), &Options::default()).findings;
            assert!(findings.len() <= 202, "{} for {item}", findings.len());
            let long: Vec<_> = findings.iter().filter(|found| found.code() == "FMT-006").collect();
            assert_eq!(long.len(), 1, "{item}");
            assert_eq!(long[0].path, "/contact/phones");
        }
    }
}
