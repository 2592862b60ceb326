//! Where the invented practices stand.

/// A commune, with what an address needs.
#[derive(Debug)]
pub(super) struct Commune {
    pub(super) city: &'static str,
    pub(super) postal_code: &'static str,
    pub(super) insee_code: &'static str,
    pub(super) latitude: f64,
    pub(super) longitude: f64,
}

macro_rules! communes {
    ($($city:literal $postal:literal $insee:literal $latitude:literal $longitude:literal;)+) => {
        /// Communes of the mainland, Corsica and overseas (INSEE COG; coordinates of the town hall, to 0.01 degree).
        pub(super) const COMMUNES: &[Commune] = &[$(Commune {
            city: $city,
            postal_code: $postal,
            insee_code: $insee,
            latitude: $latitude,
            longitude: $longitude,
        }),+];
    };
}

communes! {
    "Nantes" "44000" "44109" 47.22 -1.55;
    "Rennes" "35000" "35238" 48.11 -1.68;
    "Lille" "59000" "59350" 50.63 3.06;
    "Strasbourg" "67000" "67482" 48.58 7.75;
    "Bordeaux" "33000" "33063" 44.84 -0.58;
    "Toulouse" "31000" "31555" 43.60 1.44;
    "Montpellier" "34000" "34172" 43.61 3.88;
    "Grenoble" "38000" "38185" 45.19 5.73;
    "Dijon" "21000" "21231" 47.32 5.04;
    "Bourg-en-Bresse" "01000" "01053" 46.20 5.23;
    "Limoges" "87000" "87085" 45.83 1.26;
    "Brest" "29200" "29019" 48.39 -4.49;
    "Saint-Étienne" "42000" "42218" 45.44 4.39;
    "Pontarlier" "25300" "25462" 46.90 6.36;
    "Ajaccio" "20000" "2A004" 41.92 8.74;
    "Bastia" "20200" "2B033" 42.70 9.45;
    "Saint-Denis" "97400" "97411" -20.88 55.45;
    "Fort-de-France" "97200" "97209" 14.61 -61.07;
    "Cayenne" "97300" "97302" 4.94 -52.33;
}
