//! The directories of the Assurance maladie (CNAM): the current one, of practitioners and of health centres, and the
//! one that it replaced.
//!
//! None of them has a national number of a person, so they cannot be joined to the RPPS with certainty. Their sectors
//! use code lists of their own, which `sector` reads; their specialties use numbers of their own, of which `specialty`
//! keeps what is certain.

mod ameli;
pub mod centres;
pub mod legacy;
pub mod people;
mod sector;
mod specialty;

pub(super) use ameli::{CENTRES, PEOPLE};
pub(super) use legacy::{FEES, HOURS};

use std::borrow::Cow;

use self::specialty::{LIST, Trade};
use super::cells::{joined, phone, read, text};
use crate::{
    At, Context,
    codes::closed::PlaceKind,
    ids::NosCode,
    model::{Address, Contact, Place, Practitioner},
    rules::fmt::fmt_005,
};

/// A professional or a company: name and trade.
#[derive(Clone, Copy, Debug)]
struct Named<'a> {
    family_name: &'a str,
    given_name: &'a str,
    /// The trade; `None` if the source's code is unknown.
    trade: Option<Trade>,
}

impl<'a> Named<'a> {
    /// Returns the profession (`JDV_J106`); empty if it is unknown, or if nobody practises.
    fn profession(&self) -> &'static str {
        match self.trade {
            Some(Trade::Person { profession, .. }) => profession,
            // Only a pharmacist can run a pharmacy.
            Some(Trade::Pharmacy) if !self.given_name.is_empty() => "21",
            _ => "",
        }
    }

    /// Returns the person; `None` for a company, whose name becomes that of the place.
    fn practitioner(&self, cx: &mut Context<'_>) -> Option<Practitioner<'a>> {
        let profession = self.profession();
        let is_unnamed = self.family_name.is_empty() && self.given_name.is_empty();
        if profession.is_empty() && (self.trade.is_some() || is_unnamed) {
            return None;
        }
        let at = At::Root.key("practitioner");
        if profession.is_empty() {
            let (list, version) = LIST;
            cx.report(fmt_005::unknown_to(list, version, at.key("profession")));
        }
        let skill = match self.trade {
            Some(Trade::Person { skill, .. }) => NosCode::new(skill),
            _ => None,
        };
        Some(Practitioner {
            family_name: read(self.family_name, at.key("family_name"), cx),
            given_name: read(self.given_name, at.key("given_name"), cx),
            profession: NosCode::new(profession),
            specialties: skill.into_iter().collect(),
            ..Practitioner::default()
        })
    }

    /// Returns the name of a company, which is in the column of family names.
    fn company(&self) -> Cow<'a, str> {
        match self.trade {
            Some(Trade::Pharmacy | Trade::Laboratory | Trade::Company)
                if self.profession().is_empty() =>
            {
                joined(&[self.family_name, self.given_name], " ")
            }
            _ => Cow::Borrowed(""),
        }
    }

    const fn place_kind(&self) -> Option<PlaceKind> {
        match self.trade {
            Some(Trade::Pharmacy) => Some(PlaceKind::Pharmacy),
            Some(Trade::Laboratory) => Some(PlaceKind::Laboratory),
            _ => None,
        }
    }
}

/// Address and telephone number.
#[derive(Clone, Copy, Debug)]
struct Site<'a> {
    name: &'a str,
    /// Number and street in one: they are not split, because `8 MAI 1945` is a street.
    street: &'a str,
    complement: &'a str,
    locality: &'a str,
    postal_code: &'a str,
    city: &'a str,
    phone: &'a str,
}

impl<'a> Site<'a> {
    /// Returns the place, named after the company if it has no name of its own.
    fn place(&self, company: Cow<'a, str>, cx: &mut Context<'_>) -> Place<'a> {
        let at = At::Root.key("place");
        let name = if self.name.is_empty() { company } else { Cow::Borrowed(self.name) };
        Place {
            name: text(name, at.key("name"), cx),
            address: self.address(at.key("address"), cx),
            ..Place::default()
        }
    }

    fn address(&self, at: At<'_>, cx: &mut Context<'_>) -> Option<Address<'a>> {
        let address = Address {
            street: read(self.street, at.key("street"), cx),
            complement: read(self.complement, at.key("complement"), cx),
            locality: read(self.locality, at.key("locality"), cx),
            postal_code: read(self.postal_code, at.key("postal_code"), cx),
            city: read(self.city, at.key("city"), cx),
            ..Address::default()
        };
        (address != Address::default()).then_some(address)
    }

    fn contact(&self, cx: &mut Context<'_>) -> Contact<'a> {
        let at = At::Root.key("contact");
        let phone = phone(self.phone, at.key("phones").item(0), cx);
        Contact { phones: phone.into_iter().collect(), ..Contact::default() }
    }
}
