//! The open extraction of the national register of practitioners: `PS_LibreAcces_Personne_activite`.
//!
//! One row an activity and skill, cells between pipes, never quoted: a quote is text. Columns are found by their names,
//! because their number changes: 52 until 2022, 56 since, with or without an empty one behind the last pipe. The register
//! says nothing of accessibility, languages, tariffs or hours; it says who practises what, and where.

mod column;
mod layout;
mod row;

pub use column::Column;
pub use layout::Layout;

use super::{Columns, Content, Family, Source, Table};

/// The register's people, activities and places.
pub(super) static ACTIVITIES: Source = Source {
    name: "rpps",
    family: Family::Rpps,
    title: "PS_LibreAcces_Personne_activite",
    content: Content::Table(Table {
        delimiter: b'|',
        quoted: false,
        columns: Columns::Named {
            recognises: Layout::recognises,
            resolve: |header| Ok(Box::new(Layout::resolve(header)?)),
        },
    }),
    reason: words! {
        fr: "lu comme l’extraction RPPS, car ses colonnes ont les noms que le répertoire publie",
        en: "read as the RPPS extraction, because its columns have the register’s names",
        simple: "Nous lisons ce fichier comme le répertoire des soignants. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row an activity and skill: the same person comes again by design, and a row without a place (a student, somebody \
         without an activity) is no listing. It says nothing of accessibility, languages, tariffs or hours.",
        "Read with 52 columns (until 2022, without role and kind of activity) and with 56 (since), with or without an empty one \
         behind the last pipe; columns are found by their names.",
        "Published daily by the Agence du numérique en santé under the Licence Ouverte 2.0, with the conditions that the RPPS and the \
         day of the update are named.",
        "Codes are read, never labels, which differ from those of the nomenclatures. Quotes are text.",
    ],
    columns: || Column::ALL.iter().map(|column| column.column()).collect(),
};
