//! The place.

pub(crate) mod codes;
mod fields;

use self::codes::{Coordination, DoctorZone, Governance, PlaceKind};
pub(super) use self::fields::FIELDS;
use super::{Answer, Text, conditions::Group, registry::Section};
use crate::{
    ids::{BanId, Finess, InseeCode, PostalCode, Siret, Uuid},
    lists::{ClosedList, CodeSet},
};

section! {
    /// The place where care is given.
    pub struct Place<'a> {
        /// Name on the door.
        #[validate(required, length(min = 1, max = 200))]
        pub name: Option<Text<'a>>,
        /// Kind of place.
        pub kind: Option<PlaceKind>,
        /// Who runs it.
        pub governance: Option<Governance>,
        /// Coordinated practice that it belongs to.
        pub coordination: CodeSet<Coordination>,
        /// FINESS number of the site.
        pub finess: Option<Finess>,
        /// FINESS number of the legal entity.
        pub finess_legal: Option<Finess>,
        /// SIRET number of the site; many practices have none in open data.
        pub siret: Option<Siret>,
        /// acceslibre's id of the place.
        pub acceslibre_id: Option<Uuid>,
        /// Key of the address in the Base Adresse Nationale.
        pub ban_id: Option<BanId>,
        /// Postal address.
        #[validate(required)]
        pub address: Option<Address<'a>>,
        /// Where it is on the map.
        pub location: Location,
        /// The territory around it.
        pub territory: Territory,
    }
}

section! {
    /// A postal address.
    pub struct Address<'a> {
        /// Number in the street, with its suffix.
        #[validate(length(min = 1, max = 10))]
        pub number: Option<Text<'a>>,
        /// Street. A street or a locality is required.
        #[validate(length(min = 1, max = 200))]
        pub street: Option<Text<'a>>,
        /// Hamlet or other named place.
        #[validate(length(min = 1, max = 200))]
        pub locality: Option<Text<'a>>,
        /// Building, staircase, floor.
        #[validate(length(min = 1, max = 200))]
        pub complement: Option<Text<'a>>,
        /// Postal code.
        #[validate(required)]
        pub postal_code: Option<PostalCode>,
        /// Town.
        #[validate(required, length(min = 1, max = 100))]
        pub city: Option<Text<'a>>,
        /// INSEE code of the commune.
        pub insee_code: Option<InseeCode>,
    }
}

section! {
    /// A point on the map (WGS84): both coordinates or neither.
    pub struct Location {
        /// Degrees north.
        #[schemars(range(min = -90.0, max = 90.0))]
        pub latitude: Option<f64>,
        /// Degrees east.
        #[schemars(range(min = -180.0, max = 180.0))]
        pub longitude: Option<f64>,
    }
}

section! {
    /// Facts about the territory.
    pub struct Territory {
        /// Whether the place is in a quartier prioritaire de la politique de la ville.
        pub priority_district: Option<Answer>,
        /// ARS zoning for doctors.
        pub doctor_zone: Option<DoctorZone>,
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "place",
    title: words! {
        fr: "Le lieu de soins",
        en: "The place of care",
        simple: "Le lieu de soins",
    },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![PlaceKind, Governance, Coordination, DoctorZone];
