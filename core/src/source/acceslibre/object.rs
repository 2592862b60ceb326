//! Reads one object of the API.

use std::{borrow::Cow, sync::LazyLock};

use super::{Column, listing::listing, record::Record};
use crate::{
    At, Checked, Context, Options,
    compact::decimal,
    model::constraints::MOST_ITEMS,
    read::{Raw, Tape, trim},
    rules::{fmt::fmt_002, idt::idt_006},
    source::{Role, SourceRow},
};

/// Keys that every object has.
const KEYS: [&str; 4] = ["uuid", "nom", "activite", "adresse"];

/// Members whose own members are columns.
const SECTIONS: [&str; 9] = [
    "properties",
    "accessibilite",
    "transport",
    "cheminement_ext",
    "entree",
    "accueil",
    "registre",
    "conformite",
    "commentaire",
];

/// Whether an object with these keys is a place, or a map feature that is one.
pub(super) fn recognises(keys: &[&str]) -> bool {
    let has_all = |prefix: &str| {
        KEYS.iter().all(|key| keys.iter().any(|known| known.strip_prefix(prefix) == Some(key)))
    };
    has_all("") || has_all("properties.")
}

/// Reads one object into a listing, and checks it.
pub(super) fn check(text: &str, options: Options) -> SourceRow<'_> {
    let checked = match Tape::parse(text) {
        Ok(tape) => read(tape, options),
        Err(broken) => Checked::not_json(&broken, options.profile),
    };
    SourceRow { checked, role: Role::Listing, part: 0 }
}

fn read(mut tape: Tape<'_>, options: Options) -> Checked<'_> {
    let mut cx = Context::new(&options);
    let members = match tape.object() {
        Ok(members) => members,
        Err(other) => {
            cx.report(if other.holds_nir() {
                idt_006::found(At::Root)
            } else {
                fmt_002::wrong_type(At::Root, "object", other.type_name())
            });
            return Checked::without_listing(cx.into_findings());
        }
    };
    let mut record = Record::new(|_| Cow::Borrowed(""));
    read_members(members, &mut tape, &mut record, &mut cx);
    let listing = listing(record, &mut cx);
    Checked::judged([(listing, cx)])
}

/// Reads the members of an object and of its sections; parsing has bounded the nesting.
fn read_members<'a>(
    members: usize,
    tape: &mut Tape<'a>,
    record: &mut Record<'a>,
    cx: &mut Context<'_>,
) {
    for _ in 0..members {
        let key = tape.key();
        let raw = match &*key {
            "geom" | "geometry" | "activite" => tape.object().map(|members| {
                read_part(&key, members, tape, record);
            }),
            section if SECTIONS.contains(&section) => tape.object().map(|members| {
                read_members(members, tape, record, cx);
            }),
            // Its items do not correspond to a cell.
            "sources" => Err(tape.take()),
            other => match column_of(other) {
                Some(column) => tape.array().map(|items| record.set(column, list(items, tape))),
                None => Err(tape.take()),
            },
        };
        if let Err(raw) = raw {
            read_value(&key, raw, record, cx);
        }
    }
}

/// Reads a member that is one value.
fn read_value<'a>(key: &str, raw: Raw<'a>, record: &mut Record<'a>, cx: &mut Context<'_>) {
    match column_of(key) {
        Some(column) => record.set(column, cell(raw)),
        // A member that is not read is still in the file.
        None if raw.holds_nir() => cx.report(idt_006::found(At::Root)),
        None => {}
    }
}

/// Reads an object of which a single member corresponds to a column: the name of an activity, the coordinates of a
/// point.
fn read_part<'a>(key: &str, members: usize, tape: &mut Tape<'a>, record: &mut Record<'a>) {
    for _ in 0..members {
        match (key, &*tape.key()) {
            ("activite", "nom") => record.set(Column::Activity, cell(tape.take())),
            ("geom" | "geometry", "coordinates") => {
                let items = tape.array().unwrap_or_default();
                for column in [Column::Longitude, Column::Latitude].into_iter().take(items) {
                    record.set(column, cell(tape.take()));
                }
                (2..items).for_each(|_| drop(tape.take()));
            }
            _ => drop(tape.take()),
        }
    }
}

/// Returns the column with the name of a member.
fn column_of(key: &str) -> Option<Column> {
    match key {
        "uuid" => Some(Column::Id),
        "nom" => Some(Column::Name),
        "code_postal" => Some(Column::PostalCode),
        _ => {
            let position = BY_NAME.binary_search_by_key(&key, |column| column.header()).ok()?;
            BY_NAME.get(position).copied()
        }
    }
}

/// All columns, sorted by name.
static BY_NAME: LazyLock<Vec<Column>> = LazyLock::new(|| {
    let mut columns = Column::ALL.to_vec();
    columns.sort_unstable_by_key(|column| column.header());
    columns
});

/// Converts a value to a cell of the table.
fn cell(raw: Raw<'_>) -> Cow<'_, str> {
    match raw {
        Raw::Null | Raw::Array { .. } | Raw::Object { .. } => Cow::Borrowed(""),
        Raw::Boolean(value) => Cow::Borrowed(if value { "True" } else { "False" }),
        Raw::Integer(value) => Cow::Owned(value.to_string()),
        Raw::Number(value) => Cow::Owned(decimal::write(value)),
        Raw::Text(text) => trim(text),
    }
}

/// Converts a list to a cell of the table. Items beyond the limit are skipped.
fn list<'a>(items: usize, tape: &mut Tape<'a>) -> Cow<'a, str> {
    let mut cells: Vec<Cow<'a, str>> = Vec::new();
    for index in 0..items {
        let item = tape.take();
        if index <= MOST_ITEMS {
            cells.push(cell(item));
        }
    }
    Cow::Owned(cells.join("|"))
}
