//! The first sixteen columns, which both files share.

use super::super::{Named, Site, sector::Stated, specialty::Trade};
use crate::{
    Answer, At, Context,
    codes::closed::{PracticeMode, TariffOption},
    finding::Draft,
    lists::official::{
        profession::is_doctor,
        sector::{SectorSystem, sector},
    },
    model::{Listing, Payment, Place, Practitioner, Tariffs},
    rules::fmt::fmt_015,
    source::cells::{imported, part, read},
};

/// Defines the columns of a file: the shared ones, then its own.
macro_rules! columns_behind_head {
    ($($own:tt)*) => {
        columns! {
            /// H or F.
            Sex = "sexe", lost "not kept: a listing has no gender";
            /// Family name; of a company, its name.
            FamilyName = "nom" => "practitioner.family_name" | "place.name";
            /// Given name.
            GivenName = "prénom" => "practitioner.given_name";
            /// Address: name of the place.
            PlaceName = "adresse : enseigne" => "place.name";
            /// Address: building, floor.
            Complement = "adresse : complément" => "place.address.complement";
            /// Address: number and street.
            Street = "adresse : voie" => "place.address.street", lost "the number is not separated from the street";
            /// Address: named place.
            Locality = "adresse : lieu-dit" => "place.address.locality";
            /// Address: postal code.
            PostalCode = "code postal" => "place.address.postal_code";
            /// Address: town.
            City = "ville" => "place.address.city";
            /// Phone.
            Phone = "téléphone" => "contact.phones[]";
            /// Profession, from 1 to 74.
            Profession = "code profession" => "practitioner.profession" | "practitioner.specialties[]" | "place.kind", lost "specialties that the NOS splits into several";
            /// Mode of practice.
            Mode = "mode d'exercice", lost "not kept: its list was never published";
            /// Nature of practice, from 1 to 8.
            Nature = "nature d'exercice" => "practitioner.practice_mode", lost "read if it is 3, fully self-employed; the other codes mean two modes, or none";
            /// Agreement: nc, c1, c2 or c3.
            Convention = "convention" => "tariffs.sector", lost "read for people only: pharmacies and companies have no sector";
            /// Contract of access to care, later OPTAM: O or N.
            Option = "option contrat d'accès aux soins" => "tariffs.option", lost "whether O means OPTAM or OPTAM-ACO: it is read as OPTAM; N is read for doctors only";
            /// Claims sent by SESAM-Vitale: O or N.
            Vitale = "SESAM-Vitale" => "payment.vitale_card";
            $($own)*
        }
    };
}

/// Position of the agreement.
const CONVENTION: usize = 13;

/// The first sixteen cells of a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'r, 'a>(pub(super) &'r [&'a str]);

impl<'a> Head<'_, 'a> {
    /// Number of columns that both files share.
    pub(super) const CELLS: usize = 16;

    pub(super) fn get(&self, position: usize) -> &'a str {
        self.0.get(position).map_or("", |cell| cell.trim())
    }

    /// Whether the cells have the contents expected in either file: the number of a profession, and three codes.
    pub(super) fn fits(&self) -> bool {
        let is_flag = |position| matches!(self.get(position), "" | "O" | "N");
        let convention = self.get(CONVENTION);
        Trade::of_legacy(self.get(10)).is_some()
            && (convention.is_empty() || is_convention(convention))
            && is_flag(14)
            && is_flag(15)
    }

    /// Whether the agreement is stated.
    pub(super) fn states_convention(&self) -> bool {
        is_convention(self.get(CONVENTION))
    }

    /// Returns the finding about a row whose cells are shifted, which the position of the agreement shows: no other
    /// cell looks like it.
    pub(super) fn shifted(&self) -> Option<Draft> {
        let cells = self.0.len();
        let stands = |position| is_convention(self.get(position));
        if stands(CONVENTION) {
            None
        } else if stands(CONVENTION - 1) {
            Some(fmt_015::ragged(cells, cells + 1))
        } else if stands(CONVENTION + 1) {
            Some(fmt_015::ragged(cells, cells - 1))
        } else {
            None
        }
    }

    /// Returns a number that distinguishes the row from others of the same person, from the cells specific to its file.
    pub(super) fn part(&self) -> u64 {
        let own = |position| self.get(Self::CELLS + position);
        part([self.get(10), self.get(12), own(0), own(1), own(2), own(3), own(4)])
    }

    /// Reads the columns that both files share.
    pub(super) fn listing(&self, cx: &mut Context<'_>) -> Listing<'a> {
        let named = Named {
            family_name: self.get(1),
            given_name: self.get(2),
            trade: Trade::of_legacy(self.get(10)),
        };
        let site = Site {
            name: self.get(3),
            complement: self.get(4),
            street: self.get(5),
            locality: self.get(6),
            postal_code: self.get(7),
            city: self.get(8),
            phone: self.get(9),
        };
        let practice_mode = (self.get(12) == "3").then_some(PracticeMode::SelfEmployed);
        let practitioner = named
            .practitioner(cx)
            .map(|practitioner| Practitioner { practice_mode, ..practitioner });
        let tariffs = match practitioner {
            Some(_) => self.tariffs(named.profession(), cx),
            None => Tariffs::default(),
        };
        let at = At::Root.key("payment");
        Listing {
            practitioner,
            place: Some(Place { kind: named.place_kind(), ..site.place(named.company(), cx) }),
            tariffs,
            payment: Payment {
                vitale_card: answer(self.get(15), at.key("vitale_card"), cx),
                ..Payment::default()
            },
            contact: site.contact(cx),
            provenance: imported("cnam"),
            ..Listing::default()
        }
    }

    fn tariffs(&self, profession: &str, cx: &mut Context<'_>) -> Tariffs<'a> {
        let stated =
            Stated { system: SectorSystem::CnamLegacy, code: self.get(CONVENTION), label: "" };
        let at = At::Root.key("tariffs");
        let option = match self.get(14) {
            "O" => Some(TariffOption::Optam),
            // Only doctors could have chosen one.
            "N" => is_doctor(profession).then_some(TariffOption::None),
            other => read(other, at.key("option"), cx),
        };
        Tariffs { sector: stated.read(profession, cx), option, ..Tariffs::default() }
    }
}

/// Reads O or N.
fn answer(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<Answer> {
    match cell {
        "O" => Some(Answer::Yes),
        "N" => Some(Answer::No),
        other => read(other, at, cx),
    }
}

fn is_convention(cell: &str) -> bool {
    sector(SectorSystem::CnamLegacy, cell).is_some()
}

/// Whether the first rows are of one of the two files: most of them fit, including the first one, at least one states
/// an agreement, and all that fit satisfy `is_its`.
pub(super) fn recognises(
    rows: &[&[&str]],
    cells: usize,
    is_its: impl Fn(Head<'_, '_>) -> bool,
) -> bool {
    let fits = |row: &&[&str]| {
        let head = Head(row);
        row.len() >= cells && head.fits() && is_its(head)
    };
    let fitting = rows.iter().copied().filter(fits);
    rows.first().is_some_and(fits)
        && fitting.clone().count() * 2 > rows.len()
        && fitting.clone().any(|row| Head(row).states_convention())
}
