//! ACC-011: home visits beside an obstacle: they are no access.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-011",
    severity: Weight::INFO,
    reads: way_in!["care.home_visits", "room.wheelchair_accessible"],
    params: params!["other"],
    source: source!(
        "loi n° 2005-102 du 11 février 2005, art. 41 (CCH, art. L.161-1): access is to the place, with everybody else"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "cela ne remplace pas l’accès au lieu, qu’un autre fait empêche en fauteuil roulant (« {other} »)",
        en: "this does not replace access to the place, which another fact blocks for wheelchairs (“{other}”)",
        simple: "Venir chez les patients est utile. Mais cela ne rend pas le lieu accessible.",
    },
    remedy: words! {
        fr: "Rien à corriger ici ; dites ce qui rendrait le lieu accessible, ou une adresse qui l’est.",
        en: "Nothing to correct here; state what would make the place accessible, or give an address that is.",
        simple: "Vous n’avez rien à corriger ici.",
    },
    page_fr: page!("acc_011.fr.md"),
    page_en: page!("acc_011.md"),
    stage: Stage::Rules,
};
