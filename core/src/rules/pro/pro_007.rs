//! PRO-007: a free text holds data about a patient, or about somebody’s health.

use std::iter;

use arrayvec::ArrayString;

use crate::{
    search::around,
    Context,
    fold::{folded, is_letter},
    ids::is_consumer_provider,
    model::Listing,
    rules::rule::{Check, Rule, Weight},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "PRO-007",
    severity: Weight::ERROR,
    reads: reads![
        "arrival.public_transport_info",
        "entrance.accessible_alternative_info",
        "care.home_visit_conditions",
        "comment",
    ],
    params: params!["reason"],
    source: source!("GDPR art. 9 (health data) and art. 5(1)(c) (data minimisation)"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "contient une donnée personnelle : date de naissance, courriel privé ou santé d’une personne",
        en: "contains personal data: a birth date, a private e-mail address or somebody’s health",
        simple: "Ce texte parle de la vie privée d’une personne.",
    },
    remedy: words! {
        fr: "Retirez ce qui concerne une personne, et gardez ce qui décrit le lieu ou l’accueil.",
        en: "Remove everything about individual people, and keep the description of the place or the welcome.",
        simple: "Effacez ce qui parle d’une personne. Gardez ce qui parle du lieu.",
    },
    page_fr: page!("pro_007.fr.md"),
    page_en: page!("pro_007.md"),
    check: Check::Listing(check),
};

fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let texts = [
        ("/arrival/public_transport_info", &listing.arrival.public_transport_info),
        ("/care/home_visit_conditions", &listing.care.home_visit_conditions),
        ("/comment", &listing.comment),
        ("/entrance/accessible_alternative_info", &listing.entrance.accessible_alternative_info),
    ];
    for (path, text) in texts {
        if let Some(reason) = text.as_deref().and_then(private) {
            cx.report(RULE.on(path).with("reason", reason));
        }
    }
}

/// Words before the day of a birth, folded.
const BORN: &[&str] = &["ne_le", "nee_le", "ne(e)_le", "ne.e_le", "ne·e_le", "date_de_naissance"];

/// Somebody in particular, as the writer knows them, folded.
const SOMEBODY: &[&str] = &[
    "mon_patient",
    "ma_patiente",
    "notre_patient",
    "notre_patiente",
    "mon_fils",
    "ma_fille",
    "mon_enfant",
    "mon_mari",
    "ma_femme",
    "mon_conjoint",
    "ma_conjointe",
    "mon_pere",
    "ma_mere",
    "mon_frere",
    "ma_soeur",
];

/// How words about health and disability begin, folded.
const HEALTH: &[&str] = &[
    "alzheimer",
    "amput",
    "atteint",
    "autis",
    "aveugle",
    "cancer",
    "depress",
    "diabet",
    "epilep",
    "handicap",
    "malade",
    "malentendant",
    "malvoyant",
    "myopath",
    "parapleg",
    "parkinson",
    "polyhandicap",
    "schizo",
    "seropositi",
    "sida",
    "souffr",
    "sourd",
    "tetrapleg",
    "trisomi",
];

/// How many words may stand between somebody and their health: `ma fille de 6 ans est épileptique`.
const REACH: usize = 5;

/// What makes a text private, if anything certainly does.
fn private(text: &str) -> Option<&'static str> {
    if has_private_address(text) {
        return Some("email");
    }
    // On the stack: twice the longest text that the model takes.
    let mut plain = ArrayString::<2048>::new();
    for character in folded(text) {
        if plain.try_push(character).is_err() {
            break;
        }
    }
    if BORN.iter().any(|words| after(&plain, words).any(is_day)) {
        return Some("birth_date");
    }
    SOMEBODY.iter().any(|words| after(&plain, words).any(is_about_health)).then_some("health")
}

/// Whether an e-mail address of a consumer provider stands in a text.
fn has_private_address(text: &str) -> bool {
    text.split('@').skip(1).any(|rest| {
        let end = |character: char| {
            !(character.is_ascii_alphanumeric() || matches!(character, '.' | '-'))
        };
        let host = rest.split(end).next().unwrap_or_default();
        is_consumer_provider(host.trim_end_matches('.'))
    })
}

/// What follows some words, wherever they stand as words of their own.
fn after<'t>(text: &'t str, words: &str) -> impl Iterator<Item = &'t str> {
    let ends = |end: Option<char>| {
        end.is_none_or(|character| !is_letter(character) && !character.is_ascii_digit())
    };
    let mut last = None;
    let mut rest = text;
    iter::from_fn(move || {
        loop {
            let (before, behind) = around(rest, words)?;
            let before = before.chars().next_back().or(last);
            (last, rest) = (words.chars().next_back(), behind);
            if ends(before) && ends(behind.chars().next()) {
                return Some(behind);
            }
        }
    })
}

fn is_day(rest: &str) -> bool {
    rest.trim_start_matches(['_', ':', '.', ' '])
        .starts_with(|character: char| character.is_ascii_digit())
}

fn is_about_health(rest: &str) -> bool {
    let sentence = rest.split(['.', '!', '?', ';', '\n']).next().unwrap_or_default();
    let mut words =
        sentence.split(['_', ',', '(', ')']).filter(|word| !word.is_empty()).take(REACH);
    words.any(|word| HEALTH.iter().any(|beginning| word.starts_with(beginning)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certain_patterns_speak() {
        for (text, reason) in [
            ("Patiente née le 12/03/1980", "birth_date"),
            ("Date de naissance : 12 mars 1980", "birth_date"),
            ("Écrire à julie.exemple@gmail.com.", "email"),
            ("Mon fils Léo est autiste et a été bien reçu.", "health"),
            ("Ma fille de 6 ans est épileptique", "health"),
            ("Notre patient, Paul, souffre du dos", "health"),
        ] {
            assert_eq!(private(text), Some(reason), "{text}");
        }
    }

    #[test]
    fn what_describes_the_welcome_stays_silent() {
        for text in [
            "Patients sourds bienvenus, accueil en LSF. Le médecin est sourd.",
            "Formé à l’autisme et à l’épilepsie. Prévenir si la personne est atteinte de cécité.",
            "Courriel : contact@example.org. Né de la fusion de deux cabinets.",
            "Ma femme tient l’accueil. Les personnes malades entrent par la cour.",
            "Aucune le 12 mai ; une le 13.",
        ] {
            assert_eq!(private(text), None, "{text}");
        }
    }
}
