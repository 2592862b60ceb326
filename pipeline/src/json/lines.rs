//! One JSON value a line.

use memchr::memchr;

use super::{LIMIT, blank};
use crate::{FaultKind, Frame, Step};

/// Finds the values of NDJSON: the lines that are not blank.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// Inside a line given up.
    skipping: bool,
}

impl Frame for Lines {
    fn step(&mut self, unread: &[u8], last: bool) -> Step {
        if unread.is_empty() {
            return if last { Step::End } else { Step::More };
        }
        let end = memchr(b'\n', unread);
        let next = end.map_or(unread.len(), |end| end + 1);
        if self.skipping {
            self.skipping = end.is_none();
            return Step::Skip { next };
        }
        if end.unwrap_or(unread.len()) > LIMIT {
            self.skipping = end.is_none();
            return Step::Fault { kind: FaultKind::TooLong, at: 0, next };
        }
        if end.is_none() && !last {
            return Step::More;
        }
        let line = unread.get(..end.unwrap_or(unread.len())).unwrap_or_default();
        let start = blank(line);
        if start == line.len() {
            return Step::Skip { next };
        }
        Step::Record { start, end: line.trim_ascii_end().len(), next }
    }
}
