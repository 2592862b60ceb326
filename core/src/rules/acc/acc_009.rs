//! ACC-009: a slope said to be slight, and measured steep.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-009",
    severity: Weight::WARNING,
    reads: reads!["path.slope", "path.slope_percent", "path.slope_length"],
    params: params!["max", "other"],
    source: source!(
        "arrêté du 8 décembre 2014, art. 2: 6 %, tolerated up to 10 % over 2 m and 12 % over 0.50 m"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "dépasse {max} %, alors que « {other} » dit légère",
        en: "is over {max} %, although the answer to “{other}” is slight",
        simple: "Vous avez écrit : la pente est douce. Mais une pente de plus de {max} pour cent est forte.",
    },
    remedy: words! {
        fr: "Mesurez de nouveau la pente, ou dites-la importante.",
        en: "Measure the slope again, or call it steep.",
        simple: "Mesurez encore une fois la pente. Si la mesure est juste, écrivez que la pente est forte.",
    },
    page_fr: page!("acc_009.fr.md"),
    page_en: page!("acc_009.md"),
    stage: Stage::Rules,
};
