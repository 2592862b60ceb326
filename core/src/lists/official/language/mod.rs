//! Languages, spoken and signed.
//!
//! A language is written as its two-letter code if it has one, otherwise as its three-letter code, as BCP 47 requires:
//! one language, one code. [`canonical`] reads the other forms.

mod names;
mod sign;
mod spoken;
mod three_letter;

pub use names::{Named, by_name};
pub use sign::sign_language_alias;

use super::{LICENCE_OUVERTE, OfficialList};

/// Spoken languages: `TRE_G00` without its obsolete and private codes, and a selection from ISO 639-3.
///
/// The selection: creoles, Berber, Kurdish and Comorian languages, dialects of Arabic, languages of West Africa, French
/// Guiana and the Pacific; their French labels are this project's. Constructed and ancient languages are kept, because
/// `TRE_G00` has them.
pub static LANGUAGES: OfficialList = OfficialList {
    name: "TRE_G00 + ISO 639-3",
    version: "20240927",
    source: source!("https://mos.esante.gouv.fr/NOS/TRE_G00-Langue/"),
    licence: LICENCE_OUVERTE,
    table: spoken::TABLE,
};

/// Sign languages: all of ISO 639-3, with `ils`, International Sign.
///
/// ISO 639-3 has no French labels: these follow the usual names, as the iso-codes project lists them, with corrections.
pub static SIGN_LANGUAGES: OfficialList = OfficialList {
    name: "ISO 639-3",
    version: "2023",
    source: source!("https://iso639-3.sil.org/"),
    licence: source!("ISO 639-3 terms of use"),
    table: sign::TABLE,
};

/// Whether a code is one of [`LANGUAGES`] or [`SIGN_LANGUAGES`].
pub fn is_known(code: &str) -> bool {
    LANGUAGES.contains(code) || SIGN_LANGUAGES.contains(code)
}

/// Returns the code that replaced an obsolete code of ISO 639-1; `None` for any other code.
///
/// `sh` is read as Serbian, as in CLDR, although it covered Croatian and Bosnian too.
///
/// ```
/// use praticable::codes::official::language::obsolete;
///
/// assert_eq!(obsolete("iw"), Some("he"));
/// assert_eq!(obsolete("he"), None);
/// ```
pub fn obsolete(code: &str) -> Option<&'static str> {
    match code {
        "in" => Some("id"),
        "iw" => Some("he"),
        "ji" => Some("yi"),
        "mo" => Some("ro"),
        "sh" => Some("sr"),
        _ => None,
    }
}

/// Returns the model's code for a language, from any of its codes in lower case; `None` if it is in neither list.
///
/// Reads codes of [`LANGUAGES`] and [`SIGN_LANGUAGES`], obsolete ones, the two private codes of `TRE_G00` (`ls`, `rc`),
/// three-letter codes of languages that have a two-letter one, and the former tags of sign languages.
///
/// ```
/// use praticable::codes::official::language::canonical;
///
/// assert_eq!(canonical("kab"), Some("kab"));
/// assert_eq!(canonical("wol"), Some("wo"));
/// assert_eq!(canonical("rc"), Some("rcf"));
/// assert_eq!(canonical("sgn-fr"), Some("fsl"));
/// assert_eq!(canonical("xx"), None);
/// ```
pub fn canonical(code: &str) -> Option<&'static str> {
    let known =
        LANGUAGES.get(code).or_else(|| SIGN_LANGUAGES.get(code)).map(|language| language.code);
    known
        .or_else(|| obsolete(code))
        .or_else(|| (code == "rc").then_some("rcf"))
        .or_else(|| three_letter::shortest(code))
        .or_else(|| sign_language_alias(code))
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, SIGN_LANGUAGES, canonical, obsolete};

    #[test]
    fn no_language_is_both_spoken_and_signed() {
        assert!(SIGN_LANGUAGES.codes().all(|code| !LANGUAGES.contains(code.code)));
    }

    #[test]
    fn codes_that_are_replaced_are_not_listed() {
        for (old, new) in [("in", "id"), ("iw", "he"), ("ji", "yi"), ("mo", "ro"), ("sh", "sr")] {
            assert_eq!(obsolete(old), Some(new));
            assert_eq!(canonical(old), Some(new));
            assert!(!LANGUAGES.contains(old) && LANGUAGES.contains(new));
        }
        assert_eq!(canonical("ls"), Some("fsl"));
        assert!(!LANGUAGES.contains("ls") && !LANGUAGES.contains("rc"));
    }

    #[test]
    fn french_practice_is_covered() {
        for code in [
            "kab", "shi", "rif", "zgh", "tzm", "gcf", "gcr", "swb", "zdj", "snk", "prs", "kmr",
            "ckb",
        ] {
            assert_eq!(canonical(code), Some(code));
        }
        for code in ["ary", "arq", "aeb", "arz", "rom", "rmy", "srn", "djk", "yue"] {
            assert_eq!(canonical(code), Some(code));
        }
        for (long, short) in
            [("bam", "bm"), ("wol", "wo"), ("ful", "ff"), ("lin", "ln"), ("pus", "ps")]
        {
            assert_eq!(canonical(long), Some(short));
        }
    }

    #[test]
    fn sign_languages_are_covered() {
        for code in
            ["fsl", "ase", "bfi", "sfb", "vgt", "gsg", "ssp", "ise", "dse", "ils", "ssr", "fcs"]
        {
            assert!(SIGN_LANGUAGES.contains(code), "{code}");
        }
        let french = SIGN_LANGUAGES.get("fsl").map(|code| code.label);
        assert_eq!(french, Some("langue des signes française"));
    }
}
