//! Values of the lists that stand under one key, however deep in a document.

use memchr::memchr2;

use super::{LIMIT, Nested, blank};
use crate::{FaultKind, Frame, Step};

/// Finds the values of every list under one key of a JSON document, which may be larger than the memory. What stands around
/// the lists is passed over.
#[derive(Clone, Debug)]
pub struct Within {
    key: &'static str,
    /// How many objects and arrays are open around the lists.
    depth: usize,
    /// The list that is being read.
    list: Option<Nested>,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before a list.
    Seeking,
    /// Behind the document.
    Closed,
    /// Nothing further is read.
    Done,
}

/// What stands behind a text.
enum Behind {
    /// A colon and the bracket of a list, which so many bytes lead into.
    List(usize),
    /// Something else.
    Other,
    /// That is not in the bytes at hand.
    Unseen,
}

impl Within {
    /// Finds the values of every list under a key.
    pub fn lists(key: &'static str) -> Self {
        Self { key, depth: 0, list: None, state: State::Seeking }
    }

    fn refuse(&mut self, kind: FaultKind, unread: &[u8]) -> Step {
        self.state = State::Done;
        Step::Fault { kind, at: 0, next: unread.len() }
    }

    /// Passes over bytes up to the next list.
    fn seek(&mut self, unread: &[u8], last: bool) -> Step {
        let mut at = 0;
        while let Some(rest) = unread.get(at..).filter(|rest| !rest.is_empty()) {
            match rest.first() {
                Some(b'"') => {
                    let Some(end) = text_end(rest) else { break };
                    let is_key = rest.get(1..end - 1) == Some(self.key.as_bytes());
                    match if is_key { behind(rest, end) } else { Behind::Other } {
                        Behind::List(first) => {
                            self.list = Some(Nested::entered());
                            return Step::Skip { next: at + first };
                        }
                        Behind::Unseen if !last => break,
                        Behind::Unseen | Behind::Other => at += end,
                    }
                }
                Some(b'{' | b'[') => {
                    self.depth += 1;
                    at += 1;
                }
                Some(b'}' | b']') => {
                    at += 1;
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        self.state = State::Closed;
                        return Step::Skip { next: at };
                    }
                }
                _ => {
                    let is_mark = |byte: &u8| matches!(byte, b'"' | b'{' | b'}' | b'[' | b']');
                    at += rest.iter().position(is_mark).unwrap_or(rest.len());
                }
            }
        }
        match at {
            0 if unread.len() > LIMIT => self.refuse(FaultKind::TooLong, unread),
            0 if last => self.refuse(FaultKind::Truncated, unread),
            0 => Step::More,
            _ => Step::Skip { next: at },
        }
    }
}

impl Frame for Within {
    fn step(&mut self, unread: &[u8], last: bool) -> Step {
        if let Some(list) = &mut self.list {
            let step = list.step(unread, last);
            if list.is_closed() {
                self.list = None;
            }
            return step;
        }
        let blank = blank(unread);
        match self.state {
            _ if blank > 0 => Step::Skip { next: blank },
            State::Seeking => self.seek(unread, last),
            _ if unread.is_empty() && last => Step::End,
            _ if unread.is_empty() => Step::More,
            State::Closed => self.refuse(FaultKind::Syntax, unread),
            State::Done => Step::Skip { next: unread.len() },
        }
    }
}

/// Where the text ends that these bytes begin with.
fn text_end(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        let found = at + memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes.get(found) == Some(&b'"') {
            return Some(found + 1);
        }
        at = found + 2;
    }
}

/// What stands behind a text that ends there.
fn behind(bytes: &[u8], end: usize) -> Behind {
    let next = |from: usize| {
        let at = from + blank(bytes.get(from..).unwrap_or_default());
        bytes.get(at).map(|byte| (at + 1, *byte))
    };
    let opens = |colon| match next(colon) {
        None => Behind::Unseen,
        Some((first, b'[')) => Behind::List(first),
        Some(_) => Behind::Other,
    };
    match next(end) {
        None => Behind::Unseen,
        Some((colon, b':')) => opens(colon),
        Some(_) => Behind::Other,
    }
}
