//! COM-002: a sign language without saying who signs.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "COM-002",
    severity: Weight::INFO,
    reads: reads!["communication.sign_languages[].code", "communication.sign_languages[].by"],
    params: params![],
    source: source!(
        "the model; acceslibre says that there is LSF, not who signs (accueil_equipements_malentendants: lsf)"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "manque : on ne sait pas si le praticien signe, une personne de l’équipe ou un interprète",
        en: "is missing: it could be the practitioner, a member of staff or an interpreter who signs",
        simple: "On ne sait pas qui parle la langue des signes : le professionnel, une personne de l’équipe ou un interprète.",
    },
    remedy: words! {
        fr: "Dites qui signe, et si l’interprète est sur place ou à distance.",
        en: "State who signs, and whether the interpreter is on site or remote.",
        simple: "Écrivez qui parle la langue des signes.",
    },
    page_fr: page!("com_002.fr.md"),
    page_en: page!("com_002.md"),
    stage: Stage::Rules,
};
