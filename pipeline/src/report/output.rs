//! The formats of a report.

use std::{
    fmt::Debug,
    io::{self, Write},
};

use super::{
    Style, Summary,
    entry::Entry,
    github::Github,
    html::Html,
    json::Json,
    junit::Junit,
    rows::{Lines, Rows},
    sarif::Sarif,
    text::Text,
};

/// A format of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// For people: the verdict, then a block a code.
    #[default]
    Text,
    /// One JSON document.
    Json,
    /// A finding a line, as JSON.
    Ndjson,
    /// A finding a row, as CSV.
    Csv,
    /// SARIF 2.1.0 (OASIS), which code hosts show beside the data.
    Sarif,
    /// `JUnit` XML, which test runners show.
    Junit,
    /// Commands that annotate a change on GitHub.
    Github,
    /// For people: an accessible web page.
    Html,
    /// What stands in the body of that page, for a page that has a head of its own, such as a notebook.
    HtmlPart,
}

/// Findings of each code that a format keeps in memory, unless the caller says otherwise.
const KEPT: usize = 1000;

/// Examples of each cause that people read.
const EXAMPLES: usize = 3;

impl Output {
    /// Every format.
    pub const ALL: [Self; 9] = [
        Self::Text,
        Self::Json,
        Self::Ndjson,
        Self::Csv,
        Self::Sarif,
        Self::Junit,
        Self::Github,
        Self::Html,
        Self::HtmlPart,
    ];

    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Github => "github",
            Self::Html => "html",
            Self::HtmlPart => "html-part",
        }
    }

    /// Reads a format's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|output| output.name() == name)
    }

    /// Whether each finding is written as it comes.
    pub(super) const fn streams(self) -> bool {
        matches!(self, Self::Ndjson | Self::Csv | Self::Github)
    }

    /// Whether findings wait in memory until the end.
    pub(super) const fn keeps(self) -> bool {
        matches!(self, Self::Json | Self::Sarif | Self::Junit)
    }

    /// How many findings of each code are shown, unless the caller says otherwise.
    pub(super) const fn limit(self) -> Option<usize> {
        match self {
            Self::Text | Self::Html | Self::HtmlPart => Some(EXAMPLES),
            Self::Json | Self::Sarif | Self::Junit => Some(KEPT),
            Self::Ndjson | Self::Csv | Self::Github => None,
        }
    }

    pub(super) fn writer(self) -> Box<dyn Writer> {
        match self {
            Self::Text => Box::new(Text),
            Self::Json => Box::new(Json),
            Self::Ndjson => Box::new(Lines),
            Self::Csv => Box::new(Rows),
            Self::Sarif => Box::new(Sarif),
            Self::Junit => Box::new(Junit),
            Self::Github => Box::new(Github),
            Self::Html => Box::new(Html { whole: true }),
            Self::HtmlPart => Box::new(Html { whole: false }),
        }
    }
}

/// Writes one format.
pub(super) trait Writer: Debug + Send + Sync {
    /// Writes what comes before every finding.
    fn begin(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    /// Writes one finding as it comes.
    fn found(&mut self, _out: &mut dyn Write, _entry: &Entry<'_>) -> io::Result<()> {
        Ok(())
    }

    /// Writes what is known at the end.
    fn finish(
        &mut self,
        _out: &mut dyn Write,
        _summary: &Summary,
        _style: &Style,
    ) -> io::Result<()> {
        Ok(())
    }
}
