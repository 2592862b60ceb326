//! TAR-006: a sector of a salaried practitioner.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-006",
    severity: Weight::WARNING,
    reads: reads!["tariffs.sector", "practitioner.practice_mode"],
    params: params![],
    source: source!(
        "MOS, SituationOperationnelle.secteurConventionnement: the sector of a self-employed professional"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est indiqué pour un praticien salarié : c’est le tarif de la structure qui s’applique",
        en: "is stated for a salaried practitioner: the place’s tariff applies",
        simple: "Ce professionnel reçoit un salaire. Il n’a donc pas de secteur. C’est le lieu de soin \
                 qui fixe le prix.",
    },
    remedy: words! {
        fr: "Mettez « sans objet », ou corrigez le mode d’exercice.",
        en: "Answer not applicable, or correct the mode of practice.",
        simple: "Choisissez : sans objet. Ou bien corrigez la façon de travailler du professionnel.",
    },
    page_fr: page!("tar_006.fr.md"),
    page_en: page!("tar_006.md"),
    stage: Stage::Rules,
};
