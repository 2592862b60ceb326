//! Kinds of place among acceslibre's activities.

use crate::{codes::closed::PlaceKind, lists::Code, text::fold::fold};

/// Activities that are one kind of place under another name than the model's.
const KINDS: [(&str, PlaceKind); 2] = [
    ("laboratoire_d_analyse_medicale", PlaceKind::Laboratory),
    ("magasin_d_appareils_auditifs", PlaceKind::HearingAidCentre),
];

/// Returns the kind of place that an activity certainly denotes. "Maison de santé ou centre de santé" is one of two,
/// and "Cardiologie" may be practised anywhere.
pub(super) fn kind(label: &str) -> Option<PlaceKind> {
    let folded = fold(label);
    let known = KINDS.iter().find(|(activity, _)| *activity == folded).map(|(_, kind)| *kind);
    // acceslibre's "Autre" may be any kind of place, the model's is a place of care.
    known.or_else(|| PlaceKind::of_spelling(&folded).filter(|kind| *kind != PlaceKind::Other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_kind_of_place_is_read() {
        for (label, expected) in [
            ("Pharmacie", Some(PlaceKind::Pharmacy)),
            ("Hôpital", Some(PlaceKind::Hospital)),
            ("Clinique", Some(PlaceKind::Clinic)),
            ("Opticien", Some(PlaceKind::Optician)),
            ("Magasin d'appareils auditifs", Some(PlaceKind::HearingAidCentre)),
            ("Laboratoire d'analyse médicale", Some(PlaceKind::Laboratory)),
            ("Maison de santé ou centre de santé", None),
            ("Médecin généraliste", None),
            ("Boulangerie", None),
            ("Autre", None),
        ] {
            assert_eq!(kind(label), expected, "{label}");
        }
    }
}
