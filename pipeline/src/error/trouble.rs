//! What is wrong with a file that holds others, or that is read at any place.

use std::{error, fmt, io};

use praticable::{Words, words};

/// What is wrong with an archive, a compressed file or a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// It gives many times more bytes than any file of data would.
    Bomb,
    /// It gives more bytes than are read.
    TooLarge,
    /// It came by a stream, must be held in memory, and is too large for that.
    TooLargeToHold,
    /// It ends too early.
    Cut,
    /// It is not what it says it is.
    Damaged,
    /// A password keeps it.
    Encrypted,
    /// It is compressed in a way that is not read.
    Method,
    /// It is an archive inside another one.
    Nested,
    /// It holds no file.
    NoMember,
    /// It holds more files than are read.
    TooManyMembers,
    /// A table of it has more columns than a spreadsheet.
    TooWide,
    /// It is an old Office document, and not a workbook.
    NoWorkbook,
    /// Its sheet takes more memory than is given to one.
    TooManyCells,
}

impl Trouble {
    /// What is wrong and what to do, to be said after the file's name.
    pub(super) const fn words(self) -> Words {
        match self {
            Self::Bomb => words! {
                fr: "grossit de plus de 250 fois en se décompressant, ce qu’aucun fichier de données ne fait : \
                 décompressez-le vous-même si vous lui faites confiance",
                en: "grows more than 250 times when it is decompressed, which no data file does: \
                 decompress it yourself if you trust it",
                simple: "devient beaucoup trop gros quand on l’ouvre. Demandez d’où il vient.",
            },
            Self::TooLarge => words! {
                fr: "dépasse la taille qui se lit une fois décompressée : coupez les données en plusieurs fichiers",
                en: "is too large to be read once decompressed: split the data into several files",
                simple: "est trop gros. Coupez-le en plusieurs fichiers.",
            },
            Self::TooLargeToHold => words! {
                fr: "arrive par un flux et dépasse 256 Mio, qu’il faudrait garder en mémoire : \
                 enregistrez-le et donnez son nom",
                en: "comes as a stream and exceeds the 256 MiB that can be held in memory: save it and give its name",
                simple: "est trop gros pour être lu ainsi. Enregistrez-le. Puis donnez son nom.",
            },
            Self::Cut => words! {
                fr: "s’arrête avant sa fin : téléchargez-le ou copiez-le de nouveau",
                en: "is truncated: download or copy it again",
                simple: "n’est pas complet. Téléchargez-le de nouveau.",
            },
            Self::Damaged => words! {
                fr: "est incomplet ou abîmé : téléchargez-le ou copiez-le de nouveau",
                en: "is incomplete or damaged: download or copy it again",
                simple: "est abîmé. Téléchargez-le de nouveau.",
            },
            Self::Encrypted => words! {
                fr: "est protégé par un mot de passe : enregistrez-le sans mot de passe",
                en: "is protected by a password: save it without one",
                simple: "est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
            },
            Self::Method => words! {
                fr: "est compressé d’une façon qui ne se lit pas ici : enregistrez-le avec une compression courante, \
                 ou sans compression",
                en: "is compressed in a way that cannot be read here: save it with a common compression, or without any",
                simple: "est compressé d’une façon que nous ne connaissons pas. Enregistrez-le sans compression.",
            },
            Self::Nested => words! {
                fr: "est une archive dans une autre : décompressez-la d’abord",
                en: "is an archive inside another one: unpack it first",
                simple: "est un fichier zip dans un autre. Ouvrez-le d’abord.",
            },
            Self::NoMember => words! {
                fr: "est une archive sans fichier : rien n’a été vérifié",
                en: "is an archive without a file: nothing was checked",
                simple: "est vide. Il n’y a rien à vérifier.",
            },
            Self::TooManyMembers => words! {
                fr: "contient plus de 1000 fichiers : décompressez l’archive, et donnez les fichiers à vérifier",
                en: "contains more than 1000 files: unpack it, and give the files to check",
                simple: "contient trop de fichiers. Ouvrez-le. Puis choisissez les fichiers à vérifier.",
            },
            Self::TooWide => words! {
                fr: "a plus de 16 384 colonnes, ce qu’aucun tableur n’écrit : donnez le fichier d’où il vient",
                en: "has more than 16,384 columns, which no spreadsheet writes: give the file it was made from",
                simple: "a trop de colonnes. Choisissez un autre fichier.",
            },
            Self::NoWorkbook => words! {
                fr: "est un document Office, mais pas un classeur : demandez les données d’où il vient, en CSV ou dans un classeur",
                en: "is an Office document, but not a workbook: ask for the data behind it, as CSV or in a workbook",
                simple: "n’est pas un fichier de tableur. Demandez les données au format CSV.",
            },
            Self::TooManyCells => words! {
                fr: "a une feuille trop étendue pour ce format : enregistrez-la au format XLSX ou CSV",
                en: "has a sheet that is too large for this format: save it as XLSX or CSV",
                simple: "a une feuille trop grande. Enregistrez-la au format CSV.",
            },
        }
    }

    /// The trouble behind what a reader of bytes said, if there is one.
    pub(crate) fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref::<Self>().copied()
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words().en)
    }
}

impl error::Error for Trouble {}

/// Trouble that a reader of bytes meets.
impl From<Trouble> for io::Error {
    fn from(trouble: Trouble) -> Self {
        Self::new(io::ErrorKind::InvalidData, trouble)
    }
}
