//! `praticable explain`, `schema` and `template`.

use std::io::{self, Write};

use praticable::{rules, table};
use praticable_pipeline::{Error, output::Atomic, template};

use crate::args::{Explain, Schema, SchemaKind, Template, TemplateKind};

/// JSON Schema of one listing, as published.
pub const JSON_SCHEMA: &str = include_str!("../../schema/v1/listing.schema.json");
/// Table Schema of the flat table, as published.
pub const TABLE_SCHEMA: &str = include_str!("../../schema/v1/listing.tableschema.json");

/// Writes the page of a rule.
pub(crate) fn explain(args: &Explain) -> Result<(), Error> {
    let code = args.code.to_ascii_uppercase();
    let rule = rules::rule(&code).ok_or_else(|| Error::unknown_code(&args.code))?;
    io::stdout().lock().write_all(rule.explain(args.lang).as_bytes())?;
    Ok(())
}

/// Writes a schema.
pub(crate) fn schema(args: &Schema) -> Result<(), Error> {
    let schema = match args.kind {
        SchemaKind::Json => JSON_SCHEMA,
        SchemaKind::Table => TABLE_SCHEMA,
    };
    io::stdout().lock().write_all(schema.as_bytes())?;
    Ok(())
}

/// Writes an empty table.
pub(crate) fn template(args: &Template) -> Result<(), Error> {
    let output = args.output.as_deref().filter(|path| path.as_os_str() != "-");
    let mut out = Atomic::create(output)?;
    match args.kind {
        TemplateKind::Csv => out.write_all(table::template().as_bytes())?,
        TemplateKind::Xlsx => template::write_xlsx(args.lang, &mut out)?,
    }
    out.commit()
}
