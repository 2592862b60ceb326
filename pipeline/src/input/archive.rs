//! The members of a zip archive, each read as a file of its own.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

use flate2::read::DeflateDecoder;
use zip::{CompressionMethod, ZipArchive, result::ZipError};

use super::{
    MEMBERS, TOTAL,
    inflate::{Checked, may_give},
    whole::{Handle, Whole},
};
use crate::error::Trouble;

/// A zip archive, by its directory.
#[derive(Debug)]
pub(crate) struct Archive {
    whole: Whole,
    members: Vec<Member>,
}

/// What the directory says of a member.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) size: u64,
    compressed: u64,
    crc: u32,
    /// Where its bytes begin in the archive.
    start: u64,
    /// Whether they are compressed; `None` for a method that is not read.
    deflated: Option<bool>,
    encrypted: bool,
}

/// What zip files made on a Mac or by Windows hold beside what was put into them.
const LEFTOVERS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

impl Member {
    /// Whether it is no file that anybody put there: a folder, or what a system leaves behind.
    pub(crate) fn is_leftover(&self) -> bool {
        let last = self.name.rsplit('/').next().unwrap_or_default();
        self.name.ends_with('/') || self.name.starts_with("__MACOSX/") || LEFTOVERS.contains(&last)
    }
}

impl Archive {
    /// Reads the directory.
    pub(crate) fn open(whole: Whole) -> io::Result<Self> {
        let mut archive = ZipArchive::new(whole.reader()?).map_err(refused)?;
        if archive.len() > MEMBERS {
            return Err(Trouble::TooManyMembers.into());
        }
        // Two members of one name, or of the same bytes, are what bombs and forged archives are made of.
        if archive.has_duplicate_names() || archive.has_overlapping_files().map_err(refused)? {
            return Err(Trouble::Damaged.into());
        }
        let members = (0..archive.len()).map(|index| {
            let file = archive.by_index_raw(index).map_err(refused)?;
            let name = match file.name() {
                Ok(name) => name.into_owned(),
                Err(_) => String::from_utf8_lossy(file.name_raw()).into_owned(),
            };
            Ok(Member {
                // Windows wrote its own separator before the format asked for the other one.
                name: name.replace('\\', "/"),
                size: file.size(),
                compressed: file.compressed_size(),
                crc: file.crc32(),
                start: file.data_start().ok_or(Trouble::Damaged)?,
                deflated: match file.compression() {
                    CompressionMethod::Stored => Some(false),
                    CompressionMethod::Deflated => Some(true),
                    _ => None,
                },
                encrypted: file.encrypted(),
            })
        });
        let members = members.collect::<io::Result<Vec<_>>>()?;
        let size = members.iter().fold(0, |sum: u64, member| sum.saturating_add(member.size));
        if size > TOTAL {
            return Err(Trouble::TooLarge.into());
        }
        Ok(Self { whole, members })
    }

    pub(crate) fn members(&self) -> &[Member] {
        &self.members
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The text of a member.
    pub(crate) fn read(&self, member: &Member) -> io::Result<impl Read + Send + use<>> {
        if member.encrypted {
            return Err(Trouble::Encrypted.into());
        }
        let deflated = member.deflated.ok_or(Trouble::Method)?;
        may_give(member.compressed, member.size)?;
        let mut handle = self.whole.reader()?;
        handle.seek(SeekFrom::Start(member.start))?;
        let bytes = handle.take(member.compressed);
        let inner = if deflated {
            Inner::Deflated(DeflateDecoder::new(bytes))
        } else {
            Inner::Stored(bytes)
        };
        Ok(Checked::new(inner, member.size, member.crc))
    }
}

/// The two ways that members are written.
enum Inner {
    Stored(io::Take<Handle>),
    Deflated(DeflateDecoder<io::Take<Handle>>),
}

impl Read for Inner {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Stored(bytes) => bytes.read(into),
            Self::Deflated(bytes) => bytes.read(into),
        }
    }
}

fn refused(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) if error.kind() != ErrorKind::UnexpectedEof => error,
        ZipError::InvalidPassword => Trouble::Encrypted.into(),
        ZipError::CompressionMethodNotSupported(_) => Trouble::Method.into(),
        _ => Trouble::Damaged.into(),
    }
}
