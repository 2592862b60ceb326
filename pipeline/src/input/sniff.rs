//! What the first bytes of a file tell before any decoding.

use praticable::{Words, words};

use super::{archive::Archive, source::Stored};
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

/// What to do about a workbook that is not read.
const SAVE_AS_XLSX: Words = words! {
    fr: "enregistrez la feuille au format XLSX ou CSV",
    en: "save the sheet as XLSX or CSV",
    simple: "Enregistrez la feuille au format CSV.",
};

/// What to do about a document.
const ASK_FOR_DATA: Words = words! {
    fr: "demandez les données d’où il vient, en CSV ou dans un classeur",
    en: "ask for the data behind it, as CSV or in a workbook",
    simple: "Demandez les données au format CSV.",
};

/// What to do about an archive that is not read.
const UNPACK: Words = words! {
    fr: "décompressez-le, ou compressez-le en zip ou en gzip",
    en: "decompress it, or compress it as zip or gzip",
    simple: "Ouvrez-le. Puis choisissez le fichier à vérifier.",
};

/// What is compressed in a way that is not read.
const COMPRESSED: Words = words! {
    fr: "un fichier compressé autrement qu’en zip ou en gzip",
    en: "compressed otherwise than by zip or gzip",
    simple: "un fichier compressé",
};

/// Files that are often given in the place of text.
const BINARY: [Binary; 7] = [
    Binary {
        first: b"%PDF",
        what: words! { fr: "un PDF", en: "a PDF", simple: "un fichier PDF" },
        remedy: ASK_FOR_DATA,
    },
    Binary { first: b"7z\xBC\xAF\x27\x1C", what: COMPRESSED, remedy: UNPACK },
    Binary { first: b"Rar!\x1A\x07", what: COMPRESSED, remedy: UNPACK },
    Binary { first: b"\xFD7zXZ\0", what: COMPRESSED, remedy: UNPACK },
    Binary { first: b"\x28\xB5\x2F\xFD", what: COMPRESSED, remedy: UNPACK },
    Binary { first: b"BZh91AY&SY", what: COMPRESSED, remedy: UNPACK },
    Binary {
        first: b"SQLite format 3\0",
        what: words! {
            fr: "une base de données SQLite",
            en: "an SQLite database",
            simple: "une base de données",
        },
        remedy: words! {
            fr: "exportez-en une table en CSV",
            en: "export a table of it as CSV",
            simple: "Enregistrez les données au format CSV.",
        },
    },
];

/// What zip files of documents hold, and what the documents are.
const ZIPPED: [(&str, Words, Words); 4] = [
    (
        "xl/workbook.bin",
        words! {
            fr: "un classeur binaire d’Excel",
            en: "a binary workbook of Excel",
            simple: "un fichier Excel d’un format rare",
        },
        SAVE_AS_XLSX,
    ),
    (
        "Index/Document.iwa",
        words! {
            fr: "un document Numbers ou Pages",
            en: "a Numbers or Pages document",
            simple: "un fichier Numbers",
        },
        SAVE_AS_XLSX,
    ),
    (
        "word/document.xml",
        words! { fr: "un document Word", en: "a Word document", simple: "un fichier Word" },
        ASK_FOR_DATA,
    ),
    (
        "ppt/presentation.xml",
        words! { fr: "un diaporama", en: "a slide show", simple: "un diaporama" },
        ASK_FOR_DATA,
    ),
];

/// A member that is a tar archive says so here.
const TAR: (usize, &[u8]) = (257, b"ustar");

/// Anything else that is not text.
const OTHER: Binary = Binary {
    first: b"",
    what: words! { fr: "des données binaires", en: "binary data", simple: "un fichier sans texte" },
    remedy: words! {
        fr: "donnez le fichier d’où elles viennent",
        en: "give the file that it was made from",
        simple: "Choisissez un autre fichier.",
    },
};

/// Whether the file begins with a UTF-8 byte order mark, and what follows it.
pub(super) fn strip_mark(head: &[u8]) -> (bool, &[u8]) {
    head.strip_prefix(MARK).map_or((false, head), |rest| (true, rest))
}

/// What a file is, by its first bytes.
pub(super) enum Kind {
    /// Text, as far as these bytes tell.
    Text,
    Gzip,
    Zip,
    /// A table that is no text.
    Stored(Stored),
}

/// What a file is, by its first bytes: its name is not asked.
pub(super) fn kind(head: &[u8]) -> Kind {
    if head.starts_with(b"\x1F\x8B") {
        Kind::Gzip
    } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Kind::Zip
    } else if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        Kind::Stored(Stored::Xls)
    } else if head.starts_with(b"PAR1") {
        Kind::Stored(Stored::Parquet)
    } else if head.starts_with(b"ARROW1") {
        Kind::Stored(Stored::ArrowFile)
    } else if is_arrow_stream(head) {
        Kind::Stored(Stored::ArrowStream)
    } else {
        Kind::Text
    }
}

/// A message of Arrow’s stream: a mark, the length of what follows, and a table of `FlatBuffers`.
fn is_arrow_stream(head: &[u8]) -> bool {
    let Some((mark, rest)) = head.split_first_chunk::<4>() else { return false };
    let length = rest.first_chunk::<4>().map(|length| u32::from_le_bytes(*length));
    *mark == [0xFF; 4] && length.is_some_and(|length| length > 0 && length % 8 == 0)
}

/// The workbook, or another document, that a zip file is; `None` when it is an archive of files.
pub(super) fn zipped(archive: &Archive) -> Option<Zipped> {
    let has = |name: &str| archive.member(name).is_some();
    if has("xl/workbook.xml") || (has("[Content_Types].xml") && has("xl/_rels/workbook.xml.rels")) {
        return Some(Zipped::Table(Stored::Xlsx));
    }
    if has("mimetype") && has("content.xml") {
        return Some(Zipped::Table(Stored::Ods));
    }
    ZIPPED
        .iter()
        .find(|(name, ..)| has(name))
        .map(|(_, what, remedy)| Zipped::Document { what: *what, remedy: *remedy })
}

/// What a zip file is that is no archive.
pub(super) enum Zipped {
    Table(Stored),
    Document { what: Words, remedy: Words },
}

/// Refuses a kind of table whose reader was left out of this build.
pub(super) fn refuse_unread(name: &str, stored: Stored) -> Result<(), Error> {
    let (what, remedy) = match stored {
        Stored::Xlsx | Stored::Xls | Stored::Ods if cfg!(feature = "workbook") => return Ok(()),
        Stored::Parquet | Stored::ArrowFile | Stored::ArrowStream if cfg!(feature = "parquet") => {
            return Ok(());
        }
        Stored::Xlsx | Stored::Xls | Stored::Ods => (
            words! { fr: "un classeur", en: "a workbook", simple: "un fichier de tableur" },
            words! {
                fr: "enregistrez la feuille au format CSV",
                en: "save the sheet as CSV",
                simple: "Enregistrez la feuille au format CSV.",
            },
        ),
        Stored::Parquet | Stored::ArrowFile | Stored::ArrowStream => (
            words! {
                fr: "un fichier Parquet ou Arrow",
                en: "a Parquet or Arrow file",
                simple: "un fichier Parquet",
            },
            words! {
                fr: "exportez-le en CSV ou en NDJSON",
                en: "export it as CSV or NDJSON",
                simple: "Enregistrez les données au format CSV.",
            },
        ),
    };
    Err(Error::NotText { name: name.to_owned(), what, remedy })
}

/// Refuses what cannot be read as text in UTF-8 or Windows-1252.
pub(super) fn refuse_binary(name: &str, head: &[u8]) -> Result<(), Error> {
    if is_utf16(head) {
        return Err(Error::Utf16 { name: name.to_owned() });
    }
    let not_text = |what, remedy| Err(Error::NotText { name: name.to_owned(), what, remedy });
    let (at, mark) = TAR;
    if head.get(at..).is_some_and(|rest| rest.starts_with(mark)) {
        return not_text(COMPRESSED, UNPACK);
    }
    let known = BINARY.iter().find(|binary| head.starts_with(binary.first));
    match known.or_else(|| is_binary(head).then_some(&OTHER)) {
        Some(Binary { what, remedy, .. }) => not_text(*what, *remedy),
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
    fn a_document_is_refused() {
        let error = refuse_binary("fiches.pdf", b"%PDF-1.7").unwrap_err();
        assert_eq!(
            error.to_string(),
            "`fiches.pdf` is a PDF, not text: ask for the data behind it, as CSV or in a workbook"
        );
        let tar = [[b'a'; 257].as_slice(), b"ustar\0"].concat();
        let error = refuse_binary("fiches.tar", &tar).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`fiches.tar` is compressed otherwise than by zip or gzip, not text: decompress it, \
             or compress it as zip or gzip"
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
