//! What was counted.

use std::io::Write;

use praticable::{
    Date, Lang, Profile, Severity,
    rules::{self, RULES, Rule},
};
use serde::{Deserialize, Serialize};

use super::{GRAVEST_FIRST, Output, Report, Style, Tally, phrases::Phrases};
use crate::{
    Error,
    check::{Reading, Selection, SheetChoice, Totals},
    format::Detected,
};

/// Findings, by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Errors.
    pub errors: u64,
    /// Warnings.
    pub warnings: u64,
    /// Informations.
    pub infos: u64,
}

impl Counts {
    pub(super) fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info => self.infos += 1,
        }
    }

    /// How many findings of one severity.
    pub const fn of(&self, severity: Severity) -> u64 {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Info => self.infos,
        }
    }
}

/// What is known of one file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileSummary {
    /// The file, as the caller named it.
    pub path: String,
    /// What it holds, and what tells so; `None` when it could not be told.
    pub detected: Option<Detected>,
    /// Which sheet of it is read, if it is a workbook.
    pub sheet: Option<SheetChoice>,
    /// The names of its columns, if it is a table.
    pub columns: Vec<String>,
    /// How much of it was read.
    pub totals: Totals,
    /// Whether all of it was.
    pub complete: bool,
    /// What was found in it.
    pub counts: Counts,
}

impl From<&Reading> for FileSummary {
    fn from(reading: &Reading) -> Self {
        Self {
            path: reading.name().to_owned(),
            detected: reading.is_told().then(|| reading.detected()),
            sheet: reading.sheet().cloned(),
            columns: reading.columns().to_vec(),
            totals: Totals::default(),
            complete: false,
            counts: Counts::default(),
        }
    }
}

impl FileSummary {
    pub(super) fn missed(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            detected: None,
            sheet: None,
            columns: Vec::new(),
            totals: Totals::default(),
            complete: false,
            counts: Counts::default(),
        }
    }

    /// The name of a column, from 1.
    pub fn column(&self, column: Option<usize>) -> Option<&str> {
        self.columns.get(column?.checked_sub(1)?).map(String::as_str)
    }
}

/// What a whole check comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything was read, and nothing was found at the level asked for.
    Valid,
    /// Everything was read as far as it goes, and something was found at that level.
    Invalid,
    /// Not everything was read: this is never a pass.
    Partial,
}

impl Verdict {
    /// The name in every binding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Partial => "partial",
        }
    }
}

/// What a whole check gave.
#[derive(Clone, Debug)]
pub struct Summary {
    /// What the check was for.
    pub profile: Profile,
    /// The date it was made against.
    pub today: Option<Date>,
    /// The rules that ran: those heard, but not those that need a date when none was given.
    pub rules: Vec<&'static Rule>,
    /// The rules that are heard and did not run, because no date was given.
    pub not_run: Vec<&'static Rule>,
    /// The files, in the order given.
    pub files: Vec<FileSummary>,
    /// What was found, by code.
    pub tally: Tally,
}

impl Summary {
    pub(super) fn new(profile: Profile, today: Option<Date>, tally: Tally) -> Self {
        let not_run: Vec<&Rule> =
            if today.is_some() { Vec::new() } else { rules::needing_today().collect() };
        let ran = |rule: &&Rule| !not_run.contains(rule);
        let mut rules: Vec<&Rule> = RULES.iter().copied().filter(ran).collect();
        rules.sort_unstable_by_key(|rule| rule.code);
        Self { profile, today, rules, not_run, files: Vec::new(), tally }
    }

    /// Leaves out the rules that are not heard.
    pub(super) fn select(&mut self, selection: &Selection) {
        self.rules.retain(|rule| selection.keeps(rule.code));
        self.not_run.retain(|rule| selection.keeps(rule.code));
    }

    /// What a person has to know of the check beside its findings: the rules that no date let run.
    pub fn note(&self, lang: Lang) -> Option<String> {
        let codes: Vec<&str> = self.not_run.iter().map(|rule| rule.code).collect();
        (!codes.is_empty()).then(|| Phrases(lang).not_run(&codes.join(", ")))
    }

    /// What was found in all files.
    pub fn counts(&self) -> Counts {
        self.files.iter().fold(Counts::default(), |sum, file| Counts {
            errors: sum.errors + file.counts.errors,
            warnings: sum.warnings + file.counts.warnings,
            infos: sum.infos + file.counts.infos,
        })
    }

    /// How much was read of all files.
    pub fn totals(&self) -> Totals {
        let mut sum = Totals::default();
        self.files.iter().for_each(|file| sum += file.totals);
        sum
    }

    /// Writes a report of the findings that were kept, as if they were found now: whoever keeps all of them can write
    /// every format afterwards.
    pub fn write(&self, output: Output, style: Style, out: impl Write) -> Result<(), Error> {
        let mut report = Report::new(output, style, self.profile, self.today, out)?;
        report.summary.rules.clone_from(&self.rules);
        for file in &self.files {
            report.begin(FileSummary { counts: Counts::default(), ..file.clone() });
        }
        for example in self.tally.kept() {
            report.take_in(example.file, example.found.clone())?;
        }
        report.finish().map(drop)
    }

    /// Whether every file was read to its end.
    pub fn is_read(&self) -> bool {
        self.files.iter().all(|file| file.complete)
    }

    /// Whether every row of every file was read.
    pub fn is_complete(&self) -> bool {
        self.is_read() && self.totals().unreadable == 0
    }

    /// What the check comes to, when findings of severity `least` or graver fail it; `None` when none does.
    pub fn verdict(&self, least: Option<Severity>) -> Verdict {
        let counts = self.counts();
        let fails = |severity: &Severity| least.is_some_and(|least| *severity >= least);
        if !self.is_read() {
            Verdict::Partial
        } else if GRAVEST_FIRST
            .iter()
            .filter(|severity| fails(severity))
            .any(|severity| counts.of(*severity) > 0)
        {
            Verdict::Invalid
        } else if self.is_complete() {
            Verdict::Valid
        } else {
            Verdict::Partial
        }
    }
}
