//! PRO-009: a label is all that stands behind an access claim.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-009",
    severity: Weight::WARNING.error_to_publish(),
    reads: reads![
        "path.step_free",
        "path.level_change.steps",
        "path.narrowest_cm",
        "entrance.step_free",
        "entrance.level_change.steps",
        "entrance.clear_width_cm",
        "interior.step_free",
        "interior.level_change.steps",
        "interior.narrowest_cm",
        "room.wheelchair_accessible",
        "room.turning_space_cm",
        "labels[]",
        "provenance[].scope",
        "provenance[].method",
    ],
    params: params![],
    source: source!(
        "Charte Romain Jacob (2014): twelve articles, nothing to measure; arrêté du 8 décembre 2014 for what is measured"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "sont la seule preuve de l’accès annoncé en fauteuil : un label ou une charte ne mesure rien",
        en: "are the only evidence of the claimed wheelchair access: a label or a charter measures nothing",
        simple: "Un label ne suffit pas. Il ne dit pas si un fauteuil roulant peut entrer.",
    },
    remedy: words! {
        fr: "Décrivez le chemin : marches, largeurs, plain-pied ; ou faites constater l’accès sur place.",
        en: "Describe the way in: steps, widths, step free or not; or have the access checked on site.",
        simple: "Écrivez s’il y a des marches. Écrivez la largeur de la porte.",
    },
    page_fr: page!("pro_009.fr.md"),
    page_en: page!("pro_009.md"),
    stage: Stage::Rules,
};
