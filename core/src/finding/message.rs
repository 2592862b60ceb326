//! A finding in words.

use crate::{
    Finding, Lang, Param,
    compact::decimal,
    finding::terms,
    model::registry::{self, SECTIONS},
    text::pointer::unescaped,
    wording::filled,
};

impl Finding {
    /// What is wrong, in one sentence of a register.
    ///
    /// ```
    /// use praticable::{Lang, Options, check_json};
    ///
    /// let text = r#"{ "entrance": { "step_free": "yes", "level_change": { "steps": 2 } } }"#;
    /// let findings = check_json(text, &Options::default()).findings;
    /// let finding = findings.iter().find(|finding| finding.code() == "ACC-001").expect("steps are no step-free way");
    /// assert!(finding.message(Lang::Fr).contains("nombre : 2"));
    /// ```
    pub fn message(&self, lang: Lang) -> String {
        self.fill(self.rule.message.get(lang), lang)
    }

    /// How to correct it, in a register.
    pub fn remedy(&self, lang: Lang) -> String {
        self.fill(self.rule.remedy.get(lang), lang)
    }

    /// What the place is called: the field's label, the name of a group of fields, the title of the section that it is or
    /// stands in, or the last part of the pointer.
    ///
    /// ```
    /// use praticable::{Lang, Options, check_json};
    ///
    /// let text = r#"{ "place": { "location": { "latitude": 0, "longitude": 0 } } }"#;
    /// let findings = check_json(text, &Options::default()).findings;
    /// let nowhere = findings.iter().find(|finding| finding.code() == "ADR-005").expect("0, 0 is in the sea");
    /// assert_eq!(nowhere.label(Lang::En), "Position on the map");
    /// ```
    pub fn label(&self, lang: Lang) -> String {
        label_of(&self.path, lang)
    }

    /// The parameters put into a template.
    fn fill(&self, template: &str, lang: Lang) -> String {
        filled(template, |name, text| self.put(name, lang, text))
    }

    /// Writes one parameter; `false` when the finding does not have it.
    fn put(&self, name: &str, lang: Lang, text: &mut String) -> bool {
        if name == "label" {
            text.push_str(&self.label(lang));
            return true;
        }
        if name == "unit" {
            return registry::at(&self.path)
                .and_then(|field| field.unit)
                .map(|unit| text.push_str(unit))
                .is_some();
        }
        // A parameter that names a field reads as its label.
        match self.params.get(name) {
            Some(Param::Text(path)) if matches!(name, "parent" | "child" | "other") => {
                text.push_str(&label_of(&format!("/{}", path.replace('.', "/")), lang));
            }
            Some(Param::Text(value)) => {
                text.push_str(terms::in_words(name, value, lang).unwrap_or(value));
            }
            Some(Param::Integer(value)) => decimal::write_whole(*value, text),
            Some(Param::Number(value)) => text.push_str(&decimal::write(*value)),
            None => return false,
        }
        true
    }
}

fn label_of(pointer: &str, lang: Lang) -> String {
    if let Some(field) = registry::at(pointer) {
        return field.label.get(lang).to_owned();
    }
    let key = pointer.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
    let section = SECTIONS
        .iter()
        .find(|section| section.key == key || (key.is_empty() && section.key == "listing"));
    let title = section.map(|section| section.title.get(lang)).or_else(|| terms::part(key, lang));
    let title = title.or_else(|| section_around(pointer).map(|section| section.title.get(lang)));
    title.map_or_else(|| unescaped(key), ToOwned::to_owned)
}

/// The section that shows the fields below a pointer, such as `/place/address`.
fn section_around(pointer: &str) -> Option<&'static registry::Section> {
    let group = format!("{}.", registry::pattern_of(pointer));
    SECTIONS
        .iter()
        .find(|section| section.fields.iter().any(|field| field.path.starts_with(&group)))
}
