//! Each part of a listing, from the schema that the types give to the one that is published.

use praticable::model::MOST_ITEMS;
use serde_json::{Map, Value, json};

use super::words;

/// Text without control characters (line ends and tabs may stand) and without the mark of a character that could not be
/// decoded: FMT-007 and FMT-012.
pub(super) const CLEAN_TEXT: &str =
    r"^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]*$";

/// The types' definitions.
pub(super) struct Parts<'s> {
    definitions: Option<&'s Map<String, Value>>,
}

impl<'s> Parts<'s> {
    pub(super) fn of(raw: &'s Value) -> Self {
        Self { definitions: raw.get("$defs").and_then(Value::as_object) }
    }

    /// The listing itself.
    pub(super) fn listing(&self, raw: &Value) -> Map<String, Value> {
        self.object(raw, "", false)
    }

    /// The closed lists, which many fields refer to.
    pub(super) fn code_lists(&self) -> Map<String, Value> {
        let lists = self.definitions.into_iter().flatten();
        lists
            .filter(|(_, definition)| definition.get("oneOf").is_some())
            .map(|(name, definition)| (name.clone(), words::code_list(name, definition)))
            .collect()
    }

    /// What a schema stands for: the name of its definition if it has one, and the definition. Whether `null` may stand
    /// there instead is decided anew.
    fn resolve<'r>(&self, raw: &'r Value) -> (Option<&'r str>, &'r Value)
    where
        's: 'r,
    {
        let stated = raw.get("anyOf").and_then(|branches| branches.get(0)).unwrap_or(raw);
        let name =
            stated.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix("#/$defs/"));
        let definition = name.and_then(|name| self.definitions?.get(name));
        (name, definition.unwrap_or(stated))
    }

    /// A field, a section, a list or an item, without words.
    fn part(&self, raw: &Value, path: &str, nullable: bool) -> Map<String, Value> {
        let (name, schema) = self.resolve(raw);
        match (name, json_type(schema)) {
            (Some(name), _) if schema.get("oneOf").is_some() => code(name, nullable),
            (_, Some("object")) => self.object(schema, path, nullable),
            (_, Some("array")) => self.array(schema, path, nullable),
            _ => scalar(schema, nullable),
        }
    }

    fn object(&self, raw: &Value, path: &str, nullable: bool) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (key, property) in
            raw.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let is_required = is_required(property);
            if is_required {
                required.push(key.clone());
            }
            let mut part = self.part(property, &path, !is_required);
            words::describe(&mut part, &path, property);
            properties.insert(key.clone(), part.into());
        }
        let mut object = Map::from_iter([
            ("type".to_owned(), or_null("object", nullable)),
            ("properties".to_owned(), properties.into()),
            ("additionalProperties".to_owned(), false.into()),
        ]);
        if !required.is_empty() {
            object.insert("required".to_owned(), required.into());
        }
        object
    }

    fn array(&self, raw: &Value, path: &str, nullable: bool) -> Map<String, Value> {
        let items = raw.get("items").unwrap_or(&Value::Null);
        let mut array = Map::from_iter([
            ("type".to_owned(), or_null("array", nullable)),
            ("items".to_owned(), self.part(items, &format!("{path}[]"), false).into()),
            ("maxItems".to_owned(), MOST_ITEMS.into()),
        ]);
        if let Some(unique) = raw.get("uniqueItems") {
            array.insert("uniqueItems".to_owned(), unique.clone());
        }
        array
    }
}

/// Whether the model says `#[validate(required)]`. `schemars` takes `null` away from such a field, and leaves it away
/// from sections and lists too, which are never required; but those it refers to.
fn is_required(property: &Value) -> bool {
    property.get("$ref").is_none() && matches!(json_type(property), Some("string" | "object"))
}

/// The type of a schema, if `null` is not among its types.
fn json_type(schema: &Value) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

fn or_null(name: &str, nullable: bool) -> Value {
    if nullable { json!([name, "null"]) } else { name.into() }
}

fn code(name: &str, nullable: bool) -> Map<String, Value> {
    let reference = json!({ "$ref": format!("#/$defs/{name}") });
    match reference {
        Value::Object(reference) if !nullable => reference,
        reference => Map::from_iter([("anyOf".to_owned(), json!([reference, { "type": "null" }]))]),
    }
}

fn scalar(raw: &Value, nullable: bool) -> Map<String, Value> {
    let mut scalar = raw.as_object().cloned().unwrap_or_default();
    scalar.remove("description");
    scalar.remove("default");
    let name = match raw.get("type") {
        Some(Value::Array(names)) => names.first().and_then(Value::as_str),
        other => other.and_then(Value::as_str),
    };
    let name = name.unwrap_or("string");
    scalar.insert("type".to_owned(), or_null(name, nullable));
    // Rust's names for numbers say nothing to other tools.
    if name != "string" {
        scalar.remove("format");
    }
    // Validators that divide binary floats find 19.99 to be no multiple of 0.01.
    scalar.remove("multipleOf");
    for name in ["minimum", "maximum"] {
        if let Some(bound) = scalar.get_mut(name) {
            without_point(bound);
        }
    }
    if name == "string" && !scalar.contains_key("pattern") {
        scalar.insert("pattern".to_owned(), CLEAN_TEXT.into());
    }
    scalar
}

/// Writes `30` for `30.0`.
#[expect(clippy::cast_possible_truncation, reason = "bounds are small")]
fn without_point(bound: &mut Value) {
    if let Some(whole) = bound.as_f64().filter(|bound| bound.fract() == 0.0) {
        *bound = (whole as i64).into();
    }
}
