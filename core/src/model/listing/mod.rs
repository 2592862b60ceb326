//! The listing itself.

pub(crate) mod codes;
mod fields;

use self::codes::Status;
pub(super) use self::fields::FIELDS;
use super::{
    Appointment, Arrival, Care, Communication, Conformity, Contact, Entrance, Equipment, Interior,
    Interpreting, List, OutsidePath, Payment, Place, Practitioner, Provenance, Reception, Room,
    SpokenLanguage, Tariffs, Text, Toilets, Waiting, conditions::Group, registry::Section,
    remarks::codes::Label,
};
use crate::{
    lists::{ClosedList, CodeSet},
    model::stated::Stated,
};

/// The version of the model, apart from the versions of the packages: additions keep 1.x, a removal or a change of
/// meaning makes 2.
pub const MODEL_VERSION: &str = "1.0.0";

section! {
    /// A listing: one practitioner at one place.
    ///
    /// Sector and payment belong to that pair, skills to the person, steps and doors to the place. A place without a
    /// person (a PASS, a mobile unit) is a listing too.
    ///
    /// ```
    /// use praticable::{Answer, model::Listing};
    ///
    /// let listing: Listing<'_> = serde_json::from_str(r#"{ "entrance": { "step_free": "yes" } }"#)?;
    /// assert_eq!(listing.entrance.step_free, Some(Answer::Yes));
    /// assert_eq!(listing.entrance.door, None, "nobody said anything about the door");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Listing<'a> {
        /// Version of the model that the listing was written with; a reader accepts every 1.x.
        #[validate(length(min = 1, max = 20), custom(function = super::constraints::schema_version))]
        #[schemars(regex(pattern = r"^1\.[0-9]+\.[0-9]+$"))]
        pub schema_version: Option<Text<'a>>,
        /// The publisher's own stable id, unique in a dataset.
        #[validate(length(min = 1, max = 64), custom(function = super::constraints::id))]
        #[schemars(regex(pattern = r"^[A-Za-z0-9._:-]+$"))]
        pub id: Option<Text<'a>>,
        /// Where the listing stands in its life.
        pub status: Option<Status>,
        /// The person, when there is one.
        pub practitioner: Option<Practitioner<'a>>,
        /// The place.
        #[validate(required)]
        pub place: Option<Place<'a>>,
        /// Getting to the place.
        pub arrival: Arrival<'a>,
        /// The way from the plot limit to the door.
        pub path: OutsidePath,
        /// The way in.
        pub entrance: Entrance<'a>,
        /// The way inside, from the door to the consulting room.
        pub interior: Interior,
        /// The reception desk.
        pub reception: Reception,
        /// The waiting room.
        pub waiting: Waiting,
        /// The consulting room.
        pub room: Room,
        /// What care is given with.
        pub equipment: Equipment,
        /// Toilets.
        pub toilets: Toilets,
        /// Ways to understand each other.
        pub communication: Communication,
        /// Spoken languages.
        #[schemars(extend("uniqueItems" = true))]
        pub languages: List<SpokenLanguage, 3>,
        /// Interpreters.
        pub interpreting: Interpreting,
        /// How care is given.
        pub care: Care<'a>,
        /// What care costs.
        pub tariffs: Tariffs<'a>,
        /// How care is paid for.
        pub payment: Payment,
        /// Ways to get in touch.
        pub contact: Contact<'a>,
        /// Booking and opening hours.
        pub appointment: Appointment<'a>,
        /// Regulatory status of the place.
        pub conformity: Conformity<'a>,
        /// Labels and charters.
        pub labels: CodeSet<Label>,
        /// Anything else that helps. No health data, no private details.
        #[validate(length(min = 1, max = 1000))]
        pub comment: Option<Text<'a>>,
        /// Who said what, and when: the nearest scope covers a fact.
        pub provenance: List<Provenance<'a>, 1>,
    }
}

impl Listing<'_> {
    /// Whether the listing is a tombstone: the practitioner asked not to be listed, and only the id is kept, so that a
    /// later import does not bring the listing back.
    pub fn is_opted_out(&self) -> bool {
        self.status == Some(Status::OptedOut)
    }

    /// The top-level fields that state something about the practitioner and the place, in the order of the model. What
    /// only administers the listing (version, id, status, provenance) is not among them.
    pub fn stated(&self) -> impl Iterator<Item = &'static str> {
        macro_rules! filled {
            ($($field:ident),+) => { [$((stringify!($field), self.$field.is_stated())),+] };
        }
        let optional = [
            ("practitioner", self.practitioner.as_ref().is_some_and(Stated::is_stated)),
            ("place", self.place.as_ref().is_some_and(Stated::is_stated)),
        ];
        let others = filled! {
            arrival, path, entrance, interior, reception, waiting, room, equipment, toilets,
            communication, languages, interpreting, care, tariffs, payment, contact, appointment,
            conformity, labels, comment
        };
        optional.into_iter().chain(others).filter_map(|(name, filled)| filled.then_some(name))
    }
}

/// The section, as forms and dictionaries show it.
pub(super) const SECTION: Section = Section {
    key: "listing",
    title: words! { fr: "La fiche", en: "The listing", simple: "La fiche" },
    fields: kept!(FIELDS),
};

/// When the fields of this section make sense.
pub(super) const CONDITIONS: &[Group] = &[];

/// The closed lists that are first met in this section.
pub(super) const LISTS: &[ClosedList] = lists![Status];
