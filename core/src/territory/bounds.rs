//! Bounding boxes of the French territory.

/// A box of latitudes and longitudes, in degrees (WGS84).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BoundingBox {
    /// French name of the territory in it; empty without the feature `sources`.
    pub name: &'static str,
    /// Lowest latitude.
    pub south: f64,
    /// Lowest longitude.
    pub west: f64,
    /// Highest latitude.
    pub north: f64,
    /// Highest longitude.
    pub east: f64,
}

impl BoundingBox {
    /// Whether a point lies in the box or on its edge; `false` for NaN.
    pub fn contains(&self, latitude: f64, longitude: f64) -> bool {
        (self.south..=self.north).contains(&latitude)
            && (self.west..=self.east).contains(&longitude)
    }
}

const fn area(
    name: &'static str,
    (south, north): (f64, f64),
    (west, east): (f64, f64),
) -> BoundingBox {
    BoundingBox { name, south, west, north, east }
}

/// The territory as boxes: mainland, Corsica, and the overseas territories that are inhabited all year.
///
/// Set by hand around the extreme points of each territory's land, with a margin of up to a twentieth of a degree
/// (about 5 km), not computed from a data set; the tests check places near the ends. A box is not a border: Geneva,
/// Turin and Brussels lie in the mainland's. It detects swapped, zero and foreign coordinates (rule ADR-005), and no
/// more.
pub static BOXES: &[BoundingBox] = &[
    area(source!("France métropolitaine continentale"), (42.30, 51.10), (-5.20, 8.25)),
    area(source!("Corse"), (41.30, 43.05), (8.50, 9.60)),
    area(source!("Guadeloupe"), (15.80, 16.55), (-61.85, -60.95)),
    area(source!("Martinique"), (14.35, 14.90), (-61.25, -60.80)),
    area(source!("Guyane"), (2.10, 5.80), (-54.65, -51.60)),
    area(source!("La Réunion"), (-21.40, -20.85), (55.20, 55.85)),
    area(source!("Mayotte"), (-13.05, -12.60), (45.00, 45.35)),
    area(source!("Saint-Pierre-et-Miquelon"), (46.70, 47.15), (-56.45, -56.10)),
    area(source!("Saint-Barthélemy"), (17.85, 18.00), (-63.00, -62.75)),
    area(source!("Saint-Martin"), (18.00, 18.15), (-63.20, -62.95)),
    area(source!("Wallis"), (-13.45, -13.15), (-176.30, -176.10)),
    area(source!("Futuna et Alofi"), (-14.40, -14.20), (-178.25, -177.95)),
    area(source!("Polynésie française"), (-28.00, -7.80), (-154.80, -134.40)),
    area(source!("Nouvelle-Calédonie"), (-22.90, -19.50), (163.50, 168.20)),
];

/// Returns the first box that contains a point.
///
/// ```
/// use praticable::territory::box_at;
///
/// assert_eq!(box_at(-20.88, 55.45).map(|found| found.name), Some("La Réunion"));
/// ```
pub fn box_at(latitude: f64, longitude: f64) -> Option<&'static BoundingBox> {
    BOXES.iter().find(|area| area.contains(latitude, longitude))
}

/// Whether a point may lie in France.
///
/// ```
/// use praticable::territory::in_france;
///
/// assert!(in_france(48.857, 2.352), "Paris");
/// assert!(!in_france(2.352, 48.857), "Paris, swapped");
/// assert!(!in_france(0.0, 0.0));
/// ```
pub fn in_france(latitude: f64, longitude: f64) -> bool {
    box_at(latitude, longitude).is_some()
}

#[cfg(test)]
mod tests {
    use super::{BOXES, box_at, in_france};

    #[test]
    fn boxes_are_the_right_way_round() {
        assert!(BOXES.iter().all(|area| area.south < area.north && area.west < area.east));
    }

    #[test]
    fn the_ends_of_the_country_are_inside() {
        for (name, latitude, longitude) in [
            ("Bray-Dunes", 51.089, 2.545),
            ("Lauterbourg", 48.967, 8.228),
            ("Ouessant", 48.457, -5.140),
            ("Lamanère", 42.335, 2.500),
            ("Menton", 43.775, 7.498),
            ("Bonifacio", 41.334, 9.260),
            ("Bastia", 42.697, 9.450),
            ("La Désirade", 16.334, -61.003),
            ("Sainte-Anne, Martinique", 14.389, -60.870),
            ("Saint-Georges-de-l’Oyapock", 3.890, -51.804),
            ("Maripasoula", 3.643, -54.033),
            ("Saint-Philippe, Réunion", -21.359, 55.768),
            ("Mamoudzou", -12.781, 45.228),
            ("Miquelon", 47.100, -56.378),
            ("Gustavia", 17.896, -62.850),
            ("Marigot", 18.067, -63.083),
            ("Mata Utu", -13.283, -176.174),
            ("Leava", -14.296, -178.160),
            ("Papeete", -17.535, -149.570),
            ("Nouméa", -22.276, 166.458),
        ] {
            assert!(in_france(latitude, longitude), "{name}");
            assert!(!in_france(longitude, latitude), "{name}, swapped");
        }
    }

    #[test]
    fn elsewhere_is_outside() {
        for (name, latitude, longitude) in [
            ("London", 51.507, -0.128),
            ("Barcelona", 41.387, 2.170),
            ("Milan", 45.464, 9.190),
            ("nowhere", f64::NAN, 2.0),
            ("a Lambert-93 pair", 6_862_000.0, 652_000.0),
        ] {
            assert!(box_at(latitude, longitude).is_none(), "{name}");
        }
    }
}
