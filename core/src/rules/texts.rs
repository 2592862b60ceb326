//! Every text of findings, rules and fields.

use super::RULES;
use crate::{
    Words,
    finding::terms,
    model::registry::{self, SECTIONS},
};

/// Every text that a finding, a rule or a field may be spoken of with, some of them several times: a translation of these is
/// whole.
///
/// ```
/// assert!(praticable::texts().any(|words| words.fr == "L’entrée"));
/// ```
pub fn texts() -> impl Iterator<Item = &'static Words> {
    let of_rules = RULES.iter().flat_map(|rule| [&rule.message, &rule.remedy]);
    let of_sections = SECTIONS.iter().map(|section| &section.title);
    let of_fields = registry::fields().map(|field| &field.label);
    of_rules.chain(of_sections).chain(of_fields).chain(terms::texts())
}
