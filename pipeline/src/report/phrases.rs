//! The words around the findings.

use praticable::{
    FixKind, Lang, Severity, fill,
    wording::{Grouped, Value},
    words,
};

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
    /// A severity's name.
    pub(super) fn severity(self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => words! { fr: "erreur", en: "error", simple: "erreur" },
            Severity::Warning => {
                words! { fr: "avertissement", en: "warning", simple: "point à vérifier" }
            }
            Severity::Info => words! { fr: "information", en: "note", simple: "conseil" },
        }
        .get(self.0)
    }

    /// A number with its noun: `1 ligne`, `2 000 lignes`.
    pub(crate) fn count(self, number: u64, noun: Noun) -> String {
        let (lang, count) = (self.0, Grouped(number));
        match noun {
            Noun::Error => fill!(
                lang,
                words! {
                    fr: "{count} {count|erreur|erreurs}",
                    en: "{count} {count|error|errors}",
                    simple: "{count} {count|erreur|erreurs}",
                },
                count
            ),
            Noun::Warning => fill!(
                lang,
                words! {
                    fr: "{count} {count|avertissement|avertissements}",
                    en: "{count} {count|warning|warnings}",
                    simple: "{count} {count|point|points} à vérifier",
                },
                count
            ),
            Noun::Info => fill!(
                lang,
                words! {
                    fr: "{count} {count|information|informations}",
                    en: "{count} {count|note|notes}",
                    simple: "{count} {count|conseil|conseils}",
                },
                count
            ),
            Noun::Row => fill!(
                lang,
                words! {
                    fr: "{count} {count|ligne|lignes}",
                    en: "{count} {count|row|rows}",
                    simple: "{count} {count|ligne|lignes}",
                },
                count
            ),
            Noun::Listing => fill!(
                lang,
                words! {
                    fr: "{count} {count|fiche|fiches}",
                    en: "{count} {count|listing|listings}",
                    simple: "{count} {count|fiche|fiches}",
                },
                count
            ),
            Noun::Finding => fill!(
                lang,
                words! {
                    fr: "{count} fois",
                    en: "{count} {count|time|times}",
                    simple: "{count} fois",
                },
                count
            ),
            Noun::Cause => fill!(
                lang,
                words! {
                    fr: "{count} {count|autre|autres}",
                    en: "{count} {count|other|others}",
                    simple: "{count} {count|autre|autres}",
                },
                count
            ),
        }
    }

    /// A number of listings.
    #[cfg(feature = "convert")]
    pub(crate) fn listings(self, number: u64) -> String {
        self.count(number, Noun::Listing)
    }

    /// A number, its thousands apart.
    pub(crate) fn number(self, number: u64) -> String {
        let mut text = String::new();
        Grouped(number).write(self.0, &mut text);
        text
    }

    /// The verdict: whether anything must, or may, be corrected.
    pub(super) fn verdict(self, errors: bool, findings: bool) -> &'static str {
        match (errors, findings) {
            (true, _) => words! {
                fr: "À corriger",
                en: "To correct",
                simple: "Il y a des erreurs à corriger",
            },
            (false, true) => words! {
                fr: "Aucune erreur, mais à relire",
                en: "No error, but worth a look",
                simple: "Il n’y a pas d’erreur. Il y a des points à relire",
            },
            (false, false) => words! {
                fr: "Rien à corriger",
                en: "Nothing to correct",
                simple: "Tout est bon",
            },
        }
        .get(self.0)
    }

    /// The verdict where no error was found, but not everything was read either.
    pub(super) fn incomplete(self) -> &'static str {
        words! {
            fr: "Vérification incomplète",
            en: "Not everything was checked",
            simple: "Tout n’est pas vérifié",
        }
        .get(self.0)
    }

    /// A sentence about rows that add to other rows' listings.
    pub(super) fn additions(self, rows: u64) -> String {
        fill!(
            self.0,
            words! {
                fr: "{rows} {rows|ligne qui complète une fiche d’une autre ligne\
                     |lignes qui complètent des fiches d’autres lignes}.",
                en: "{rows} {rows|row that adds to a listing of another row|rows that add to listings of other rows}.",
                simple: "{rows} {rows|ligne|lignes} pour compléter d’autres lignes.",
            },
            rows = Grouped(rows)
        )
    }

    /// Names the sheet of a workbook that is read.
    pub(super) fn sheet(self, name: &str) -> String {
        fill!(
            self.0,
            words! {
                fr: "Feuille lue : « {name} ».",
                en: "Sheet read: “{name}”.",
                simple: "Nous lisons la feuille « {name} ».",
            },
            name
        )
    }

    /// Names the sheets of a workbook that are not read.
    pub(super) fn unread_sheets(self, names: &[String]) -> String {
        let between = words! { fr: " », « ", en: "”, “", simple: " », « " };
        fill!(
            self.0,
            words! {
                fr: "C’est la première dont une colonne est connue ; non lues : « {names} ».",
                en: "It is the first with a known column; not read: “{names}”.",
                simple: "Nous ne lisons pas les autres feuilles : « {names} ».",
            },
            names = names.join(between.get(self.0))
        )
    }

    /// A sentence about rows that name no place.
    pub(super) fn placeless(self, rows: u64) -> String {
        fill!(
            self.0,
            words! {
                fr: "{rows} {rows|ligne|lignes} sans lieu d’exercice, \
                     {rows|qui n’est pas une fiche|qui ne sont pas des fiches}.",
                en: "{rows} {rows|row names no place of practice, so it is not a listing\
                     |rows name no place of practice, so they are not listings}.",
                simple: "{rows} {rows|ligne|lignes} sans lieu de travail. Nous ne les comptons pas comme des fiches.",
            },
            rows = Grouped(rows)
        )
    }

    /// A sentence about rows that could not be read.
    pub(super) fn unreadable(self, rows: u64) -> String {
        fill!(
            self.0,
            words! {
                fr: "{rows} {rows|ligne|lignes} sans lecture possible ; le reste du fichier est vérifié.",
                en: "{rows} {rows|row|rows} could not be read; the rest of the file was checked.",
                simple: "{rows} {rows|ligne|lignes} : la lecture est impossible. Le reste du fichier est vérifié.",
            },
            rows = Grouped(rows)
        )
    }

    /// A sentence about a file that was not read to its end, or not at all.
    pub(super) fn cut(self, begun: bool) -> &'static str {
        if begun {
            words! {
                fr: "La lecture s’est arrêtée avant la fin du fichier.",
                en: "Reading stopped before the end of the file.",
                simple: "Le fichier n’est pas lu en entier.",
            }
        } else {
            words! {
                fr: "Ce fichier n’a pas pu être lu.",
                en: "This file could not be read.",
                simple: "Nous ne pouvons pas lire ce fichier.",
            }
        }
        .get(self.0)
    }

    /// A colon, with the space that French puts before it.
    pub(super) fn colon(self) -> &'static str {
        words! { fr: " :", en: ":", simple: " :" }.get(self.0)
    }

    /// The heads of a table of findings: how grave, which rule, what, how to correct, how often, where.
    pub(super) fn heads(self) -> [&'static str; 6] {
        [
            words! { fr: "Gravité", en: "Severity", simple: "Importance" },
            words! { fr: "Règle", en: "Rule", simple: "Règle" },
            words! { fr: "Constat", en: "What is wrong", simple: "Le problème" },
            words! { fr: "Comment corriger", en: "How to correct", simple: "Comment corriger" },
            words! { fr: "Nombre", en: "Times", simple: "Combien" },
            words! { fr: "Où", en: "Where", simple: "Où" },
        ]
        .map(|head| head.get(self.0))
    }

    /// Introduces how to correct.
    pub(super) fn remedy(self) -> &'static str {
        words! { fr: "Corriger", en: "To correct", simple: "Comment corriger" }.get(self.0)
    }

    /// A sentence about findings that come with a correction.
    pub(super) fn fix(self, kind: FixKind, count: u64) -> &'static str {
        match (kind, count) {
            (FixKind::Safe, 1) => words! {
                fr: "Une correction sûre est connue.",
                en: "A safe correction is known.",
                simple: "Nous connaissons la bonne réponse.",
            },
            (FixKind::Safe, _) => words! {
                fr: "Une correction sûre est connue pour chacune.",
                en: "A safe correction is known for each of them.",
                simple: "Nous connaissons la bonne réponse.",
            },
            (FixKind::Confirm, _) => words! {
                fr: "Une correction est proposée, à confirmer.",
                en: "A correction is proposed, to be confirmed.",
                simple: "Nous proposons une réponse. Vérifiez si elle est juste.",
            },
        }
        .get(self.0)
    }

    /// The place of a finding.
    pub(crate) fn place(self, line: Option<u64>, row: u64) -> String {
        if let Some(line) = line {
            fill!(
                self.0,
                words! {
                    fr: "ligne {line}",
                    en: "line {line}",
                    simple: "ligne {line}",
                },
                line
            )
        } else {
            fill!(
                self.0,
                words! {
                    fr: "fiche n° {row}",
                    en: "listing {row}",
                    simple: "fiche n° {row}",
                },
                row
            )
        }
    }

    /// The place of a finding about a file as a whole.
    pub(super) fn whole(self) -> &'static str {
        words! {
            fr: "le fichier dans son ensemble",
            en: "the file as a whole",
            simple: "tout le fichier",
        }
        .get(self.0)
    }

    /// Names a column.
    pub(crate) fn column(self, name: &str) -> String {
        fill!(
            self.0,
            words! {
                fr: "colonne « {name} »",
                en: "column “{name}”",
                simple: "colonne « {name} »",
            },
            name
        )
    }

    /// Introduces what is not shown.
    pub(super) fn more(self, number: u64) -> String {
        fill!(
            self.0,
            words! {
                fr: "et {count}",
                en: "and {count}",
                simple: "et {count}",
            },
            count = self.count(number, Noun::Cause)
        )
    }

    /// Names the rules that did not run because no date was given.
    pub(super) fn not_run(self, codes: &str) -> String {
        fill!(
            self.0,
            words! {
                fr: "Règles non appliquées, faute de date : {codes}. Donnez-la : --today 2026-11-22.",
                en: "Rules not run because no date was given: {codes}. Give one: --today 2026-11-22.",
                simple: "Nous n’avons pas la date du jour. Ces règles ne sont pas vérifiées : {codes}. \
                         Donnez la date. Par exemple : --today 2026-11-22.",
            },
            codes
        )
    }

    /// Names the page of a code.
    pub(super) fn explain(self, code: &str) -> String {
        fill!(
            self.0,
            words! {
                fr: "Comprendre une règle : praticable explain {code}",
                en: "About a rule: praticable explain {code}",
                simple: "Pour comprendre, écrivez : praticable explain {code}",
            },
            code
        )
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
