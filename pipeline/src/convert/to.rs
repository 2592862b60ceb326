//! The formats that listings are written in.

use std::path::Path;

/// A format of listings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A listing a line, as JSON.
    Ndjson,
    /// One list of listings, as JSON.
    Json,
    /// The flat table, as spreadsheets set to French read it.
    Csv,
    /// The flat table in columns, as Parquet.
    #[cfg(feature = "parquet")]
    Parquet,
    /// The flat table in columns, as a file of Arrow's own format.
    #[cfg(feature = "parquet")]
    Arrow,
    /// The flat table, as a workbook.
    #[cfg(feature = "workbook-write")]
    Xlsx,
}

impl To {
    /// Every format.
    pub const ALL: &[Self] = &[
        Self::Ndjson,
        Self::Json,
        Self::Csv,
        #[cfg(feature = "parquet")]
        Self::Parquet,
        #[cfg(feature = "parquet")]
        Self::Arrow,
        #[cfg(feature = "workbook-write")]
        Self::Xlsx,
    ];

    /// The name on the command line and in every binding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Csv => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
            #[cfg(feature = "parquet")]
            Self::Arrow => "arrow",
            #[cfg(feature = "workbook-write")]
            Self::Xlsx => "xlsx",
        }
    }

    /// Reads a format's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|to| to.name() == name)
    }

    /// The format that the name of a file ends with.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use praticable_pipeline::convert::To;
    ///
    /// assert_eq!(To::of_file(Path::new("fiches.JSONL")), Some(To::Ndjson));
    /// assert_eq!(To::of_file(Path::new("fiches")), None);
    /// ```
    pub fn of_file(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "jsonl" => Some(Self::Ndjson),
            #[cfg(feature = "parquet")]
            "feather" | "ipc" => Some(Self::Arrow),
            ending => Self::from_name(ending),
        }
    }

    /// Whether it is text, which a terminal can show.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Ndjson | Self::Json | Self::Csv)
    }
}
