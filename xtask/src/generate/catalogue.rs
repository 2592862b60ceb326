//! `rules.json`: every rule as data, for whoever shows, translates or filters findings.

use praticable::{
    Lang, Profile, Words,
    model::MODEL_VERSION,
    rules::{RULES, Rule},
};
use serde_json::{Map, Value, json};

use super::{Made, pretty};

/// The catalogue.
pub(super) fn text() -> Made {
    let rules: Vec<Value> = RULES.iter().copied().map(rule).collect();
    pretty(&json!({ "model_version": MODEL_VERSION, "rules": rules }))
}

fn rule(rule: &Rule) -> Value {
    let severity: Map<String, Value> = Profile::ALL
        .iter()
        .map(|profile| (profile.name().to_owned(), rule.severity.under(*profile).name().into()))
        .collect();
    json!({
        "code": rule.code,
        "stage": rule.stage().name(),
        "severity": severity,
        "reads": rule.reads.paths().collect::<Vec<_>>(),
        "params": rule.params,
        "source": rule.source,
        "since": rule.since,
        "needs_today": rule.needs_today,
        "message": words(&rule.message),
        "remedy": words(&rule.remedy),
    })
}

fn words(words: &Words) -> Map<String, Value> {
    Lang::ALL.iter().map(|lang| (lang.name().to_owned(), words.get(*lang).into())).collect()
}
