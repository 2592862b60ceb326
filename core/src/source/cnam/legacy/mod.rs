//! The directory frozen in January 2026, `annuaire-sante-de-la-cnam`: two of its files, without headers.
//!
//! The first sixteen columns of both give the practitioner, the place and the agreement; the others are specific to
//! each file, one row for each slot of the week or each price of an act.

#[macro_use]
mod head;
pub mod fees;
pub mod hours;

use self::head::Head;
use crate::source::{Columns, Content, Family, Source, Table, columns};

/// The format that both files share.
const fn written(columns: Columns) -> Content {
    Content::Table(Table { delimiter: b';', quoted: true, columns })
}

/// The description and the cautions that both files share.
const COMMON: [&str; 3] = [
    "There is no header: the file is recognised by the codes of profession, agreement, option and SESAM-Vitale in its \
     first rows. Its encoding is Latin-1, which is read as Windows-1252.",
    "The agreement is `nc`, `c1`, `c2` or `c3`, and **`c3` is sector 2**, `c2` sector 1 with a permanent right to overruns. `nc` means *not \
     contracted* in that column alone. Companies (pharmacies, laboratories, suppliers, ambulances) have none, whatever stands there.",
    "Published monthly until January 2026 by the Assurance maladie under the Licence Ouverte 2.0, as \
     `annuaire-sante-de-la-cnam-deprecie` on data.gouv.fr. It has no number of a person (RPPS) or of a place. A place mostly has no name \
     of its own, and none is made up.",
];

/// Practitioners and their time slots.
pub(in crate::source) static HOURS: Source = Source {
    name: "cnam-infospratiques",
    family: Family::Cnam,
    title: "ps-infospratiques",
    content: written(Columns::Fixed {
        recognises: hours::recognises,
        announced: false,
        layout: |_| Box::new(columns::Columns::<hours::Column>::positional()),
    }),
    reason: words! {
        fr: "lu comme `ps-infospratiques`, de l’ancien annuaire santé de la CNAM, car ses premières lignes en ont les codes",
        en: "read as `ps-infospratiques` of the CNAM’s former directory, because its first rows have its codes",
        simple: "Nous lisons ce fichier comme l’ancien annuaire de l’assurance maladie. Les premières lignes ont les mêmes codes.",
    },
    about: &[
        "One row per slot of the week, so a person may have several rows. A slot shows consultations without an \
         appointment, or home visits. The hours themselves are lost: a single slot would mean *closed* for the rest of \
         the week.",
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
        layout: |_| Box::new(columns::Columns::<fees::Column>::positional()),
    }),
    reason: words! {
        fr: "lu comme `ps-tarifs`, de l’ancien annuaire santé de la CNAM, car ses premières lignes en ont les codes",
        en: "read as `ps-tarifs` of the CNAM’s former directory, because its first rows have its codes",
        simple: "Nous lisons ce fichier comme l’ancien annuaire de l’assurance maladie. Les premières lignes ont les mêmes codes.",
    },
    about: &[
        "One row per act, so a person may have several rows. **No price has a date**, and none is made up: a price \
         without one is not reported here (TAR-008), and cannot be published. The columns after the upper bound were \
         never described, and are not read.",
        COMMON[0],
        COMMON[1],
        COMMON[2],
    ],
    unsaid: &["place.name", "tariffs.fees[].as_of"],
    columns: || fees::Column::ALL.iter().map(|column| column.column()).collect(),
};

#[cfg(test)]
mod tests {
    use super::{fees, hours};
    use crate::{
        Answer, Finding, Options,
        codes::closed::{PlaceKind, Sector, TariffOption},
        source::{Layout as _, SourceRow, columns::Columns},
    };

    const SLOT: &str = "F;ESSAI;HÉLÈNE;;;4 RUE DU MOULIN;;44000;NANTES;0199000101;56;1;3;c1;N;O;co;avc_rdv;0900;1200;1";
    const FEE: &str = "F;ESSAI;HÉLÈNE;;;4 RUE DU MOULIN;;44000;NANTES;0199000101;56;1;3;c1;N;O;CS__;1;28.50;28;35;;;";

    fn slot(text: &str) -> SourceRow<'_> {
        let cells: Vec<&str> = text.split(';').collect();
        Columns::<hours::Column>::positional().check_row(&cells, &Options::default())
    }

    fn fee(text: &str) -> SourceRow<'_> {
        let cells: Vec<&str> = text.split(';').collect();
        Columns::<fees::Column>::positional().check_row(&cells, &Options::default())
    }

    fn codes(row: &SourceRow<'_>) -> Vec<&'static str> {
        row.checked.findings.iter().map(Finding::code).collect()
    }

    #[test]
    fn c2_is_not_sector_2() {
        for (code, of_doctor, of_auxiliary) in [
            ("nc", Some(Sector::NotContracted), Some(Sector::NotContracted)),
            ("c1", Some(Sector::Sector1), Some(Sector::Contracted)),
            ("c2", Some(Sector::Sector1Dp), Some(Sector::Sector1Dp)),
            ("C3", Some(Sector::Sector2), Some(Sector::Sector2)),
            ("3", None, None),
            ("", None, None),
        ] {
            let text = SLOT.replace(";c1;", &format!(";{code};"));
            let sector = |text: &str| slot(text).checked.listing.unwrap().tariffs.sector;
            assert_eq!(sector(&text), of_doctor, "{code}");
            assert_eq!(sector(&text.replace(";56;", ";43;")), of_auxiliary, "{code}");
        }
    }

    #[test]
    fn an_option_is_of_doctors() {
        let option = |text: &str| slot(text).checked.listing.unwrap().tariffs.option;
        assert_eq!(option(SLOT), Some(TariffOption::None));
        assert_eq!(option(&SLOT.replace(";N;O;", ";O;O;")), Some(TariffOption::Optam));
        assert_eq!(option(&SLOT.replace(";56;", ";43;")), None);
    }

    #[test]
    fn a_slot_says_what_it_is_and_no_hours() {
        let read = |kind| {
            let text = SLOT.replace("avc_rdv", kind);
            let listing = slot(&text).checked.listing.unwrap();
            assert_eq!(listing.appointment.opening_hours, None);
            (listing.appointment.walk_in, listing.care.home_visits)
        };
        assert_eq!(read("avc_rdv"), (None, None));
        assert_eq!(read("ss_rdv"), (Some(Answer::Yes), None));
        assert_eq!(read("a_dom"), (None, Some(Answer::Yes)));
    }

    #[test]
    fn a_fee_is_an_act_and_an_amount() {
        let read = fee(FEE);
        assert_eq!(codes(&read), [""; 0]);
        let listing = read.checked.listing.unwrap();
        let fee = listing.tariffs.fees.first().unwrap();
        assert_eq!((fee.act.as_deref(), fee.amount_eur, fee.as_of), (Some("CS"), Some(28.5), None));
        assert_eq!(listing.tariffs.sector, Some(Sector::Sector1));
    }

    #[test]
    fn rows_of_one_listing_differ_in_their_part_alone() {
        assert_eq!(slot(SLOT).part, slot(SLOT).part);
        assert_ne!(slot(SLOT).part, slot(&SLOT.replace(";0900;", ";0800;")).part);
        assert_ne!(fee(FEE).part, fee(&FEE.replace("CS__", "G___")).part);
    }

    #[test]
    fn a_company_is_named_where_a_person_would_be() {
        let text = SLOT.replace("F;ESSAI;HÉLÈNE", ";PHARMACIE DU MOULIN;").replace(";56;", ";62;");
        let listing = slot(&text).checked.listing.unwrap();
        assert!(listing.practitioner.is_none() && listing.tariffs.sector.is_none());
        let place = listing.place.unwrap();
        assert_eq!(place.name.as_deref(), Some("PHARMACIE DU MOULIN"));
        assert_eq!(place.kind, Some(PlaceKind::Pharmacy));
    }

    #[test]
    fn a_row_whose_cells_stand_beside_their_places_is_not_read() {
        for (text, cells, expected) in [
            (SLOT.replace(";NANTES", ""), 20, 21),
            (SLOT.replace(";NANTES", ";NANTES;FRANCE"), 22, 21),
            (FEE.replace(";NANTES", ""), 23, 24),
        ] {
            for read in [slot(&text), fee(&text)] {
                assert!(read.checked.listing.is_none(), "{text}");
                let [finding] = &read.checked.findings[..] else { panic!("{text}") };
                assert_eq!(finding.params.get("cells"), Some(&cells.into()));
                assert_eq!(finding.params.get("expected"), Some(&expected.into()));
            }
        }
        assert_eq!(codes(&slot("F;ESSAI")), ["FMT-015"]);
        assert_eq!(codes(&fee("F;ESSAI")), ["FMT-015"]);
    }

    #[test]
    fn only_rows_of_a_file_are_recognised() {
        let [slots, fees] = [SLOT, FEE].map(|text| text.split(';').collect::<Vec<_>>());
        assert!(hours::recognises(&[&slots, &slots]) && !fees::recognises(&[&slots]));
        assert!(fees::recognises(&[&fees, &fees]) && !hours::recognises(&[&fees]));
        let other: Vec<&str> = SLOT.split(';').rev().collect();
        assert!(!hours::recognises(&[&other]) && !hours::recognises(&[&other, &slots]));
        assert!(!hours::recognises(&[&slots, &other, &other]), "most rows are of the other file");
        let text = SLOT.replace(";c1;", ";;");
        let unstated: Vec<&str> = text.split(';').collect();
        assert!(!hours::recognises(&[&unstated]), "no row states an agreement");
        assert!(hours::recognises(&[&unstated, &slots]));
        assert!(!hours::recognises(&[]) && !fees::recognises(&[]));
    }
}
