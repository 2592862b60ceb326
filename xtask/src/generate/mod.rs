//! What is generated, and kept in the repository.
//!
//! The core says everything once; what other languages and people read of it is written from there. A generated file
//! is never edited by hand: [`check`] names those that differ, and a test runs it.

mod catalogue;
mod codes;
mod dictionary;
mod directory;
mod finding_schema;
mod form;
mod interface;
mod leaf;
mod listing_schema;
mod rules_index;
mod sources;
mod table_schema;
mod template;
mod texts;
mod typescript;
mod values_page;
mod vectors_schema;

use std::{error::Error, fs};

use serde_json::Value;

use crate::{Outcome, floors, root};

/// The text of an output, or why it could not be made.
pub(crate) type Made = Result<String, Box<dyn Error>>;

/// Where a generated file lies, and how it is made.
type Output = (&'static str, fn() -> Made);

const OUTPUTS: &[Output] = &[
    ("docs/architecture.md", floors::page),
    ("docs/rules.md", rules_index::text),
    ("docs/values.md", values_page::text),
    ("docs/sources.md", sources::text),
    ("examples/data/directory.csv", directory::csv),
    ("examples/data/directory.ndjson", directory::ndjson),
    ("schema/v1/check/en.json", interface::check_en),
    ("schema/v1/check/fr.json", interface::check_fr),
    ("schema/v1/check/simple.json", interface::check_simple),
    ("schema/v1/dictionary.en.md", dictionary::english),
    ("schema/v1/dictionary.fr.md", dictionary::french),
    ("schema/v1/finding.schema.json", finding_schema::text),
    ("schema/v1/form.json", form::text),
    ("schema/v1/form/en.json", interface::form_en),
    ("schema/v1/form/fr.json", interface::form_fr),
    ("schema/v1/form/simple.json", interface::form_simple),
    ("schema/v1/listing.csv", template::text),
    ("schema/v1/listing.d.ts", typescript::text),
    ("schema/v1/listing.schema.json", listing_schema::text),
    ("schema/v1/listing.tableschema.json", table_schema::text),
    ("schema/v1/rules.json", catalogue::text),
    ("schema/v1/texts/en.json", texts::english),
    ("schema/v1/texts/simple.json", texts::simple),
    ("tests/vectors/values.schema.json", vectors_schema::values),
    ("tests/vectors/vectors.schema.json", vectors_schema::text),
];

/// Writes every output that differs.
pub(crate) fn write() -> Outcome {
    for (path, text) in stale()? {
        let file = root().join(&path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, text)?;
        crate::say(&format!("wrote {path}"));
    }
    Ok(())
}

/// Names every output that differs, and says how to mend it.
pub(crate) fn check() -> Outcome {
    let stale: Vec<String> = stale()?.into_iter().map(|(path, _)| path).collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale: {}; run `cargo xtask generate` and commit what it wrote", stale.join(", "))
        .into())
}

/// Every output whose file differs from what would be written, with what would be.
fn stale() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let outputs = OUTPUTS.iter().map(|(path, make)| ((*path).to_owned(), make()));
    let mut stale = Vec::new();
    for (path, made) in outputs.chain(codes::lists()) {
        let wanted = made?;
        if !fs::read_to_string(root().join(&path)).is_ok_and(|found| found == wanted) {
            stale.push((path, wanted));
        }
    }
    Ok(stale)
}

/// JSON as it is kept: indented, with its keys sorted, and a line end.
fn pretty(value: &Value) -> Made {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// The `$id` of a schema. It names the schema for ever and is not an address to fetch: `.example` belongs to nobody.
fn id(file: &str) -> String {
    format!("https://praticable.example/schema/v1/{file}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_generated_is_up_to_date() {
        if let Err(error) = super::check() {
            panic!("{error}");
        }
    }
}
