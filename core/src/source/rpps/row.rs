//! One row of the register as a listing.

use std::borrow::Cow;

use xxhash_rust::xxh3::Xxh3Default;

use super::{Column, Layout};
use crate::{
    At, Checked, Context, Options,
    codes::closed::{Licence, Method, PlaceKind, PracticeMode},
    ids::Scope,
    model::{Address, Contact, Listing, Place, Practitioner, Provenance},
    rules::{adr::adr_001, idt::idt_008},
    source::{
        Role, SourceRow,
        cells::{code, joined, phone, read, text},
    },
};

/// Where the postal code stands in a listing.
const POSTAL_CODE: &str = "/place/address/postal_code";

/// France among the countries of the register, which are those of INSEE (`TRE_R20`) or of ISO 3166.
const FRANCE: [&str; 3] = ["99100", "FR", "FRA"];

/// Columns of which a row that names a place fills one at least. The sector of activity is none of them: people without
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
    /// Reads one row into a listing, and checks it.
    ///
    /// A row without a place is no listing; what it says of the person is checked all the same.
    pub(super) fn read<'a>(&self, cells: &[&'a str], options: Options) -> SourceRow<'a> {
        let mut cx = Context::new(&options);
        let row = Row { layout: self, cells };
        let part = row.part();
        if let Some(ragged) = self.0.ragged(cells) {
            cx.report(ragged);
            let checked = Checked::without_listing(cx.into_findings());
            return SourceRow { checked, role: Role::Listing, part };
        }
        let listing = row.listing(&mut cx);
        let is_placeless = !row.has_place();
        let is_foreign = row.is_foreign();
        let mut checked = Checked::judged([(listing, cx)]);
        checked.findings.retain(|finding| {
            let (code, path) = (finding.code(), finding.path.as_str());
            let asks_for_place = is_placeless && (code, path) == ("FMT-001", "/place");
            !(asks_for_place || is_foreign && judges_as_french(code, path))
        });
        let role = if is_placeless { Role::Placeless } else { Role::Listing };
        SourceRow { checked, role, part }
    }
}

/// Whether a finding holds an address to what French addresses have. Of a foreign one, its postal code says it all.
fn judges_as_french(code: &str, path: &str) -> bool {
    path.starts_with("/place/address")
        && path != POSTAL_CODE
        && (code == "FMT-001" || code.starts_with("ADR-"))
}

/// A row, and where its cells stand.
#[derive(Clone, Copy)]
struct Row<'r, 'a> {
    layout: &'r Layout,
    cells: &'r [&'a str],
}

impl<'a> Row<'_, 'a> {
    fn get(&self, column: Column) -> &'a str {
        self.layout.get(self.cells, column)
    }

    /// The cells of several columns with a mark between those that are filled.
    fn joined<const N: usize>(&self, columns: [Column; N], mark: &str) -> Cow<'a, str> {
        joined(&columns.map(|column| self.get(column)), mark)
    }

    fn part(&self) -> u64 {
        let columns = [
            Column::SkillTypeCode,
            Column::SkillCode,
            Column::PracticeModeCode,
            Column::RoleCode,
            Column::ActivityKindCode,
        ];
        let mut hash = Xxh3Default::new();
        for column in columns {
            hash.update(self.get(column).as_bytes());
            hash.update(b"|");
        }
        hash.digest()
    }

    fn listing(&self, cx: &mut Context<'_>) -> Listing<'a> {
        Listing {
            practitioner: Some(self.practitioner(cx)),
            place: self.place(cx),
            contact: self.contact(cx),
            provenance: [Provenance {
                scope: Scope::new(""),
                method: Some(Method::Imported),
                source: Some(Cow::Borrowed("rpps")),
                licence: Some(Licence::LicenceOuverte2),
                ..Provenance::default()
            }]
            .into_iter()
            .collect(),
            ..Listing::default()
        }
    }

    fn practitioner(&self, cx: &mut Context<'_>) -> Practitioner<'a> {
        let at = At::Root.key("practitioner");
        let identifier = self.get(Column::Identifier);
        // The register that the identifier comes from: 8 is RPPS, 0 is ADELI.
        let register = self.get(Column::IdentifierType);
        let is_adeli = register == "0";
        self.check_identification(at.key(if is_adeli { "adeli" } else { "rpps" }), cx);
        // Exports of the register leave quotes behind given names: `Bernadette''`.
        let given_name = self.get(Column::GivenName).trim_end_matches('\'');
        let specialty = read(self.get(Column::SkillCode), at.key("specialties").item(0), cx);
        Practitioner {
            rpps: if is_adeli { None } else { read(identifier, at.key("rpps"), cx) },
            adeli: if is_adeli { read(identifier, at.key("adeli"), cx) } else { None },
            title: code(self.get(Column::PracticeTitleCode), at.key("title"), cx),
            family_name: read(self.get(Column::FamilyName), at.key("family_name"), cx),
            given_name: read(given_name, at.key("given_name"), cx),
            profession: read(self.get(Column::ProfessionCode), at.key("profession"), cx),
            specialties: specialty.into_iter().collect(),
            practice_mode: practice_mode(
                self.get(Column::PracticeModeCode),
                at.key("practice_mode"),
                cx,
            ),
        }
    }

    /// The national identification is the register's digit, then the identifier.
    fn check_identification(&self, at: At<'_>, cx: &mut Context<'_>) {
        let register = self.get(Column::IdentifierType);
        let identifier = self.get(Column::Identifier);
        let national = self.get(Column::NationalIdentification);
        let stated = [register, identifier, national].iter().all(|cell| !cell.is_empty());
        if stated && national.strip_prefix(register) != Some(identifier) {
            cx.report(idt_008::incoherent(at));
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
            // Five digits of another country are no French postal code.
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

/// `TRE_R23`, the mode of practice.
fn practice_mode(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<PracticeMode> {
    match cell {
        "L" => Some(PracticeMode::Liberal),
        "S" => Some(PracticeMode::Salaried),
        "B" => Some(PracticeMode::Volunteer),
        other => read(other, at, cx),
    }
}

/// The kind of place that a sector of activity (`TRE_R02`) is. Sectors that mean several kinds, or a legal form, say
/// nothing: "Exercice en société" is one, "Maison de santé ou Pôle de santé" the other.
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
    use crate::source::Layout as _;

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
        assert_eq!(practitioner.practice_mode, Some(PracticeMode::Liberal));
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

    /// A row with other cells in these columns.
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
        // What is wrong with the person is said all the same.
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
