//! TAR-005: a sector given as a bare code, which two generations of lists read in two ways.

use crate::finding::rule::{Rule, Stage, Weight};
#[cfg(feature = "table")]
use crate::{
    At, Fix,
    codes::{Code, closed::Sector},
    finding::Draft,
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-005",
    severity: Weight::ERROR,
    reads: reads!["tariffs.sector"],
    params: params![],
    source: source!(
        "TRE_R282 version 20260928 and annuaire-sante-ameli version 202510: code 2 is the permanent \
             right to overruns, sector 2 is code 3"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "est un code sans sa liste : dans les fichiers nationaux, 2 n’est pas le secteur 2",
        en: "is a code without its list: in national files, code 2 is not sector 2",
        simple: "Un numéro seul ne suffit pas. Dans les fichiers officiels, le numéro 2 n’est pas le \
                 secteur 2.",
    },
    remedy: words! {
        fr: "Écrivez le secteur en toutes lettres, ou déclarez la liste d’où vient le code.",
        en: "Write the sector in words, or declare the list that the code comes from.",
        simple: "Écrivez le secteur avec des mots : secteur 1, secteur 2 ou non conventionné.",
    },
    page_fr: page!("tar_005.fr.md"),
    page_en: page!("tar_005.md"),
    stage: Stage::Shape,
};

/// A national file gives a label and no code; the sector that the label means, where it is known, is proposed.
#[cfg(feature = "table")]
pub(crate) fn without_code(meant: Option<Sector>, at: At<'_>) -> Draft {
    match meant {
        Some(sector) => RULE.at(at).fix(Fix::confirm(sector.entry().wire)),
        None => RULE.at(at),
    }
}

/// A national file gives a code and a label that mean two sectors, or the code for two sectors and no profession to tell
/// which.
#[cfg(feature = "table")]
pub(crate) fn doubtful(at: At<'_>) -> Draft {
    RULE.at(at)
}
