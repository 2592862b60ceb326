//! What findings and fields are called, for a program that holds them as data.

use serde::Serialize;

use super::{CallError, rule};
use crate::{
    Finding, Lang, Param, Params, Severity,
    node::{Raw, Tape},
    registry::SECTIONS,
};

/// A finding in words.
#[derive(Debug, Serialize)]
pub struct Spoken {
    message: String,
    remedy: String,
    label: String,
}

impl Spoken {
    /// What is said of a finding in a register, given as JSON text: of its fields only `code`, `path` and `params` matter.
    ///
    /// ```
    /// use praticable::{Lang, calls::Spoken};
    ///
    /// let finding = r#"{ "code": "ACC-001", "path": "/entrance/level_change/steps", "params": { "steps": 2 } }"#;
    /// let json = serde_json::to_string(&Spoken::of(finding, Lang::Fr)?)?;
    /// assert!(json.starts_with(r#"{"message":"dit de plain-pied"#), "{json}");
    /// assert!(Spoken::of(&finding.replace("ACC-001", "ACC-01"), Lang::Fr).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(finding: &str, lang: Lang) -> Result<Self, CallError> {
        let finding = read(finding)?;
        Ok(Self {
            message: finding.message(lang),
            remedy: finding.remedy(lang),
            label: finding.label(lang),
        })
    }
}

/// Reads what the words of a finding depend on. It is read with the core's own JSON, which a form has loaded.
fn read(finding: &str) -> Result<Finding, CallError> {
    let mut tape = Tape::parse(finding).map_err(|_| CallError::Finding)?;
    let mut code = None;
    let mut path = String::new();
    let mut params = Params::default();
    for _ in 0..tape.object().map_err(|_| CallError::Finding)? {
        match tape.key().as_ref() {
            "code" => code = tape.take().text(),
            "path" => path = tape.take().text().ok_or(CallError::Finding)?,
            "params" => params = read_params(&mut tape)?,
            _ => drop(tape.take()),
        }
    }
    let rule = rule(&code.ok_or(CallError::Finding)?)?;
    Ok(Finding { rule, severity: Severity::Info, path, params, fix: None })
}

fn read_params(tape: &mut Tape<'_>) -> Result<Params, CallError> {
    let mut named = Vec::new();
    for _ in 0..tape.object().map_err(|_| CallError::Finding)? {
        let name = tape.key().into_owned();
        let value = match tape.take() {
            Raw::Integer(value) => Param::Integer(value),
            Raw::Number(value) => Param::Number(value),
            Raw::Text(text) => Param::from(text.into_owned()),
            _ => return Err(CallError::Finding),
        };
        named.push((name, value));
    }
    Ok(Params::from_iter(named))
}

/// A field, as a form names it.
#[derive(Debug, Serialize)]
pub struct Named {
    path: &'static str,
    label: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
    section: &'static str,
    title: &'static str,
}

/// Every field in the order of the model: its path, its label, its unit if it has one, and the key and the title of the
/// section that shows it.
///
/// ```
/// use praticable::{Lang, calls};
///
/// let fields = serde_json::to_value(calls::fields(Lang::Fr).collect::<Vec<_>>())?;
/// let width = fields.as_array().and_then(|fields| fields.iter().find(|field| field["path"] == "entrance.clear_width_cm"));
/// assert_eq!(width.map(|width| (&width["unit"], &width["title"])), Some((&"cm".into(), &"L’entrée".into())));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn fields(lang: Lang) -> impl Iterator<Item = Named> {
    SECTIONS.iter().flat_map(move |section| {
        section.fields.iter().map(move |field| Named {
            path: field.path,
            label: field.label.get(lang),
            unit: field.unit,
            section: section.key,
            title: section.title.get(lang),
        })
    })
}
