//! Which column each field of a listing is read from.

use super::Column;
use crate::registry;

/// The fields that the register fills, each with the column that says most of it.
const FIELDS: &[(&str, Column)] = &[
    ("practitioner.rpps", Column::Identifier),
    ("practitioner.adeli", Column::Identifier),
    ("practitioner.title", Column::PracticeTitleCode),
    ("practitioner.family_name", Column::FamilyName),
    ("practitioner.given_name", Column::GivenName),
    ("practitioner.profession", Column::ProfessionCode),
    ("practitioner.specialties[]", Column::SkillCode),
    ("practitioner.practice_mode", Column::PracticeModeCode),
    ("place.name", Column::LegalName),
    ("place.kind", Column::SectorCode),
    ("place.finess", Column::FinessSite),
    ("place.finess_legal", Column::FinessLegal),
    ("place.siret", Column::Siret),
    ("place.address.number", Column::StreetNumber),
    ("place.address.street", Column::StreetName),
    ("place.address.locality", Column::Distribution),
    ("place.address.complement", Column::LocationComplement),
    ("place.address.postal_code", Column::PostalCode),
    ("place.address.city", Column::CommuneLabel),
    ("place.address.insee_code", Column::CommuneCode),
    ("contact.phones[]", Column::Phone),
    ("contact.email", Column::Email),
];

/// The column that the field at a JSON Pointer is read from.
pub(super) fn column_of(pointer: &str) -> Option<Column> {
    if pointer == "/contact/phones/1" {
        return Some(Column::SecondPhone);
    }
    let pattern = registry::pattern_of(pointer);
    let fills = |path: &str| path == pattern || path.strip_suffix("[]") == Some(&pattern);
    FIELDS.iter().find(|(path, _)| fills(path)).map(|(_, column)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_one_of_the_model() {
        for (path, _) in FIELDS {
            assert!(registry::field(path).is_some(), "{path}");
        }
    }

    #[test]
    fn a_pointer_leads_to_its_column() {
        assert_eq!(column_of("/contact/phones/0"), Some(Column::Phone));
        assert_eq!(column_of("/contact/phones/1"), Some(Column::SecondPhone));
        assert_eq!(column_of("/practitioner/specialties/0"), Some(Column::SkillCode));
        assert_eq!(column_of("/place"), None);
    }
}
