//! Converts one row of the register to a listing.

use std::borrow::Cow;

use super::{ACTIVITIES, Column, Layout, person::Person};
use crate::{
    At, Context, Options,
    codes::closed::PlaceKind,
    model::{Address, Contact, Listing, Place},
    rules::adr::adr_001,
    source::{
        Role, SourceRow,
        cells::{imported, joined, part, phone, read, text},
    },
};

/// The postal code of a listing.
const POSTAL_CODE: &str = "/place/address/postal_code";

/// France in the register's country codes, which are those of INSEE (`TRE_R20`) or of ISO 3166.
const FRANCE: [&str; 3] = ["99100", "FR", "FRA"];

/// Columns of which a row that names a place fills at least one. The sector of activity is not included: people without
/// a place may have one.
const PLACE: [Column; 8] = [
    Column::StructureIdentifier,
    Column::Siret,
    Column::FinessSite,
    Column::FinessLegal,
    Column::LegalName,
    Column::TradeName,
    Column::StreetName,
    Column::PostalCode,
];

impl Layout {
    /// Reads and checks one row.
    ///
    /// A row without a place does not become a listing, but the person is checked.
    pub(super) fn read<'a>(&self, cells: &[&'a str], options: Options) -> SourceRow<'a> {
        let mut cx = Context::new(&options);
        let row = Row { layout: self, cells };
        if let Some(ragged) = self.0.ragged(cells) {
            return SourceRow::ragged(ragged, cx);
        }
        let listing = row.listing(&mut cx);
        let role = if row.has_place() { Role::Listing } else { Role::Placeless };
        let mut read = SourceRow::judged(&ACTIVITIES, listing, cx, role, row.part());
        if row.is_foreign() {
            let findings = &mut read.checked.findings;
            findings.retain(|finding| !judges_as_french(finding.code(), &finding.path));
        }
        read
    }
}

/// Whether a finding applies French rules to an address. For a foreign address, the finding on its postal code is
/// enough.
fn judges_as_french(code: &str, path: &str) -> bool {
    path.starts_with("/place/address")
        && path != POSTAL_CODE
        && (code == "FMT-001" || code.starts_with("ADR-"))
}

/// A row, with the positions of its cells.
#[derive(Clone, Copy)]
struct Row<'r, 'a> {
    layout: &'r Layout,
    cells: &'r [&'a str],
}

impl<'a> Row<'_, 'a> {
    fn get(&self, column: Column) -> &'a str {
        self.layout.get(self.cells, column)
    }

    /// Joins the cells of several columns that are not empty with a separator.
    fn joined<const N: usize>(&self, columns: [Column; N], mark: &str) -> Cow<'a, str> {
        joined(&columns.map(|column| self.get(column)), mark)
    }

    fn part(&self) -> u64 {
        part([
            self.get(Column::SkillTypeCode),
            self.get(Column::SkillCode),
            self.get(Column::PracticeModeCode),
            self.get(Column::RoleCode),
            self.get(Column::ActivityKindCode),
        ])
    }

    fn listing(&self, cx: &mut Context<'_>) -> Listing<'a> {
        Listing {
            practitioner: Some(self.person().practitioner(cx)),
            place: self.place(cx),
            contact: self.contact(cx),
            provenance: imported("rpps"),
            ..Listing::default()
        }
    }

    /// Returns the person of the row.
    fn person(&self) -> Person<'a> {
        Person {
            register: self.get(Column::IdentifierType),
            identifier: self.get(Column::Identifier),
            national: self.get(Column::NationalIdentification),
            title: self.get(Column::PracticeTitleCode),
            family_name: self.get(Column::FamilyName),
            given_name: self.get(Column::GivenName),
            profession: self.get(Column::ProfessionCode),
            skill: self.get(Column::SkillCode),
            practice_mode: self.get(Column::PracticeModeCode),
        }
    }

    fn has_place(&self) -> bool {
        PLACE.into_iter().any(|column| !self.get(column).is_empty())
    }

    fn is_foreign(&self) -> bool {
        let country = self.get(Column::CountryCode);
        !country.is_empty() && !FRANCE.contains(&country)
    }

    fn place(&self, cx: &mut Context<'_>) -> Option<Place<'a>> {
        if !self.has_place() {
            return None;
        }
        let at = At::Root.key("place");
        let name = match self.get(Column::LegalName) {
            "" => self.get(Column::TradeName),
            name => name,
        };
        let place = Place {
            name: read(name, at.key("name"), cx),
            kind: kind(self.get(Column::SectorCode)),
            finess: read(self.get(Column::FinessSite), at.key("finess"), cx),
            finess_legal: read(self.get(Column::FinessLegal), at.key("finess_legal"), cx),
            siret: read(self.get(Column::Siret), at.key("siret"), cx),
            address: self.address(at.key("address"), cx),
            ..Place::default()
        };
        (place != Place::default()).then_some(place)
    }

    fn address(&self, at: At<'_>, cx: &mut Context<'_>) -> Option<Address<'a>> {
        let number = self.joined([Column::StreetNumber, Column::StreetRepetition], " ");
        let street = self.joined([Column::StreetTypeLabel, Column::StreetName], " ");
        let complement =
            self.joined([Column::LocationComplement, Column::AddresseeComplement], ", ");
        let mut address = Address {
            number: text(number, at.key("number"), cx),
            street: text(street, at.key("street"), cx),
            locality: read(self.get(Column::Distribution), at.key("locality"), cx),
            complement: text(complement, at.key("complement"), cx),
            city: read(self.get(Column::CommuneLabel), at.key("city"), cx),
            ..Address::default()
        };
        let (postal_code, insee_code) = (at.key("postal_code"), at.key("insee_code"));
        if self.is_foreign() {
            // Five digits from another country are not a French postal code.
            cx.report(adr_001::foreign(postal_code));
        } else {
            address.postal_code = read(self.get(Column::PostalCode), postal_code, cx);
            address.insee_code = read(self.get(Column::CommuneCode), insee_code, cx);
        }
        (address != Address::default()).then_some(address)
    }

    fn contact(&self, cx: &mut Context<'_>) -> Contact<'a> {
        let at = At::Root.key("contact");
        let mut contact = Contact {
            email: read(self.get(Column::Email), at.key("email"), cx),
            ..Contact::default()
        };
        let at = at.key("phones");
        for (index, column) in [Column::Phone, Column::SecondPhone].into_iter().enumerate() {
            let phone = phone(self.get(column), at.item(index), cx);
            if let Some(phone) = phone.filter(|phone| !contact.phones.contains(phone)) {
                contact.phones.push(phone);
            }
        }
        contact
    }
}

/// Returns the kind of place of a sector of activity (`TRE_R02`). Sectors that mean several kinds or a legal form give
/// none: "Maison de santé ou Pôle de santé" is an example of the former, "Exercice en société" of the latter.
fn kind(sector: &str) -> Option<PlaceKind> {
    match sector {
        "SA01" | "SA02" | "SA03" => Some(PlaceKind::Hospital),
        "SA05" => Some(PlaceKind::HealthCentre),
        "SA07" => Some(PlaceKind::SoloPractice),
        "SA08" => Some(PlaceKind::GroupPractice),
        "SA25" | "SA29" | "SA59" => Some(PlaceKind::Laboratory),
        "SA33" | "SA38" | "SA39" => Some(PlaceKind::Pharmacy),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{codes::closed::PracticeMode, source::Layout as _};

    /// A row of the published layout, with these cells filled.
    fn row(cells: &[(Column, &'static str)]) -> Vec<&'static str> {
        let layout = layout();
        let mut row = vec![""; Column::ALL.len()];
        for (column, cell) in cells {
            row[layout.index(*column).unwrap()] = cell;
        }
        row
    }

    fn layout() -> Layout {
        Layout::resolve(&header()).unwrap()
    }

    fn header() -> Vec<&'static str> {
        Column::ALL.iter().map(|column| column.header()).collect()
    }

    const DENTIST: &[(Column, &str)] = &[
        (Column::IdentifierType, "8"),
        (Column::Identifier, "99700000021"),
        (Column::NationalIdentification, "899700000021"),
        (Column::PracticeTitleCode, "DR"),
        (Column::FamilyName, "D'EXEMPLE"),
        (Column::GivenName, "ÉLOÏSE''"),
        (Column::ProfessionCode, "40"),
        (Column::PracticeModeCode, "L"),
        (Column::LegalName, "SELARL DENTAIRE \"FICTIVE\""),
        (Column::StreetNumber, "2"),
        (Column::StreetRepetition, "B"),
        (Column::StreetTypeLabel, "Rue"),
        (Column::StreetName, "DES LILAS"),
        (Column::PostalCode, "25304"),
        (Column::CommuneCode, "25462"),
        (Column::CommuneLabel, "Pontarlier"),
        (Column::Cedex, "25304 PONTARLIER CEDEX"),
        (Column::Phone, "0199002737"),
        (Column::SecondPhone, "+33 1 99 00 27 37"),
        (Column::SectorCode, "SA08"),
    ];

    fn codes(row: &SourceRow<'_>) -> Vec<(&'static str, String)> {
        let findings = row.checked.findings.iter();
        findings.map(|finding| (finding.code(), finding.path.clone())).collect()
    }

    #[test]
    fn a_row_becomes_a_listing() {
        let cells = row(DENTIST);
        let read = layout().check_row(&cells, &Options::default());
        assert_eq!(codes(&read), []);
        let listing = read.checked.listing.unwrap();
        let practitioner = listing.practitioner.unwrap();
        assert_eq!(practitioner.given_name.as_deref(), Some("ÉLOÏSE"));
        assert_eq!(practitioner.practice_mode, Some(PracticeMode::SelfEmployed));
        let place = listing.place.unwrap();
        assert_eq!(place.kind, Some(PlaceKind::GroupPractice));
        let address = place.address.unwrap();
        assert_eq!(address.number.as_deref(), Some("2 B"));
        assert_eq!(address.street.as_deref(), Some("Rue DES LILAS"));
        assert_eq!(address.city.as_deref(), Some("Pontarlier"));
        assert_eq!(listing.contact.phones.len(), 1, "the same number twice");
        assert_eq!(listing.provenance.len(), 1);
    }

    #[test]
    fn rows_of_one_listing_differ_in_their_part_alone() {
        let with = |skill| {
            let mut cells = DENTIST.to_vec();
            cells.push((Column::SkillCode, skill));
            layout().check_row(&row(&cells), &Options::default()).part
        };
        assert_eq!(with("SCD01"), with("SCD01"));
        assert_ne!(with("SCD01"), with("SCD02"));
    }

    #[test]
    fn a_row_of_another_width_is_not_read() {
        let mut cells = row(DENTIST);
        cells.push("");
        assert_eq!(codes(&layout().check_row(&cells, &Options::default())), []);
        cells.push("x");
        let read = layout().check_row(&cells, &Options::default());
        assert_eq!(codes(&read), [("FMT-015", String::new())]);
        assert!(read.checked.listing.is_none());
        let read = layout().check_row(&cells[..55], &Options::default());
        assert_eq!(codes(&read), [("FMT-015", String::new())]);
    }

    #[test]
    fn an_older_publication_is_read_too() {
        let layout = Layout::resolve(&header()[..52]).unwrap();
        let cells = row(DENTIST);
        assert_eq!(codes(&layout.check_row(&cells[..52], &Options::default())), []);
    }

    /// A row with different cells in these columns.
    fn with(cells: &[(Column, &'static str)]) -> Vec<&'static str> {
        row(&[DENTIST, cells].concat())
    }

    #[test]
    fn a_foreign_address_is_one_finding() {
        for (postal_code, city) in [("GL", ""), ("77694", "KEHL"), ("", "GENEVE")] {
            let cells = with(&[
                (Column::PostalCode, postal_code),
                (Column::CommuneCode, "99109"),
                (Column::CommuneLabel, city),
                (Column::StreetTypeLabel, ""),
                (Column::StreetName, ""),
                (Column::CountryCode, "99109"),
            ]);
            let layout = layout();
            let read = layout.check_row(&cells, &Options::default());
            assert_eq!(codes(&read), [("ADR-001", POSTAL_CODE.to_owned())], "{postal_code}");
            assert!(read.checked.listing.is_some());
        }
        for france in FRANCE {
            let cells = with(&[(Column::CountryCode, france)]);
            assert_eq!(codes(&layout().check_row(&cells, &Options::default())), [], "{france}");
        }
    }

    #[test]
    fn a_person_without_a_place_is_neither_a_listing_nor_a_fault() {
        let layout = layout();
        let student = row(&DENTIST[..8]);
        let read = layout.check_row(&student, &Options::default());
        assert_eq!(codes(&read), []);
        assert_eq!(read.role, Role::Placeless);
        // Faults of the person are reported all the same.
        let mut cells = DENTIST[..8].to_vec();
        cells.push((Column::Identifier, "99700000022"));
        cells.push((Column::NationalIdentification, "899700000022"));
        let cells = row(&cells);
        let read = layout.check_row(&cells, &Options::default());
        assert_eq!(codes(&read), [("IDT-002", "/practitioner/rpps".to_owned())]);
        assert_eq!(layout.check_row(&row(DENTIST), &Options::default()).role, Role::Listing);
    }

    #[test]
    fn an_adeli_row_has_no_rpps_number() {
        let mut cells = row(DENTIST);
        let layout = layout();
        for (column, cell) in [
            (Column::IdentifierType, "0"),
            (Column::Identifier, "759300001"),
            (Column::NationalIdentification, "0759300001"),
        ] {
            cells[layout.index(column).unwrap()] = cell;
        }
        let read = layout.check_row(&cells, &Options::default());
        assert_eq!(codes(&read), [("IDT-005", "/practitioner/adeli".to_owned())]);
    }
}
