//! What the first bytes of a file tell before any decoding.

use praticable::Words;

use crate::Error;

/// The UTF-8 byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// How much of the head is looked at for the zeros of UTF-16.
const SAMPLE: usize = 1024;

/// Control characters that a short text may have and still be text.
const DAMAGE: usize = 32;

/// A kind of file that is not text.
struct Binary {
    /// Its first bytes.
    first: &'static [u8],
    /// What it is.
    what: Words,
    /// What to do about it.
    remedy: Words,
}

const CSV: Words = Words {
    fr: "enregistrez la feuille au format CSV",
    en: "save the sheet as CSV",
    simple: "Enregistrez la feuille au format CSV.",
};

/// Files that are often given in the place of text.
const BINARY: [Binary; 5] = [
    Binary {
        first: b"PK\x03\x04",
        what: Words {
            fr: "un classeur ou une archive zip",
            en: "a workbook or a zip archive",
            simple: "un fichier de tableur, ou un fichier zip",
        },
        remedy: Words {
            fr: "enregistrez la feuille au format CSV, ou décompressez l’archive",
            en: "save the sheet as CSV, or unzip the archive",
            simple: "Enregistrez la feuille au format CSV. Ou ouvrez le fichier zip.",
        },
    },
    Binary {
        first: b"\xD0\xCF\x11\xE0",
        what: Words {
            fr: "un ancien classeur Excel",
            en: "an old Excel workbook",
            simple: "un ancien fichier Excel",
        },
        remedy: CSV,
    },
    Binary {
        first: b"\x1F\x8B",
        what: Words {
            fr: "un fichier compressé par gzip",
            en: "compressed by gzip",
            simple: "un fichier compressé",
        },
        remedy: Words {
            fr: "décompressez-le",
            en: "decompress it",
            simple: "Décompressez ce fichier. Ou demandez de l’aide.",
        },
    },
    Binary {
        first: b"PAR1",
        what: Words {
            fr: "un fichier Parquet",
            en: "a Parquet file",
            simple: "un fichier Parquet",
        },
        remedy: Words {
            fr: "exportez-le en CSV ou en NDJSON",
            en: "export it as CSV or NDJSON",
            simple: "Enregistrez les données au format CSV.",
        },
    },
    Binary {
        first: b"%PDF",
        what: Words { fr: "un PDF", en: "a PDF", simple: "un fichier PDF" },
        remedy: Words {
            fr: "demandez les données d’où il vient, en CSV",
            en: "ask for the data behind it, as CSV",
            simple: "Demandez les données au format CSV.",
        },
    },
];

/// Anything else that is not text.
const OTHER: Binary = Binary {
    first: b"",
    what: Words { fr: "des données binaires", en: "binary data", simple: "un fichier sans texte" },
    remedy: Words {
        fr: "donnez le fichier d’où elles viennent",
        en: "give the file that it was made from",
        simple: "Choisissez un autre fichier.",
    },
};

/// Whether the file begins with a UTF-8 byte order mark, and what follows it.
pub(super) fn strip_mark(head: &[u8]) -> (bool, &[u8]) {
    head.strip_prefix(MARK).map_or((false, head), |rest| (true, rest))
}

/// Refuses what cannot be read as text in UTF-8 or Windows-1252.
pub(super) fn refuse_binary(name: &str, head: &[u8]) -> Result<(), Error> {
    if is_utf16(head) {
        return Err(Error::Utf16 { name: name.to_owned() });
    }
    let known = BINARY.iter().find(|binary| head.starts_with(binary.first));
    match known.or_else(|| is_binary(head).then_some(&OTHER)) {
        Some(Binary { what, remedy, .. }) => {
            Err(Error::NotText { name: name.to_owned(), what: *what, remedy: *remedy })
        }
        None => Ok(()),
    }
}

/// Control characters in more than one byte of a hundred: damaged text has a few, binary data has many.
fn is_binary(head: &[u8]) -> bool {
    let controls =
        head.iter().filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()).count();
    controls > DAMAGE && controls * 100 > head.len()
}

/// A mark, or every other byte zero in the text's beginning as Latin letters have it.
fn is_utf16(head: &[u8]) -> bool {
    if head.starts_with(b"\xFF\xFE")
        || head.starts_with(b"\xFE\xFF")
        || head.starts_with(b"\0\0\xFE\xFF")
    {
        return true;
    }
    let (mut zeros, mut pairs) = ([0_usize; 2], 0_usize);
    for pair in head.chunks_exact(2).take(SAMPLE / 2) {
        pairs += 1;
        for (zero, byte) in zeros.iter_mut().zip(pair) {
            *zero += usize::from(*byte == 0);
        }
    }
    let [even, odd] = zeros;
    // A quarter of the pairs, because text without any Latin letter is rare; none on the other side.
    pairs > 0 && even.max(odd) * 4 > pairs && even.min(odd) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn utf16_is_refused_with_and_without_a_mark() {
        for head in [b"\xFF\xFEa\0".as_slice(), b"\xFE\xFF\0a", &utf16("nom;prénom\n")] {
            let error = refuse_binary("fiches.csv", head).unwrap_err();
            assert!(matches!(error, Error::Utf16 { .. }));
            assert_eq!(
                error.to_string(),
                "`fiches.csv` is in UTF-16: save it again as UTF-8 (in Excel: CSV UTF-8)"
            );
        }
    }

    #[test]
    fn a_workbook_is_refused() {
        let error = refuse_binary("fiches.xlsx", b"PK\x03\x04rest").unwrap_err();
        assert_eq!(
            error.to_string(),
            "`fiches.xlsx` is a workbook or a zip archive, not text: save the sheet as CSV, or unzip the archive"
        );
    }

    #[test]
    fn text_with_a_few_nuls_is_text() {
        refuse_binary("a.csv", b"nom;prenom\nEX\0MPLE;JULIE\n").unwrap();
        refuse_binary("a.csv", b"").unwrap();
        let bytes: Vec<u8> = (0..=255).cycle().take(4096).collect();
        assert!(
            refuse_binary("a.bin", &bytes)
                .unwrap_err()
                .to_string()
                .starts_with("`a.bin` is binary data, not text")
        );
        refuse_binary("a.csv", &[0; 20]).unwrap();
    }
}
