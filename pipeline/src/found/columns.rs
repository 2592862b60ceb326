//! The columns of findings as a table.

/// Defines the columns once: variant, name, meaning.
macro_rules! columns {
    ($($(#[$doc:meta])* $column:ident = $name:literal,)+) => {
        /// A column of findings as a table: the same in CSV and in record batches, which know no file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum FindingColumn {
            $($(#[$doc])* $column,)+
        }

        impl FindingColumn {
            /// Every column, in their order.
            pub(crate) const ALL: &[Self] = &[$(Self::$column,)+];

            /// The name in the header.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$column => $name,)+
                }
            }
        }
    };
}

columns! {
    /// The file, as the caller named it.
    File = "file",
    /// Row, from 1; 0 for the header, or for the whole.
    Row = "row",
    /// The listing's own id.
    RecordId = "record_id",
    /// JSON Pointer into the listing.
    Path = "path",
    /// Name of the column that fills that place.
    Column = "column",
    /// The rule's code.
    Code = "code",
    /// The weight under the profile of the check.
    Severity = "severity",
    /// The values that the message names, as a JSON object.
    Params = "params",
    /// What is wrong.
    Message = "message",
    /// How to correct it.
    Remedy = "remedy",
    /// The cell as it was read, when asked for.
    Value = "value",
    /// Whether a person has to agree to the fix.
    FixKind = "fix_kind",
    /// The fix, as a JSON object.
    FixValue = "fix_value",
    /// Physical line in the file, or row of the sheet, from 1.
    Line = "line",
    /// Offset in the file, in bytes from 0.
    Byte = "byte",
    /// Cell of a workbook as formulas name it, such as `Feuil1!B52`.
    Cell = "cell",
}
