//! What a fix has done, in words.

use std::fmt::Write;

use praticable::{Lang, Words, fix::Why};

use super::Tally;
use crate::report::{Noun, Phrases};

/// What was changed, what waits and what was left, in a register: a line each, without a line end behind the last.
pub fn summary(tally: &Tally, lang: Lang) -> String {
    told(tally, lang, true)
}

/// The same for a page, which has a box to tick and no command line.
pub fn notice(tally: &Tally, lang: Lang) -> String {
    told(tally, lang, false)
}

fn told(tally: &Tally, lang: Lang, at_command: bool) -> String {
    let mut text = done(tally, lang);
    if !tally.changes.is_empty() {
        let _ = write!(
            text,
            "\n  {}",
            by_rule(tally.changes.iter().map(|(code, count)| (*code, *count)), lang)
        );
    }
    let waiting: u64 = tally.waiting.values().sum();
    if waiting > 0 {
        let rules = by_rule(tally.waiting.iter().map(|(code, count)| (*code, *count)), lang);
        let number = Phrases(lang).number(waiting);
        let _ = match lang {
            Lang::Fr => {
                write!(text, "\nPropositions qui attendent votre accord : {number} ({rules})")
            }
            Lang::Simple => write!(text, "\nNous ne sommes pas sûrs pour : {number} ({rules})"),
            Lang::En => write!(text, "\nProposals that wait for you to agree: {number} ({rules})"),
        };
        text.push_str(match lang {
            _ if !at_command => "",
            Lang::Fr => " ; pour les faire aussi, ajoutez --confirm",
            Lang::Simple => ". Si vous êtes d’accord avec tout, ajoutez : --confirm",
            Lang::En => "; to make them too, add --confirm",
        });
    }
    for why in Why::ALL {
        let left: Vec<(&str, u64)> = tally
            .left
            .iter()
            .filter(|((reason, _), _)| *reason == why)
            .map(|((_, code), count)| (*code, *count))
            .collect();
        if left.is_empty() {
            continue;
        }
        let (rules, reason) = (by_rule(left.into_iter(), lang), reason(why).get(lang));
        let _ = match lang {
            Lang::Fr => write!(text, "\nNon corrigé ({rules}) : {reason}"),
            Lang::En => write!(text, "\nNot fixed ({rules}): {reason}"),
            Lang::Simple => write!(text, "\nPas corrigé ({rules}). {reason}"),
        };
    }
    text
}

fn done(tally: &Tally, lang: Lang) -> String {
    let rows = |count: u64| Phrases(lang).count(count, Noun::Row);
    let places = Phrases(lang).number(tally.places);
    let (changed, all) = (rows(tally.changed_rows), rows(tally.rows));
    let mut text = match (lang, tally.places) {
        (Lang::En, 0) => format!("Nothing to fix in {all}."),
        (Lang::En, _) => format!("Values fixed: {places}, in {changed} of {all}."),
        (Lang::Fr | Lang::Simple, 0) => format!("Rien à corriger : {all}."),
        (Lang::Fr, _) => format!("Valeurs corrigées : {places}, sur {changed} de {all}."),
        (Lang::Simple, _) => {
            format!("Réponses corrigées : {places}. Cela change {changed}, sur {all}.")
        }
    };
    if tally.unreadable > 0 {
        let unreadable = rows(tally.unreadable);
        let _ = match lang {
            Lang::Fr => write!(text, " Illisible, et recopié tel quel : {unreadable}."),
            Lang::En => write!(text, " Unreadable, and copied as it is: {unreadable}."),
            Lang::Simple => write!(
                text,
                " Nous ne pouvons pas lire : {unreadable}. Nous n’y avons rien changé."
            ),
        };
    }
    text
}

/// Rules with their numbers: `CON-001 5, LAN-001 2`.
fn by_rule<'c>(counts: impl Iterator<Item = (&'c str, u64)>, lang: Lang) -> String {
    let count = |(code, count): (&str, u64)| format!("{code} {}", Phrases(lang).number(count));
    counts.map(count).collect::<Vec<_>>().join(", ")
}

/// Why a fix was not made.
const fn reason(why: Why) -> Words {
    match why {
        Why::Nir => Words {
            fr: "la ligne contient un numéro de sécurité sociale : retirez-le d’abord",
            en: "the row holds a social security number: take it out first",
            simple: "La ligne contient un numéro de sécurité sociale. Enlevez-le d’abord.",
        },
        Why::Ragged => Words {
            fr: "la ligne n’a pas le même nombre de cellules que l’en-tête",
            en: "the row has more or fewer cells than the header",
            simple: "La ligne n’a pas le bon nombre de cases.",
        },
        Why::NoColumn => Words {
            fr: "le fichier n’a pas de colonne pour ce qu’il faudrait écrire",
            en: "the file has no column for what would be written",
            simple: "Il manque une colonne dans le fichier.",
        },
        Why::Taken => Words {
            fr: "une autre réponse est déjà donnée à cet endroit",
            en: "another answer is given there already",
            simple: "Il y a déjà une autre réponse.",
        },
        Why::OtherFault => Words {
            fr: "une autre faute, ou une autre réponse, serait perdue",
            en: "another fault, or another answer, would be lost",
            simple: "Une autre réponse serait perdue.",
        },
        Why::Unwritable => Words {
            fr: "le fichier ne peut pas contenir cette valeur (encodage, séparateur, ou mot que la correspondance comprend autrement)",
            en: "the file cannot hold this value (encoding, separator, or a word that the mapping means otherwise)",
            simple: "Nous ne pouvons pas écrire cette réponse dans ce fichier.",
        },
        Why::SaysNo => Words {
            fr: "ce qui manque ou est inconnu ne devient jamais « non » : répondez à cette question",
            en: "what is missing or unknown never becomes “no”: answer this question",
            simple: "Il manque une réponse. Nous n’écrivons jamais « non » à votre place.",
        },
        Why::Gone => Words {
            fr: "la valeur n’est pas là où la règle la voit",
            en: "the value is not where the rule sees it",
            simple: "Nous ne trouvons pas la réponse.",
        },
        Why::MixedDates => Words {
            fr: "des dates de cette colonne ont le jour en premier, et d’autres le mois : dites l’ordre dans une correspondance (`praticable map`), ou corrigez-les",
            en: "some dates of this column put the day first, and others the month: say the order in a mapping (`praticable map`), or correct them",
            simple: "Dans cette colonne, le jour est parfois avant le mois, parfois après. Corrigez ces dates vous-même.",
        },
        Why::Unsettled => Words {
            fr: "chaque correction en appelait une autre",
            en: "each fix called for another one",
            simple: "Nous n’avons pas réussi à corriger cette ligne.",
        },
    }
}
