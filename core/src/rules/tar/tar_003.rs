//! TAR-003: OPTAM-ACO without a surgical, obstetric or anaesthesia specialty.

use crate::{
    Context,
    codes::{
        closed::TariffOption,
        official::savoir_faire::{SAVOIR_FAIRE, allows_optam_aco},
    },
    model::Listing,
    rules::{
        person,
        rule::{Check, Rule, Weight},
    },
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "TAR-003",
    severity: Weight::WARNING,
    reads: reads!["tariffs.option", "practitioner.specialties[]", "practitioner.profession"],
    params: params![],
    source: source!("convention médicale 2024–2029: OPTAM-ACO; specialties of JDV_J107 version 20260928"),
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
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    if listing.tariffs.option != Some(TariffOption::OptamAco) || person::is_no_doctor(listing) {
        return;
    }
    let Some(practitioner) = &listing.practitioner else { return };
    // A code that the list does not know may be one of those that the option asks for.
    let cannot_hold = |code: &str| SAVOIR_FAIRE.contains(code) && !allows_optam_aco(code);
    let specialties = &practitioner.specialties;
    if !specialties.is_empty() && specialties.iter().all(|code| cannot_hold(code.as_str())) {
        cx.report(RULE.on("/tariffs/option"));
    }
}
