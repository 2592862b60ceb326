//! FMT-017: column of the file is not known to any field.

use crate::{finding::Draft, At, rules::fmt::fmt_003::nearest, registry, Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-017",
    severity: Weight::WARNING,
    reads: &[],
    params: &["position", "suggestion"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "column of the file is not known to any field", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// A column of a file that no field has, at this position from 1.
///
/// Its name is not among the parameters: in a file without a header it would be somebody's data.
pub(crate) fn unknown_column(name: &str, position: usize) -> Draft {
    let draft = RULE.at(At::Root).with("position", position);
    match nearest(name, registry::fields().map(|field| field.column)) {
        Some(column) => draft.with("suggestion", column),
        None => draft,
    }
}
