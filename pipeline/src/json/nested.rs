//! Values inside one JSON array, wherever it stands, or one after the other.

use super::{LIMIT, Scan, blank};
use crate::{FaultKind, Frame, Step};

/// Finds the values of a JSON array, or of JSON texts one after the other, without reading them all first.
#[derive(Clone, Debug)]
pub struct Nested {
    array: bool,
    /// The keys that lead from an object at the top to the array.
    way: Vec<&'static str>,
    /// How many of them were followed.
    followed: usize,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    /// Before the array's bracket, or that of the first object on the way to it.
    Outside,
    /// Before a key of an object on the way.
    Key,
    /// Behind a key, which leads on or does not.
    Colon { leads_on: bool },
    /// Before the value of a key.
    Member { leads_on: bool },
    /// Inside a value that does not lead to the array.
    Passing(Scan),
    /// Behind the value of a key.
    Next,
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
        Self::inside("")
    }

    /// Finds the elements of an array that stands in an object: `way` is the keys that lead there, with points between them.
    pub fn inside(way: &'static str) -> Self {
        let way = way.split('.').filter(|key| !key.is_empty()).collect();
        Self { array: true, way, followed: 0, state: State::Outside }
    }

    /// Finds values with nothing but white space between them; a file with one object is the usual case.
    pub fn values() -> Self {
        Self { array: false, state: State::First, ..Self::array() }
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

    /// Passes a key of an object on the way.
    fn key(&mut self, unread: &[u8], last: bool) -> Step {
        let end = Scan::default().run(unread);
        let kind = match end {
            Some(end) if end <= LIMIT => {
                let wanted = self.way.get(self.followed).map(|key| key.as_bytes());
                let leads_on = unread.get(1..end - 1) == wanted;
                self.state = State::Colon { leads_on };
                return Step::Skip { next: end };
            }
            None if unread.len() <= LIMIT && !last => return Step::More,
            None if unread.len() <= LIMIT => FaultKind::Truncated,
            _ => FaultKind::TooLong,
        };
        self.state = State::Done;
        Step::Fault { kind, at: 0, next: unread.len() }
    }

    /// Enters a value that leads on, if it is what it should be; passes over any other.
    fn member(&mut self, unread: &[u8], first: u8, leads_on: bool) -> Step {
        let is_last = self.followed + 1 == self.way.len();
        match first {
            b'[' if leads_on && is_last => self.pass(State::First),
            b'{' if leads_on && !is_last => {
                self.followed += 1;
                self.pass(State::Key)
            }
            b',' | b':' | b'}' | b']' => self.refuse(State::Done, unread.len()),
            _ => self.passing(Scan::default(), unread),
        }
    }

    fn passing(&mut self, mut scan: Scan, unread: &[u8]) -> Step {
        let end = scan.run(unread);
        self.state = if end.is_some() { State::Next } else { State::Passing(scan) };
        Step::Skip { next: end.unwrap_or(unread.len()) }
    }

    /// Leaves the array, or an object on the way.
    fn leave(&mut self, object: bool) -> Step {
        let is_outermost = if object { self.followed == 0 } else { self.way.is_empty() };
        if object {
            self.followed = self.followed.saturating_sub(1);
        }
        self.pass(if is_outermost { State::Closed } else { State::Next })
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
        if let State::Passing(scan) = &mut self.state {
            let scan = std::mem::take(scan);
            return self.passing(scan, unread);
        }
        let blank = blank(unread);
        if blank > 0 {
            return Step::Skip { next: blank };
        }
        match (&self.state, first) {
            (State::Outside, b'[') if self.way.is_empty() => self.pass(State::First),
            // Pages may stand one after the other.
            (State::Outside | State::Closed, b'{') if !self.way.is_empty() => self.pass(State::Key),
            (State::Key, b'"') => self.key(unread, last),
            (State::Colon { leads_on }, b':') => {
                let leads_on = *leads_on;
                self.pass(State::Member { leads_on })
            }
            (State::Member { leads_on }, _) => {
                let leads_on = *leads_on;
                self.member(unread, first, leads_on)
            }
            (State::Next, b',') => self.pass(State::Key),
            (State::Key | State::Next, b'}') => self.leave(true),
            (State::First | State::Behind, b']') if self.array => self.leave(false),
            (State::Behind, b',') if self.array => self.pass(State::Value),
            (State::Value, b']') if self.array => {
                self.leave(false);
                Step::Fault { kind: FaultKind::Syntax, at: 0, next: 1 }
            }
            (State::Behind, _) if self.array => {
                // A comma is missing: it is reported, and the value behind it is read.
                self.refuse(State::Value, 0)
            }
            (State::First | State::Value | State::Behind, _) => self.value(unread, last),
            (State::Done, _) => Step::Skip { next: unread.len() },
            _ => self.refuse(State::Done, unread.len()),
        }
    }
}
