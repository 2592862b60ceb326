//! FMT-004: unknown code for a closed list of the model.

use crate::{At, Fix, Words, codes::{Code, Entry}, finding::Draft, fold::fold, node::Form, rules::fmt::fmt_003::nearest, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-004",
    severity: Weight::ERROR,
    reads: &[],
    params: &["suggestion"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "unknown code for a closed list of the model", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A closed list does not have this code; the code that the text certainly means, when it is a known alias.
pub(crate) fn unknown_code<C: Code>(text: &str, form: Form, at: At<'_>) -> (Draft, Option<C>) {
    let spelling = |entry: &'static Entry| if form == Form::Json { entry.wire } else { entry.table };
    let folded = fold(text);
    let is_meant =
        |entry: &Entry| [entry.wire, entry.table].contains(&folded.as_str()) || entry.aliases.contains(&folded.as_str());
    if let Some((position, entry)) = C::ENTRIES.iter().enumerate().find(|(_, entry)| is_meant(entry)) {
        let draft = RULE.at(at).with("suggestion", spelling(entry)).fix(Fix::safe(entry.wire));
        return (draft, C::from_index(position));
    }
    let draft = RULE.at(at);
    let draft = match nearest(&folded, C::ENTRIES.iter().map(spelling)) {
        Some(name) => {
            let wire = C::ENTRIES.iter().find(|entry| spelling(entry) == name).map_or(name, |entry| entry.wire);
            draft.with("suggestion", name).fix(Fix::confirm(wire))
        }
        None => draft,
    };
    (draft, None)
}
