//! Successive changes of one text, as replacements of pieces of the original.

use std::ops::Range;

/// A piece of the original text, with its current replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Splice {
    pub(super) span: Range<usize>,
    pub(super) text: String,
    /// The numbers of the changes that led to it.
    pub(super) changes: Vec<usize>,
}

/// The changed pieces so far, in order; no two of them touch.
#[derive(Clone, Debug, Default)]
pub(super) struct Splices(Vec<Splice>);

impl Splices {
    /// Records that a piece of the current text is replaced.
    pub(super) fn push(&mut self, now: Range<usize>, text: &str, change: usize) {
        let (mut before, mut touched, mut after) = (Vec::new(), Vec::new(), Vec::new());
        let mut drift = Drift::default();
        for splice in self.0.drain(..) {
            let begins = drift.now(splice.span.start);
            let ends = begins + splice.text.len();
            drift.pass(&splice);
            if ends < now.start {
                before.push(splice);
            } else if begins > now.end {
                after.push(splice);
            } else {
                touched.push((begins, splice));
            }
        }
        let mut drift = Drift::default();
        for splice in &before {
            drift.pass(splice);
        }
        let first = touched.first().filter(|(begins, _)| *begins <= now.start);
        let (start, prefix) = match first {
            Some((begins, splice)) => {
                (splice.span.start, splice.text.get(..now.start - begins).unwrap_or_default())
            }
            None => (drift.first(now.start), ""),
        };
        for (_, splice) in &touched {
            drift.pass(splice);
        }
        let last = touched.last().filter(|(begins, splice)| begins + splice.text.len() >= now.end);
        let (end, suffix) = match last {
            Some((begins, splice)) => {
                (splice.span.end, splice.text.get(now.end - begins..).unwrap_or_default())
            }
            None => (drift.first(now.end), ""),
        };
        let text = format!("{prefix}{text}{suffix}");
        let mut changes: Vec<usize> =
            touched.into_iter().flat_map(|(_, splice)| splice.changes).collect();
        changes.push(change);
        changes.sort_unstable();
        before.push(Splice { span: start..end, text, changes });
        before.extend(after);
        self.0 = before;
    }

    pub(super) fn into_vec(self) -> Vec<Splice> {
        self.0
    }
}

/// The displacement of the text after some pieces.
#[derive(Clone, Copy, Default)]
struct Drift {
    /// Bytes that were written.
    written: usize,
    /// Bytes of the original that were replaced.
    taken: usize,
}

impl Drift {
    fn pass(&mut self, splice: &Splice) {
        self.written += splice.text.len();
        self.taken += splice.span.len();
    }

    /// Converts a position in the original text to the current text.
    const fn now(self, first: usize) -> usize {
        (first + self.written).saturating_sub(self.taken)
    }

    /// Converts a position in the current text to the original text.
    const fn first(self, now: usize) -> usize {
        (now + self.taken).saturating_sub(self.written)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn applied(text: &str, splices: &[Splice]) -> String {
        let (mut out, mut at) = (String::new(), 0);
        for splice in splices {
            assert!(at <= splice.span.start, "{splices:?}");
            out.push_str(text.get(at..splice.span.start).unwrap());
            out.push_str(&splice.text);
            at = splice.span.end;
        }
        out + text.get(at..).unwrap()
    }

    #[test]
    fn a_piece_that_changes_twice_is_one_piece() {
        let mut splices = Splices::default();
        splices.push(2..4, "XYZ", 0);
        splices.push(3..4, "-", 1);
        splices.push(0..1, "", 2);
        let splice = |span, text: &str, changes: &[usize]| Splice {
            span,
            text: text.to_owned(),
            changes: changes.to_vec(),
        };
        assert_eq!(splices.into_vec(), [splice(0..1, "", &[2]), splice(2..4, "X-Z", &[0, 1])]);
    }

    proptest! {
        #[test]
        fn all_changes_together_are_the_pieces(edits in proptest::collection::vec((0..30_usize, 0..6_usize, "[A-Z]{0,4}"), 0..12)) {
            let first = "abcdefghijklmnopqrstuvwxyz";
            let (mut now, mut splices) = (first.to_owned(), Splices::default());
            for (change, (start, length, text)) in edits.into_iter().enumerate() {
                let start = start.min(now.len());
                let end = (start + length).min(now.len());
                now.replace_range(start..end, &text);
                splices.push(start..end, &text, change);
                prop_assert_eq!(applied(first, &splices.0), now.as_str());
            }
        }
    }
}
