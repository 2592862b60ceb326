//! CON-007: somebody who is not a doctor, offered as médecin traitant.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-007",
    severity: Weight::WARNING,
    reads: reads!["appointment.referring_doctor", "practitioner.profession"],
    params: params![],
    source: source!("CSS L.162-5-3: patients declare a doctor as their médecin traitant"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne concerne que les médecins",
        en: "concerns doctors only",
        simple: "Seul un médecin peut être médecin traitant.",
    },
    remedy: words! {
        fr: "Mettez « sans objet », ou corrigez la profession.",
        en: "Answer not applicable, or correct the profession.",
        simple: "Choisissez : sans objet. Ou bien corrigez la profession.",
    },
    page_fr: page!("con_007.fr.md"),
    page_en: page!("con_007.md"),
    stage: Stage::Rules,
};
