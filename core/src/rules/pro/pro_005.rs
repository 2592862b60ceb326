//! PRO-005: an opted-out listing keeps more than its tombstone.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-005",
    severity: Weight::ERROR,
    reads: reads![],
    params: params![],
    source: source!(
        "GDPR art. 21 (right to object) and art. 17(1)(c) (erasure after an objection)"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "doit être effacé : le praticien s’est opposé à figurer dans l’annuaire",
        en: "must be erased: the practitioner objected to being listed",
        simple: "Cette personne ne veut pas être dans l’annuaire. Ces informations doivent être effacées.",
    },
    remedy: words! {
        fr: "Gardez seulement l’identifiant, le statut et la version.",
        en: "Keep only the id, the status and the version.",
        simple: "Effacez tout. Gardez seulement le numéro de la fiche.",
    },
    page_fr: page!("pro_005.fr.md"),
    page_en: page!("pro_005.md"),
    stage: Stage::Rules,
};
