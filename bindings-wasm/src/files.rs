//! The calls of the file check: many listings, or rows of a table, at once.

use praticable::{
    Located, Options,
    calls::{self, CallError, Rendered, json},
    check_json,
    table::{self, Writer},
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::Call;

/// Checks a dataset, given as a JSON list of listings: each by itself, then all together.
///
/// The `row` of a finding counts from 1; it is 0 for the dataset as a whole. Throws when the text is not such a list.
#[wasm_bindgen(js_name = checkDataset)]
pub fn check_dataset(
    text: &str,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    Call::new(profile, today, lang)?.rows(text, calls::check_dataset)
}

/// Checks a flat table, given as JSON: `{ "header": ["nom_lieu"], "rows": [["Cabinet du Port"]] }`.
///
/// The `row` of a finding counts from 1; it is 0 for the header, or for the table as a whole. Throws when the text is not
/// such a table.
#[wasm_bindgen(js_name = checkTable)]
pub fn check_table(
    text: &str,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    Call::new(profile, today, lang)?.rows(text, calls::check_table)
}

/// Checks one row of a national source, such as `rpps`, given as a JSON object of its filled cells by the names of their
/// columns.
///
/// Throws when there is no such source, or the text is not such a row.
#[wasm_bindgen(js_name = checkSource)]
pub fn check_source(
    name: &str,
    text: &str,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    let call = Call::new(profile, today, lang)?;
    let found = calls::check_source(name, text.as_bytes(), &call.options)?;
    Ok(call.write(&found))
}

/// Writes one listing, given as JSON text, as a row of the flat table: `{ "header": […], "row": […] }` with every column.
///
/// What cannot be read has an empty cell. Throws when the text is no JSON object.
#[wasm_bindgen(js_name = toRow)]
pub fn to_row(text: &str) -> Result<String, JsError> {
    let checked = check_json(text, &Options::default());
    let listing = checked.listing.ok_or_else(|| JsError::new("give a listing as a JSON object"))?;
    let header: Vec<&str> = table::columns().collect();
    let row = Writer::new(header.iter().copied()).row(&listing).collect();
    Ok(json(&TableRow { header, row }))
}

/// A row of the flat table, with the names of its columns.
#[derive(Serialize)]
struct TableRow {
    header: Vec<&'static str>,
    row: Vec<String>,
}

impl Call {
    /// Checks many rows at once.
    fn rows(
        &self,
        text: &str,
        check: fn(&[u8], &Options) -> Result<Vec<Located>, CallError>,
    ) -> Result<String, JsError> {
        let found = check(text.as_bytes(), &self.options)?;
        let rendered = found
            .iter()
            .map(|located| Rendered::new(Some(located.row), &located.finding, self.lang));
        Ok(json(&rendered.collect::<Vec<_>>()))
    }
}
