//! ACC-003: an accessible room that a wheelchair cannot get to.

use crate::finding::rule::{Rule, Stage, Weight};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ACC-003",
    severity: Weight::WARNING,
    reads: way_in!["room.wheelchair_accessible"],
    params: params!["min", "other"],
    source: source!(
        "arrêté du 8 décembre 2014, art. 2, 4, 6, 7-2 and 10: 77 cm of free passage, cabin of 100 × 125 cm, lift door of 80 cm"
    ),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "arrête un fauteuil roulant sur le chemin, alors que « {other} » dit oui[ ; il faut au moins {min} cm]",
        en: "stops a wheelchair on the way in, although the answer to “{other}” is yes[; at least {min} cm are needed]",
        simple: "Vous avez écrit : un fauteuil roulant entre dans la salle. Mais il est arrêté avant, sur le chemin.[ Il faut au moins {min} centimètres.]",
    },
    remedy: words! {
        fr: "Vérifiez le passage ; notez la rampe, l’ascenseur ou l’entrée accessible s’il y en a, sinon changez la réponse sur la salle.",
        en: "Check the passage; state the ramp, the lift or the accessible entrance if there is one, otherwise change the answer for the room.",
        simple: "Vérifiez le chemin de la rue à la salle. Notez la rampe ou l’ascenseur, s’il y en a. Sinon, changez la réponse sur la salle.",
    },
    page_fr: page!("acc_003.fr.md"),
    page_en: page!("acc_003.md"),
    stage: Stage::Rules,
};
