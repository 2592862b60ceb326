//! The directory that was frozen in January 2026, `annuaire-sante-de-la-cnam`: two of its files, without headers.
//!
//! Both say in their first sixteen columns who practises where and under which agreement, and each goes on with what it is for,
//! a row at a time: a slot of the week, or the price of an act.

#[macro_use]
mod head;
mod fees;
mod hours;

use self::head::Head;
use crate::source::{Columns, Content, Family, Source, Table, columns};

/// How both files are written.
const fn written(columns: Columns) -> Content {
    Content::Table(Table { delimiter: b';', quoted: true, columns })
}

/// What both are, and what to beware of.
const COMMON: [&str; 3] = [
    "There is no header: the file is told by its first rows, by their codes of profession, agreement, option and SESAM-Vitale. It is \
     written in latin1, which is read as Windows-1252.",
    "The agreement is `nc`, `c1`, `c2` or `c3`, and **`c3` is sector 2**, `c2` sector 1 with a permanent right to overruns. `nc` means *not \
     contracted* in that column alone. Companies (pharmacies, laboratories, suppliers, ambulances) have none, whatever stands there.",
    "Published monthly until January 2026 by the Assurance maladie under the Licence Ouverte 2.0, as \
     `annuaire-sante-de-la-cnam-deprecie` on data.gouv.fr. It has no number of a person (RPPS) or of a place. A place mostly has no name \
     of its own, and none is made up.",
];

/// Practitioners and their slots.
pub(in crate::source) static HOURS: Source = Source {
    name: "cnam-infospratiques",
    family: Family::Cnam,
    title: "ps-infospratiques",
    content: written(Columns::Fixed {
        recognises: hours::recognises,
        announced: false,
        layout: || Box::new(columns::Columns::<hours::Column>::positional()),
    }),
    reason: words! {
        fr: "lu comme `ps-infospratiques`, de l’ancien annuaire santé de la CNAM, car ses premières lignes en ont les codes",
        en: "read as `ps-infospratiques` of the CNAM’s former directory, because its first rows have its codes",
        simple: "Nous lisons ce fichier comme l’ancien annuaire de l’assurance maladie. Les premières lignes ont les mêmes codes.",
    },
    about: &[
        "One row a slot of the week: somebody comes again for each. A slot says that somebody may be visited without an appointment, or comes \
         to people's homes. The hours themselves are lost: one slot by itself would say *closed* of the rest of the week.",
        COMMON[0],
        COMMON[1],
        COMMON[2],
    ],
    unsaid: &["place.name"],
    columns: || hours::Column::ALL.iter().map(|column| column.column()).collect(),
};

/// Practitioners and their prices.
pub(in crate::source) static FEES: Source = Source {
    name: "cnam-tarifs",
    family: Family::Cnam,
    title: "ps-tarifs",
    content: written(Columns::Fixed {
        recognises: fees::recognises,
        announced: false,
        layout: || Box::new(columns::Columns::<fees::Column>::positional()),
    }),
    reason: words! {
        fr: "lu comme `ps-tarifs`, de l’ancien annuaire santé de la CNAM, car ses premières lignes en ont les codes",
        en: "read as `ps-tarifs` of the CNAM’s former directory, because its first rows have its codes",
        simple: "Nous lisons ce fichier comme l’ancien annuaire de l’assurance maladie. Les premières lignes ont les mêmes codes.",
    },
    about: &[
        "One row an act: somebody comes again for each. **No price has a date**, and none is made up: a price without one is no finding here \
         (TAR-008), and does not go public. What stands behind the upper bound was never described, and is not read.",
        COMMON[0],
        COMMON[1],
        COMMON[2],
    ],
    unsaid: &["place.name", "tariffs.fees[].as_of"],
    columns: || fees::Column::ALL.iter().map(|column| column.column()).collect(),
};
