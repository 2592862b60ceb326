//! ACC-008: a width known only to be under 90 cm.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-008",
    severity: Weight::INFO,
    reads: reads![
        "path.narrowing",
        "path.narrowest_cm",
        "interior.narrowing",
        "interior.narrowest_cm"
    ],
    params: params!["other"],
    source: source!(
        "acceslibre: cheminement_ext_retrecissement and accueil_retrecissement, yes under 90 cm"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "dit seulement « moins de 90 cm » ; la mesure manque (« {other} »)",
        en: "only means “under 90 cm”; the measurement is missing (“{other}”)",
        simple: "On sait seulement que le passage fait moins de 90 centimètres. Un fauteuil roulant passe peut-être.",
    },
    remedy: words! {
        fr: "Mesurez le passage le plus étroit, en centimètres.",
        en: "Measure the narrowest passage, in centimetres.",
        simple: "Mesurez l’endroit le plus étroit, en centimètres.",
    },
    page_fr: page!("acc_008.fr.md"),
    page_en: page!("acc_008.md"),
    stage: Stage::Rules,
};
