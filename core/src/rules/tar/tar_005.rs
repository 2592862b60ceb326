//! TAR-005: a sector given as a bare code, which two generations of lists read in two ways.

use crate::{
    codes::{Explanation, closed::Sector, official::sector::is_bare_sector_code},
    fold::fold,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-005",
    severity: Weight::ERROR,
    reads: reads!["tariffs.sector"],
    params: params![],
    source: source!("TRE_R282 version 20260928 and annuaire-sante-ameli version 202510: code 2 is the permanent \
             right to overruns, sector 2 is code 3"),
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
    check: Check::Reader,
};

/// A national file gives a label and no code; the sector that the label means, where it is known, is proposed.
#[cfg(feature = "table")]
pub(crate) fn without_code(meant: Option<Sector>, at: crate::At<'_>) -> crate::finding::Draft {
    use crate::{Fix, codes::Code};

    match meant {
        Some(sector) => RULE.at(at).fix(Fix::confirm(sector.entry().wire)),
        None => RULE.at(at),
    }
}

/// A national file gives a code and a label that mean two sectors, or the code for two sectors and no profession to tell
/// which.
#[cfg(feature = "table")]
pub(crate) fn doubtful(at: crate::At<'_>) -> crate::finding::Draft {
    RULE.at(at)
}

/// Knows a text that is no sector, but a code of one; with the sector that it can only mean, if there is but one.
pub(crate) fn unexplained_code(text: &str) -> Option<Explanation> {
    let explained = |meant| Some(Explanation::proposing(&RULE, meant));
    // People call "sector 3" what is not contracted, while code 3 is sector 2.
    if matches!(fold(text).as_str(), "secteur_3" | "secteur_iii" | "secteur3" | "s3" | "sector_3") {
        return explained(Some(Sector::NotContracted));
    }
    if !is_bare_sector_code(text) {
        return None;
    }
    // Codes with a letter are of one generation only; `c1` leaves open whether the profession has sectors.
    explained(match text.trim() {
        "c2" | "C2" => Some(Sector::Sector1Dp),
        "c3" | "C3" => Some(Sector::Sector2),
        _ => None,
    })
}
