//! Languages by their French names.

use super::{LANGUAGES, SIGN_LANGUAGES, sign::sign_language_alias};
use crate::{
    compact::search::value,
    text::fold::{fold, folded},
};

/// The meaning of a language name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// One language.
    One(&'static str),
    /// Several languages with this name; a person has to choose.
    Ambiguous(&'static [&'static str]),
    /// No language in the lists.
    None,
}

/// Returns the language with a French name, which is folded first; sign languages are included.
///
/// ```
/// use praticable::codes::official::language::{Named, by_name};
///
/// assert_eq!(by_name("Anglais"), Named::One("en"));
/// assert_eq!(by_name("langue des signes française"), Named::One("fsl"));
/// assert_eq!(by_name("créole"), Named::Ambiguous(&["gcf", "gcr", "rcf"]));
/// assert_eq!(by_name("braille"), Named::None);
/// ```
pub fn by_name(name: &str) -> Named {
    let name = fold(name);
    if let Ok(index) = AMBIGUOUS.binary_search_by(|(known, _)| (*known).cmp(&name)) {
        return AMBIGUOUS.get(index).map_or(Named::None, |(_, codes)| Named::Ambiguous(codes));
    }
    if let Some(code) = value(ALIASES, &name) {
        return Named::One(code);
    }
    // The first name of a label has priority: "norvégien" is `no`, although the label of `nn` ends with it.
    let languages = || LANGUAGES.codes().chain(SIGN_LANGUAGES.codes());
    let is_meant = |known: &str| folded(known).eq(name.chars());
    languages()
        .find(|language| names(language.label).next().is_some_and(is_meant))
        .or_else(|| languages().find(|language| names(language.label).any(is_meant)))
        .map(|language| language.code)
        .or_else(|| sign_language_alias(&name))
        .map_or(Named::None, Named::One)
}

/// Returns the names in a label: `tonga (îles Tonga)` holds one, `farsi, persan` two.
fn names(label: &str) -> impl Iterator<Item = &str> {
    label.split(',').filter_map(|name| name.split('(').next()).map(str::trim)
}

/// Names that several languages share, folded and sorted.
const AMBIGUOUS: &[(&str, &[&str])] = &[
    ("afghan", &["prs", "ps"]),
    ("amazigh", &["kab", "rif", "shi", "tzm", "zgh"]),
    ("amazighe", &["kab", "rif", "shi", "tzm", "zgh"]),
    ("arabe_dialectal", &["aeb", "apc", "arq", "ary", "arz"]),
    ("arabe_maghrebin", &["aeb", "arq", "ary"]),
    ("berbere", &["kab", "rif", "shi", "tzm", "zgh"]),
    ("bosno_croate_serbe", &["bs", "hr", "sr"]),
    ("chinois", &["yue", "zh"]),
    ("comorien", &["swb", "wlc", "wni", "zdj"]),
    ("creole", &["gcf", "gcr", "rcf"]),
    ("creole_francais", &["gcf", "gcr", "rcf"]),
    ("darija", &["aeb", "arq", "ary"]),
    ("langue_des_signes", &["fsl", "sfb", "ssr"]),
    ("mandingue", &["bm", "dyu", "emk", "mnk"]),
    ("serbo_croate", &["bs", "hr", "sr"]),
    ("shikomori", &["swb", "wlc", "wni", "zdj"]),
    ("tamazight", &["kab", "rif", "shi", "tzm", "zgh"]),
    ("yougoslave", &["bs", "hr", "sr"]),
];

/// Names that are in no label, folded and sorted.
const ALIASES: &str = lines! {
    "bresilien" "pt";
    "creole_haitien" "ht";
    "fula" "ff";
    "fulfulde" "ff";
    "grec" "el";
    "haitien" "ht";
    "hollandais" "nl";
    "iranien" "fa";
    "kurmanji" "kmr";
    "langue_des_signes_francaise_(lsf)" "fsl";
    "langue_des_signes_quebecoise_(lsq)" "fcs";
    "mandarin" "zh";
    "mauricien" "mfe";
    "moldave" "ro";
    "ouolof" "wo";
    "ouzbek" "uz";
    "pachtou" "ps";
    "pachtoune" "ps";
    "portugais_du_bresil" "pt";
    "poular" "ff";
    "reunionnais" "rcf";
    "rifi" "rif";
    "romanes" "rom";
    "thailandais" "th";
    "toucouleur" "fuc";
};

#[cfg(test)]
mod tests {
    use super::{ALIASES, AMBIGUOUS, Named, by_name, names};
    use crate::{
        lists::official::language::{LANGUAGES, canonical},
        text::fold::fold,
    };

    #[test]
    fn tables_are_sorted_folded_and_lead_to_a_language() {
        assert!(AMBIGUOUS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(ALIASES.lines().is_sorted());
        for (name, codes) in AMBIGUOUS {
            assert_eq!(fold(name), *name);
            assert!(
                codes.len() > 1 && codes.iter().all(|code| canonical(code) == Some(code)),
                "{name}"
            );
        }
        for (name, code) in ALIASES.lines().map(|line| line.split_once('\t').unwrap()) {
            assert_eq!(fold(name), name);
            assert_eq!(canonical(code), Some(code), "{name}");
        }
    }

    #[test]
    fn every_first_name_leads_back_unless_ambiguous() {
        for language in LANGUAGES.codes() {
            let name = names(language.label).next().unwrap();
            match by_name(name) {
                Named::One(code) => assert_eq!(code, language.code, "{name}"),
                Named::Ambiguous(codes) => assert!(codes.contains(&language.code), "{name}"),
                Named::None => panic!("{name}"),
            }
        }
    }

    #[test]
    fn names_as_people_write_them() {
        for (name, code) in [
            ("français", "fr"),
            ("Norvégien", "no"),
            ("persan", "fa"),
            ("tonga", "to"),
            ("créole martiniquais", "gcf"),
            ("Créole Réunionnais", "rcf"),
            ("shimaoré", "swb"),
            ("KABYLE", "kab"),
            ("LSF", "fsl"),
            ("langue des signes belge", ""),
            ("klingon", ""),
        ] {
            let expected = if code.is_empty() { Named::None } else { Named::One(code) };
            assert_eq!(by_name(name), expected, "{name}");
        }
        assert_eq!(by_name("chinois"), Named::Ambiguous(&["yue", "zh"]));
    }
}
