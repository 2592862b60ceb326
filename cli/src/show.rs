//! `praticable explain`, `schema` and `template`.

use std::{
    error::Error,
    io::{self, Write},
};

use praticable::{model::Listing, registry, rules, table};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::args::{Explain, Schema, SchemaKind, Template, TemplateKind};

/// A code was asked for that no rule has.
#[derive(Debug, thiserror::Error)]
#[error("no rule is called `{0}`: the report names codes such as `ACC-001`")]
struct UnknownCode(String);

/// Writes the page of a rule.
pub(crate) fn explain(args: &Explain) -> Result<(), Box<dyn Error>> {
    let code = args.code.to_ascii_uppercase();
    let rule = rules::rule(&code).ok_or_else(|| UnknownCode(args.code.clone()))?;
    let mut out = io::stdout().lock();
    writeln!(out, "# {}\n\n{}", rule.code, rule.message.get(args.lang))?;
    writeln!(out, "\n{}", rule.page(args.lang).trim())?;
    Ok(())
}

/// Writes a schema.
pub(crate) fn schema(args: &Schema) -> Result<(), Box<dyn Error>> {
    let schema = match args.kind {
        SchemaKind::Json => {
            let generator = SchemaSettings::draft2020_12().into_generator();
            serde_json::to_value(generator.into_root_schema_for::<Listing<'_>>())?
        }
        SchemaKind::Table => table_schema(),
    };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &schema)?;
    writeln!(out)?;
    Ok(())
}

/// The flat table as a Table Schema (frictionless, v1): every cell is text, which the rules read.
fn table_schema() -> Value {
    let fields: Vec<Value> = registry::fields()
        .map(|field| {
            json!({
                "name": field.column,
                "title": field.label.fr,
                "description": field.help.fr,
                "type": "string",
            })
        })
        .collect();
    json!({ "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json", "fields": fields })
}

/// Writes an empty table: a byte order mark and semicolons, which spreadsheets set to French expect.
pub(crate) fn template(args: &Template) -> Result<(), Box<dyn Error>> {
    let TemplateKind::Csv = args.kind;
    let columns: Vec<&str> = table::columns().collect();
    write!(io::stdout().lock(), "\u{FEFF}{}\r\n", columns.join(";"))?;
    Ok(())
}
