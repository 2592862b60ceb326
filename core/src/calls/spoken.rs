//! Names and texts of findings and fields, for a program that holds them as data.

use super::{CallError, rule};
use crate::{
    Finding, Lang, Param, Params, Severity,
    model::registry::SECTIONS,
    read::{Raw, Tape},
};

/// Returns the texts of a finding, given as JSON text, in one language: `message`, `remedy` and `label`, which is the
/// name of its place. Of the finding's fields only `code`, `path` and `params` matter.
///
/// ```
/// use praticable::{Lang, calls};
///
/// let finding = r#"{ "code": "ACC-001", "path": "/entrance/level_change/steps", "params": { "steps": 2 } }"#;
/// let said = serde_json::to_value(calls::message(finding, Lang::Fr)?)?;
/// assert_eq!(said["label"], "Nombre de marches à l’entrée");
/// assert!(calls::message(&finding.replace("ACC-001", "ACC-01"), Lang::Fr).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn message(finding: &str, lang: Lang) -> Result<Params, CallError> {
    let (code, path, params) = read(finding).ok_or(CallError::Finding)?;
    let finding = Finding { rule: rule(&code)?, severity: Severity::Info, path, params, fix: None };
    Ok(Params::texts(&[
        ("message", &finding.message(lang)),
        ("remedy", &finding.remedy(lang)),
        ("label", &finding.label(lang)),
    ]))
}

/// Reads the fields on which the texts of a finding depend, with the core's own JSON reader, which a form has loaded
/// already.
fn read(finding: &str) -> Option<(String, String, Params)> {
    let mut tape = Tape::parse(finding).ok()?;
    let (mut code, mut path, mut params) = (None, Some(String::new()), Params::default());
    for _ in 0..tape.object().ok()? {
        match tape.key().as_ref() {
            "code" => code = tape.take().text(),
            "path" => path = tape.take().text(),
            "params" => {
                for _ in 0..tape.object().ok()? {
                    let name = tape.key();
                    params.push(
                        name.into_owned(),
                        match tape.take() {
                            Raw::Integer(value) => Param::Integer(value),
                            Raw::Number(value) => Param::Number(value),
                            other => Param::from(other.text()?),
                        },
                    );
                }
            }
            _ => drop(tape.take()),
        }
    }
    Some((code?, path?, params))
}

/// Every field in the order of the model, as every binding gives it: its `path`, its `column` in the flat table, its `label`,
/// its `help`, the key and the `title` of its `section`, and its `unit` if it has one.
///
/// A build without the feature `table` leaves the column out, one without `pages` the help.
///
/// ```
/// use praticable::{Lang, calls};
///
/// let fields = serde_json::to_value(calls::fields(Lang::Fr))?;
/// let width = fields.as_array().and_then(|fields| fields.iter().find(|field| field["path"] == "entrance.clear_width_cm"));
/// assert_eq!(width.map(|width| (&width["unit"], &width["title"])), Some((&"cm".into(), &"L’entrée".into())));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn fields(lang: Lang) -> Vec<Params> {
    let mut fields = Vec::new();
    for section in SECTIONS {
        for field in section.fields {
            let named = [
                ("path", field.path),
                #[cfg(feature = "table")]
                ("column", field.column),
                ("label", field.label.get(lang)),
                #[cfg(feature = "pages")]
                ("help", field.help.get(lang)),
                ("section", section.key),
                ("title", section.title.get(lang)),
                ("unit", field.unit.unwrap_or_default()),
            ];
            // The last one is missing if there is no unit.
            let count = named.len() - usize::from(field.unit.is_none());
            fields.push(Params::texts(named.get(..count).unwrap_or_default()));
        }
    }
    fields
}
