//! Checks one field, as a form does.

use crate::{
    Finding, Options, check_bytes,
    finding::rule::Stage,
    model::registry::{self, pattern_of},
};

/// Checks one listing, given as the bytes of its JSON text, and keeps the findings that concern one place of it:
/// findings there, below, or on an enclosing part that cannot be read; and findings of rules that read a field there,
/// at any place.
///
/// The place is a JSON Pointer (`/contact/phones/0`), or a path of the registry (`contact.phones[]`) for the field in
/// any item of its lists.
///
/// ```
/// use praticable::{Options, calls};
///
/// let listing = br#"{ "entrance": { "step_free": "yes", "level_change": { "steps": 2 }, "clear_width_cm": 900 } }"#;
/// let codes = |place| -> Vec<_> {
///     let found = calls::check_field(place, listing, &Options::default());
///     found.iter().map(|finding| finding.code()).collect()
/// };
/// assert_eq!(codes("/entrance/step_free"), ["ACC-001"]);
/// assert_eq!(codes("entrance.clear_width_cm"), ["FMT-006"]);
/// assert_eq!(codes("/entrance"), ["PRO-004", "FMT-006", "ACC-001"]);
/// assert_eq!(codes("/place/name"), ["FMT-001"]);
/// ```
pub fn check_field(place: &str, json: &[u8], options: &Options) -> Vec<Finding> {
    let is_pointer = place.is_empty() || place.starts_with('/');
    let pattern = if is_pointer { pattern_of(place) } else { place.to_owned() };
    let is_watched = |path: &str| is_within(path, &pattern) || is_within(&pattern, path);
    let watched: Vec<bool> = registry::fields().map(|field| is_watched(field.path)).collect();
    let mut findings = check_bytes(json, options).findings;
    findings.retain(|Finding { rule, path, .. }| {
        let (path, place) = if is_pointer {
            (path.as_str(), place)
        } else {
            (&*pattern_of(path), pattern.as_str())
        };
        // A finding on the type of an object or a list explains why a part of it is missing.
        is_within(path, place)
            || rule.stage() <= Stage::Values && is_within(place, path)
            || rule
                .reads
                .positions
                .iter()
                .any(|field| watched.get(usize::from(*field)) == Some(&true))
    });
    findings
}

/// Whether a path or a pointer equals another one or is below it.
fn is_within(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| {
        above.is_empty() || rest.is_empty() || rest.starts_with(['/', '.', '['])
    })
}
