//! PAY-004: a bare yes to third-party payment.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PAY-004",
    severity: Weight::WARNING,
    reads: reads!["payment.third_party"],
    params: params![],
    source: source!(
        "service-public.fr, fiche F167: the compulsory insurance’s part (AMO), alone or with the \
             complementary insurer’s (AMC)"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne dit pas jusqu’où : la part obligatoire seulement, ou aussi celle de la mutuelle",
        en: "does not say how much is covered: the compulsory insurance’s part only, or the complementary insurer’s part too",
        simple: "« Oui » ne suffit pas. Il faut dire ce que la personne n’avance pas.",
    },
    remedy: words! {
        fr: "Choisissez « part obligatoire » ou « tiers payant intégral ».",
        en: "Choose the compulsory insurance’s part or full third-party payment.",
        simple: "Choisissez : la part de l’assurance maladie, ou tout.",
    },
    page_fr: page!("pay_004.fr.md"),
    page_en: page!("pay_004.md"),
    stage: Stage::Shape,
};
