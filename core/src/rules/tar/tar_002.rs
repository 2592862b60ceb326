//! TAR-002: a tariff option in sector 1, which few doctors may hold.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-002",
    severity: Weight::WARNING,
    reads: reads!["tariffs.option", "tariffs.sector", "practitioner.profession"],
    params: params![],
    source: source!(
        "convention médicale 2016, sous-titre 3: the option is for doctors with free fees or a \
             permanent right to overruns"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est rare en secteur 1 : seuls certains médecins titrés peuvent l’avoir",
        en: "is rare in sector 1: only some titled doctors may have it",
        simple: "En secteur 1, presque aucun médecin ne peut avoir cette option.",
    },
    remedy: words! {
        fr: "Vérifiez le secteur et l’option auprès du médecin ou de l’Annuaire santé.",
        en: "Check the sector and the option with the doctor or the Annuaire santé.",
        simple: "Demandez au médecin son secteur et son option.",
    },
    page_fr: page!("tar_002.fr.md"),
    page_en: page!("tar_002.md"),
    stage: Stage::Rules,
};
