//! TAR-001: a tariff option of somebody who cannot take one.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-001",
    severity: Weight::ERROR,
    reads: reads!["tariffs.option", "tariffs.sector", "practitioner.profession"],
    params: params![],
    source: source!(
        "convention médicale 2016, sous-titre 3, and convention médicale 2024–2029: the options are \
             for contracted doctors"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "n’existe que pour les médecins conventionnés",
        en: "exists for contracted doctors only",
        simple: "Seuls les médecins qui ont un contrat avec l’assurance maladie peuvent choisir cette réponse.",
    },
    remedy: words! {
        fr: "Retirez l’option, ou corrigez la profession ou le secteur.",
        en: "Remove the option, or correct the profession or the sector.",
        simple: "Vérifiez la profession et le secteur. Sinon, répondez : aucune option.",
    },
    page_fr: page!("tar_001.fr.md"),
    page_en: page!("tar_001.md"),
    stage: Stage::Rules,
};
