//! Rounds of fixes, until nothing is left to do.

use super::{Mended, Patch, Wanted, Why, place};
use crate::{
    Edit, Finding, Fix, FixKind, Param, Proposal, Statement, finding::rule::Stage, model::registry,
    rules::idt::idt_006, text::pointer::item,
};

/// Maximum number of rounds for a record. Two are usual: one to change it, one to see that nothing is left.
const ROUNDS: usize = 16;

/// The origin of a change.
#[derive(Clone, Copy, Debug)]
pub(super) struct By {
    pub(super) code: &'static str,
    pub(super) kind: FixKind,
}

/// Whether a value may be written to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// The place has no value.
    Free,
    /// The place already has the same value.
    Same,
    /// The place has a different value.
    Taken,
}

/// A record being fixed: a row or a JSON text.
pub(super) trait Record: Clone {
    /// Returns the current findings.
    fn findings(&self) -> Vec<Finding>;
    /// Whether a value may be written to a place.
    fn room(&self, at: &str, value: &Proposal) -> Result<Room, Why>;
    /// Whether the value at a place is missing or unknown.
    fn is_open(&self, at: &str) -> bool;
    /// Whether the items of a list have the same positions in the record as in the listing.
    fn keeps_places(&self, list: &str) -> bool;
    /// Writes a value to a place, replacing any other.
    fn put(&mut self, at: &str, value: &Proposal, by: By) -> Result<(), Why>;
    /// Removes the value at a place; later items of a list move up.
    fn remove(&mut self, at: &str, by: By) -> Result<(), Why>;
    /// Copies the value at a place to another one, which must be empty.
    fn copy(&mut self, from: &str, to: &str, by: By) -> Result<(), Why>;
    /// Renames a field.
    fn rename(&mut self, at: &str, name: &str, by: By) -> Result<(), Why>;
    /// Returns the changes.
    fn into_patches(self) -> Vec<Patch>;
}

/// Fixes a record, given its findings.
pub(super) fn settle<R: Record>(record: R, found: &[Finding], wanted: &Wanted<'_>) -> Mended {
    let mut settled = record;
    let mut now = None;
    for _ in 0..ROUNDS {
        let seen = now.as_deref().unwrap_or(found);
        if seen.iter().any(|finding| finding.code() == idt_006::RULE.code) {
            return Mended::untouched(found, wanted, Why::Nir);
        }
        let mut round = Round { found: seen, wanted, changed: false, mended: Mended::default() };
        round.run(&mut settled);
        if !round.changed {
            return Mended { patches: settled.into_patches(), ..round.mended };
        }
        now = Some(settled.findings());
    }
    Mended::untouched(found, wanted, Why::Unsettled)
}

struct Round<'f> {
    found: &'f [Finding],
    wanted: &'f Wanted<'f>,
    changed: bool,
    mended: Mended,
}

impl<'f> Round<'f> {
    /// Writes values first, so that a value is well formed before it is moved or removed. Goes from the end of a list
    /// to its front, so that no position changes before its turn.
    fn run<R: Record>(&mut self, record: &mut R) {
        let (values, mut places): (Vec<_>, Vec<_>) = self
            .wanted_fixes()
            .into_iter()
            .partition(|(_, fix)| matches!(fix.edit, Edit::Set { .. }));
        let mut touched: Vec<&str> = Vec::new();
        for (finding, fix) in values {
            // Two rules may concern one value: the second one is applied in the next round.
            if !touched.contains(&finding.path.as_str()) {
                touched.push(&finding.path);
                self.attempt(record, finding, fix);
            }
        }
        if self.changed {
            return;
        }
        places.sort_by(|(a, _), (b, _)| place::in_order(&b.path, &a.path));
        for (finding, fix) in places {
            self.attempt(record, finding, fix);
        }
    }

    /// Returns the fixes to make, and counts the others as waiting.
    fn wanted_fixes(&mut self) -> Vec<(&'f Finding, &'f Fix)> {
        let mut fixes = Vec::new();
        for finding in self.found {
            let Some(fix) = finding.fix.as_ref().filter(|_| (self.wanted.hears)(finding.code()))
            else {
                continue;
            };
            if fix.kind == FixKind::Safe || self.wanted.confirm {
                fixes.push((finding, fix));
            } else {
                self.mended.waiting.push(finding.code());
            }
        }
        fixes
    }

    /// Makes a fix completely or not at all.
    fn attempt<R: Record>(&mut self, record: &mut R, finding: &Finding, fix: &Fix) {
        let mut tried = record.clone();
        match self.apply(&mut tried, finding, fix) {
            Ok(()) => {
                *record = tried;
                self.changed = true;
            }
            Err(why) => self.mended.left.push((finding.code(), why)),
        }
    }

    fn apply<R: Record>(&self, record: &mut R, finding: &Finding, fix: &Fix) -> Result<(), Why> {
        let (at, by) = (finding.path.as_str(), By { code: finding.code(), kind: fix.kind });
        if !self.knows_place(record, finding) {
            return Err(Why::OtherFault);
        }
        match &fix.edit {
            Edit::Set { value, also } => {
                if says_no(value) && record.is_open(at) {
                    return Err(Why::SaysNo);
                }
                record.put(at, value, by)?;
                also.iter().try_for_each(|statement| state(record, statement, by))
            }
            Edit::Rename { name } => record.rename(at, name, by),
            // Confirming a removal means removing the whole value.
            _ if fix.kind == FixKind::Safe && self.has_other_fault(finding) => Err(Why::OtherFault),
            Edit::Remove => record.remove(at, by),
            Edit::Move { to } => {
                record.copy(at, to, by)?;
                record.remove(at, by)
            }
            Edit::Restate { to, value } => {
                state(record, &Statement { to: to.clone(), value: value.clone() }, by)?;
                record.remove(at, by)
            }
        }
    }

    /// Whether the place of a finding is valid in the record. Rules count the items that were read, and a list may have
    /// others between them.
    fn knows_place<R: Record>(&self, record: &R, finding: &Finding) -> bool {
        let Some((above, last)) = finding.path.rsplit_once('/') else { return true };
        let is_reader = matches!(finding.rule.stage(), Stage::Shape | Stage::Values);
        let is_item = item(last).is_some();
        // Items that are sections keep their positions.
        if is_reader || !is_item || registry::field(&registry::pattern_of(&finding.path)).is_none()
        {
            return true;
        }
        let is_below = |other: &Finding| {
            other.path != finding.path
                && other.path.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'))
        };
        !self.found.iter().any(is_below) && record.keeps_places(above)
    }

    /// Whether there is another fault at the place of a finding or below it.
    fn has_other_fault(&self, finding: &Finding) -> bool {
        self.found.iter().any(|other| {
            let rest = other.path.strip_prefix(&finding.path);
            !std::ptr::eq(other, finding)
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}

/// Writes a statement to a place that has no other value.
fn state<R: Record>(record: &mut R, statement: &Statement, by: By) -> Result<(), Why> {
    let Statement { to, value } = statement;
    match record.room(to, value)? {
        Room::Same => Ok(()),
        Room::Free => record.put(to, value, by),
        Room::Taken => Err(Why::Taken),
    }
}

/// Whether a value states absence.
fn says_no(value: &Proposal) -> bool {
    matches!(value, Proposal::Value(Param::Text(code)) if matches!(code.as_ref(), "no" | "none"))
}
