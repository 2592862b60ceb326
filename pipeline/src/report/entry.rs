//! One finding as programs read it.

use praticable::{Fix, FixKind, Params, Severity};
use serde::Serialize;

use super::{FileSummary, Style, phrases::Phrases};
use crate::check::Found;

/// One finding as programs read it; `None` is left out.
#[derive(Debug, Serialize)]
pub(crate) struct Entry<'f> {
    pub(super) file: &'f str,
    pub(super) row: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) byte: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) record_id: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) column: Option<&'f str>,
    /// The column's number, from 1, for formats that name no columns.
    #[serde(skip)]
    pub(super) column_number: Option<usize>,
    pub(super) path: &'f str,
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    pub(super) params: &'f Params,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fix: Option<Proposal<'f>>,
    /// What the place is called.
    #[serde(skip)]
    pub(super) label: String,
    pub(super) message: String,
    pub(super) remedy: String,
}

/// A fix, or only its kind where values are not to be shown.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Proposal<'f> {
    Whole(&'f Fix),
    Kind { kind: FixKind },
}

impl<'f> Proposal<'f> {
    /// Whether a person has to agree.
    pub(super) const fn kind(&self) -> FixKind {
        match self {
            Self::Whole(fix) => fix.kind,
            Self::Kind { kind } => *kind,
        }
    }

    /// All of it, where it is shown.
    pub(super) const fn whole(&self) -> Option<&'f Fix> {
        match self {
            Self::Whole(fix) => Some(fix),
            Self::Kind { .. } => None,
        }
    }
}

impl<'f> Entry<'f> {
    pub(crate) fn new(file: &'f FileSummary, found: &'f Found, style: &Style) -> Self {
        let finding = &found.finding;
        let proposal = |fix: &'f Fix| {
            if style.redact { Proposal::Kind { kind: fix.kind } } else { Proposal::Whole(fix) }
        };
        Self {
            file: &file.path,
            row: found.row,
            line: found.line,
            byte: found.byte,
            cell: found.cell.as_deref(),
            record_id: found.record.as_deref().filter(|_| !style.redact),
            column: file.column(found.column),
            column_number: found.column,
            path: &finding.path,
            code: finding.code(),
            severity: finding.severity,
            params: &finding.params,
            value: found.value.as_deref().filter(|_| !style.redact),
            fix: finding.fix.as_ref().map(proposal),
            label: if finding.path.is_empty() {
                String::new()
            } else {
                finding.label(style.lang) + Phrases(style.lang).colon() + " "
            },
            message: finding.message(style.lang),
            remedy: finding.remedy(style.lang),
        }
    }

    /// Everything that is said of it, in whole sentences.
    pub(super) fn sentences(&self) -> String {
        let end = if self.message.ends_with('.') { "" } else { "." };
        format!("{}{}{end} {}", self.label, self.message, self.remedy).trim_end().to_owned()
    }
}
