//! `form.json`: the questions of the form, without a word of any language.

use praticable::{
    model::{MODEL_VERSION, conditions},
    registry::{self, Field, SECTIONS},
};
use serde_json::{Map, Value, json};

use super::{
    Made, codes, id,
    leaf::{Kind, Leaf},
    listing_schema, pretty,
};
use crate::interface::{
    drawings::DRAWINGS,
    pages::PAGES,
    questions::{AUTOCOMPLETE, ITEMS, NOT_ASKED, OFFICIAL},
};

/// Codes that still make a short column of buttons; a longer list becomes a menu.
const BUTTONS: usize = 8;

/// Characters that fit a line; a longer text gets a paragraph.
const LINE: u64 = 200;

/// The questions.
pub(super) fn text() -> Made {
    let listing = listing_schema::fields();
    let pages: Vec<Value> = PAGES
        .iter()
        .map(|page| json!({ "id": page.id, "groups": groups(page.sections) }))
        .collect();
    let fields: Option<Map<String, Value>> = asked()
        .map(|field| {
            Some((field.path.to_owned(), question(field, &Leaf::at(&listing, field.path)?)))
        })
        .collect();
    let mut fields = fields.ok_or("a field of the registry is not in the model")?;
    for (path, _) in ITEMS {
        let below = format!("{path}.");
        let parts: Vec<&str> =
            asked().map(|field| field.path).filter(|path| path.starts_with(&below)).collect();
        fields.insert((*path).to_owned(), json!({ "widget": "items", "fields": parts }));
    }
    pretty(&json!({
        "$id": id("form.json"),
        "version": MODEL_VERSION,
        "answers": listing_schema::entries("Answer").iter().map(|entry| entry.wire).collect::<Vec<_>>(),
        "pages": pages,
        "fields": fields,
    }))
}

/// Every field that the form asks for.
pub(super) fn asked() -> impl Iterator<Item = &'static Field> {
    registry::fields().filter(|field| !NOT_ASKED.contains(&field.path))
}

/// The sections of a page, each with what is asked there, in order; an item of a list stands once for all its fields.
fn groups(keys: &[&str]) -> Vec<Value> {
    let group = |key: &&str| {
        let mut paths: Vec<&str> = Vec::new();
        let section = SECTIONS.iter().find(|section| section.key == *key);
        for field in section.into_iter().flat_map(|section| section.fields) {
            if !NOT_ASKED.contains(&field.path) {
                let path = item(field.path).unwrap_or(field.path);
                if paths.last() != Some(&path) {
                    paths.push(path);
                }
            }
        }
        json!({ "id": key, "fields": paths })
    };
    keys.iter().map(group).collect()
}

/// The list whose items a field is a part of.
fn item(path: &str) -> Option<&'static str> {
    ITEMS
        .iter()
        .map(|(list, _)| *list)
        .find(|list| path.strip_prefix(list).is_some_and(|rest| rest.starts_with('.')))
}

fn question(field: &Field, leaf: &Leaf<'_>) -> Value {
    let path = field.path;
    let mut question = widget(path, leaf);
    let mut add = |name: &str, value: Value| drop(question.insert(name.to_owned(), value));
    if let Some(unit) = field.unit {
        add("unit", unit.into());
    }
    if leaf.is_required {
        add("required", true.into());
    }
    if let Some((_, tokens)) = AUTOCOMPLETE.iter().find(|(known, _)| *known == path) {
        add("autocomplete", (*tokens).into());
    }
    if let Some(drawing) = DRAWINGS.iter().find(|drawing| drawing.fields.contains(&path)) {
        add("drawing", drawing.name.into());
    }
    let condition =
        conditions::all().find(|condition| condition.child == path.trim_end_matches("[]"));
    if let Some(condition) = condition {
        add("when", json!({ "path": condition.parent, "values": condition.values }));
    }
    question.into()
}

/// How a field is asked for. `many` says that its value is a list of such values.
fn widget(path: &str, leaf: &Leaf<'_>) -> Map<String, Value> {
    let is_many = path.ends_with("[]");
    let mut widget = Map::new();
    let mut set = |name: &str, value: Value| drop(widget.insert(name.to_owned(), value));
    if let Some((_, list)) = OFFICIAL.iter().find(|(known, _)| *known == path) {
        set("widget", "official".into());
        set("list", codes::file(list).into());
        if is_many {
            set("many", true.into());
        }
        return widget;
    }
    match leaf.kind {
        Kind::Code("Answer") => set("widget", "answer".into()),
        Kind::Code(list) => {
            let codes: Vec<&str> = leaf.entries().iter().map(|entry| entry.wire).collect();
            let kind = match (is_many, codes.len() > BUTTONS) {
                (true, _) => "checkboxes",
                (false, true) => "select",
                (false, false) => "radios",
            };
            set("widget", kind.into());
            set("list", list.into());
            set("codes", codes.into());
        }
        Kind::Integer | Kind::Number => {
            set("widget", "number".into());
            set("integer", matches!(leaf.kind, Kind::Integer).into());
            for bound in ["minimum", "maximum"] {
                if let Some(value) = leaf.bound(bound) {
                    set(bound, value.clone());
                }
            }
        }
        Kind::Date => set("widget", "date".into()),
        Kind::Email => set("widget", "email".into()),
        Kind::WebAddress => set("widget", "url".into()),
        Kind::Form(_) | Kind::Text => {
            let most = leaf.bound("maxLength").and_then(Value::as_u64);
            let kind = match leaf.kind {
                _ if matches!(path, "contact.phones[]" | "contact.sms") => "tel",
                _ if path == "appointment.opening_hours" => "hours",
                Kind::Form(pattern) if is_digits(pattern) => "digits",
                _ if most.is_some_and(|most| most > LINE) => "paragraph",
                _ => "text",
            };
            set("widget", kind.into());
            if let Some(most) = most {
                set("maxLength", most.into());
            }
        }
    }
    let is_list = is_many && !matches!(leaf.kind, Kind::Code(_));
    if is_list {
        widget.insert("many".to_owned(), true.into());
    }
    widget
}

/// Whether a form holds digits alone.
fn is_digits(pattern: &str) -> bool {
    pattern.starts_with("^[0-9]{") || pattern.starts_with(r"^\d{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_stands_on_one_page() {
        let form: Value = serde_json::from_str(&text().unwrap()).unwrap();
        let mut shown: Vec<&str> = Vec::new();
        for group in form["pages"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|page| page["groups"].as_array().unwrap())
        {
            for path in group["fields"].as_array().unwrap() {
                let path = path.as_str().unwrap();
                let question = &form["fields"][path];
                match question["fields"].as_array() {
                    Some(parts) => shown.extend(parts.iter().map(|part| part.as_str().unwrap())),
                    None => shown.push(path),
                }
            }
        }
        let asked: Vec<&str> = asked().map(|field| field.path).collect();
        shown.sort_unstable();
        let mut wanted = asked.clone();
        wanted.sort_unstable();
        assert_eq!(shown, wanted);
    }

    #[test]
    fn what_decides_is_asked_before() {
        let order: Vec<&str> = asked().map(|field| field.path).collect();
        let place = |path: &str| {
            order
                .iter()
                .position(|asked| asked.trim_end_matches("[]") == path.trim_end_matches("[]"))
        };
        for condition in conditions::all() {
            assert!(place(condition.parent) < place(condition.child), "{}", condition.child);
        }
    }
}
