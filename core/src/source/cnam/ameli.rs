//! The files of the current directory, `annuaire-sante-ameli`.

use super::{centres, people};
use crate::source::{Columns, Content, Family, Source, Table, columns};

/// The format that both files share.
const fn written(columns: Columns) -> Content {
    Content::Table(Table { delimiter: b';', quoted: true, columns })
}

/// Practitioners, pharmacies, laboratories and companies.
pub(in crate::source) static PEOPLE: Source = Source {
    name: "ameli",
    family: Family::Ameli,
    title: "liste-ps",
    content: written(Columns::Named {
        recognises: people::recognises,
        resolve: |header| Ok(Box::new(columns::Columns::<people::Column>::resolve(header)?)),
    }),
    reason: words! {
        fr: "lu comme l’annuaire santé d’Ameli, car ses colonnes ont les noms que l’Assurance maladie publie",
        en: "read as Ameli’s directory, because its columns have the names that the Assurance maladie publishes",
        simple: "Nous lisons ce fichier comme l’annuaire de l’assurance maladie. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per person, specialty, particular activity and address; people with several of them have several \
         rows. Pharmacies, laboratories, suppliers and ambulances (`type_ps_code` 3 and 4) are rows too: listings of a \
         place without a person, whose sector is not read. There are no numbers of people (RPPS) or places, no fees \
         and no hours.",
        "Read with 24 columns, found by their names, with or without the byte order mark at the start of the file.",
        "Published weekly since October 2025 by the Assurance maladie under the Licence Ouverte 2.0, as `annuaire-sante-ameli` on \
         data.gouv.fr.",
        "**Sector code 2 is not sector 2**: 0 is not contracted, 1 sector 1 (or contracted, in a profession without sectors), 2 \
         sector 1 with a permanent right to overruns, 3 sector 2. A code and a label that contradict each other are a finding \
         (TAR-005), and neither is read.",
        "The values of `option_tarifaire_code` were never published. 3 is read as OPTAM; 4 is OPTAM-CO by inference alone, so it is read \
         where its label says so and is an unknown code (FMT-004) elsewhere.",
        "`specialite_code` is a code of the Assurance maladie and not of the NOS. The profession is read from it and from `type_ps_code` \
         where both agree; a specialty is kept where one code of `TRE_R38` alone can be meant (ophthalmologist, but not cardiologist, \
         whose specialty has two).",
        "A practitioner's place mostly has no name of its own here, and none is made up.",
    ],
    unsaid: &["place.name"],
    columns: || people::Column::ALL.iter().map(|column| column.column()).collect(),
};

/// Health centres.
pub(in crate::source) static CENTRES: Source = Source {
    name: "ameli-cds",
    family: Family::AmeliCds,
    title: "liste-cds",
    content: written(Columns::Named {
        recognises: centres::recognises,
        resolve: |header| Ok(Box::new(columns::Columns::<centres::Column>::resolve(header)?)),
    }),
    reason: words! {
        fr: "lu comme les centres de santé d’Ameli, car ses colonnes ont les noms que l’Assurance maladie publie",
        en: "read as Ameli’s health centres, because its columns have the names that the Assurance maladie publishes",
        simple: "Nous lisons ce fichier comme la liste des centres de santé. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per health centre and specialty, so a centre may have several rows. A row is a listing of the place \
         without a person, joined to other sources by its FINESS number.",
        "Read with 14 columns, found by their names. Published weekly since October 2025 by the Assurance maladie under the Licence \
         Ouverte 2.0, beside `liste-ps`.",
    ],
    unsaid: &[],
    columns: || centres::Column::ALL.iter().map(|column| column.column()).collect(),
};
