//! Names that come from files, made safe to print.

/// Text that cannot move a terminal's cursor: names come from files.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .map(|character| if character.is_control() { '\u{FFFD}' } else { character })
        .collect()
}
