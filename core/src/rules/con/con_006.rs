//! CON-006: opening hours that no program can read.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "CON-006",
    severity: Weight::ERROR,
    reads: reads!["appointment.opening_hours"],
    params: params![],
    source: source!("OpenStreetMap, opening_hours, specification 0.7.3"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "ne suivent pas l’écriture d’OpenStreetMap, comme « Mo-Fr 09:00-12:00,14:00-18:00; PH off »",
        en: "do not follow OpenStreetMap’s notation, such as “Mo-Fr 09:00-12:00,14:00-18:00; PH off”",
        simple: "Les horaires ne sont pas écrits comme il faut. Un ordinateur ne peut pas les lire.",
    },
    remedy: words! {
        fr: "Écrivez les jours en anglais abrégé (Mo à Su), les heures comme 09:00-12:00, et séparez les \
             règles par un point-virgule.",
        en: "Write days from Mo to Su, hours like 09:00-12:00, and put a semicolon between rules.",
        simple: "Suivez l’exemple donné par le formulaire pour chaque jour.",
    },
    page_fr: page!("con_006.fr.md"),
    page_en: page!("con_006.md"),
    stage: Stage::Shape,
};
