//! Kinds of place by category of establishment.

use crate::codes::closed::PlaceKind;

/// Categories that mean exactly one kind of place, by code. Source: `TRE_R66` (ANS, NOS), whose codes `TRE_R397` keeps.
///
/// Establishments of care whose category does not state whether they are public (365, 128, 129…) are not included.
const KINDS: &[(&str, PlaceKind)] = &[
    // Centre hospitalier régional.
    ("101", PlaceKind::Hospital),
    // Centre hospitalier, ex hôpital local.
    ("106", PlaceKind::Hospital),
    // Hôpital des armées.
    ("114", PlaceKind::Hospital),
    // Centre de santé.
    ("124", PlaceKind::HealthCentre),
    // Centre médico-psychologique.
    ("156", PlaceKind::Cmp),
    // Centre d'accueil et d'accompagnement à la réduction des risques pour usagers de drogues.
    ("178", PlaceKind::Caarud),
    // Centre de soins, d'accompagnement et de prévention en addictologie.
    ("197", PlaceKind::Csapa),
    // Protection maternelle et infantile.
    ("223", PlaceKind::Pmi),
    // Centre de planification ou d'éducation familiale, called centre de santé sexuelle since 2022.
    ("228", PlaceKind::SexualHealthCentre),
    // Centre hospitalier spécialisé de lutte contre les maladies mentales.
    ("292", PlaceKind::Hospital),
    // Service de soins infirmiers à domicile.
    ("354", PlaceKind::HomeCareService),
    // Centre hospitalier.
    ("355", PlaceKind::Hospital),
    // Centre de santé polyvalent.
    ("439", PlaceKind::HealthCentre),
    // Maison de santé.
    ("603", PlaceKind::HealthHouse),
    // Laboratoire d'analyses.
    ("610", PlaceKind::Laboratory),
    // Laboratoire de biologie médicale.
    ("611", PlaceKind::Laboratory),
    // Autre laboratoire de biologie médicale sans FSE.
    ("612", PlaceKind::Laboratory),
    // Pharmacie d'officine.
    ("620", PlaceKind::Pharmacy),
    // Pharmacie mutualiste.
    ("629", PlaceKind::Pharmacy),
];

/// Returns the kind of place of a category; `None` if it means several kinds, or one that the model lacks.
pub(super) fn kind(category: &str) -> Option<PlaceKind> {
    let index = KINDS.binary_search_by_key(&category, |(code, _)| code).ok()?;
    KINDS.get(index).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_sorted() {
        assert!(KINDS.is_sorted_by_key(|(code, _)| code));
        assert_eq!((kind("124"), kind("365")), (Some(PlaceKind::HealthCentre), None));
    }
}
