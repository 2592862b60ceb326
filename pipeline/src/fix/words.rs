//! What a fix has done, in words.

use praticable::{Lang, Words, fill, fix::Why, wording::Grouped, words};

use super::Tally;
use crate::report::Phrases;

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
        text.push_str("\n  ");
        text += &by_rule(tally.changes.iter().map(|(code, count)| (*code, *count)), lang);
    }
    let waiting: u64 = tally.waiting.values().sum();
    if waiting > 0 {
        let rules = by_rule(tally.waiting.iter().map(|(code, count)| (*code, *count)), lang);
        let option = at_command.then_some("--confirm");
        text.push('\n');
        text += &fill!(
            lang,
            words! {
                fr: "Propositions qui attendent votre accord : {waiting} ({rules})\
                     [ ; pour les faire aussi, ajoutez {option}]",
                en: "Proposals that need your agreement: {waiting} ({rules})[; to make them too, add {option}]",
                simple: "Nous ne sommes pas sûrs pour : {waiting} ({rules})\
                         [. Si vous êtes d’accord avec tout, ajoutez : {option}]",
            },
            waiting = Grouped(waiting),
            rules,
            option
        );
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
        text.push('\n');
        text += &fill!(
            lang,
            words! {
                fr: "Non corrigé ({rules}) : {reason}",
                en: "Not fixed ({rules}): {reason}",
                simple: "Pas corrigé ({rules}). {reason}",
            },
            rules = by_rule(left.into_iter(), lang),
            reason = reason(why)
        );
    }
    text
}

fn done(tally: &Tally, lang: Lang) -> String {
    let all = Grouped(tally.rows);
    let mut text = match tally.places {
        0 => fill!(
            lang,
            words! {
                fr: "Rien à corriger : {all} {all|ligne|lignes}.",
                en: "Nothing to fix in {all} {all|row|rows}.",
                simple: "Rien à corriger : {all} {all|ligne|lignes}.",
            },
            all
        ),
        places => fill!(
            lang,
            words! {
                fr: "Valeurs corrigées : {places}, sur {changed} {changed|ligne|lignes} de {all} {all|ligne|lignes}.",
                en: "Values fixed: {places}, in {changed} {changed|row|rows} of {all} {all|row|rows}.",
                simple: "Réponses corrigées : {places}. \
                         Cela change {changed} {changed|ligne|lignes}, sur {all} {all|ligne|lignes}.",
            },
            places = Grouped(places),
            changed = Grouped(tally.changed_rows),
            all
        ),
    };
    if tally.unreadable > 0 {
        text.push(' ');
        text += &fill!(
            lang,
            words! {
                fr: "Illisible, et recopié tel quel : {rows} {rows|ligne|lignes}.",
                en: "Unreadable, and copied as it is: {rows} {rows|row|rows}.",
                simple: "Nous ne pouvons pas lire : {rows} {rows|ligne|lignes}. Nous n’y avons rien changé.",
            },
            rows = Grouped(tally.unreadable)
        );
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
        Why::Nir => words! {
            fr: "la ligne contient un numéro de sécurité sociale : retirez-le d’abord",
            en: "the row contains a social security number: remove it first",
            simple: "La ligne contient un numéro de sécurité sociale. Enlevez-le d’abord.",
        },
        Why::Ragged => words! {
            fr: "la ligne n’a pas le même nombre de cellules que l’en-tête",
            en: "the row has more or fewer cells than the header",
            simple: "La ligne n’a pas le bon nombre de cases.",
        },
        Why::NoColumn => words! {
            fr: "le fichier n’a pas de colonne pour ce qu’il faudrait écrire",
            en: "the file has no column for what would be written",
            simple: "Il manque une colonne dans le fichier.",
        },
        Why::Taken => words! {
            fr: "une autre réponse est déjà donnée à cet endroit",
            en: "another answer is already given there",
            simple: "Il y a déjà une autre réponse.",
        },
        Why::OtherFault => words! {
            fr: "une autre faute, ou une autre réponse, serait perdue",
            en: "another fault, or another answer, would be lost",
            simple: "Une autre réponse serait perdue.",
        },
        Why::Unwritable => words! {
            fr: "le fichier ne peut pas contenir cette valeur (encodage, séparateur, ou mot que la correspondance comprend autrement)",
            en: "the file cannot hold this value (encoding, separator, or a word to which the mapping gives another meaning)",
            simple: "Nous ne pouvons pas écrire cette réponse dans ce fichier.",
        },
        Why::SaysNo => words! {
            fr: "ce qui manque ou est inconnu ne devient jamais « non » : répondez à cette question",
            en: "a missing or unknown answer never becomes “no”: answer this question",
            simple: "Il manque une réponse. Nous n’écrivons jamais « non » à votre place.",
        },
        Why::Gone => words! {
            fr: "la valeur n’est pas là où la règle la voit",
            en: "the value is not where the rule sees it",
            simple: "Nous ne trouvons pas la réponse.",
        },
        Why::MixedDates => words! {
            fr: "des dates de cette colonne ont le jour en premier, et d’autres le mois : dites l’ordre dans une correspondance (`praticable map`), ou corrigez-les",
            en: "some dates in this column put the day first, and others the month: give the order in a mapping (`praticable map`), or correct them",
            simple: "Dans cette colonne, le jour est parfois avant le mois, parfois après. Corrigez ces dates vous-même.",
        },
        Why::Unsettled => words! {
            fr: "chaque correction en appelait une autre",
            en: "each fix required another one",
            simple: "Nous n’avons pas réussi à corriger cette ligne.",
        },
    }
}
