//! The open extractions of the national register of practitioners: `PS_LibreAcces_Personne_activite`,
//! `PS_LibreAcces_SavoirFaire` and `PS_LibreAcces_Dipl_AutExerc`.
//!
//! Cells are separated by pipes and never quoted: a quote is text. Columns are found by name, because their number
//! changes: the activities had 52 until 2022 and have 56 since, and each extraction may end with an empty column after
//! the last pipe. The register has no data about accessibility, languages, tariffs or hours, only about professions and
//! places of practice. The other two extractions are about people only.

mod column;
pub mod diplomas;
mod layout;
mod person;
mod row;
pub mod skills;

pub use column::Column;
pub use layout::Layout;

use self::person::Person;
use super::{Columns, Content, Family, Role, Source, SourceRow, Table, cells::imported, columns};
use crate::{Context, Options, finding::Draft, model::Listing};

/// The format that all extractions share.
const fn written(columns: Columns) -> Content {
    Content::Table(Table { delimiter: b'|', quoted: false, columns })
}

/// The register's people, activities and places.
pub(super) static ACTIVITIES: Source = Source {
    name: "rpps",
    family: Family::Rpps,
    title: "PS_LibreAcces_Personne_activite",
    content: written(Columns::Named {
        recognises: Layout::recognises,
        resolve: |header| Ok(Box::new(Layout::resolve(header)?)),
    }),
    reason: words! {
        fr: "lu comme l’extraction RPPS, car ses colonnes ont les noms que le répertoire publie",
        en: "read as the RPPS extraction, because its columns have the register’s names",
        simple: "Nous lisons ce fichier comme le répertoire des soignants. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per activity and skill, so a person may have several rows; a row without a place (a student, a person \
         without an activity) is not a listing. There are no data on accessibility, languages, tariffs or hours.",
        "Read with 52 columns (until 2022, without role and kind of activity) and with 56 (since), with or without an \
         empty one after the last pipe; columns are found by their names.",
        "Published daily by the Agence du numérique en santé under the Licence Ouverte 2.0, on condition that the RPPS \
         and the day of the update are named.",
        "Codes are read, not labels, which differ from those of the nomenclatures. Quotes are text.",
    ],
    unsaid: &[],
    columns: || Column::ALL.iter().map(|column| column.column()).collect(),
};

/// The register's people and skills.
pub(super) static SKILLS: Source = Source {
    name: "rpps-savoir-faire",
    family: Family::Rpps,
    title: "PS_LibreAcces_SavoirFaire",
    content: written(Columns::Named {
        recognises: skills::recognises,
        resolve: |header| Ok(Box::new(columns::Columns::<skills::Column>::resolve(header)?)),
    }),
    reason: words! {
        fr: "lu comme les savoir-faire du répertoire RPPS, car ses colonnes ont les noms que le répertoire publie",
        en: "read as the skills of the RPPS register, because its columns have the register’s names",
        simple: "Nous lisons ce fichier comme la liste des spécialités des soignants. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per person and skill, with 13 columns, with or without an empty one after the last pipe. There are no \
         places, so no row is a listing: identifier, names, profession and skill are checked.",
        "Published daily by the Agence du numérique en santé under the Licence Ouverte 2.0, on condition that the RPPS \
         and the day of the update are named.",
    ],
    unsaid: &[],
    columns: || skills::Column::ALL.iter().map(|column| column.column()).collect(),
};

/// The register's people, diplomas and licences to practise.
pub(super) static DIPLOMAS: Source = Source {
    name: "rpps-dipl-aut-exerc",
    family: Family::Rpps,
    title: "PS_LibreAcces_Dipl_AutExerc",
    content: written(Columns::Named {
        recognises: diplomas::recognises,
        resolve: |header| Ok(Box::new(columns::Columns::<diplomas::Column>::resolve(header)?)),
    }),
    reason: words! {
        fr: "lu comme les diplômes du répertoire RPPS, car ses colonnes ont les noms que le répertoire publie",
        en: "read as the diplomas of the RPPS register, because its columns have the register’s names",
        simple: "Nous lisons ce fichier comme la liste des diplômes des soignants. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per person and diploma or licence to practise, with 13 columns, with or without an empty one after \
         the last pipe. There are no places, so no row is a listing: identifier and names are checked. Diplomas and \
         licences are lost.",
        "Published daily by the Agence du numérique en santé under the Licence Ouverte 2.0, on condition that the RPPS \
         and the day of the update are named.",
    ],
    unsaid: &["practitioner.profession"],
    columns: || diplomas::Column::ALL.iter().map(|column| column.column()).collect(),
};

/// Returns a row about a person without a place.
fn about_a_person<'a>(
    source: &Source,
    person: Person<'a>,
    ragged: Option<Draft>,
    options: Options,
) -> SourceRow<'a> {
    let mut cx = Context::new(&options);
    if let Some(ragged) = ragged {
        return SourceRow::ragged(ragged, cx);
    }
    let listing = Listing {
        practitioner: Some(person.practitioner(&mut cx)),
        provenance: imported("rpps"),
        ..Listing::default()
    };
    SourceRow::judged(source, listing, cx, Role::Placeless, 0)
}
