//! The table schema accepts what the core writes.

#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

mod common;

use common::{cases, json, vectors};
use jsonschema::Validator;
use praticable::{
    Options, check_json,
    table::{self, Writer},
};
use serde_json::{Map, Value};

/// The constraints of a column that a cell's text can be held to, as a JSON Schema.
fn validator(column: &Value) -> Validator {
    let constraints = column["constraints"].as_object().unwrap();
    let textual = ["enum", "pattern", "minLength", "maxLength"];
    let mut schema: Map<String, Value> = constraints
        .iter()
        .filter(|(name, _)| textual.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if let Some(format @ ("email" | "uri")) = column["format"].as_str() {
        schema.insert("format".to_owned(), format.into());
    }
    jsonschema::options().should_validate_formats(true).build(&Value::Object(schema)).unwrap()
}

/// Whether a cell is a number within the bounds of its column.
fn is_within(column: &Value, cell: &str) -> bool {
    let Ok(number) = cell.parse::<f64>() else { return false };
    let constraints = &column["constraints"];
    let whole = column["type"] != "integer" || number.fract() == 0.0;
    whole
        && constraints["minimum"].as_f64().is_none_or(|minimum| number >= minimum)
        && constraints["maximum"].as_f64().is_none_or(|maximum| number <= maximum)
}

fn accepts(column: &Value, validator: &Validator, cell: &str) -> bool {
    match column["type"].as_str().unwrap() {
        _ if cell.is_empty() => column["constraints"]["required"] != true,
        "string" => validator.is_valid(&cell.into()),
        "date" => cell.parse::<praticable::Date>().is_ok(),
        "integer" | "number" => is_within(column, cell),
        other => panic!("no cell is a {other}"),
    }
}

#[test]
fn the_columns_are_those_of_the_table() {
    let schema = json("schema/v1/listing.tableschema.json");
    let names: Vec<&str> = schema["fields"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|field| field["name"].as_str())
        .collect();
    assert_eq!(names, table::columns().collect::<Vec<_>>());
}

#[test]
fn every_row_that_is_written_is_accepted() {
    let schema = json("schema/v1/listing.tableschema.json");
    let columns = schema["fields"].as_array().unwrap();
    let validators: Vec<Validator> = columns.iter().map(validator).collect();
    let writer = Writer::new(table::columns());
    let mut cells = 0;
    for (file, content) in vectors() {
        for case in cases(&content).iter().filter(|case| case["findings"] == Value::Array(vec![])) {
            // A tombstone has no place, and Table Schema no condition under which a column is required.
            let Some(listing) =
                case.get("listing").filter(|listing| listing["status"] != "opted_out")
            else {
                continue;
            };
            let text = listing.to_string();
            let checked = check_json(&text, &Options::default());
            let row = writer.row(checked.listing.as_ref().unwrap());
            for ((column, validator), cell) in columns.iter().zip(&validators).zip(row) {
                cells += usize::from(!cell.is_empty());
                let name = &column["name"];
                assert!(accepts(column, validator, &cell), "{file}: {name} refuses `{cell}`");
            }
        }
    }
    assert!(cells > 0, "no cell was written");
}
