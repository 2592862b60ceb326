//! Finds the name that was probably meant.

/// Returns the known name that a text was probably meant to be: at most a third of its letters differ.
pub(crate) fn nearest(
    text: &str,
    known: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    let length = text.chars().take(65).count();
    if length > 64 {
        return None;
    }
    known
        .map(|name| (strsim::osa_distance(text, name), name))
        .filter(|(distance, name)| distance * 3 <= length.max(name.len()))
        .min()
        .map(|(_, name)| name)
}
