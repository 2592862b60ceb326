//! Departments, and the overseas territories that are coded like departments.

use crate::compact::short::order;

macro_rules! departments {
    ($($code:literal $name:literal;)*) => { &[$(Department { code: $code, name: source!($name) }),*] };
}

/// A department, or an overseas territory that is coded like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Department {
    /// Its code in the Code officiel géographique: `01`, `2A`, `974`.
    pub code: &'static str,
    /// Its French name; empty without the feature `sources`.
    pub name: &'static str,
}

/// Every department and overseas territory of the Code officiel géographique (INSEE, 2026), sorted by code.
pub static DEPARTMENTS: &[Department] = departments! {
    "01" "Ain";
    "02" "Aisne";
    "03" "Allier";
    "04" "Alpes-de-Haute-Provence";
    "05" "Hautes-Alpes";
    "06" "Alpes-Maritimes";
    "07" "Ardèche";
    "08" "Ardennes";
    "09" "Ariège";
    "10" "Aube";
    "11" "Aude";
    "12" "Aveyron";
    "13" "Bouches-du-Rhône";
    "14" "Calvados";
    "15" "Cantal";
    "16" "Charente";
    "17" "Charente-Maritime";
    "18" "Cher";
    "19" "Corrèze";
    "21" "Côte-d’Or";
    "22" "Côtes-d’Armor";
    "23" "Creuse";
    "24" "Dordogne";
    "25" "Doubs";
    "26" "Drôme";
    "27" "Eure";
    "28" "Eure-et-Loir";
    "29" "Finistère";
    "2A" "Corse-du-Sud";
    "2B" "Haute-Corse";
    "30" "Gard";
    "31" "Haute-Garonne";
    "32" "Gers";
    "33" "Gironde";
    "34" "Hérault";
    "35" "Ille-et-Vilaine";
    "36" "Indre";
    "37" "Indre-et-Loire";
    "38" "Isère";
    "39" "Jura";
    "40" "Landes";
    "41" "Loir-et-Cher";
    "42" "Loire";
    "43" "Haute-Loire";
    "44" "Loire-Atlantique";
    "45" "Loiret";
    "46" "Lot";
    "47" "Lot-et-Garonne";
    "48" "Lozère";
    "49" "Maine-et-Loire";
    "50" "Manche";
    "51" "Marne";
    "52" "Haute-Marne";
    "53" "Mayenne";
    "54" "Meurthe-et-Moselle";
    "55" "Meuse";
    "56" "Morbihan";
    "57" "Moselle";
    "58" "Nièvre";
    "59" "Nord";
    "60" "Oise";
    "61" "Orne";
    "62" "Pas-de-Calais";
    "63" "Puy-de-Dôme";
    "64" "Pyrénées-Atlantiques";
    "65" "Hautes-Pyrénées";
    "66" "Pyrénées-Orientales";
    "67" "Bas-Rhin";
    "68" "Haut-Rhin";
    "69" "Rhône";
    "70" "Haute-Saône";
    "71" "Saône-et-Loire";
    "72" "Sarthe";
    "73" "Savoie";
    "74" "Haute-Savoie";
    "75" "Paris";
    "76" "Seine-Maritime";
    "77" "Seine-et-Marne";
    "78" "Yvelines";
    "79" "Deux-Sèvres";
    "80" "Somme";
    "81" "Tarn";
    "82" "Tarn-et-Garonne";
    "83" "Var";
    "84" "Vaucluse";
    "85" "Vendée";
    "86" "Vienne";
    "87" "Haute-Vienne";
    "88" "Vosges";
    "89" "Yonne";
    "90" "Territoire de Belfort";
    "91" "Essonne";
    "92" "Hauts-de-Seine";
    "93" "Seine-Saint-Denis";
    "94" "Val-de-Marne";
    "95" "Val-d’Oise";
    "971" "Guadeloupe";
    "972" "Martinique";
    "973" "Guyane";
    "974" "La Réunion";
    "975" "Saint-Pierre-et-Miquelon";
    "976" "Mayotte";
    "977" "Saint-Barthélemy";
    "978" "Saint-Martin";
    "984" "Terres australes et antarctiques françaises";
    "986" "Wallis-et-Futuna";
    "987" "Polynésie française";
    "988" "Nouvelle-Calédonie";
    "989" "Île de Clipperton";
};

/// Returns the department with this code.
///
/// ```
/// use praticable::territory::department;
///
/// assert_eq!(department("2B").map(|found| found.name), Some("Haute-Corse"));
/// assert_eq!(department("20"), None, "Corsica has been two departments since 1976");
/// ```
pub fn department(code: &str) -> Option<&'static Department> {
    let index = DEPARTMENTS.binary_search_by(|known| order(known.code, code)).ok()?;
    DEPARTMENTS.get(index)
}

/// Returns the department of a commune, from its INSEE code of five characters, of which two are the department (three
/// overseas).
///
/// `None` if the code is malformed or has no department, as for foreign places (`99…`).
///
/// ```
/// use praticable::territory::department_of_insee;
///
/// assert_eq!(department_of_insee("2A004").map(|found| found.code), Some("2A"));
/// assert_eq!(department_of_insee("97411").map(|found| found.code), Some("974"));
/// assert_eq!(department_of_insee("20004"), None);
/// ```
pub fn department_of_insee(insee: &str) -> Option<&'static Department> {
    let overseas = insee.starts_with("97") || insee.starts_with("98");
    let (code, commune) = insee.split_at_checked(if overseas { 3 } else { 2 })?;
    let well_formed = insee.len() == 5 && commune.bytes().all(|byte| byte.is_ascii_digit());
    if well_formed { department(code) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{DEPARTMENTS, department, department_of_insee};

    #[test]
    fn departments_are_sorted_and_counted() {
        assert!(DEPARTMENTS.windows(2).all(|pair| pair[0].code < pair[1].code));
        // 96 departments in Europe, 5 overseas, 8 territories.
        assert_eq!(DEPARTMENTS.len(), 96 + 5 + 8);
        assert!(department("96").is_none() && department("985").is_none());
    }

    #[test]
    fn communes_lead_to_their_department() {
        for (insee, code) in [
            ("01001", Some("01")),
            ("75056", Some("75")),
            ("2B033", Some("2B")),
            ("97801", Some("978")),
            ("97123", Some("971")),
            ("98735", Some("987")),
            ("99138", None),
            ("96001", None),
            ("2C001", None),
            ("2A0O4", None),
            ("7505", None),
            ("750567", None),
            ("7é056", None),
            ("", None),
        ] {
            assert_eq!(department_of_insee(insee).map(|found| found.code), code, "{insee}");
        }
    }
}
