//! `listing.tableschema.json`: the flat table for schema.data.gouv.fr and for every reader of Frictionless Table Schema.

use praticable::{
    model::MODEL_VERSION,
    registry::{self, Field},
};
use serde_json::{Map, Value, json};

use super::{
    Made, id,
    leaf::{Kind, Leaf},
    listing_schema, pretty,
};

/// The schema.
pub(super) fn text() -> Made {
    let listing = listing_schema::fields();
    let fields: Option<Vec<Value>> = registry::fields()
        .map(|field| Some(column(field, &Leaf::at(&listing, field.path)?)))
        .collect();
    pretty(&json!({
        "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
        "name": "praticable",
        "title": "Accessibilité des professionnels et des lieux de soins",
        "description": "Une ligne par fiche : un professionnel de santé dans un lieu, ou un lieu seul. Une cellule \
                        vide n’a pas été dite : ce n’est ni « non » ni « inconnu ». Une cellule qui contient \
                        plusieurs valeurs les sépare par « | ».",
        "countryCode": "FR",
        "path": id("listing.tableschema.json"),
        "version": MODEL_VERSION,
        "sources": [
            { "title": "acceslibre : noms et codes, là où le sens est le même", "path": "https://acceslibre.beta.gouv.fr" },
            { "title": "Nomenclatures des objets de santé (ANS)", "path": "https://mos.esante.gouv.fr" },
        ],
        "missingValues": [""],
        "fields": fields.ok_or("a field of the registry is not in the model")?,
    }))
}

fn column(field: &Field, leaf: &Leaf<'_>) -> Value {
    let mut column = Map::from_iter([
        ("name".to_owned(), field.column.into()),
        ("title".to_owned(), field.label.fr.into()),
        ("description".to_owned(), description(field).into()),
        ("x-path".to_owned(), field.path.into()),
    ]);
    column.extend(if leaf.is_list { many(field, leaf) } else { one(leaf) });
    if leaf.is_required
        && let Some(Value::Object(constraints)) = column.get_mut("constraints")
    {
        constraints.insert("required".to_owned(), true.into());
    }
    column.into()
}

fn description(field: &Field) -> String {
    match field.unit {
        Some(unit) => format!("{} (en {unit})", field.help.fr),
        None => field.help.fr.to_owned(),
    }
}

/// Type and constraints of a cell with one value.
fn one(leaf: &Leaf<'_>) -> Map<String, Value> {
    let mut constraints = Map::new();
    let mut keep = |names: &[&str]| {
        for name in names {
            if let Some(bound) = leaf.bound(name) {
                constraints.insert((*name).to_owned(), bound.clone());
            }
        }
    };
    let (name, format) = match leaf.kind {
        Kind::Integer => ("integer", None),
        Kind::Number => ("number", None),
        Kind::Date => ("date", None),
        Kind::Email => ("string", Some("email")),
        Kind::WebAddress => ("string", Some("uri")),
        Kind::Code(_) | Kind::Form(_) | Kind::Text => ("string", None),
    };
    match leaf.kind {
        Kind::Code(_) => {
            let codes: Vec<&str> = leaf.entries().iter().map(|entry| entry.table).collect();
            constraints.insert("enum".to_owned(), json!(codes));
        }
        Kind::Integer | Kind::Number => keep(&["minimum", "maximum"]),
        // A date's own type says more than its pattern.
        Kind::Date => {}
        Kind::Email | Kind::WebAddress | Kind::Form(_) | Kind::Text => {
            keep(&["minLength", "maxLength", "pattern"]);
        }
    }
    let mut cell = Map::from_iter([
        ("type".to_owned(), name.into()),
        ("constraints".to_owned(), constraints.into()),
    ]);
    if let Some(format) = format {
        cell.insert("format".to_owned(), format.into());
    }
    cell
}

/// Type and constraints of a cell with several values, which `|` separates.
fn many(field: &Field, leaf: &Leaf<'_>) -> Map<String, Value> {
    let value = value(field, leaf);
    // Where several columns hold one list, an empty place keeps their values side by side.
    let place = if field.path.contains("].") { "?" } else { "" };
    let pattern = format!("^({value}){place}(\\|({value}){place})*$");
    let mut cell = Map::from_iter([
        ("type".to_owned(), "string".into()),
        ("constraints".to_owned(), json!({ "pattern": pattern })),
    ]);
    if let Kind::Code(_) = leaf.kind {
        let codes: Vec<&str> = leaf.entries().iter().map(|entry| entry.table).collect();
        cell.insert("x-values".to_owned(), json!(codes));
    }
    cell
}

/// A pattern of one value in a cell of several.
fn value(field: &Field, leaf: &Leaf<'_>) -> String {
    // The table has a word for the scope of a whole listing, whose JSON Pointer is empty.
    if field.path == "provenance[].scope" {
        return r"tout|(/([^/~|\\,;\n]|~[01]|\\[|\\,;\n])*)+".to_owned();
    }
    match leaf.kind {
        Kind::Code(_) => leaf
            .entries()
            .iter()
            .map(|entry| entry.table.replace('.', "\\."))
            .collect::<Vec<_>>()
            .join("|"),
        Kind::Integer => "-?[0-9]+".to_owned(),
        Kind::Number => r"-?[0-9]+(\.[0-9]+)?".to_owned(),
        Kind::Date => inner(leaf.bound("pattern").and_then(Value::as_str).unwrap_or_default()),
        Kind::Form(pattern) => inner(pattern),
        // What separates values is written with `\` before it where it belongs to one.
        Kind::Email | Kind::WebAddress | Kind::Text => r"([^|\\,;\n]|\\[|\\,;\n])+".to_owned(),
    }
}

/// A pattern without its anchors.
fn inner(pattern: &str) -> String {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    pattern.strip_suffix('$').unwrap_or(pattern).to_owned()
}
