//! How far a piece of work has come.

/// How far a piece of work on files has come, over all its sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Rows or records read.
    pub rows: u64,
    /// Bytes read.
    pub bytes: u64,
    /// Bytes of the sources so far, the present one included; `None` where a size is not known before reading.
    pub total: Option<u64>,
}

/// The progress through one source, on top of those before it.
pub(super) struct Meter {
    before: u64,
    size: Option<u64>,
    progress: Progress,
}

impl Meter {
    /// Begins a source of `size` bytes after the others.
    pub(super) fn begin(done: Progress, size: Option<u64>) -> Self {
        let before = done.bytes;
        let total = done.total.zip(size).map(|(total, size)| total + size);
        Self { before, size, progress: Progress { total, ..done } }
    }

    /// Adds the rows of a piece that begins at a byte of the source.
    pub(super) fn advance(&mut self, rows: u64, byte: u64) -> Progress {
        self.progress.rows += rows;
        self.progress.bytes = self.progress.bytes.max(self.before + byte);
        self.progress
    }

    /// The progress once the source was read.
    pub(super) fn end(self) -> Progress {
        let bytes = self.size.map_or(self.progress.bytes, |size| self.before + size);
        Progress { bytes, ..self.progress }
    }
}
