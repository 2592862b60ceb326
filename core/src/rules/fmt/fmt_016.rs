//! FMT-016: bytes cannot be decoded; the row is located by line and byte, reading goes on.

use crate::{finding::Draft, At, Words, rules::rule::{Check, Rule, Weight}};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-016",
    severity: Weight::ERROR,
    reads: &[],
    params: &["column", "line", "offset", "reason"],
    source: "",
    since: "0.1.0",
    needs_today: false,
    message: Words { fr: "", en: "bytes cannot be decoded; the row is located by line and byte, reading goes on", simple: "" },
    remedy: Words { fr: "", en: "", simple: "" },
    page_fr: "",
    page_en: "",
    check: Check::Reader,
};

/// Bytes that are not UTF-8, from this offset in the record on.
pub(crate) fn not_utf8(offset: usize) -> Draft {
    RULE.at(At::Root).with("offset", offset).with("reason", "encoding")
}

/// Text that is not JSON, at this line and column of the record.
pub(crate) fn not_json(line: usize, column: usize) -> Draft {
    RULE.at(At::Root).with("column", column).with("line", line).with("reason", "json")
}

/// A record that never became a listing, and why.
pub(crate) fn unreadable(reason: &'static str) -> Draft {
    RULE.at(At::Root).with("reason", reason)
}
