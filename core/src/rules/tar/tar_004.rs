//! TAR-004: a sector that does not go with the profession.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-004",
    severity: Weight::ERROR,
    reads: reads!["tariffs.sector", "practitioner.profession"],
    params: params![],
    source: source!(
        "CSS L.162-5 (doctors: sectors) and L.162-9 (dentists, midwives, auxiliaries: none); \
             professions of JDV_J106 version 20260330"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne va pas avec la profession indiquée",
        en: "does not match the stated profession",
        simple: "Ce secteur n’existe pas pour cette profession.",
    },
    remedy: words! {
        fr: "Choisissez « secteur 1 » ou « secteur 2 » pour un médecin, « conventionné » pour une \
             profession sans secteurs, « sans objet » pour une profession sans convention.",
        en: "Choose sector 1 or sector 2 for a doctor, contracted for a profession without sectors, not \
             applicable for a profession without a convention.",
        simple: "Pour un médecin, choisissez secteur 1 ou secteur 2. Pour un autre professionnel, \
                 demandez-lui s’il est conventionné.",
    },
    page_fr: page!("tar_004.fr.md"),
    page_en: page!("tar_004.md"),
    stage: Stage::Rules,
};
