//! Changes to one value of a cell that holds several: the others, and what stands between them, stay as they are.

use std::{borrow::Cow, ops::Range};

use memchr::memchr;

use super::{ESCAPE, SEPARATOR, end_of_first, parts, unescaped, write_parts};
use crate::text::damage;

/// The values of a cell; none of an empty one.
pub(crate) fn values(cell: &str) -> Vec<String> {
    if cell.trim().is_empty() {
        return Vec::new();
    }
    parts(Cow::Borrowed(cell), usize::MAX).map(Cow::into_owned).collect()
}

/// The cell with a value, as it is written in a cell, at a position. Positions in between stay empty.
pub(crate) fn with_value(cell: &str, position: usize, written: &str) -> String {
    let mut values = values(cell);
    let spans = spans(cell);
    let new = unescaped(written);
    let text = if let Some(span) = spans.get(position) {
        replaced(cell, span, written)
    } else {
        let mut text = cell.trim_end().to_owned();
        let missing = position - spans.len() + usize::from(!spans.is_empty());
        text.extend(std::iter::repeat_n(separator(cell, &spans), missing));
        text.push_str(written);
        text
    };
    if values.len() <= position {
        values.resize(position + 1, String::new());
    }
    if let Some(value) = values.get_mut(position) {
        *value = new;
    }
    sound(text, &values)
}

/// The cell without the value at a position; those behind it move up.
pub(crate) fn without_value(cell: &str, position: usize) -> String {
    let mut values = values(cell);
    let spans = spans(cell);
    let Some(span) = spans.get(position) else { return cell.to_owned() };
    let before = position.checked_sub(1).and_then(|before| spans.get(before));
    let gap = match (spans.get(position + 1), before) {
        (Some(next), _) => span.start..next.start,
        (None, Some(before)) => before.end..span.end,
        (None, None) => 0..cell.len(),
    };
    values.remove(position);
    sound(replaced(cell, &gap, ""), &values)
}

/// The text, if it reads as these values: what separates them may have gone with one of them, and then they are written
/// anew.
fn sound(text: String, values: &[String]) -> String {
    let read = self::values(&text);
    let longest = read.len().max(values.len());
    let value = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    if (0..longest).all(|at| value(&read, at) == value(values, at)) {
        return text;
    }
    let mut anew = String::new();
    write_parts(values.len(), &mut anew, |at, out| out.push_str(&value(values, at)));
    anew
}

fn replaced(cell: &str, span: &Range<usize>, by: &str) -> String {
    let mut text = cell.to_owned();
    text.replace_range(span.clone(), by);
    text
}

/// Where each value stands, without the space around it.
fn spans(cell: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    if cell.trim().is_empty() {
        return spans;
    }
    let bars = memchr(SEPARATOR, cell.as_bytes()).is_some();
    let escapes = memchr(ESCAPE, cell.as_bytes()).is_some();
    let whole = damage::of(cell).is_some() && memchr(b'+', cell.as_bytes()).is_some();
    let mut start = 0;
    loop {
        let rest = cell.get(start..).unwrap_or_default();
        let end = if whole { None } else { end_of_first(rest.as_bytes(), bars, escapes) };
        let part = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let lead = part.len() - part.trim_start().len();
        spans.push(start + lead..start + lead + part.trim().len());
        match end {
            Some(end) => start += end + 1,
            None => return spans,
        }
    }
}

/// What separates the values of this cell, with the space around it.
fn separator<'c>(cell: &'c str, spans: &[Range<usize>]) -> &'c str {
    match spans {
        [first, second, ..] => cell.get(first.end..second.start).unwrap_or("|"),
        _ => "|",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_value_changes_and_the_rest_stays() {
        for (cell, position, written, after) in [
            ("français, anglais", 1, "en", "français, en"),
            (" fr | LSF |de", 1, "fsl", " fr | fsl |de"),
            ("fr\nanglais", 1, "en", "fr\nen"),
            ("", 0, "en", "en"),
            ("", 2, "en", "||en"),
            ("fr", 1, "en", "fr|en"),
            ("fr; de", 2, "en", "fr; de; en"),
            ("fr|", 1, "en", "fr|en"),
            ("01 99|x\\|y", 0, "+33", "+33|x\\|y"),
        ] {
            assert_eq!(with_value(cell, position, written), after, "{cell}");
        }
    }

    #[test]
    fn a_value_goes_with_what_separated_it() {
        for (cell, position, after) in [
            ("fr, anglais, fr", 2, "fr, anglais"),
            ("fsl, fr", 0, "fr"),
            ("fsl", 0, ""),
            ("a|b|c", 1, "a|c"),
            ("a|", 0, ""),
            ("a", 3, "a"),
            // Without a bar, the comma would begin to separate.
            ("a|b, c", 0, "b\\, c"),
        ] {
            assert_eq!(without_value(cell, position), after, "{cell}");
        }
    }

    proptest! {
        #[test]
        fn the_other_values_stay(cell in "[a-c|,; \\\\\n]{0,12}", position in 0..5_usize, new in "[a-c ,|]{1,4}") {
            let before = values(&cell);
            prop_assert_eq!(before.len(), spans(&cell).len());
            let mut written = String::new();
            write_parts(1, &mut written, |_, out| out.push_str(new.trim()));
            let after = values(&with_value(&cell, position, &written));
            for at in 0..before.len().max(position + 1) {
                let expected = if at == position { new.trim() } else { before.get(at).map_or("", String::as_str) };
                prop_assert_eq!(after.get(at).map_or("", |value| value.trim()), expected.trim(), "{:?}", &cell);
            }
            let mut rest = before.clone();
            if position < rest.len() {
                rest.remove(position);
            }
            let mut after = values(&without_value(&cell, position));
            after.resize(rest.len().max(after.len()), String::new());
            rest.resize(after.len(), String::new());
            let bare = |values: Vec<String>| values.iter().map(|value| value.trim().to_owned()).collect::<Vec<_>>();
            prop_assert_eq!(bare(after), bare(rest));
        }
    }
}
