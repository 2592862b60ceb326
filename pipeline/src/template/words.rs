//! The words of the template beside those of the model, in three registers.

use praticable::{Lang, fill, words};

use crate::columns::{Column, Kind};

/// The words of the template in one register.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub(super) Lang);

impl Words {
    /// What the sheet of the columns is called.
    pub(super) fn sheet(self) -> &'static str {
        words! { fr: "colonnes", en: "columns", simple: "colonnes" }.get(self.0)
    }

    /// How to fill the table in, a sentence a line.
    pub(super) fn sentences(self) -> [&'static str; 4] {
        [
            words! {
                fr: "La feuille « fiches » contient une ligne par fiche : un professionnel dans un lieu, ou un lieu seul.",
                en: "The sheet “fiches” has a row for each listing: a practitioner at a place, or a place alone.",
                simple: "Écrivez une ligne pour chaque fiche, dans la feuille « fiches ».",
            },
            words! {
                fr: "Une case vide n’a pas été dite : ce n’est ni « non » ni « inconnu ».",
                en: "An empty cell is a question without an answer: it is neither “non” (no) nor “inconnu” (unknown).",
                simple: "Vous ne savez pas ? Laissez la case vide.",
            },
            words! {
                fr: "Quand une case contient plusieurs valeurs, séparez-les par « | ».",
                en: "Where a cell holds several values, put “|” between them.",
                simple: "Vous avez plusieurs réponses pour une case ? Mettez ce signe entre les réponses : |",
            },
            words! {
                fr: "Pour vérifier le fichier : praticable check FICHIER.xlsx",
                en: "To check the file: praticable check FILE.xlsx",
                simple: "Pour vérifier votre fichier, écrivez : praticable check FICHIER.xlsx",
            },
        ]
        .map(|sentence| sentence.get(self.0))
    }

    /// The heads of the table of columns: name, label, help, values, unit, whether it is required.
    pub(super) fn heads(self) -> [&'static str; 6] {
        [
            words! { fr: "Colonne", en: "Column", simple: "Colonne" },
            words! { fr: "Libellé", en: "Label", simple: "La question" },
            words! { fr: "Aide", en: "Help", simple: "Aide" },
            words! { fr: "Valeurs", en: "Values", simple: "Réponses possibles" },
            words! { fr: "Unité", en: "Unit", simple: "Unité" },
            words! { fr: "Obligatoire", en: "Required", simple: "Il faut répondre" },
        ]
        .map(|head| head.get(self.0))
    }

    /// Said of a column that every listing has.
    pub(super) fn yes(self) -> &'static str {
        words! { fr: "oui", en: "yes", simple: "oui" }.get(self.0)
    }

    /// What a cell of a column may hold.
    pub(super) fn values(self, column: &Column) -> String {
        if !column.codes.is_empty() {
            return column.codes.join(", ");
        }
        let what = match column.kind {
            Kind::Text => return String::new(),
            Kind::Date => words! { fr: "date", en: "date", simple: "date" },
            Kind::Integer => {
                words! { fr: "nombre entier", en: "whole number", simple: "nombre entier" }
            }
            Kind::Number => words! { fr: "nombre", en: "number", simple: "nombre" },
        };
        let [least, greatest] = column.range.map(|bound| bound.map(|bound| bound.to_string()));
        fill!(
            self.0,
            words! {
                fr: "{what}[ de {least} à {greatest}]",
                en: "{what}[ from {least} to {greatest}]",
                simple: "{what}[ de {least} à {greatest}]",
            },
            what,
            least,
            greatest
        )
    }

    /// The help of a column, as it stands beside its name.
    pub(super) fn note(self, column: &Column) -> String {
        let field = column.field;
        let mut note = field.label.get(self.0).to_owned();
        if let Some(unit) = field.unit {
            note.extend([" (", unit, ")"]);
        }
        for text in [field.help.get(self.0), &self.values(column)] {
            if !text.is_empty() {
                note.extend(["\n", text]);
            }
        }
        note
    }
}
