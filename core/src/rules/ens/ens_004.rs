//! ENS-004: too many doctors are not contracted.

use crate::finding::{
    Draft,
    rule::{Rule, Stage, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ENS-004",
    severity: Weight::WARNING,
    reads: reads!["practitioner.profession", "tariffs.sector"],
    params: params!["found", "max", "rows"],
    source: source!(
        "Cnam: 927 doctors not contracted in 2024, out of about 108 000 in private practice (0.8 to 1.3 %)"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "trop de médecins non conventionnés pour être vrai : {found} % (médecins comptés : {rows}) ; au plus {max} % est plausible",
        en: "implausibly many doctors not contracted: {found} % (doctors counted: {rows}); up to {max} % is plausible",
        simple: "Trop de médecins sont notés sans convention : {found} pour cent. C’est sûrement une erreur dans le fichier.",
    },
    remedy: words! {
        fr: "Vérifiez comment les codes de secteur du fichier ont été traduits.",
        en: "Check how the file’s sector codes were converted.",
        simple: "Vérifiez ce que veulent dire les codes du fichier.",
    },
    page_fr: page!("ens_004.fr.md"),
    page_en: page!("ens_004.md"),
    stage: Stage::Dataset,
};

/// Below this many doctors with a sector, a share says nothing.
const ENOUGH_DOCTORS: u64 = 20;

/// The plausible share of doctors not contracted, in per cent: five times the real one.
const PLAUSIBLE_PERCENT: u8 = 5;

/// The share of doctors not contracted, if it is implausible.
pub(crate) fn implausible(not_contracted: u64, doctors: u64) -> Option<Draft> {
    if doctors < ENOUGH_DOCTORS || not_contracted * 100 <= doctors * u64::from(PLAUSIBLE_PERCENT) {
        return None;
    }
    // Rounded up to a tenth, so that the share said is never the limit itself.
    let tenths = u32::try_from((not_contracted * 1000).div_ceil(doctors)).unwrap_or(1000);
    let draft = RULE.on("/tariffs/sector").with("found", f64::from(tenths) / 10.0);
    Some(
        draft
            .with("max", PLAUSIBLE_PERCENT)
            .with("rows", i64::try_from(doctors).unwrap_or(i64::MAX)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_per_cent_of_twenty_doctors_is_the_limit() {
        assert!(implausible(1, 20).is_none());
        assert!(implausible(2, 20).is_some());
        assert!(implausible(19, 19).is_none(), "too few to say");
        assert!(implausible(0, 0).is_none());
        assert!(implausible(51, 1000).is_some());
    }
}
