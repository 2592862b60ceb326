//! Values inside one JSON array, or one after the other.

use super::{LIMIT, Scan, blank};
use crate::{FaultKind, Frame, Step};

/// Finds the values of a JSON array, or of JSON texts one after the other, without reading them all first.
#[derive(Clone, Debug)]
pub struct Nested {
    array: bool,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    /// Before the array's bracket.
    Outside,
    /// Before the first value, if there is one.
    First,
    /// Before a value.
    Value,
    /// Behind a value.
    Behind,
    /// Inside a value given up.
    Skipping(Scan),
    /// Behind the array.
    Closed,
    /// Nothing further is read.
    Done,
}

impl Nested {
    /// Finds the elements of one array.
    pub fn array() -> Self {
        Self { array: true, state: State::Outside }
    }

    /// Finds values with nothing but white space between them; a file with one object is the usual case.
    pub fn values() -> Self {
        Self { array: false, state: State::First }
    }

    /// Finds the elements of an array whose bracket was read.
    pub(super) fn entered() -> Self {
        Self { state: State::First, ..Self::array() }
    }

    /// Whether the array has ended.
    pub(super) fn is_closed(&self) -> bool {
        matches!(self.state, State::Closed)
    }

    /// The end of the file, which an array must not leave open.
    fn end(&mut self) -> Step {
        let open = self.array && !matches!(self.state, State::Closed | State::Done);
        self.state = State::Done;
        if open { Step::Fault { kind: FaultKind::Truncated, at: 0, next: 0 } } else { Step::End }
    }

    fn pass(&mut self, state: State) -> Step {
        self.state = state;
        Step::Skip { next: 1 }
    }

    fn refuse(&mut self, state: State, next: usize) -> Step {
        self.state = state;
        Step::Fault { kind: FaultKind::Syntax, at: 0, next }
    }

    fn value(&mut self, unread: &[u8], last: bool) -> Step {
        let mut scan = Scan::default();
        let found = scan.run(unread);
        let end = found.unwrap_or(unread.len());
        if end == 0 {
            // A comma or a closing bracket, where a value is due.
            return self.refuse(State::Value, 1);
        }
        let kind = match found {
            _ if end > LIMIT => FaultKind::TooLong,
            None if !last => return Step::More,
            _ if scan.is_too_deep() => FaultKind::TooDeep,
            None if !scan.is_scalar() => FaultKind::Truncated,
            _ => {
                self.state = State::Behind;
                return Step::Record { start: 0, end, next: end };
            }
        };
        self.state = if found.is_some() { State::Behind } else { State::Skipping(scan) };
        if last && found.is_none() {
            // One fault says that the file is cut; a second one would say the same of the array.
            self.state = State::Done;
        }
        Step::Fault { kind, at: 0, next: end }
    }
}

impl Frame for Nested {
    fn step(&mut self, unread: &[u8], last: bool) -> Step {
        let Some(&first) = unread.first() else {
            return if last { self.end() } else { Step::More };
        };
        if let State::Skipping(scan) = &mut self.state {
            let end = scan.run(unread);
            if end.is_some() {
                self.state = State::Behind;
            }
            return Step::Skip { next: end.unwrap_or(unread.len()) };
        }
        let blank = blank(unread);
        if blank > 0 {
            return Step::Skip { next: blank };
        }
        match (&self.state, first) {
            (State::Outside, b'[') => self.pass(State::First),
            (State::First | State::Behind, b']') if self.array => self.pass(State::Closed),
            (State::Behind, b',') if self.array => self.pass(State::Value),
            (State::Value, b']') if self.array => self.refuse(State::Closed, 1),
            (State::Behind, _) if self.array => {
                // A comma is missing: it is reported, and the value behind it is read.
                self.refuse(State::Value, 0)
            }
            (State::First | State::Value | State::Behind, _) => self.value(unread, last),
            (State::Done, _) => Step::Skip { next: unread.len() },
            (State::Outside | State::Closed | State::Skipping(_), _) => {
                self.refuse(State::Done, unread.len())
            }
        }
    }
}
