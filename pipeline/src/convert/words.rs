//! What is said of a conversion, in three registers.

use praticable::Lang;

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
        let [one, several] = self.noun(loss);
        let is_one = if self.0 == Lang::En { count == 1 } else { count < 2 };
        format!("{} {}", Phrases(self.0).number(count), if is_one { one } else { several })
    }

    const fn noun(self, loss: Loss) -> [&'static str; 2] {
        match (self.0, loss) {
            (Lang::Fr, Loss::Value) => ["valeur non lue", "valeurs non lues"],
            (Lang::En, Loss::Value) => ["value that was not read", "values that were not read"],
            (Lang::Simple, Loss::Value) => ["réponse non lue", "réponses non lues"],
            (Lang::Fr | Lang::Simple, Loss::Column) => [
                "colonne que nos fiches ne gardent pas en entier",
                "colonnes que nos fiches ne gardent pas en entier",
            ],
            (Lang::En, Loss::Column) => [
                "column that listings do not keep as a whole",
                "columns that listings do not keep as a whole",
            ],
            (Lang::Fr | Lang::Simple, Loss::Unreadable) => ["ligne illisible", "lignes illisibles"],
            (Lang::En, Loss::Unreadable) => ["unreadable row", "unreadable rows"],
            (Lang::Fr, Loss::Placeless) => {
                ["ligne sans lieu d’exercice", "lignes sans lieu d’exercice"]
            }
            (Lang::En, Loss::Placeless) => {
                ["row without a place of practice", "rows without a place of practice"]
            }
            (Lang::Simple, Loss::Placeless) => {
                ["ligne sans lieu de travail", "lignes sans lieu de travail"]
            }
            (Lang::Fr, Loss::Addition) => {
                ["ligne qui complète une autre fiche", "lignes qui complètent d’autres fiches"]
            }
            (Lang::En, Loss::Addition) => {
                ["row that adds to another listing", "rows that add to other listings"]
            }
            (Lang::Simple, Loss::Addition) => {
                ["ligne pour compléter une autre fiche", "lignes pour compléter d’autres fiches"]
            }
            (Lang::Fr | Lang::Simple, Loss::Format) => [
                "valeur que ce format ne garde pas telle quelle",
                "valeurs que ce format ne garde pas telles quelles",
            ],
            (Lang::En, Loss::Format) => [
                "value that this format does not keep as it is",
                "values that this format does not keep as they are",
            ],
            (Lang::Fr | Lang::Simple, Loss::Changed) => {
                ["valeur écrite dans sa forme exacte", "valeurs écrites dans leur forme exacte"]
            }
            (Lang::En, Loss::Changed) => {
                ["value written in its exact form", "values written in their exact form"]
            }
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
            return match self.0 {
                Lang::Fr => format!(
                    "rien n’a été écrit, car la conversion perdrait quelque chose : {things}."
                ),
                Lang::En => format!(
                    "nothing was written, since the conversion would lose something: {things}."
                ),
                Lang::Simple => {
                    format!("Nous n’avons rien écrit. Nous ne pouvons pas tout garder : {things}.")
                }
            };
        }
        let listings = Phrases(self.0).listings(listings);
        match self.0 {
            Lang::Fr => format!("{listings} ; {things}."),
            Lang::En => format!("{listings}; {things}."),
            Lang::Simple => format!("{listings}. {things}."),
        }
    }

    /// What to do about a refusal.
    pub(super) fn advice(self) -> String {
        match self.0 {
            Lang::Fr => "Corrigez la source (`praticable fix` fait les corrections sûres, `--mapping` nomme les \
                         colonnes), ou acceptez ces pertes : `--loss FICHIER` en écrit la liste complète."
                .to_owned(),
            Lang::En => "Correct the source (`praticable fix` makes the safe corrections, `--mapping` names columns), or \
                         accept these losses: `--loss FILE` writes the complete list of them."
                .to_owned(),
            Lang::Simple => "Corrigez le fichier. Ou bien écrivez : --loss et le nom d’un fichier. \
                             La liste de ce qui manque sera dans ce fichier."
                .to_owned(),
        }
    }

    /// Where a value stands that the format cannot hold.
    pub(super) fn place(self, file: &str, lost: &Lost) -> String {
        let phrases = Phrases(self.0);
        let mut parts = vec![plain(file), phrases.place(lost.line, lost.row)];
        parts.extend(lost.ours.map(|name| phrases.column(name)));
        parts.join(", ")
    }
}
