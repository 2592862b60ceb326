//! PAY-001: C2S refused by a contracted professional.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PAY-001",
    severity: Weight::ERROR,
    reads: reads!["payment.c2s", "tariffs.sector"],
    params: params![],
    source: source!(
        "CSP L.1110-3 (no refusal of care on this ground) and CSS L.861-3 (what C2S patients are owed)"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne peut pas être « non », car un professionnel conventionné n’a pas le droit de refuser la \
             Complémentaire santé solidaire",
        en: "cannot be no, because a contracted professional may not refuse C2S",
        simple: "La loi interdit de refuser cette aide quand on est conventionné.",
    },
    remedy: words! {
        fr: "Corrigez la réponse ou le secteur ; un refus constaté se signale à la caisse d’assurance \
             maladie ou à l’ordre, il ne se publie pas.",
        en: "Correct the answer or the sector; a refusal that happened is reported to the health \
             insurance fund or to the order, not published.",
        simple: "Vérifiez la réponse et le secteur. Si une personne a été refusée, elle peut le signaler \
                 à l’assurance maladie.",
    },
    page_fr: page!("pay_001.fr.md"),
    page_en: page!("pay_001.md"),
    stage: Stage::Rules,
};
