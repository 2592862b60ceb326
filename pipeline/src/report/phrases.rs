//! The words around the findings.

use praticable::{FixKind, Lang, Severity};

/// Numbers and nouns of a report, in one register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrases(pub(crate) Lang);

/// A noun that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noun {
    Error,
    Warning,
    Info,
    Row,
    Listing,
    Finding,
    Cause,
}

impl From<Severity> for Noun {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            Severity::Info => Self::Info,
        }
    }
}

impl Phrases {
    /// A noun for one thing and for several, in French, English and simple French.
    const fn noun(self, noun: Noun) -> [&'static str; 2] {
        match (self.0, noun) {
            (Lang::Fr | Lang::Simple, Noun::Error) => ["erreur", "erreurs"],
            (Lang::Fr, Noun::Warning) => ["avertissement", "avertissements"],
            (Lang::Simple, Noun::Warning) => ["point à vérifier", "points à vérifier"],
            (Lang::Fr, Noun::Info) => ["information", "informations"],
            (Lang::Simple, Noun::Info) => ["conseil", "conseils"],
            (Lang::Fr | Lang::Simple, Noun::Row) => ["ligne", "lignes"],
            (Lang::Fr | Lang::Simple, Noun::Listing) => ["fiche", "fiches"],
            (Lang::Fr | Lang::Simple, Noun::Finding) => ["fois", "fois"],
            (Lang::Fr | Lang::Simple, Noun::Cause) => ["autre", "autres"],
            (Lang::En, Noun::Error) => ["error", "errors"],
            (Lang::En, Noun::Warning) => ["warning", "warnings"],
            (Lang::En, Noun::Info) => ["note", "notes"],
            (Lang::En, Noun::Row) => ["row", "rows"],
            (Lang::En, Noun::Listing) => ["listing", "listings"],
            (Lang::En, Noun::Finding) => ["time", "times"],
            (Lang::En, Noun::Cause) => ["other", "others"],
        }
    }

    /// A severity's name.
    pub(super) const fn severity(self, severity: Severity) -> &'static str {
        let noun = match severity {
            Severity::Error => Noun::Error,
            Severity::Warning => Noun::Warning,
            Severity::Info => Noun::Info,
        };
        let [one, _] = self.noun(noun);
        one
    }

    /// A number with its noun: `1 ligne`, `2 000 lignes`. French counts nought as one.
    pub(crate) fn count(self, number: u64, noun: Noun) -> String {
        let [one, several] = self.noun(noun);
        let single = if self.0 == Lang::En { number == 1 } else { number < 2 };
        format!("{} {}", self.number(number), if single { one } else { several })
    }

    /// A number of listings.
    #[cfg(feature = "convert")]
    pub(crate) fn listings(self, number: u64) -> String {
        self.count(number, Noun::Listing)
    }

    /// A number, its thousands apart.
    pub(crate) fn number(self, number: u64) -> String {
        let mark = if self.0 == Lang::En { ',' } else { ' ' };
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }

    /// The verdict: whether anything must, or may, be corrected.
    pub(super) const fn verdict(self, errors: bool, findings: bool) -> &'static str {
        match (self.0, errors, findings) {
            (Lang::Fr, true, _) => "À corriger",
            (Lang::Fr, false, true) => "Aucune erreur, mais à relire",
            (Lang::Fr, false, false) => "Rien à corriger",
            (Lang::Simple, true, _) => "Il y a des erreurs à corriger",
            (Lang::Simple, false, true) => "Il n’y a pas d’erreur. Il y a des points à relire",
            (Lang::Simple, false, false) => "Tout est bon",
            (Lang::En, true, _) => "To correct",
            (Lang::En, false, true) => "No error, but worth a look",
            (Lang::En, false, false) => "Nothing to correct",
        }
    }

    /// The verdict where no error was found, but not everything was read either.
    pub(super) const fn incomplete(self) -> &'static str {
        match self.0 {
            Lang::Fr => "Vérification incomplète",
            Lang::Simple => "Tout n’est pas vérifié",
            Lang::En => "Not everything was checked",
        }
    }

    /// What is said of rows that say more of other rows' listings.
    pub(super) fn additions(self, rows: u64) -> String {
        let count = self.count(rows, Noun::Row);
        match (self.0, rows) {
            (Lang::Fr, 1) => format!("{count} qui complète une fiche d’une autre ligne."),
            (Lang::Fr, _) => format!("{count} qui complètent des fiches d’autres lignes."),
            (Lang::Simple, _) => format!("{count} pour compléter d’autres lignes."),
            (Lang::En, 1) => format!("{count} that adds to a listing of another row."),
            (Lang::En, _) => format!("{count} that add to listings of other rows."),
        }
    }

    /// Names the sheet of a workbook that is read.
    pub(super) fn sheet(self, name: &str) -> String {
        match self.0 {
            Lang::Fr => format!("Feuille lue : « {name} »."),
            Lang::Simple => format!("Nous lisons la feuille « {name} »."),
            Lang::En => format!("Sheet read: “{name}”."),
        }
    }

    /// Names the sheets of a workbook that are not read.
    pub(super) fn unread_sheets(self, names: &[String]) -> String {
        match self.0 {
            Lang::Fr => {
                format!(
                    "C’est la première dont une colonne est connue ; non lues : « {} ».",
                    names.join(" », « ")
                )
            }
            Lang::Simple => {
                format!("Nous ne lisons pas les autres feuilles : « {} ».", names.join(" », « "))
            }
            Lang::En => format!(
                "It is the first with a column that is known; not read: “{}”.",
                names.join("”, “")
            ),
        }
    }

    /// What is said of rows that name no place.
    pub(super) fn placeless(self, rows: u64) -> String {
        let count = self.count(rows, Noun::Row);
        match (self.0, rows) {
            (Lang::Fr, 1) => format!("{count} sans lieu d’exercice, qui n’est pas une fiche."),
            (Lang::Fr, _) => format!("{count} sans lieu d’exercice, qui ne sont pas des fiches."),
            (Lang::Simple, _) => {
                format!("{count} sans lieu de travail. Nous ne les comptons pas comme des fiches.")
            }
            (Lang::En, 1) => format!("{count} names no place of practice, so it is no listing."),
            (Lang::En, _) => {
                format!("{count} name no place of practice, so they are no listings.")
            }
        }
    }

    /// What is said of rows that could not be read.
    pub(super) fn unreadable(self, rows: u64) -> String {
        let count = self.count(rows, Noun::Row);
        match self.0 {
            Lang::Fr => format!("{count} sans lecture possible ; le reste du fichier est vérifié."),
            Lang::Simple => {
                format!("{count} : la lecture est impossible. Le reste du fichier est vérifié.")
            }
            Lang::En => format!("{count} could not be read; the rest of the file was checked."),
        }
    }

    /// What is said of a file that was not read to its end, or not at all.
    pub(super) const fn cut(self, begun: bool) -> &'static str {
        match (self.0, begun) {
            (Lang::Fr, false) => "Ce fichier n’a pas pu être lu.",
            (Lang::Simple, false) => "Nous ne pouvons pas lire ce fichier.",
            (Lang::En, false) => "This file could not be read.",
            (Lang::Fr, true) => "La lecture s’est arrêtée avant la fin du fichier.",
            (Lang::Simple, true) => "Le fichier n’est pas lu en entier.",
            (Lang::En, true) => "Reading stopped before the end of the file.",
        }
    }

    /// A colon, with the space that French puts before it.
    pub(super) const fn colon(self) -> &'static str {
        match self.0 {
            Lang::Fr | Lang::Simple => " :",
            Lang::En => ":",
        }
    }

    /// The heads of a table of findings: how grave, which rule, what, how to correct, how often, where.
    pub(super) const fn heads(self) -> [&'static str; 6] {
        match self.0 {
            Lang::Fr => ["Gravité", "Règle", "Constat", "Comment corriger", "Nombre", "Où"],
            Lang::Simple => {
                ["Importance", "Règle", "Le problème", "Comment corriger", "Combien", "Où"]
            }
            Lang::En => ["Severity", "Rule", "What is wrong", "How to correct", "Times", "Where"],
        }
    }

    /// Introduces how to correct.
    pub(super) const fn remedy(self) -> &'static str {
        match self.0 {
            Lang::Fr => "Corriger",
            Lang::Simple => "Comment corriger",
            Lang::En => "To correct",
        }
    }

    /// What is said of findings that come with a correction.
    pub(super) const fn fix(self, kind: FixKind, count: u64) -> &'static str {
        match (self.0, kind, count) {
            (Lang::Fr, FixKind::Safe, 1) => "Une correction sûre est connue.",
            (Lang::Fr, FixKind::Safe, _) => "Une correction sûre est connue pour chacune.",
            (Lang::Fr, FixKind::Confirm, _) => "Une correction est proposée, à confirmer.",
            (Lang::Simple, FixKind::Safe, _) => "Nous connaissons la bonne réponse.",
            (Lang::Simple, FixKind::Confirm, _) => {
                "Nous proposons une réponse. Vérifiez si elle est juste."
            }
            (Lang::En, FixKind::Safe, 1) => "A safe correction is known.",
            (Lang::En, FixKind::Safe, _) => "A safe correction is known for each of them.",
            (Lang::En, FixKind::Confirm, _) => "A correction is proposed, to be confirmed.",
        }
    }

    /// Where a finding stands.
    pub(crate) fn place(self, line: Option<u64>, row: u64) -> String {
        match (self.0, line) {
            (Lang::Fr | Lang::Simple, Some(line)) => format!("ligne {line}"),
            (Lang::Fr | Lang::Simple, None) => format!("fiche n° {row}"),
            (Lang::En, Some(line)) => format!("line {line}"),
            (Lang::En, None) => format!("listing {row}"),
        }
    }

    /// Where a finding stands that speaks of a file as a whole.
    pub(super) const fn whole(self) -> &'static str {
        match self.0 {
            Lang::Fr => "le fichier dans son ensemble",
            Lang::Simple => "tout le fichier",
            Lang::En => "the file as a whole",
        }
    }

    /// Names a column.
    pub(crate) fn column(self, name: &str) -> String {
        match self.0 {
            Lang::Fr | Lang::Simple => format!("colonne « {name} »"),
            Lang::En => format!("column “{name}”"),
        }
    }

    /// Introduces what is not shown.
    pub(super) fn more(self, number: u64) -> String {
        let count = self.count(number, Noun::Cause);
        match self.0 {
            Lang::Fr | Lang::Simple => format!("et {count}"),
            Lang::En => format!("and {count}"),
        }
    }

    /// Names the rules that no date let run.
    pub(super) fn not_run(self, codes: &str) -> String {
        match self.0 {
            Lang::Fr => {
                format!(
                    "Règles non appliquées, faute de date : {codes}. Donnez-la : --today 2026-11-22."
                )
            }
            Lang::Simple => format!(
                "Nous n’avons pas la date du jour. Ces règles ne sont pas vérifiées : {codes}. \
                 Donnez la date. Par exemple : --today 2026-11-22."
            ),
            Lang::En => {
                format!("Rules not run for want of a date: {codes}. Give one: --today 2026-11-22.")
            }
        }
    }

    /// Names the page of a code.
    pub(super) fn explain(self, code: &str) -> String {
        match self.0 {
            Lang::Fr => format!("Comprendre une règle : praticable explain {code}"),
            Lang::Simple => format!("Pour comprendre, écrivez : praticable explain {code}"),
            Lang::En => format!("About a rule: praticable explain {code}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_agree_with_their_nouns() {
        let (fr, en) = (Phrases(Lang::Fr), Phrases(Lang::En));
        assert_eq!(fr.count(0, Noun::Error), "0 erreur");
        assert_eq!(en.count(0, Noun::Error), "0 errors");
        assert_eq!(fr.count(2_000_000, Noun::Row), "2 000 000 lignes");
        assert_eq!(en.count(1, Noun::Row), "1 row");
        assert_eq!(en.number(12_345), "12,345");
    }
}
