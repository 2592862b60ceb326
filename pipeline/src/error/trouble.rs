//! What is wrong with a file that holds others, or that is read at any place.

use std::{error, fmt, io};

use praticable::Words;

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
    /// It is an old document of Office’s, and no workbook.
    NoWorkbook,
    /// Its sheet takes more memory than is given to one.
    TooManyCells,
}

/// A sentence's predicate in each register, what to do about it included.
macro_rules! says {
    ($fr:literal, $en:literal, $simple:literal $(,)?) => {
        Words { fr: $fr, en: $en, simple: $simple }
    };
}

impl Trouble {
    /// What is wrong and what to do, to be said after the file's name.
    pub(super) const fn words(self) -> Words {
        match self {
            Self::Bomb => says!(
                "grossit de plus de 250 fois en se décompressant, ce qu’aucun fichier de données ne fait : \
                 décompressez-le vous-même si vous lui faites confiance",
                "grows more than 250 times when it is decompressed, as no file of data does: \
                 decompress it yourself if you trust it",
                "devient beaucoup trop gros quand on l’ouvre. Demandez d’où il vient.",
            ),
            Self::TooLarge => says!(
                "dépasse la taille qui se lit une fois décompressée : coupez les données en plusieurs fichiers",
                "is larger than what is read, once decompressed: cut the data into several files",
                "est trop gros. Coupez-le en plusieurs fichiers.",
            ),
            Self::TooLargeToHold => says!(
                "arrive par un flux et dépasse 256 Mio, qu’il faudrait garder en mémoire : \
                 enregistrez-le et donnez son nom",
                "comes as a stream and is larger than the 256 MiB that are held in memory: save it and give its name",
                "est trop gros pour être lu ainsi. Enregistrez-le. Puis donnez son nom.",
            ),
            Self::Cut => says!(
                "s’arrête avant sa fin : téléchargez-le ou copiez-le de nouveau",
                "ends before its end: download or copy it again",
                "n’est pas complet. Téléchargez-le de nouveau.",
            ),
            Self::Damaged => says!(
                "est incomplet ou abîmé : téléchargez-le ou copiez-le de nouveau",
                "is incomplete or damaged: download or copy it again",
                "est abîmé. Téléchargez-le de nouveau.",
            ),
            Self::Encrypted => says!(
                "est protégé par un mot de passe : enregistrez-le sans mot de passe",
                "is protected by a password: save it without one",
                "est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
            ),
            Self::Method => says!(
                "est compressé d’une façon qui ne se lit pas ici : enregistrez-le avec une compression courante, \
                 ou sans compression",
                "is compressed in a way that is not read here: save it with a common compression, or with none",
                "est compressé d’une façon que nous ne connaissons pas. Enregistrez-le sans compression.",
            ),
            Self::Nested => says!(
                "est une archive dans une autre : décompressez-la d’abord",
                "is an archive inside another one: unpack it first",
                "est un fichier zip dans un autre. Ouvrez-le d’abord.",
            ),
            Self::NoMember => says!(
                "est une archive sans fichier : rien n’a été vérifié",
                "is an archive without a file: nothing was checked",
                "est vide. Il n’y a rien à vérifier.",
            ),
            Self::TooManyMembers => says!(
                "contient plus de 1000 fichiers : décompressez l’archive, et donnez les fichiers à vérifier",
                "holds more than 1000 files: unpack it, and give the files to check",
                "contient trop de fichiers. Ouvrez-le. Puis choisissez les fichiers à vérifier.",
            ),
            Self::TooWide => says!(
                "a plus de 16 384 colonnes, ce qu’aucun tableur n’écrit : donnez le fichier d’où il vient",
                "has more than 16,384 columns, as no spreadsheet writes: give the file that it was made from",
                "a trop de colonnes. Choisissez un autre fichier.",
            ),
            Self::NoWorkbook => says!(
                "est un document Office, mais pas un classeur : demandez les données d’où il vient, en CSV ou dans un classeur",
                "is an Office document, but no workbook: ask for the data behind it, as CSV or in a workbook",
                "n’est pas un fichier de tableur. Demandez les données au format CSV.",
            ),
            Self::TooManyCells => says!(
                "a une feuille trop étendue pour ce format : enregistrez-la au format XLSX ou CSV",
                "has a sheet too wide and long for this format: save it as XLSX or CSV",
                "a une feuille trop grande. Enregistrez-la au format CSV.",
            ),
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
