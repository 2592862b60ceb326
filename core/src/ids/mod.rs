//! Identifiers as types: every value of such a type has the right form.
//!
//! A wrong check digit is not a fault of form: registers contain such identifiers, so the rules judge it.

#[macro_use]
mod define;
mod checksum;
mod contact;
mod date;
mod date_order;
mod date_proposal;
mod finess;
mod geography;
mod language;
mod mail_provider;
pub mod nir;
mod nos;
mod opening_hours;
mod phone;
mod rpps;
mod siret;
mod uuid;

pub use contact::{Email, OpeningHours, Scope, WebAddress};
pub use date::Date;
pub(crate) use date_order::DateForm;
pub use date_order::{DateForms, DateOrder, DateOrders};
pub use define::FormError;
pub use finess::Finess;
pub use geography::{BanId, InseeCode, PostalCode};
pub use language::Language;
pub(crate) use mail_provider::is_consumer_provider;
pub use nos::NosCode;
pub use phone::Phone;
pub use rpps::{Adeli, Rpps};
pub use siret::{Siren, Siret};
pub use uuid::Uuid;
