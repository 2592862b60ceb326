//! A report for people: the verdict, then a block a code, the gravest first.

use std::io::{self, Write};

use praticable::{Edit, Finding, Param, Proposal, Severity};

use super::{
    CodeTally, Example, FileSummary, GRAVEST_FIRST, Group, Style, Summary,
    output::Writer,
    phrases::{Noun, Phrases},
};
use crate::{error::plain, found::Found};

/// A report for people. It draws no boxes: a screen reader reads it from top to bottom.
#[derive(Debug)]
pub(super) struct Text;

impl Writer for Text {
    fn finish(&mut self, out: &mut dyn Write, summary: &Summary, style: &Style) -> io::Result<()> {
        let page = Page::new(summary, style);
        let (worst, verdict) = page.verdict();
        writeln!(out, "{}{}", page.coloured(worst, verdict), page.found())?;
        for file in &summary.files {
            let mut indent = "";
            for sentence in page.file(file) {
                writeln!(out, "{indent}{sentence}")?;
                indent = "  ";
            }
        }
        let codes = page.codes();
        for code in &codes {
            writeln!(out)?;
            page.code(out, code)?;
        }
        match codes.first() {
            Some(first) => writeln!(out, "\n{}", page.phrases.explain(first.rule.code)),
            None => Ok(()),
        }
    }
}

/// What people read, sentence by sentence: as text here, as a page in [`html`](super::html).
pub(super) struct Page<'s> {
    summary: &'s Summary,
    style: &'s Style,
    pub(super) phrases: Phrases,
}

impl<'s> Page<'s> {
    pub(super) fn new(summary: &'s Summary, style: &'s Style) -> Self {
        Self { summary, style, phrases: Phrases(style.lang) }
    }

    /// The codes that spoke, the gravest and the most frequent first.
    pub(super) fn codes(&self) -> Vec<&'s CodeTally> {
        let mut codes: Vec<&CodeTally> = self.summary.tally.codes().collect();
        codes.sort_by(|a, b| {
            (b.severity, b.count).cmp(&(a.severity, a.count)).then(a.rule.code.cmp(b.rule.code))
        });
        codes
    }

    /// The verdict, and the gravest thing that was found.
    pub(super) fn verdict(&self) -> (Option<Severity>, &'static str) {
        let counts = self.summary.counts();
        let worst = GRAVEST_FIRST.into_iter().find(|severity| counts.of(*severity) > 0);
        let verdict = match (counts.errors, self.summary.is_complete()) {
            (0, false) => self.phrases.incomplete(),
            (errors, _) => self.phrases.verdict(errors > 0, worst.is_some()),
        };
        (worst, verdict)
    }

    /// How much was found: what stands behind the verdict.
    pub(super) fn found(&self) -> String {
        let counts = self.summary.counts();
        let found = GRAVEST_FIRST
            .map(|severity| self.phrases.count(counts.of(severity), Noun::from(severity)));
        format!("{} {}.", self.phrases.colon(), found.join(", "))
    }

    /// What is said of one file, sentence by sentence.
    pub(super) fn file(&self, file: &FileSummary) -> Vec<String> {
        let rows = self.phrases.count(file.totals.rows, Noun::Row);
        let listings = self.phrases.count(file.totals.listings, Noun::Listing);
        let (path, colon) = (plain(&file.path), self.phrases.colon());
        let sentence = file.detected.map(|detected| detected.sentence(self.style.lang));
        let parts: Vec<String> = [rows, listings].into_iter().chain(sentence).collect();
        let mut sentences = vec![format!("{path}{colon} {}.", parts.join(", "))];
        if let Some(sheet) = &file.sheet {
            sentences.push(self.phrases.sheet(&plain(&sheet.name)));
            if !sheet.unread.is_empty() {
                let unread: Vec<String> = sheet.unread.iter().map(|name| plain(name)).collect();
                sentences.push(self.phrases.unread_sheets(&unread));
            }
        }
        if file.totals.placeless > 0 {
            sentences.push(self.phrases.placeless(file.totals.placeless));
        }
        if file.totals.additions > 0 {
            sentences.push(self.phrases.additions(file.totals.additions));
        }
        if file.totals.unreadable > 0 {
            sentences.push(self.phrases.unreadable(file.totals.unreadable));
        }
        if !file.complete {
            sentences.push(self.phrases.cut(file.detected.is_some()).to_owned());
        }
        sentences
    }

    fn code(&self, out: &mut dyn Write, code: &CodeTally) -> io::Result<()> {
        let name = self.phrases.severity(code.severity);
        let head = format!("{name} {}", code.rule.code);
        let rows = self.phrases.count(code.rows, Noun::Row);
        writeln!(out, "{}, {rows}", self.coloured(Some(code.severity), &head))?;
        for group in &code.groups {
            self.group(out, group)?;
        }
        if code.others > 0 {
            writeln!(out, "  {}", self.phrases.more(code.others))?;
        }
        Ok(())
    }

    /// One cause: what is wrong, how to correct, where.
    fn group(&self, out: &mut dyn Write, group: &Group) -> io::Result<()> {
        let Some(first) = group.examples.first() else { return Ok(()) };
        let finding = &first.found.finding;
        let times = self.phrases.count(group.count, Noun::Finding);
        let times = if group.count > 1 { format!(" ({times})") } else { String::new() };
        writeln!(out, "  {}{times}", self.sentence(finding))?;
        let remedy = finding.remedy(self.style.lang);
        if !remedy.is_empty() {
            let (correct, colon) = (self.phrases.remedy(), self.phrases.colon());
            writeln!(out, "  {correct}{colon} {}", plain(&remedy))?;
        }
        if let Some(fix) = &finding.fix {
            writeln!(out, "  {}", self.phrases.fix(fix.kind, group.count))?;
        }
        for example in &group.examples {
            if let Some(place) = self.place(example, finding) {
                writeln!(out, "    {place}")?;
            }
        }
        let shown = group.examples.len() as u64;
        if group.count > shown {
            writeln!(out, "    {}", self.phrases.more(group.count - shown))?;
        }
        Ok(())
    }

    /// Where one finding stands, and what it says where that is not what the first one of its cause says.
    pub(super) fn place(&self, example: &Example, first: &Finding) -> Option<String> {
        let file = self.summary.files.get(example.file)?;
        let mut parts = vec![plain(&file.path)];
        parts.extend(self.spots(file, &example.found));
        Some(self.described(parts.join(", "), &example.found.finding, first))
    }

    /// The same where there is only one file, which nobody has to be told.
    pub(super) fn spot(&self, example: &Example, first: &Finding) -> Option<String> {
        let parts = self.spots(self.summary.files.get(example.file)?, &example.found);
        let place =
            if parts.is_empty() { self.phrases.whole().to_owned() } else { parts.join(", ") };
        Some(self.described(place, &example.found.finding, first))
    }

    /// Where a finding stands in its file: nowhere, if it speaks of all of it.
    fn spots(&self, file: &FileSummary, found: &Found) -> Vec<String> {
        let mut parts = Vec::new();
        if let Some(cell) = &found.cell {
            parts.push(plain(cell));
        } else if found.row > 0 {
            parts.push(self.phrases.place(found.line, found.row));
        }
        if let Some(column) = file.column(found.column) {
            parts.push(self.phrases.column(&plain(column)));
        } else if !found.finding.path.is_empty() {
            parts.push(plain(&found.finding.path));
        }
        parts
    }

    /// A place, with what is said there.
    fn described(&self, mut place: String, finding: &Finding, first: &Finding) -> String {
        let message = self.sentence(finding);
        if message != self.sentence(first) {
            place = format!("{place}{} {message}", self.phrases.colon());
        }
        if let Some(value) = self.proposal(finding) {
            place = format!("{place} → {value}");
        }
        place
    }

    /// What a finding says, with what it speaks of before it; of a whole row nothing has to be named.
    pub(super) fn sentence(&self, finding: &Finding) -> String {
        let message = plain(&finding.message(self.style.lang));
        if finding.path.is_empty() {
            return message;
        }
        format!("{}{} {message}", plain(&finding.label(self.style.lang)), self.phrases.colon())
    }

    /// The value that a fix puts there instead, unless it must not be shown.
    fn proposal(&self, finding: &Finding) -> Option<String> {
        let fix = finding.fix.as_ref().filter(|_| !self.style.redact)?;
        match &fix.edit {
            Edit::Set { value: Proposal::Value(Param::Text(text)), .. } => Some(plain(text)),
            Edit::Set { value, .. } => {
                Some(plain(&serde_json::to_string(value).unwrap_or_default()))
            }
            Edit::Rename { name } => Some(name.clone().into_owned()),
            Edit::Remove | Edit::Move { .. } | Edit::Restate { .. } => None,
        }
    }

    fn coloured(&self, severity: Option<Severity>, text: &str) -> String {
        let code = match severity {
            _ if !self.style.colour => return text.to_owned(),
            Some(Severity::Error) => 31,
            Some(Severity::Warning) => 33,
            Some(Severity::Info) => 36,
            None => 32,
        };
        format!("\u{1b}[1;{code}m{text}\u{1b}[0m")
    }
}
