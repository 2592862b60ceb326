//! The columns of `liste-ps`, and its rows.

use super::{Named, PEOPLE, Site, sector::Stated, specialty::Trade};
use crate::{
    At, Context, Options,
    codes::closed::{PracticeMode, TariffOption},
    lists::{Code as _, official::sector::SectorSystem},
    model::{Listing, Payment, Place, Practitioner, Tariffs},
    source::{
        Role, SourceRow,
        cells::{flag, imported, part, read},
        columns::{Columns, Rows},
    },
    text::fold::{fold, folds_alike},
};

columns! {
    /// Family name.
    FamilyName = "ps_activite_nom" => "practitioner.family_name";
    /// Given name.
    GivenName = "ps_activite_prenom" => "practitioner.given_name";
    /// Gender.
    Civility = "ps_activite_civilite", lost "not kept: a listing has no gender";
    /// Name of the company.
    LegalName = "ps_activite_raison_sociale" => "place.name";
    /// Takes the carte Vitale.
    VitaleCard = "ps_activite_carte_vitale" => "payment.vitale_card";
    /// Takes the appli carte Vitale.
    VitaleApp = "ps_activite_apcv" => "payment.vitale_app";
    /// Specialty, by the Assurance maladie's own code.
    SpecialtyCode = "specialite_code" => "practitioner.profession" | "practitioner.specialties[]" | "place.kind", lost "specialties that the NOS splits into several";
    /// Its label.
    SpecialtyLabel = "specialite_libelle", lost "not kept: implied by the code";
    /// Kind of professional.
    KindCode = "type_ps_code" => "practitioner.profession" | "place.kind";
    /// Its label.
    KindLabel = "type_ps_libelle", lost "not kept: implied by the code";
    /// Particular activity, such as homeopathy.
    ActivityCode = "activite_particuliere_code", lost "not kept: its list was never published";
    /// Its label.
    ActivityLabel = "activite_particuliere_libelle", lost "not kept: its list was never published";
    /// Address: number and street.
    Street = "coordonnees_voie" => "place.address.street", lost "the number is not separated from the street";
    /// Address: building, floor.
    Complement = "coordonnees_complement" => "place.address.complement";
    /// Address: named place.
    Locality = "coordonnees_lieu_dit" => "place.address.locality";
    /// Address: postal code.
    PostalCode = "coordonnees_code_postal" => "place.address.postal_code";
    /// Address: town.
    City = "coordonnees_ville" => "place.address.city";
    /// Phone.
    Phone = "coordonnees_num_tel" => "contact.phones[]";
    /// Sector, by a code of Ameli's own.
    SectorCode = "secteur_conventionnel_code" => "tariffs.sector", lost "read for people only: pharmacies and companies have no sector";
    /// Its label.
    SectorLabel = "secteur_conventionnel_libelle", lost "compared with the code (TAR-005)";
    /// Nature of practice.
    NatureCode = "nature_exercice_code" => "practitioner.practice_mode", lost "read if it is 01, fully self-employed; the other codes mean two modes";
    /// Its label.
    NatureLabel = "nature_exercice_libelle", lost "compared with the code, which means something else in the former directory";
    /// Tariff option.
    OptionCode = "option_tarifaire_code" => "tariffs.option";
    /// Its label.
    OptionLabel = "option_tarifaire_libelle", lost "read with code 4, whose meaning was never published";
}

/// Columns that no other file has.
const KEYS: [Column; 2] = [Column::FamilyName, Column::KindCode];

/// Whether a header is this file's, complete or not.
pub(super) fn recognises(header: &[&str]) -> bool {
    Columns::recognises(header, &KEYS)
}

impl Rows for Column {
    fn check_row<'a>(
        columns: &Columns<Self>,
        cells: &[&'a str],
        options: Options,
    ) -> SourceRow<'a> {
        let mut cx = Context::new(&options);
        if let Some(ragged) = columns.ragged(cells) {
            return SourceRow::ragged(ragged, cx);
        }
        let row = Row { columns, cells };
        let listing = row.listing(&mut cx);
        SourceRow::judged(&PEOPLE, listing, cx, Role::Listing, row.part())
    }
}

/// A row, with the positions of its cells.
#[derive(Clone, Copy)]
struct Row<'r, 'a> {
    columns: &'r Columns<Column>,
    cells: &'r [&'a str],
}

impl<'a> Row<'_, 'a> {
    fn get(&self, column: Column) -> &'a str {
        self.columns.get(self.cells, column)
    }

    fn part(&self) -> u64 {
        part([
            self.get(Column::SpecialtyCode),
            self.get(Column::ActivityCode),
            self.get(Column::NatureCode),
        ])
    }

    fn listing(&self, cx: &mut Context<'_>) -> Listing<'a> {
        let named = Named {
            family_name: self.get(Column::FamilyName),
            given_name: self.get(Column::GivenName),
            trade: self.trade(),
        };
        let site = Site {
            name: self.get(Column::LegalName),
            street: self.get(Column::Street),
            complement: self.get(Column::Complement),
            locality: self.get(Column::Locality),
            postal_code: self.get(Column::PostalCode),
            city: self.get(Column::City),
            phone: self.get(Column::Phone),
        };
        let practitioner = named.practitioner(cx).map(|practitioner| Practitioner {
            practice_mode: self.practice_mode(),
            ..practitioner
        });
        let tariffs = match practitioner {
            Some(_) => self.tariffs(named.profession(), cx),
            None => Tariffs::default(),
        };
        Listing {
            practitioner,
            place: Some(Place { kind: named.place_kind(), ..site.place(named.company(), cx) }),
            tariffs,
            payment: self.payment(cx),
            contact: site.contact(cx),
            provenance: imported("ameli"),
            ..Listing::default()
        }
    }

    /// Returns the trade of the row. The specialty must be one that the kind of professional can have; otherwise, the
    /// kind alone is used if it has a single profession.
    fn trade(&self) -> Option<Trade> {
        let trade = Trade::of_national(self.get(Column::SpecialtyCode));
        let only = |profession| Trade::Person { profession, skill: "" };
        let is_of = |profession: &str| matches!(trade, Some(Trade::Person { profession: its, .. }) if its == profession);
        match self.get(Column::KindCode) {
            "1" if is_of("10") => trade,
            "1" => Some(only("10")),
            "5" if is_of("40") => trade,
            "5" => Some(only("40")),
            "2" => trade.filter(|trade| matches!(trade, Trade::Person { .. }) && !is_of("10")),
            "3" => Some(Trade::Laboratory),
            "4" if trade == Some(Trade::Pharmacy) => trade,
            "4" => Some(Trade::Company),
            _ => None,
        }
    }

    fn practice_mode(&self) -> Option<PracticeMode> {
        // A spreadsheet drops the zero, and in the former directory 1 means "does not practise": the label has to
        // confirm it.
        let is_liberal = matches!(self.get(Column::NatureCode), "01" | "1")
            && folds_alike(self.get(Column::NatureLabel), "libéral intégral");
        is_liberal.then_some(PracticeMode::SelfEmployed)
    }

    fn tariffs(&self, profession: &str, cx: &mut Context<'_>) -> Tariffs<'a> {
        let stated = Stated {
            system: SectorSystem::Ameli,
            code: self.get(Column::SectorCode),
            label: self.get(Column::SectorLabel),
        };
        let at = At::Root.key("tariffs");
        let option = match (self.get(Column::OptionCode), self.get(Column::OptionLabel)) {
            ("3", "") => Some(TariffOption::Optam),
            (code @ ("3" | "4"), label) => {
                let labelled = TariffOption::of_spelling(&fold(label));
                let coded = if code == "3" { TariffOption::Optam } else { TariffOption::OptamAco };
                labelled
                    .filter(|option| *option == coded)
                    .or_else(|| read(code, at.key("option"), cx))
            }
            (code, _) => read(code, at.key("option"), cx),
        };
        Tariffs { sector: stated.read(profession, cx), option, ..Tariffs::default() }
    }

    fn payment(&self, cx: &mut Context<'_>) -> Payment {
        let at = At::Root.key("payment");
        Payment {
            vitale_card: flag(self.get(Column::VitaleCard), at.key("vitale_card"), cx),
            vitale_app: flag(self.get(Column::VitaleApp), at.key("vitale_app"), cx),
            ..Payment::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Answer,
        codes::closed::{PlaceKind, Sector},
        ids::NosCode,
        source::Layout as _,
    };

    const DOCTOR: [(Column, &str); 6] = [
        (Column::FamilyName, "ESSAI"),
        (Column::GivenName, "CAMILLE"),
        (Column::SpecialtyCode, "15"),
        (Column::KindCode, "1"),
        (Column::VitaleCard, "true"),
        (Column::VitaleApp, "false"),
    ];

    /// Returns the listing of a doctor's row with other cells in these columns.
    fn listing(cells: &[(Column, &'static str)]) -> Listing<'static> {
        let mut row = vec![""; Column::ALL.len()];
        for (column, cell) in DOCTOR.iter().chain(cells) {
            row[*column as usize] = cell;
        }
        let columns = Columns::<Column>::positional();
        columns.check_row(&row, &Options::default()).checked.listing.unwrap()
    }

    #[test]
    fn code_2_is_not_sector_2() {
        for (code, label, sector) in [
            ("0", "Non conventionné", Some(Sector::NotContracted)),
            ("1", "Secteur 1", Some(Sector::Sector1)),
            ("1", "Conventionné", Some(Sector::Sector1)),
            ("2", "Conventionné avec dépassement permanent", Some(Sector::Sector1Dp)),
            ("2", "", Some(Sector::Sector1Dp)),
            ("2", "Secteur 2", None),
            ("3", "Secteur 2", Some(Sector::Sector2)),
            ("3", "Secteur 1", None),
            ("c3", "", None),
            ("7", "", None),
            ("", "Secteur 2", None),
        ] {
            let stated = [(Column::SectorCode, code), (Column::SectorLabel, label)];
            assert_eq!(listing(&stated).tariffs.sector, sector, "{code} {label}");
            let auxiliary = [(Column::SpecialtyCode, "26"), (Column::KindCode, "2")];
            let contracted = sector.map(|sector| match sector {
                Sector::Sector1 => Sector::Contracted,
                other => other,
            });
            let stated = [&stated[..], &auxiliary].concat();
            assert_eq!(listing(&stated).tariffs.sector, contracted, "{code} {label}");
        }
    }

    #[test]
    fn a_profession_is_what_kind_and_specialty_agree_on() {
        for (kind, specialty, profession, skill) in [
            ("1", "15", Some("10"), Some("SM38")),
            ("1", "03", Some("10"), None),
            ("1", "24", Some("10"), None),
            ("5", "36", Some("40"), Some("SCD01")),
            ("5", "15", Some("40"), None),
            ("2", "19", Some("40"), None),
            ("2", "24", Some("60"), None),
            ("2", "15", None, None),
            ("", "24", None, None),
            ("4", "50", Some("21"), None),
        ] {
            let read = listing(&[(Column::KindCode, kind), (Column::SpecialtyCode, specialty)]);
            let person = read.practitioner.unwrap();
            let codes = (
                person.profession.as_ref().map(NosCode::as_str),
                person.specialties.first().map(NosCode::as_str),
            );
            assert_eq!(codes, (profession, skill), "{kind} {specialty}");
        }
    }

    #[test]
    fn a_company_is_a_place() {
        let company = |kind, specialty| {
            listing(&[
                (Column::FamilyName, ""),
                (Column::GivenName, ""),
                (Column::LegalName, "DU MOULIN"),
                (Column::KindCode, kind),
                (Column::SpecialtyCode, specialty),
                (Column::SectorCode, "0"),
            ])
        };
        for (kind, specialty, expected) in [
            ("3", "30", Some(PlaceKind::Laboratory)),
            ("4", "50", Some(PlaceKind::Pharmacy)),
            ("4", "55", None),
        ] {
            let read = company(kind, specialty);
            assert!(read.practitioner.is_none() && read.tariffs.sector.is_none());
            let place = read.place.unwrap();
            assert_eq!((place.name.as_deref(), place.kind), (Some("DU MOULIN"), expected));
        }
    }

    #[test]
    fn options_and_modes_are_read_where_they_are_certain() {
        let option = |code, label| {
            listing(&[(Column::OptionCode, code), (Column::OptionLabel, label)]).tariffs.option
        };
        assert_eq!(option("3", ""), Some(TariffOption::Optam));
        assert_eq!(option("3", "OPTAM"), Some(TariffOption::Optam));
        assert_eq!(option("3", "OPTAM-CO"), None);
        assert_eq!(option("4", "OPTAM-CO"), Some(TariffOption::OptamAco));
        assert_eq!(option("4", ""), None);
        let mode = |code, label| {
            let read = listing(&[(Column::NatureCode, code), (Column::NatureLabel, label)]);
            read.practitioner.unwrap().practice_mode
        };
        assert_eq!(mode("01", "Libéral intégral"), Some(PracticeMode::SelfEmployed));
        assert_eq!(mode("1", "N'exerce pas actuellement"), None);
        let payment = listing(&[]).payment;
        assert_eq!(payment.vitale_card, Some(Answer::Yes));
        assert_eq!(payment.vitale_app, Some(Answer::No));
    }
}
