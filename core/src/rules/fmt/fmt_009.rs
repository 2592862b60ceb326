//! FMT-009: the same thing twice.

use crate::{
    At, Edit, Fix, FixKind,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-009",
    severity: Weight::ERROR,
    reads: reads![],
    params: params![],
    source: source!(
        "the model, version 1: its lists are sets; RFC 8259, section 4: names in an object are unique"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "figure deux fois",
        en: "occurs twice",
        simple: "La même réponse est écrite deux fois.",
    },
    remedy: words! {
        fr: "Gardez une seule des deux valeurs.",
        en: "Keep one of the two values.",
        simple: "Gardez une seule réponse.",
    },
    page_fr: page!("fmt_009.fr.md"),
    page_en: page!("fmt_009.md"),
    stage: Stage::Shape,
};

/// An object has this field a second time. Which of the two values is meant, nobody can say.
pub(crate) fn repeated_key(at: At<'_>) -> Draft {
    RULE.at(at)
}

/// A list that is a set holds this a second time.
pub(crate) fn repeated(at: At<'_>) -> Draft {
    RULE.at(at).fix(Fix { kind: FixKind::Safe, edit: Edit::Remove })
}
