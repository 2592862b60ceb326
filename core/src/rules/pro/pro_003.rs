//! PRO-003: last seen more than twelve months ago.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-003",
    severity: Weight::WARNING,
    reads: reads!["provenance[].scope", "provenance[].observed_on", "provenance[].verified_on"],
    params: params!["max"],
    source: source!(
        "acceslibre: an attestation holds while its last check is less than 365 days old; GDPR art. 5(1)(d): data are kept up to date"
    ),
    since: "0.1.0",
    needs_today: true,
    message: words! {
        fr: "date de plus de {max} jours : à vérifier de nouveau",
        en: "is more than {max} days ago: another verification is due",
        simple: "Cette date est vieille : plus de {max} jours. Quelque chose a peut-être changé.",
    },
    remedy: words! {
        fr: "Vérifiez les faits couverts et mettez la date de cette vérification.",
        en: "Verify the facts that it covers, and enter the date of that verification.",
        simple: "Regardez si tout est encore vrai. Puis écrivez la date d’aujourd’hui.",
    },
    page_fr: page!("pro_003.fr.md"),
    page_en: page!("pro_003.md"),
    stage: Stage::Rules,
};
