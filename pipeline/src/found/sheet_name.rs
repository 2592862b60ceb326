//! What spreadsheets call a place.

use std::fmt::Write as _;

/// A sheet as formulas name it.
#[derive(Clone, Debug)]
pub(crate) struct SheetName(String);

impl SheetName {
    pub(crate) fn new(name: &str) -> Self {
        // Names that are read as they stand; every other one stands between quotes.
        let is_plain = name.starts_with(|first: char| first.is_alphabetic() || first == '_')
            && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
            && !is_cell(name);
        let quoted =
            if is_plain { name.to_owned() } else { format!("'{}'", name.replace('\'', "''")) };
        Self(quoted)
    }

    /// A cell, such as `Feuil1!B52`, by its row in the sheet and its column, from 1; without a column, the
    /// whole row, `Feuil1!52:52`.
    pub(crate) fn cell(&self, row: u64, column: Option<usize>) -> String {
        let mut name = format!("{}!", self.0);
        match column.and_then(|column| u32::try_from(column).ok()) {
            Some(column) => push_column(column, &mut name),
            // INVARIANT: writing to a string does not fail.
            None => drop(write!(name, "{row}:")),
        }
        let _ = write!(name, "{row}");
        name
    }
}

/// Whether a name would be read as a cell.
fn is_cell(name: &str) -> bool {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = name.get(letters..).unwrap_or_default();
    (1..=3).contains(&letters)
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Writes the letters of a column, from 1.
pub(super) fn push_column(mut column: u32, out: &mut String) {
    let mut letters = Vec::new();
    while let Some(rest) = column.checked_sub(1) {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        column = rest / 26;
    }
    out.extend(letters.iter().rev());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_formulas_name_them() {
        for (sheet, row, column, cell) in [
            ("Feuil1", 52, Some(2), "Feuil1!B52"),
            ("Fiches", 7, None, "Fiches!7:7"),
            ("Mes fiches", 1, Some(26), "'Mes fiches'!Z1"),
            ("L’été", 1, Some(27), "'L’été'!AA1"),
            ("l'été", 9, Some(703), "'l''été'!AAA9"),
            ("B52", 2, Some(16_384), "'B52'!XFD2"),
            ("2026", 2, Some(1), "'2026'!A2"),
        ] {
            assert_eq!(SheetName::new(sheet).cell(row, column), cell);
        }
    }
}
