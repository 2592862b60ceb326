//! TAR-003: OPTAM-ACO without a surgical, obstetric or anaesthesia specialty.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-003",
    severity: Weight::WARNING,
    reads: reads!["tariffs.option", "practitioner.specialties[]", "practitioner.profession"],
    params: params![],
    source: source!(
        "convention médicale 2024–2029: OPTAM-ACO; specialties of JDV_J107 version 20260928"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est une option de chirurgie, d’obstétrique et d’anesthésie, et aucune de ces spécialités \
             n’est indiquée",
        en: "is an option for surgery, obstetrics and anaesthesia, but none of these specialties is stated",
        simple: "Cette option est pour les chirurgiens, les médecins des accouchements et les \
                 anesthésistes. La spécialité indiquée est différente.",
    },
    remedy: words! {
        fr: "Corrigez l’option ou complétez les spécialités.",
        en: "Correct the option or complete the specialties.",
        simple: "Vérifiez l’option et la spécialité du médecin.",
    },
    page_fr: page!("tar_003.fr.md"),
    page_en: page!("tar_003.md"),
    stage: Stage::Rules,
};
