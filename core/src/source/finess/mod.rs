//! The national register of health and social institutions, FINESS.
//!
//! Every publication becomes the same kind of listing: a place without a person. [`ETALAB`] is the extraction published
//! until May 2026, [`TABLE`] its version as a table of 42 columns, which others redistribute, [`PLUS`] its replacement.
//! The register has no data about accessibility, languages, tariffs or hours.

mod category;
pub mod etalab;
mod place;
mod plus;
pub mod table;

pub use plus::Column;

use super::{Columns, Content, Document, Family, Objects, Source, Table, columns};

/// The licence of every publication.
const LICENCE: &str = "Published by the Agence du numérique en santé (formerly the DREES) under the Licence Ouverte 2.0.";

/// The treatment of coordinates in every publication.
const COORDINATES: &str = "Coordinates become WGS84 with six decimals. Their system is inferred from the values, never \
                           from the names: degrees, or the metres of Lambert-93 and of the UTM zones overseas, in \
                           either order. A point outside French territory is a finding, and not kept.";

/// The treatment of categories in every publication.
const CATEGORIES: &str = "The category (`TRE_R66`, whose codes `TRE_R397` keeps) fills `place.kind` if it means \
                          exactly one kind. Other categories are lost, without a finding.";

/// Establishments and their locations, as rows of several types.
pub(super) static ETALAB: Source = Source {
    name: "finess-etalab",
    family: Family::Finess,
    title: "etalab-cs1100502, etalab-cs1100507",
    content: Content::Table(Table {
        delimiter: b';',
        quoted: true,
        columns: Columns::Fixed {
            recognises: etalab::recognises,
            announced: true,
            layout: |announcement| Box::new(etalab::Layout::new(announcement)),
        },
    }),
    reason: words! {
        fr: "lu comme l’extraction FINESS, car sa première ligne le dit",
        en: "read as the FINESS extraction, because its first line says so",
        simple: "Nous lisons ce fichier comme le répertoire des établissements de santé. Sa première ligne le dit.",
    },
    about: &[
        "No header: the first line describes the file (`finess;etalab;96;2026-05-04`), and its day becomes the day of \
         observation of every listing. A `structureet` row (the columns below) is a listing, a place without a person. \
         A row of any other type than these two is a finding.",
        "A `geolocalisation` row has `nofinesset`, `coordxet`, `coordyet`, `sourcecoordet` and `datemaj`. It adds to a \
         listing in another row: its number and its coordinates are checked, and counted as an addition; they are not \
         joined yet.",
        "The commune has three digits without its department, which overseas is a letter (`9A` for Guadeloupe): both make the INSEE \
         code. Postal code and town stand in one cell.",
        COORDINATES,
        CATEGORIES,
        "Frozen in May 2026; UTF-8, and Windows-1252 in older files.",
        LICENCE,
    ],
    unsaid: &[],
    columns: || etalab::Structure::ALL.iter().map(|column| column.column()).collect(),
};

/// Establishments as a table with a header.
pub(super) static TABLE: Source = Source {
    name: "finess-table",
    family: Family::Finess,
    title: "t_finess",
    content: Content::Table(Table {
        delimiter: b';',
        quoted: true,
        columns: Columns::Named {
            recognises: table::recognises,
            resolve: |header| Ok(Box::new(columns::Columns::<table::Column>::resolve(header)?)),
        },
    }),
    reason: words! {
        fr: "lu comme la table FINESS, car ses colonnes ont les noms que le répertoire publie",
        en: "read as the FINESS table, because its columns have the register’s names",
        simple: "Nous lisons ce fichier comme le répertoire des établissements de santé. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per establishment: a listing, a place without a person.",
        "The extraction as redistributed with 42 named columns. Some copies have wrongly decoded accents (`RHÃ”NE`), \
         which are findings if the cell is read.",
        COORDINATES,
        CATEGORIES,
        LICENCE,
    ],
    unsaid: &[],
    columns: || table::Column::ALL.iter().map(|column| column.column()).collect(),
};

/// Establishments as JSON objects.
pub(super) static PLUS: Source = Source {
    name: "finess-plus",
    family: Family::Finess,
    title: "finess-structures (FINESS+)",
    content: Content::Objects(Objects {
        recognises: plus::recognises,
        documents: &[Document { recognises: plus::recognises_document, lists: "ege" }],
        check: |text, options| plus::check(text, *options),
    }),
    reason: words! {
        fr: "lu comme FINESS+, car ses objets ont les noms que le répertoire publie",
        en: "read as FINESS+, because its objects have the register’s names",
        simple: "Nous lisons ce fichier comme le répertoire des établissements de santé. Il a les mêmes noms.",
    },
    about: &[
        "One object per establishment (EGE): a listing, a place without a person. Its fields may be in the object \
         itself or in `informationsGeneralesEGE`, `adresse`, `coordonneesGeographique`, `contact` and `telecom`, of \
         which the first is read if there are several. Names are case-insensitive, numbers may be texts, and other \
         fields are not read.",
        "The published file is one document: a list of legal persons (`pmej`), each with a list of its establishments (`ege`). The \
         establishments are read, one by one; what it says of legal persons and of groups is lost, the FINESS number of the \
         legal person too. Establishments in a list of their own, or one a line, are read as well.",
        "The point is given twice, in degrees and in metres, and either may stand under either name: of 2026, March has degrees in \
         `directionLatitude`, September in `coordonneeY`. The pair in degrees is taken; the other one is not compared with it.",
        COORDINATES,
        CATEGORIES,
        "Live since July 2026. The published JSON Schema leaves most fields undefined, so the names are those of the files.",
        LICENCE,
    ],
    unsaid: &[],
    columns: || Column::ALL.iter().map(|column| column.column()).collect(),
};
