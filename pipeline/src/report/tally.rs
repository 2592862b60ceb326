//! What was found, by code and by cause.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem::{Discriminant, discriminant},
};

use praticable::{Edit, Finding, FixKind, Param, Severity, registry, rules::Rule};

use serde::Serialize;

use super::GRAVEST_FIRST;
use crate::check::Found;

/// How many causes of one code are told apart; further ones are counted together.
const CAUSES: usize = 20;

/// What was found, by code: everything is counted, and a bounded number is kept.
#[derive(Clone, Debug)]
pub struct Tally {
    codes: BTreeMap<(&'static str, Severity), CodeTally>,
    /// Which codes spoke of which file, and how gravely.
    spoke: BTreeSet<(usize, &'static str, Severity)>,
    kept: Vec<Example>,
    /// Findings of each code that are shown.
    limit: Option<usize>,
    keeps: bool,
    fixes: Fixes,
}

/// How many findings carry a fix.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fixes {
    /// Fixes that keep the meaning.
    pub safe: u64,
    /// Proposals that somebody has to agree to.
    pub confirm: u64,
}

/// What was found of one code with one severity.
#[derive(Clone, Debug)]
pub struct CodeTally {
    /// The rule that spoke.
    pub rule: &'static Rule,
    /// The weight of these findings.
    pub severity: Severity,
    /// How many there are.
    pub count: u64,
    /// In how many rows.
    pub rows: u64,
    /// The first of those rows.
    pub first_row: u64,
    /// The causes told apart, in the order in which they were met.
    pub groups: Vec<Group>,
    /// Findings of causes that are not told apart.
    pub others: u64,
    last: (usize, u64),
}

/// Findings with one cause: the same rule says the same of the same field.
#[derive(Clone, Debug)]
pub struct Group {
    /// How many there are.
    pub count: u64,
    /// The first ones.
    pub examples: Vec<Example>,
    cause: Cause,
}

/// A finding, and the index of its file.
#[derive(Clone, Debug)]
pub struct Example {
    /// Index of the file, from 0.
    pub file: usize,
    /// The finding.
    pub found: Found,
}

/// What findings with one cause have in common: the field, what mends them, and whatever the message names that is no
/// number.
#[derive(Clone, Debug, PartialEq)]
struct Cause {
    field: String,
    /// What kind of change mends it.
    transform: Option<(FixKind, Discriminant<Edit>)>,
    named: Vec<(String, String)>,
}

impl Tally {
    pub(super) fn new(limit: Option<usize>, keeps: bool) -> Self {
        Self {
            codes: BTreeMap::new(),
            spoke: BTreeSet::new(),
            kept: Vec::new(),
            limit,
            keeps,
            fixes: Fixes::default(),
        }
    }

    /// What was found, sorted by code.
    pub fn codes(&self) -> impl Iterator<Item = &CodeTally> {
        self.codes.values()
    }

    /// The gravest thing that a code said of a file, if it said anything.
    pub fn gravest(&self, file: usize, code: &str) -> Option<Severity> {
        GRAVEST_FIRST.into_iter().find(|severity| {
            self.spoke.iter().any(|spoke| (spoke.0, spoke.1, spoke.2) == (file, code, *severity))
        })
    }

    /// How many findings carry a fix.
    pub const fn fixes(&self) -> Fixes {
        self.fixes
    }

    /// The findings kept, in the order in which they came.
    pub fn kept(&self) -> &[Example] {
        &self.kept
    }

    /// Counts a finding; whether it is among those that are shown.
    pub(super) fn counts(&mut self, file: usize, found: &Found) -> bool {
        let finding = &found.finding;
        let (place, key) = ((file, found.row), (finding.code(), finding.severity));
        let code = self.codes.entry(key).or_insert_with(|| CodeTally {
            rule: finding.rule,
            severity: finding.severity,
            count: 0,
            rows: 0,
            first_row: found.row,
            groups: Vec::new(),
            others: 0,
            last: (usize::MAX, 0),
        });
        if code.last.0 != file {
            self.spoke.insert((file, key.0, key.1));
        }
        code.rows += u64::from(code.last != place);
        code.last = place;
        code.count += 1;
        match finding.fix.as_ref().map(|fix| fix.kind) {
            Some(FixKind::Safe) => self.fixes.safe += 1,
            Some(FixKind::Confirm) => self.fixes.confirm += 1,
            None => {}
        }
        self.limit.is_none_or(|limit| code.count <= limit as u64)
    }

    /// Keeps a finding that was counted, or forgets it.
    pub(super) fn keep(&mut self, file: usize, found: Found) {
        let key = (found.finding.code(), found.finding.severity);
        let Some(code) = self.codes.get_mut(&key) else { return };
        let limit = self.limit.unwrap_or(usize::MAX);
        if self.keeps {
            if code.count <= limit as u64 {
                self.kept.push(Example { file, found });
            }
            return;
        }
        // Without a limit every finding is written as it comes: nothing is kept of it.
        if self.limit.is_some() {
            code.group(Example { file, found }, limit);
        }
    }
}

impl CodeTally {
    fn group(&mut self, example: Example, limit: usize) {
        let cause = Cause::of(&example.found.finding);
        let room = self.groups.len() < CAUSES;
        match self.groups.iter_mut().find(|group| group.cause == cause) {
            Some(group) => group.add(example, limit),
            None if room => {
                self.groups.push(Group { count: 1, examples: vec![example], cause });
            }
            None => self.others += 1,
        }
    }
}

impl Group {
    fn add(&mut self, example: Example, limit: usize) {
        self.count += 1;
        if self.examples.len() < limit {
            self.examples.push(example);
        }
    }
}

impl Cause {
    fn of(finding: &Finding) -> Self {
        let text = |(name, param): (&str, &Param)| match param {
            Param::Text(text) => Some((name.to_owned(), text.to_string())),
            Param::Integer(_) | Param::Number(_) => None,
        };
        Self {
            field: registry::pattern_of(&finding.path),
            transform: finding.fix.as_ref().map(|fix| (fix.kind, discriminant(&fix.edit))),
            named: finding.params.iter().filter_map(text).collect(),
        }
    }
}
