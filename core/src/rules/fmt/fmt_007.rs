//! FMT-007: a text that is empty, too long, or not of its field's form.

use crate::{
    At,
    finding::{
        Draft,
        rule::{Rule, Stage, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-007",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["max", "pattern", "reason"],
    source: source!("the model, version 1: lengths and forms of its texts"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’est pas écrit comme attendu[ : {reason}][ ({max} caractères au plus)][ (la valeur {pattern})]",
        en: "is not written as expected[: {reason}][ (at most {max} characters)][ (the value {pattern})]",
        simple: "Ce texte n’est pas écrit comme il faut[ : {reason}].[ Il faut {max} lettres au plus.][ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Écrivez un texte de la forme attendue, ou laissez la case vide.",
        en: "Write a text of the expected form, or leave the field out.",
        simple: "Corrigez le texte. Ou effacez tout.",
    },
    page_fr: page!("fmt_007.fr.md"),
    page_en: page!("fmt_007.md"),
    stage: Stage::Shape,
};

/// A text has nothing in it.
pub(crate) fn blank(at: At<'_>) -> Draft {
    RULE.at(at).with("reason", "blank")
}

/// A text has more characters than its field takes.
pub(crate) fn too_long(at: At<'_>, max: u32) -> Draft {
    RULE.at(at).with("max", max).with("reason", "too_long")
}

/// A text is not of its field's form.
pub(crate) fn misshapen(at: At<'_>) -> Draft {
    RULE.at(at)
}

/// A text has control characters.
pub(crate) fn control_characters(at: At<'_>) -> Draft {
    RULE.at(at).with("reason", "control_characters")
}
