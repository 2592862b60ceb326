//! What a path or a stream stands for: a file, or the members of an archive.

use std::{
    fs::File,
    io::{self, Cursor, ErrorKind, Read},
    path::Path,
};

use super::{
    Source,
    archive::Archive,
    inflate::{Consumed, Gzip},
    sniff::{self, Kind, Zipped},
    source::{HEAD, read_up_to},
    whole::Whole,
};
use crate::{Error, error::Trouble};

/// The files that a path stands for, one after the other: itself, or each member of the archive that it is.
///
/// A member that cannot be read is an error in its place, and the others follow. Folders, and what Macs and Windows leave
/// in archives, are no members.
///
/// ```
/// use std::io::Cursor;
///
/// use praticable_pipeline::{Source, input::Sources};
///
/// let mut sources = Sources::read("fiches.csv", Cursor::new("nom_lieu\nCabinet\n"))?;
/// assert_eq!(sources.next().unwrap()?.name(), "fiches.csv");
/// assert!(sources.next().is_none());
/// # Ok::<(), praticable_pipeline::Error>(())
/// ```
#[derive(Debug)]
pub struct Sources {
    /// What messages call the file that came last.
    name: String,
    left: Left,
}

#[derive(Debug)]
enum Left {
    One(Option<Box<Source>>),
    Members { path: String, archive: Archive, next: usize },
}

impl Sources {
    /// Opens a file.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let refused = |source| Error::Read { name: name.clone(), source };
        let known = path.metadata().map_err(refused)?;
        if known.is_dir() {
            return Err(refused(ErrorKind::IsADirectory.into()));
        }
        let file = File::open(path).map_err(refused)?;
        let whole = known.is_file().then(|| Whole::File(path.to_owned()));
        let size = known.is_file().then_some(known.len());
        Self::begin(&name, file, size, whole)
    }

    /// Takes any stream of bytes; `name` is what messages call it. A file that has to be read at any place is held in
    /// memory, up to [`HELD`](super::HELD).
    pub fn read(name: &str, reader: impl Read + Send + 'static) -> Result<Self, Error> {
        Self::begin(name, reader, None, None)
    }

    /// What messages call the file that came last: a member is named behind its archive.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many files there are left, as far as that is known.
    fn len(&self) -> usize {
        match &self.left {
            Left::One(source) => usize::from(source.is_some()),
            Left::Members { archive, next, .. } => {
                let left = archive.members().iter().skip(*next);
                left.filter(|member| !member.is_leftover()).count()
            }
        }
    }

    /// The only file.
    pub(super) fn only(mut self, name: &str) -> Result<Source, Error> {
        let members = self.len();
        if members > 1 {
            return Err(Error::ManyMembers { name: name.to_owned(), members });
        }
        let none = || Err(Error::trouble(name, Trouble::NoMember));
        self.next().unwrap_or_else(none)
    }

    fn begin(
        name: &str,
        mut reader: impl Read + Send + 'static,
        size: Option<u64>,
        whole: Option<Whole>,
    ) -> Result<Self, Error> {
        let refused = |source| Error::read(name, source);
        let mut head = Vec::with_capacity(HEAD);
        read_up_to(&mut reader, HEAD, &mut head).map_err(refused)?;
        let source = match sniff::kind(&head) {
            Kind::Text => Source::text(name, &head, reader, size, None),
            Kind::Gzip => {
                let gzip = Gzip::new(Cursor::new(head).chain(reader));
                let consumed = gzip.consumed();
                inside(name, gzip, size, Some(consumed))
            }
            Kind::Zip => {
                let whole = whole.map_or_else(|| Whole::hold(head, reader), Ok).map_err(refused)?;
                let archive = Archive::open(whole.clone()).map_err(refused)?;
                match sniff::zipped(&archive) {
                    Some(zipped) => of_zip(name, &zipped, whole, size),
                    None => return Self::members(name, archive),
                }
            }
            Kind::Stored(stored) => {
                let whole = whole.map_or_else(|| Whole::hold(head, reader), Ok).map_err(refused)?;
                Source::stored(name, stored, whole, size)
            }
        };
        Ok(Self { name: name.to_owned(), left: Left::One(Some(Box::new(source?))) })
    }

    fn members(name: &str, archive: Archive) -> Result<Self, Error> {
        let left = Left::Members { path: name.to_owned(), archive, next: 0 };
        let sources = Self { name: name.to_owned(), left };
        if sources.len() == 0 {
            return Err(Error::trouble(name, Trouble::NoMember));
        }
        Ok(sources)
    }
}

impl Iterator for Sources {
    type Item = Result<Source, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.left {
            Left::One(source) => source.take().map(|source| Ok(*source)),
            Left::Members { path, archive, next } => loop {
                let member = archive.members().get(*next)?;
                *next += 1;
                if !member.is_leftover() {
                    self.name = format!("{path}/{}", member.name);
                    let reader = archive.read(member);
                    let source = reader.map_err(|error| Error::read(&self.name, error));
                    let size = Some(member.size);
                    break Some(source.and_then(|reader| inside(&self.name, reader, size, None)));
                }
            },
        }
    }
}

/// A file that was wrapped in another one: it is no archive itself.
fn inside(
    name: &str,
    mut reader: impl Read + Send + 'static,
    size: Option<u64>,
    consumed: Option<Consumed>,
) -> Result<Source, Error> {
    let refused = |source: io::Error| Error::read(name, source);
    let mut head = Vec::with_capacity(HEAD);
    read_up_to(&mut reader, HEAD, &mut head).map_err(refused)?;
    let hold = |head, reader| Whole::hold(head, reader).map_err(refused);
    let source = match sniff::kind(&head) {
        Kind::Text => Source::text(name, &head, reader, size, consumed),
        Kind::Gzip => Err(Error::trouble(name, Trouble::Nested)),
        Kind::Zip => {
            let whole = hold(head, reader)?;
            let archive = Archive::open(whole.clone()).map_err(refused)?;
            match sniff::zipped(&archive) {
                Some(zipped) => of_zip(name, &zipped, whole, None),
                None => Err(Error::trouble(name, Trouble::Nested)),
            }
        }
        Kind::Stored(stored) => Source::stored(name, stored, hold(head, reader)?, None),
    };
    source.map(Source::wrapped)
}

/// A workbook, or why what is zipped like one is none.
fn of_zip(name: &str, zipped: &Zipped, whole: Whole, size: Option<u64>) -> Result<Source, Error> {
    match zipped {
        Zipped::Table(stored) => Source::stored(name, *stored, whole, size),
        Zipped::Document { what, remedy } => {
            Err(Error::NotText { name: name.to_owned(), what: *what, remedy: *remedy })
        }
    }
}
