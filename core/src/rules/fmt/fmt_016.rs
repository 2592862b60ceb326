//! FMT-016: bytes that are no text, or text that is no JSON.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-016",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["column", "count", "line", "offset", "reason"],
    source: source!("RFC 3629 (UTF-8), RFC 8259 (JSON)"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "illisible ({reason})[, à partir de l’octet {offset}][, à la ligne {line}, colonne {column}][ ; {count} autres constats ne sont pas donnés]",
        en: "unreadable ({reason})[, from byte {offset} on][, at line {line}, column {column}][; {count} more findings are left out]",
        simple: "Nous ne pouvons pas lire cette partie du fichier. Le problème : {reason}.[ C’est à la ligne {line}.][ Il y a encore {count} fautes. Elles ne sont pas montrées ici.]",
    },
    remedy: words! {
        fr: "Enregistrez le fichier en UTF-8, sans le modifier à la main.",
        en: "Save the file as UTF-8, without changing it by hand.",
        simple: "Enregistrez de nouveau le fichier. Ou demandez de l’aide.",
    },
    page_fr: page!("fmt_016.fr.md"),
    page_en: page!("fmt_016.md"),
    stage: Stage::Shape,
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

/// A record with more findings than are kept, and how many more.
pub(crate) fn too_many(more: usize) -> Draft {
    RULE.at(At::Root).with("count", more).with("reason", "too_many")
}
