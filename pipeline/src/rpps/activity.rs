//! One row of the register as a row of the flat table.

use std::borrow::Cow;

use praticable::ids::Phone;
use xxhash_rust::xxh3::Xxh3Default;

use super::{Column, Layout};
use crate::csv::Row;

/// The columns of the flat table that the register fills, and the column of the register that each is read from.
pub const FILLED: [(&str, Column); 20] = [
    ("rpps", Column::Identifier),
    ("adeli", Column::Identifier),
    ("civilite_exercice", Column::PracticeTitleCode),
    ("nom", Column::FamilyName),
    ("prenom", Column::GivenName),
    ("profession", Column::ProfessionCode),
    ("specialites", Column::SkillCode),
    ("mode_exercice", Column::PracticeModeCode),
    ("nom_lieu", Column::TradeName),
    ("finess", Column::FinessSite),
    ("finess_juridique", Column::FinessLegal),
    ("siret", Column::Siret),
    ("numero", Column::StreetNumber),
    ("voie", Column::StreetName),
    ("lieu_dit", Column::Distribution),
    ("complement_adresse", Column::LocationComplement),
    ("code_postal", Column::PostalCode),
    ("commune", Column::CommuneLabel),
    ("code_insee", Column::CommuneCode),
    ("telephones", Column::Phone),
];

/// Titles (`TRE_R11`), and their codes in the flat table.
const TITLES: &[(&str, &str)] =
    &[("DR", "dr"), ("PR", "pr"), ("MG", "mg"), ("MC", "mc"), ("PG", "pg"), ("PC", "pc")];

/// Practice modes (`TRE_R23`), and their codes in the flat table.
const PRACTICE_MODES: &[(&str, &str)] = &[("L", "liberal"), ("S", "salarie"), ("B", "benevole")];

/// One row of the register: an activity of a person, with one of their skills.
#[derive(Clone, Copy, Debug)]
pub struct Activity<'r> {
    layout: &'r Layout,
    row: Row<'r>,
}

impl<'r> Activity<'r> {
    /// Reads a row by the layout of its file.
    pub fn new(layout: &'r Layout, row: Row<'r>) -> Self {
        Self { layout, row }
    }

    /// One cell, without the spaces around it; empty where this version has no such column.
    pub fn get(&self, column: Column) -> &'r str {
        self.layout.index(column).and_then(|index| self.row.get(index)).unwrap_or_default().trim()
    }

    /// Whether the row names a place. Students, and people without an activity, have none.
    pub fn has_place(&self) -> bool {
        [
            Column::StructureIdentifier,
            Column::Siret,
            Column::FinessSite,
            Column::LegalName,
            Column::PostalCode,
        ]
        .into_iter()
        .any(|column| !self.get(column).is_empty())
    }

    /// Whether the national identification is other than the register's digit and the identifier.
    pub fn differs(&self) -> bool {
        let [register, identifier, national] =
            [Column::IdentifierType, Column::Identifier, Column::NationalIdentification]
                .map(|column| self.get(column));
        !national.is_empty() && national.strip_prefix(register) != Some(identifier)
    }

    /// A number that tells apart the rows over which the register spreads one listing: one a skill, a practice mode and a
    /// kind of activity.
    pub fn part(&self) -> u64 {
        let mut hash = Xxh3Default::new();
        for column in [
            Column::SkillTypeCode,
            Column::SkillCode,
            Column::PracticeModeCode,
            Column::ActivityKindCode,
            Column::RoleCode,
            Column::SectorCode,
        ] {
            hash.update(self.get(column).as_bytes());
            hash.update(b"|");
        }
        hash.digest()
    }

    /// The cells of the flat table, in the order of [`FILLED`].
    pub fn cells(&self) -> impl Iterator<Item = Cow<'r, str>> {
        FILLED.into_iter().map(move |(column, source)| self.cell(column, source))
    }

    fn cell(&self, column: &str, source: Column) -> Cow<'r, str> {
        let cell = self.get(source);
        match column {
            "rpps" => Cow::Borrowed(if self.is_adeli() { "" } else { cell }),
            "adeli" => Cow::Borrowed(if self.is_adeli() { cell } else { "" }),
            "nom_lieu" if cell.is_empty() => Cow::Borrowed(self.get(Column::LegalName)),
            "numero" => self.joined(source, Column::StreetRepetition, " "),
            "voie" => self.joined(Column::StreetTypeLabel, source, " "),
            "complement_adresse" => self.joined(source, Column::AddresseeComplement, ", "),
            "civilite_exercice" => Cow::Borrowed(translated(cell, TITLES)),
            "mode_exercice" => Cow::Borrowed(translated(cell, PRACTICE_MODES)),
            "telephones" => self.phones(source, Column::SecondPhone),
            _ => Cow::Borrowed(cell),
        }
    }

    /// The register's number, 0, says ADELI.
    fn is_adeli(&self) -> bool {
        self.get(Column::IdentifierType) == "0"
    }

    /// The register writes numbers as they are dialled in France; what is no number stays as it is, to be reported.
    fn phones(&self, first: Column, second: Column) -> Cow<'r, str> {
        let read = |column| {
            let text = self.get(column);
            Phone::mend(text).map_or(Cow::Borrowed(text), |phone| Cow::Owned(phone.to_string()))
        };
        match (read(first), read(second)) {
            (first, second) if second.is_empty() => first,
            (first, second) if first.is_empty() => second,
            (first, second) => Cow::Owned([first, second].join("|")),
        }
    }

    /// Two cells with a mark between them; copied only where both are filled.
    fn joined(&self, first: Column, second: Column, mark: &str) -> Cow<'r, str> {
        match (self.get(first), self.get(second)) {
            (first, "") => Cow::Borrowed(first),
            ("", second) => Cow::Borrowed(second),
            (first, second) => Cow::Owned([first, second].join(mark)),
        }
    }
}

/// A code of the register as the flat table writes it; one that is not known stays as it is, to be reported.
fn translated<'r>(code: &'r str, codes: &[(&str, &'static str)]) -> &'r str {
    codes.iter().find(|(known, _)| *known == code).map_or(code, |(_, table)| table)
}
