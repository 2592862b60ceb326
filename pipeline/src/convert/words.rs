//! What is said of a conversion, in three registers.

use praticable::{Lang, fill, wording::Grouped, words};

use crate::{
    check::{Loss, Lost},
    error::plain,
    report::Phrases,
};

/// The words of a conversion in one register.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub(super) Lang);

impl Words {
    /// What is lost, counted.
    pub(super) fn loss(self, loss: Loss, count: u64) -> String {
        let (lang, count) = (self.0, Grouped(count));
        match loss {
            Loss::Value => fill!(
                lang,
                words! {
                    fr: "{count} {count|valeur non lue|valeurs non lues}",
                    en: "{count} {count|value that was not read|values that were not read}",
                    simple: "{count} {count|réponse non lue|réponses non lues}",
                },
                count
            ),
            Loss::Column => fill!(
                lang,
                words! {
                    fr: "{count} {count|colonne|colonnes} que nos fiches ne gardent pas en entier",
                    en: "{count} {count|column|columns} that listings do not keep in full",
                    simple: "{count} {count|colonne|colonnes} que nos fiches ne gardent pas en entier",
                },
                count
            ),
            Loss::Unreadable => fill!(
                lang,
                words! {
                    fr: "{count} {count|ligne illisible|lignes illisibles}",
                    en: "{count} {count|unreadable row|unreadable rows}",
                    simple: "{count} {count|ligne illisible|lignes illisibles}",
                },
                count
            ),
            Loss::Placeless => fill!(
                lang,
                words! {
                    fr: "{count} {count|ligne|lignes} sans lieu d’exercice",
                    en: "{count} {count|row|rows} without a place of practice",
                    simple: "{count} {count|ligne|lignes} sans lieu de travail",
                },
                count
            ),
            Loss::Addition => fill!(
                lang,
                words! {
                    fr: "{count} {count|ligne qui complète une autre fiche|lignes qui complètent d’autres fiches}",
                    en: "{count} {count|row that adds to another listing|rows that add to other listings}",
                    simple: "{count} {count|ligne pour compléter une autre fiche|lignes pour compléter d’autres fiches}",
                },
                count
            ),
            Loss::Format => fill!(
                lang,
                words! {
                    fr: "{count} {count|valeur que ce format ne garde pas telle quelle\
                         |valeurs que ce format ne garde pas telles quelles}",
                    en: "{count} {count|value that this format does not keep as it is\
                         |values that this format does not keep as they are}",
                    simple: "{count} {count|valeur que ce format ne garde pas telle quelle\
                             |valeurs que ce format ne garde pas telles quelles}",
                },
                count
            ),
            Loss::Changed => fill!(
                lang,
                words! {
                    fr: "{count} {count|valeur écrite dans sa forme exacte|valeurs écrites dans leur forme exacte}",
                    en: "{count} {count|value written in its exact form|values written in their exact form}",
                    simple: "{count} {count|valeur écrite dans sa forme exacte|valeurs écrites dans leur forme exacte}",
                },
                count
            ),
        }
    }

    /// The sentence that comes first; none when nothing was lost or changed.
    pub(super) fn outcome(self, is_refused: bool, listings: u64, losses: &[(Loss, u64)]) -> String {
        // A refusal speaks of what stands in the way.
        let named = losses.iter().filter(|(loss, _)| !(is_refused && *loss == Loss::Changed));
        let things: Vec<String> = named.map(|(loss, count)| self.loss(*loss, *count)).collect();
        if things.is_empty() {
            return String::new();
        }
        let things = things.join(", ");
        if is_refused {
            return fill!(
                self.0,
                words! {
                    fr: "rien n’a été écrit, car la conversion perdrait quelque chose : {things}.",
                    en: "nothing was written, because the conversion would lose something: {things}.",
                    simple: "Nous n’avons rien écrit. Nous ne pouvons pas tout garder : {things}.",
                },
                things
            );
        }
        fill!(
            self.0,
            words! {
                fr: "{listings} ; {things}.",
                en: "{listings}; {things}.",
                simple: "{listings}. {things}.",
            },
            listings = Phrases(self.0).listings(listings),
            things
        )
    }

    /// What to do about a refusal.
    pub(super) fn advice(self) -> &'static str {
        words! {
            fr: "Corrigez la source (`praticable fix` fait les corrections sûres, `--mapping` nomme les \
                 colonnes), ou acceptez ces pertes : `--loss FICHIER` en écrit la liste complète.",
            en: "Correct the source (`praticable fix` makes the safe corrections, `--mapping` names columns), or \
                 accept these losses: `--loss FILE` writes the complete list of them.",
            simple: "Corrigez le fichier. Ou bien écrivez : --loss et le nom d’un fichier. \
                     La liste de ce qui manque sera dans ce fichier.",
        }
        .get(self.0)
    }

    /// Where a value stands that the format cannot hold.
    pub(super) fn place(self, file: &str, lost: &Lost) -> String {
        let phrases = Phrases(self.0);
        let mut parts = vec![plain(file), phrases.place(lost.line, lost.row)];
        parts.extend(lost.ours.map(|name| phrases.column(name)));
        parts.join(", ")
    }
}
