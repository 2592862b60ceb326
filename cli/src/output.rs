//! Where a report goes.

use std::{
    fs::File,
    io::{self, BufWriter, IsTerminal, Write},
    path::Path,
};

use praticable_pipeline::Error;

/// Standard output, or a file.
pub(crate) enum Target {
    /// Standard output.
    Standard(BufWriter<io::Stdout>),
    /// A file, made anew.
    File(BufWriter<File>),
}

impl Target {
    /// Opens where a report goes.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Error> {
        let Some(path) = path else { return Ok(Self::Standard(BufWriter::new(io::stdout()))) };
        let created = File::create(path);
        let named = |source| Error::Create { name: path.display().to_string(), source };
        Ok(Self::File(BufWriter::new(created.map_err(named)?)))
    }

    /// Whether colours help: on a terminal that does not refuse them (<https://no-color.org>).
    pub(crate) fn wants_colour(&self) -> bool {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        matches!(self, Self::Standard(_)) && io::stdout().is_terminal() && !refused
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::File(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::File(out) => out.flush(),
        }
    }
}
