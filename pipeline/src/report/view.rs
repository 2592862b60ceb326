//! A report as a page draws it: every sentence written, and nothing left to count.

use praticable::{FixKind, Lang, Severity};
use serde::Serialize;

use super::{
    CodeTally, Counts, Fixes, GRAVEST_FIRST, Group, Style, Summary, advice::advice, phrases::Noun,
    text::Page,
};

/// A report as a page draws it.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// What the check comes to, as a name.
    pub verdict: &'static str,
    /// What the check comes to, in a sentence.
    pub headline: String,
    /// How much was found.
    pub counts: Counts,
    /// How much was found of each severity, as people write it, the gravest first.
    pub found: Vec<SeverityView>,
    /// How many findings carry a fix.
    pub fixes: Fixes,
    /// The rules that no date let run.
    pub not_run: Vec<&'static str>,
    /// What is said of each file, sentence by sentence.
    pub files: Vec<Vec<String>>,
    /// The heads of the table of them: how grave, which rule, what, how to correct, how often, where.
    pub heads: [&'static str; 6],
    /// What was found, rule by rule, the gravest and the most frequent first.
    pub codes: Vec<RuleView>,
}

/// How much was found of one severity.
#[derive(Clone, Debug, Serialize)]
pub struct SeverityView {
    /// The severity, as a name.
    pub severity: Severity,
    /// How much of it, as people write it.
    pub times: String,
}

/// What one rule found.
#[derive(Clone, Debug, Serialize)]
pub struct RuleView {
    /// The code of the rule.
    pub code: &'static str,
    /// How grave it is, as a name.
    pub severity: Severity,
    /// How grave it is, in a word.
    pub gravity: &'static str,
    /// How often it was found.
    pub count: u64,
    /// How often, as people write it.
    pub times: String,
    /// The causes told apart, in the order in which they were met.
    pub causes: Vec<CauseView>,
    /// What is said of further causes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<String>,
}

/// Findings of one rule that have the same cause.
#[derive(Clone, Debug, Serialize)]
pub struct CauseView {
    /// How often, as people write it.
    pub times: String,
    /// What is wrong.
    pub message: String,
    /// How to correct it.
    pub remedy: String,
    /// What is said of the corrections that are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<&'static str>,
    /// The name of the advice for those who keep their data in a spreadsheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<&'static str>,
    /// Where the first ones stand.
    pub places: Vec<String>,
    /// What is said of the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

impl Summary {
    /// What a page draws, in a register. `redact` leaves out proposed values, which may name people.
    ///
    /// ```
    /// use std::{io, ops::ControlFlow};
    ///
    /// use praticable::{Lang, Profile};
    /// use praticable_pipeline::{
    ///     Source,
    ///     check::{Reading, Settings},
    ///     report::{Output, Report, Style},
    /// };
    ///
    /// let settings = Settings::default();
    /// let table = io::Cursor::new("entree_plain_pied;entree_marches\noui;2\n");
    /// let reading = Reading::open(Source::new("fiches.csv", table)?, &settings)?;
    /// let style = Style { lang: Lang::Fr, redact: false, colour: false, max_per_code: None };
    /// let mut report = Report::new(Output::Html, style, Profile::Import, None, io::sink())?;
    /// report.begin(&reading);
    /// reading.run(|outcome| {
    ///     report.take(outcome.found)?;
    ///     Ok(ControlFlow::Continue(()))
    /// })?;
    /// let view = report.into_summary().view(Lang::En, false);
    /// let steps = view.codes.iter().find(|code| code.code == "ACC-001").unwrap();
    /// assert_eq!(steps.causes[0].places, ["line 2, column “entree_marches”"]);
    /// # Ok::<(), praticable_pipeline::Error>(())
    /// ```
    pub fn view(&self, lang: Lang, redact: bool) -> View {
        let style = Style { lang, redact, colour: false, max_per_code: None };
        let page = Page::new(self, &style);
        let counts = self.counts();
        let found = |severity: Severity| SeverityView {
            severity,
            times: page.phrases.count(counts.of(severity), Noun::from(severity)),
        };
        View {
            verdict: self.verdict(Some(Severity::Error)).name(),
            headline: format!("{}{}", page.verdict().1, page.found()),
            counts,
            found: GRAVEST_FIRST.into_iter().map(found).collect(),
            fixes: self.tally.fixes(),
            not_run: self.not_run.iter().map(|rule| rule.code).collect(),
            files: self.files.iter().map(|file| page.file(file)).collect(),
            heads: page.phrases.heads(),
            codes: page.codes().into_iter().map(|code| of_code(&page, code)).collect(),
        }
    }
}

fn of_code(page: &Page<'_>, code: &CodeTally) -> RuleView {
    RuleView {
        code: code.rule.code,
        severity: code.severity,
        gravity: page.phrases.severity(code.severity),
        count: code.count,
        times: page.phrases.number(code.count),
        causes: code.groups.iter().filter_map(|group| of_cause(page, group)).collect(),
        others: (code.others > 0).then(|| page.phrases.more(code.others)),
    }
}

fn of_cause(page: &Page<'_>, group: &Group) -> Option<CauseView> {
    let first = &group.examples.first()?.found.finding;
    let hidden = group.count - group.examples.len() as u64;
    let fix = |kind: FixKind| page.phrases.fix(kind, group.count);
    Some(CauseView {
        times: page.phrases.number(group.count),
        message: page.sentence(first),
        remedy: first.remedy(page.phrases.0),
        fix: first.fix.as_ref().map(|proposed| fix(proposed.kind)),
        advice: advice(first),
        places: group.examples.iter().filter_map(|example| page.spot(example, first)).collect(),
        more: (hidden > 0).then(|| page.phrases.more(hidden)),
    })
}
