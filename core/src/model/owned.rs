//! Listings that borrow nothing, to be returned or kept.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::{
    Address, Appointment, Arrival, Care, Communication, Conformity, Contact, Entrance, Equipment,
    Fee, Interior, Interpreting, LevelChange, Listing, Location, OutsidePath, Payment, Place,
    Practitioner, Provenance, Reception, Room, SignLanguage, SpokenLanguage, Tariffs, Territory,
    Toilets, Waiting, structs,
};
use crate::{
    ids::{
        Adeli, BanId, Date, Email, Finess, InseeCode, Language, NosCode, OpeningHours, Phone,
        PostalCode, Rpps, Scope, Siret, Uuid, WebAddress,
    },
    lists::{Code, CodeSet},
};

impl Listing<'_> {
    /// The same listing, its texts copied out of what it was read from.
    ///
    /// ```
    /// use praticable::{Options, check_json, model::Listing};
    ///
    /// fn read(text: String) -> Option<Listing<'static>> {
    ///     check_json(&text, &Options::default()).listing.map(Listing::into_owned)
    /// }
    ///
    /// let listing = read(r#"{ "place": { "name": "Cabinet du Port" } }"#.to_owned());
    /// assert_eq!(listing.unwrap().place.unwrap().name.as_deref(), Some("Cabinet du Port"));
    /// ```
    pub fn into_owned(self) -> Listing<'static> {
        Owned::into_owned(self)
    }
}

/// A part of a listing that can stop borrowing.
trait Owned {
    type Owned;

    fn into_owned(self) -> Self::Owned;
}

impl<T: Owned> Owned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(Owned::into_owned)
    }
}

impl<T: Owned, const N: usize> Owned for SmallVec<[T; N]> {
    type Owned = SmallVec<[T::Owned; N]>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(Owned::into_owned).collect()
    }
}

impl Owned for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(self.into_owned())
    }
}

impl<C: Code> Owned for CodeSet<C> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}

impl<C: Code> Owned for C {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}

/// Values that borrow nothing, and texts with a form, which may.
macro_rules! values {
    ($($value:ty),+; $($text:ident),+ $(,)?) => {
        $(impl Owned for $value {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        })+

        $(impl Owned for $text<'_> {
            type Owned = $text<'static>;

            fn into_owned(self) -> Self::Owned {
                self.into_owned()
            }
        })+
    };
}

values! {
    i32, f64, Date, Adeli, BanId, Finess, InseeCode, Language, NosCode, Phone, PostalCode, Rpps, Siret, Uuid;
    Email, OpeningHours, Scope, WebAddress,
}

/// Sections: field by field.
macro_rules! owned {
    ($lt:lifetime [$name:ident<$own:lifetime>] { $($(#[$($meta:tt)*])* pub $field:ident: $type:ty,)+ }) => {
        impl<$lt> Owned for $name<$lt> {
            type Owned = $name<'static>;

            fn into_owned(self) -> Self::Owned {
                $name { $($field: Owned::into_owned(self.$field)),+ }
            }
        }
    };
    ($lt:lifetime [$name:ident] { $($fields:tt)+ }) => {
        impl Owned for $name {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        }
    };
}
structs!(owned);
