//! Which sheet of a workbook is read.

use serde::{Deserialize, Serialize};

/// Which sheet of a workbook is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetChoice {
    /// The sheet that is read.
    pub name: String,
    /// Whether it was asked for.
    pub asked: bool,
    /// The sheets in which something stands, and which are not read; those that the workbook hides are not among them.
    pub unread: Vec<String>,
}
