//! A mapping that is drafted from a table: what it calls our columns, and the words in it that we do not read.

use std::ops::ControlFlow;

use praticable::table::MappingDraft;

use crate::{Error, Format, Source, csv::Table, format::Detected};

/// Reads a table from its first row to its last, and drafts a [`Mapping`](praticable::table::Mapping) that a person corrects
/// and every check accepts. `advance` is told after each block how many more rows were read, and up to which byte, and says
/// whether to read on.
///
/// Rows that cannot be read are passed over: they are what a check is for.
///
/// ```
/// use std::{io::Cursor, ops::ControlFlow};
///
/// use praticable_pipeline::{Source, map::draft};
///
/// let table = "Cabinet;CP;entree_plain_pied\nCabinet du Port;44000;x\n";
/// let source = Source::new("fiches.csv", Cursor::new(table.as_bytes()))?;
/// let mapping = draft(source, |_, _| ControlFlow::Continue(()))?.finish();
/// assert!(mapping.to_json().contains(r#""CP": "code_postal""#));
/// # Ok::<(), praticable_pipeline::Error>(())
/// ```
pub fn draft(
    source: Source,
    mut advance: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<MappingDraft, Error> {
    let name = || source.name().to_owned();
    let detected = Detected::from_source(&source);
    let (Format::Table, Some(sniffed)) = (detected.format, detected.table) else {
        return Err(Error::NothingToMap { name: name() });
    };
    if !sniffed.header {
        return Err(Error::NoHeader { name: name() });
    }
    let table = Table::with(source, sniffed)?;
    let mut draft =
        MappingDraft::new(table.header().unwrap_or_default().iter().map(String::as_str));
    let shape = table.shape();
    let mut blocks = table.into_blocks();
    while let Some(block) = blocks.next_block()? {
        let mut rows = shape.rows(&block);
        while let Some(row) = rows.next() {
            if let Ok(row) = row {
                draft.observe(row.iter());
            }
        }
        let byte = block.first().byte + block.text_len() as u64;
        if advance(block.len() as u64, byte).is_break() {
            break;
        }
    }
    Ok(draft)
}
