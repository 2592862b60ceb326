//! What people read of a schema, from the registry and the closed lists.

use praticable::{
    Answer, Words,
    codes::{Code, Entry, closed::LISTS},
    registry,
};
use serde_json::{Map, Value, json};

/// Puts the words of the field or section at a path on its schema. A part that the registry does not know, such as an
/// address as a whole, keeps what its type says of itself.
pub(super) fn describe(schema: &mut Map<String, Value>, path: &str, raw: &Value) {
    let field = registry::field(path).or_else(|| registry::field(&format!("{path}[]")));
    if let Some(field) = field {
        label(schema, &field.label);
        schema.insert("description".to_owned(), field.help.fr.into());
        schema.insert("x-help-en".to_owned(), field.help.en.into());
        schema.insert("x-help-simple".to_owned(), field.help.simple.into());
        schema.insert("x-column".to_owned(), field.column.into());
        if let Some(unit) = field.unit {
            schema.insert("x-unit".to_owned(), unit.into());
        }
    } else if let Some(section) = registry::SECTIONS.iter().find(|section| section.key == path) {
        label(schema, &section.title);
    } else {
        schema.insert("x-help-en".to_owned(), first_paragraph(raw));
    }
}

fn label(schema: &mut Map<String, Value>, words: &Words) {
    schema.insert("title".to_owned(), words.fr.into());
    schema.insert("x-label-en".to_owned(), words.en.into());
    schema.insert("x-label-simple".to_owned(), words.simple.into());
}

/// The definition of a closed list.
pub(super) fn code_list(name: &str, raw: &Value) -> Value {
    let branches = raw.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let branches: Vec<Value> = branches
        .zip(codes(name))
        .map(|(branch, (entry, words))| {
            let mut code = Map::from_iter([("const".to_owned(), entry.wire.into())]);
            label(&mut code, words);
            code.insert("x-help-en".to_owned(), first_paragraph(branch));
            code.into()
        })
        .collect();
    let table: Map<String, Value> =
        codes(name).map(|(entry, _)| (entry.wire.to_owned(), entry.table.into())).collect();
    json!({
        "type": "string",
        "oneOf": branches,
        "x-help-en": first_paragraph(raw),
        "x-table-codes": table,
    })
}

/// The codes of a closed list and their labels, by the name of its type.
pub(crate) fn codes(name: &str) -> impl Iterator<Item = (&'static Entry, &'static Words)> {
    let (entries, labels) = list(name);
    entries.iter().zip(labels)
}

/// The codes of a closed list, by the name of its type.
pub(crate) fn entries(name: &str) -> &'static [Entry] {
    list(name).0
}

fn list(name: &str) -> (&'static [Entry], &'static [Words]) {
    if name == "Answer" {
        return (Answer::ENTRIES, Answer::LABELS);
    }
    let list = LISTS.iter().find(|list| list.name == name);
    list.map_or((&[], &[]), |list| (list.entries, list.labels))
}

/// The first paragraph of a doc comment, on one line: the rest is for readers of Rust.
fn first_paragraph(raw: &Value) -> Value {
    let doc = raw.get("description").and_then(Value::as_str).unwrap_or_default();
    doc.split("\n\n").next().unwrap_or_default().replace('\n', " ").into()
}
