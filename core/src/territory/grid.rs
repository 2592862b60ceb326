//! Converts coordinates in metres to degrees.
//!
//! National files give points in metres: in Lambert-93 for the mainland and Corsica, in a zone of UTM overseas. The
//! legal reference systems (RGF93 and its counterparts overseas, décret 2000-1276) agree with WGS84 to within a metre,
//! so there is no datum shift.
//!
//! Implemented here, because a projection library contains every projection there is, and uses the platform's own
//! sines, which differ in the last digit: `libm` gives the same bytes everywhere.

use std::f64::consts::{FRAC_PI_2, PI};

use super::{department, in_france};

/// A point in degrees, WGS84: latitude, longitude.
pub type Degrees = [f64; 2];

/// Eccentricity and flattening of the ellipsoid GRS80.
const ECCENTRICITY: f64 = 0.081_819_191_042_815_8;
const FLATTENING: f64 = 1.0 / 298.257_222_101;

/// Its semi-major axis, in metres.
const AXIS: f64 = 6_378_137.0;

/// A coordinate system in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Grid {
    /// A conformal conic projection.
    Conic(Conic),
    /// A zone of the Universal Transverse Mercator.
    Utm { zone: i32, south: bool },
}

/// A conformal conic projection, with its constants named as by the IGN.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Conic {
    eccentricity: f64,
    n: f64,
    c: f64,
    /// The position of the pole.
    pole: [f64; 2],
    /// The central meridian, in radians.
    meridian: f64,
}

/// RGF93 / Lambert-93 (EPSG:2154).
const LAMBERT_93: Conic = Conic {
    eccentricity: ECCENTRICITY,
    n: 0.725_607_765_053_267,
    c: 11_754_255.426_096,
    pole: [700_000.0, 12_655_612.049_876],
    meridian: 3.0 * PI / 180.0,
};

/// Every grid, with the departments that use it. For the Pacific no grid is known to be in use.
const GRIDS: [(Grid, &[&str]); 6] = [
    // Every department with a two-character code.
    (Grid::Conic(LAMBERT_93), &[]),
    // RGAF09 (EPSG:5490).
    (Grid::Utm { zone: 20, south: false }, &["971", "972", "977", "978"]),
    // RGFG95 (EPSG:2972).
    (Grid::Utm { zone: 22, south: false }, &["973"]),
    // RGR92 (EPSG:2975).
    (Grid::Utm { zone: 40, south: true }, &["974"]),
    // RGSPM06 (EPSG:4467).
    (Grid::Utm { zone: 21, south: false }, &["975"]),
    // RGM04 (EPSG:4471).
    (Grid::Utm { zone: 38, south: true }, &["976"]),
];

/// Returns the points in France that a pair of numbers may mean, in degrees with six decimals (a tenth of a metre):
/// first the pair as given, then swapped. It may be in degrees, or in the metres of the department's grid; without a
/// department, of any grid, because their northings do not overlap.
///
/// Both orders give a point in the same territory only in the inland of Guyane.
///
/// ```
/// use praticable::territory::points;
///
/// let found: Vec<_> = points(652_000.0, 6_862_000.0, Some("75")).collect();
/// assert_eq!(found, [[48.856248, 2.345812]]);
/// assert_eq!(points(6_862_000.0, 652_000.0, None).next(), Some([48.856248, 2.345812]));
/// assert_eq!(points(2.345812, 48.856248, None).next(), Some([48.856248, 2.345812]));
/// assert_eq!(points(652_000.0, 6_862_000.0, Some("974")).next(), None, "no place on Réunion");
/// ```
pub fn points(first: f64, second: f64, of: Option<&str>) -> impl Iterator<Item = Degrees> {
    let in_degrees = first.abs() <= 180.0 && second.abs() <= 180.0;
    let grids =
        GRIDS.into_iter().filter(move |(_, departments)| !in_degrees && covers(departments, of));
    let in_metres = grids.flat_map(move |(grid, _)| {
        [[first, second], [second, first]]
            .map(|[easting, northing]| grid.degrees(easting, northing))
    });
    let as_given = if in_degrees { vec![[second, first], [first, second]] } else { Vec::new() };
    let is_place = |point: &Degrees| in_france(point[0], point[1]);
    as_given.into_iter().chain(in_metres).map(|point| point.map(rounded)).filter(is_place)
}

/// Whether a grid is used in a department, or the department is unknown.
fn covers(departments: &[&str], code: Option<&str>) -> bool {
    let Some(code) = code else { return true };
    let is_european = code.len() == 2 && department(code).is_some();
    departments.contains(&code) || departments.is_empty() && is_european
}

/// Rounds to six decimals, a tenth of a metre.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

impl Grid {
    fn degrees(self, easting: f64, northing: f64) -> Degrees {
        let radians = match self {
            Self::Conic(conic) => conic.radians(easting, northing),
            Self::Utm { zone, south } => utm(zone, south, easting, northing),
        };
        radians.map(|angle| angle * 180.0 / PI)
    }
}

impl Conic {
    /// Inverse projection: algorithm ALG0004 of the IGN (NTG 71, Projection cartographique conique conforme de
    /// Lambert).
    fn radians(self, x: f64, y: f64) -> [f64; 2] {
        let [pole_x, pole_y] = self.pole;
        let radius = libm::hypot(x - pole_x, y - pole_y);
        let angle = libm::atan2(x - pole_x, pole_y - y);
        let isometric = -libm::log(radius / self.c) / self.n;
        [latitude(libm::exp(isometric), self.eccentricity), self.meridian + angle / self.n]
    }
}

/// Converts an isometric latitude, given as its exponential, to a latitude: algorithm ALG0002 of the IGN (NTG 71). Each
/// iteration reduces the error a hundredfold.
fn latitude(exponential: f64, eccentricity: f64) -> f64 {
    let mut latitude = 2.0 * libm::atan(exponential) - FRAC_PI_2;
    for _ in 0..8 {
        let sine = eccentricity * libm::sin(latitude);
        let stretch = libm::pow((1.0 + sine) / (1.0 - sine), eccentricity / 2.0);
        latitude = 2.0 * libm::atan(stretch * exponential) - FRAC_PI_2;
    }
    latitude
}

/// Inverse projection from a zone of UTM on GRS80: the series of Krüger up to the fourth power of the third flattening,
/// as in EPSG Guidance Note 7-2, method 9807. It is exact to less than a millimetre within a zone.
fn utm(zone: i32, south: bool, easting: f64, northing: f64) -> [f64; 2] {
    const SCALE: f64 = 0.9996;
    const N: f64 = FLATTENING / (2.0 - FLATTENING);
    const N2: f64 = N * N;
    const N3: f64 = N2 * N;
    const N4: f64 = N2 * N2;
    const RADIUS: f64 = AXIS / (1.0 + N) * (1.0 + N2 / 4.0 + N4 / 64.0);
    const SERIES: [f64; 4] = [
        N / 2.0 - N2 * 2.0 / 3.0 + N3 * 37.0 / 96.0 - N4 / 360.0,
        N2 / 48.0 + N3 / 15.0 - N4 * 437.0 / 1440.0,
        N3 * 17.0 / 480.0 - N4 * 37.0 / 840.0,
        N4 * 4397.0 / 161_280.0,
    ];
    let equator = if south { 10_000_000.0 } else { 0.0 };
    let xi = (northing - equator) / (SCALE * RADIUS);
    let eta = (easting - 500_000.0) / (SCALE * RADIUS);
    let (mut straight_xi, mut straight_eta) = (xi, eta);
    for (turns, factor) in [2.0, 4.0, 6.0, 8.0].into_iter().zip(SERIES) {
        straight_xi -= factor * libm::sin(turns * xi) * libm::cosh(turns * eta);
        straight_eta -= factor * libm::cos(turns * xi) * libm::sinh(turns * eta);
    }
    let conformal = libm::asin(libm::sin(straight_xi) / libm::cosh(straight_eta));
    let meridian = f64::from(zone * 6 - 183) * PI / 180.0;
    let longitude = meridian + libm::atan2(libm::sinh(straight_eta), libm::cos(straight_xi));
    [latitude(libm::tan(PI / 4.0 + conformal / 2.0), ECCENTRICITY), longitude]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::territory::{BOXES, BoundingBox};

    /// Asserts that two points are the same to a hundred-millionth of a degree (a millimetre).
    fn assert_near(found: [f64; 2], expected: [f64; 2]) {
        let is_near = found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-8);
        assert!(is_near, "{found:?} is not {expected:?}");
    }

    #[test]
    fn the_example_of_the_ign_for_its_algorithm() {
        // NTG 71, ALG0004, on the ellipsoid of Clarke; radians.
        let conic = Conic {
            eccentricity: 0.082_483_256_76,
            n: 0.760_405_966,
            c: 11_603_796.976_7,
            pole: [600_000.0, 5_657_616.674],
            meridian: 0.040_792_344_33,
        };
        let found = conic.radians(1_029_705.083, 272_723.849);
        assert_near(found, [0.872_664_625_67, 0.145_512_099_25]);
    }

    #[test]
    fn points_of_every_grid_are_those_of_proj() {
        // PROJ 9, from each grid to the geographic system on which it is based.
        for (department, [easting, northing], expected) in [
            ("01", [870_262.2, 6_571_540.8], [46.222_285_715, 5.209_181_131]),
            ("01", [939_642.76, 6_577_813.0], [46.257_688_043, 6.111_815_056]),
            ("29", [145_000.0, 6_840_000.0], [48.422_481_481, -4.512_855_005]),
            ("2A", [1_226_000.0, 6_050_000.0], [41.363_716_649, 9.274_483_418]),
            ("971", [657_242.9, 1_795_384.4], [16.234_004_328, -61.528_737_061]),
            ("972", [709_000.0, 1_616_000.0], [14.609_242_252, -61.059_754_063]),
            ("977", [515_000.0, 2_000_000.0], [18.088_656_866, -62.858_236_034]),
            ("973", [354_000.0, 546_000.0], [4.938_403_807, -52.316_806_255]),
            ("973", [160_000.0, 400_000.0], [3.613_696_149, -54.060_086_818]),
            ("974", [339_000.0, 7_690_000.0], [-20.883_231_961, 55.452_204_789]),
            ("974", [345_000.0, 7_640_000.0], [-21.335_366_815, 55.505_355_622]),
            ("976", [524_000.0, 8_588_000.0], [-12.772_610_222, 45.221_117_689]),
            ("975", [560_000.0, 5_182_000.0], [46.788_848_052, -56.213_882_037]),
        ] {
            let (grid, _) =
                GRIDS.into_iter().find(|(_, its)| covers(its, Some(department))).unwrap();
            assert_near(grid.degrees(easting, northing), expected);
        }
    }

    #[test]
    fn a_point_is_found_whichever_way_round_and_without_its_department() {
        let given = [[652_000.0, 6_862_000.0], [48.856_248, 2.345_812]];
        for [first, second] in given.into_iter().flat_map(|[a, b]| [[a, b], [b, a]]) {
            for department in [Some("75"), None] {
                let found: Vec<_> = points(first, second, department).collect();
                assert_eq!(found, [[48.856_248, 2.345_812]], "{first} {second}");
            }
        }
    }

    #[test]
    fn what_fits_nothing_is_no_point() {
        for (first, second) in [
            (0.0, 0.0),
            (12.5, 41.9),
            (652_000.0, 652_000.0),
            (48_856_248.0, 2_345_812.0),
            (f64::NAN, 2.0),
            (f64::INFINITY, f64::NEG_INFINITY),
        ] {
            assert_eq!(points(first, second, None).next(), None, "{first} {second}");
        }
        assert_eq!(points(652_000.0, 6_862_000.0, Some("987")).next(), None);
        assert_eq!(points(652_000.0, 6_862_000.0, Some("96")).next(), None);
    }

    #[test]
    fn both_ways_are_possible_in_the_inland_of_guyane_alone() {
        assert_eq!(points(255_000.0, 400_000.0, Some("973")).count(), 2, "Saül");
        let overlap = |[a, b]: [f64; 2], [c, d]: [f64; 2]| a <= d && c <= b;
        for area in BOXES {
            let swapped = |other: &BoundingBox| {
                overlap([area.south, area.north], [other.west, other.east])
                    && overlap([area.west, area.east], [other.south, other.north])
            };
            assert!(!BOXES.iter().any(swapped), "{}", area.name);
        }
    }
}
