//! The words of the template beside those of the model, in three registers.

use praticable::Lang;

use crate::columns::{Column, Kind};

/// The words of the template in one register.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words(pub(super) Lang);

impl Words {
    /// What the sheet of the columns is called.
    pub(super) const fn sheet(self) -> &'static str {
        match self.0 {
            Lang::Fr | Lang::Simple => "colonnes",
            Lang::En => "columns",
        }
    }

    /// How to fill the table in, a sentence a line.
    pub(super) const fn sentences(self) -> [&'static str; 4] {
        match self.0 {
            Lang::Fr => [
                "La feuille « fiches » contient une ligne par fiche : un professionnel dans un lieu, ou un lieu seul.",
                "Une case vide n’a pas été dite : ce n’est ni « non » ni « inconnu ».",
                "Quand une case contient plusieurs valeurs, séparez-les par « | ».",
                "Pour vérifier le fichier : praticable check FICHIER.xlsx",
            ],
            Lang::En => [
                "The sheet “fiches” has a row for each listing: a practitioner at a place, or a place alone.",
                "An empty cell was not said: it is neither “non” (no) nor “inconnu” (unknown).",
                "Where a cell holds several values, put “|” between them.",
                "To check the file: praticable check FILE.xlsx",
            ],
            Lang::Simple => [
                "Écrivez une ligne pour chaque fiche, dans la feuille « fiches ».",
                "Vous ne savez pas ? Laissez la case vide.",
                "Vous avez plusieurs réponses pour une case ? Mettez ce signe entre les réponses : |",
                "Pour vérifier votre fichier, écrivez : praticable check FICHIER.xlsx",
            ],
        }
    }

    /// The heads of the table of columns: name, label, help, values, unit, whether it is required.
    pub(super) const fn heads(self) -> [&'static str; 6] {
        match self.0 {
            Lang::Fr => ["Colonne", "Libellé", "Aide", "Valeurs", "Unité", "Obligatoire"],
            Lang::En => ["Column", "Label", "Help", "Values", "Unit", "Required"],
            Lang::Simple => [
                "Colonne",
                "La question",
                "Aide",
                "Réponses possibles",
                "Unité",
                "Il faut répondre",
            ],
        }
    }

    /// Said of a column that no listing is without.
    pub(super) const fn yes(self) -> &'static str {
        match self.0 {
            Lang::Fr | Lang::Simple => "oui",
            Lang::En => "yes",
        }
    }

    /// What a cell of a column may hold.
    pub(super) fn values(self, column: &Column) -> String {
        if !column.codes.is_empty() {
            return column.codes.join(", ");
        }
        let [what, from, to] = match (self.0, column.kind) {
            (_, Kind::Text) => return String::new(),
            // The same word in both.
            (_, Kind::Date) => return "date".to_owned(),
            (Lang::Fr | Lang::Simple, Kind::Integer) => ["nombre entier", "de", "à"],
            (Lang::En, Kind::Integer) => ["whole number", "from", "to"],
            (Lang::Fr | Lang::Simple, Kind::Number) => ["nombre", "de", "à"],
            (Lang::En, Kind::Number) => ["number", "from", "to"],
        };
        match column.range {
            [Some(least), Some(greatest)] => format!("{what} {from} {least} {to} {greatest}"),
            _ => what.to_owned(),
        }
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
