//! What was counted.

use praticable::{
    Date, Lang, Profile, Severity,
    rules::{self, RULES, Rule},
};
use serde::Serialize;

use super::{Tally, phrases::Phrases};
use crate::{
    check::{Reading, Selection, Totals},
    format::Detected,
};

/// Findings, by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug)]
pub struct FileSummary {
    /// The file, as the caller named it.
    pub path: String,
    /// What it holds, and what tells so; `None` when it could not be told.
    pub detected: Option<Detected>,
    /// The names of its columns, if it is a table.
    pub columns: Vec<String>,
    /// How much of it was read.
    pub totals: Totals,
    /// Whether all of it was.
    pub complete: bool,
    /// What was found in it.
    pub counts: Counts,
}

impl FileSummary {
    pub(super) fn new(reading: &Reading) -> Self {
        Self {
            path: reading.name().to_owned(),
            detected: Some(reading.detected()),
            columns: reading.columns().to_vec(),
            totals: Totals::default(),
            complete: false,
            counts: Counts::default(),
        }
    }

    pub(super) fn missed(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            detected: None,
            columns: Vec::new(),
            totals: Totals::default(),
            complete: false,
            counts: Counts::default(),
        }
    }

    /// The name of a column, from 1.
    pub(super) fn column(&self, column: Option<usize>) -> Option<&str> {
        self.columns.get(column?.checked_sub(1)?).map(String::as_str)
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
    pub(super) fn hear(&mut self, selection: &Selection) {
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

    /// Whether every file was read to its end.
    pub fn is_read(&self) -> bool {
        self.files.iter().all(|file| file.complete)
    }

    /// Whether every row of every file was read.
    pub fn is_complete(&self) -> bool {
        self.is_read() && self.totals().unreadable == 0
    }
}
