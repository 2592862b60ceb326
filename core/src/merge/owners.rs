//! Who said which fact of a listing that several sources made.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{groups::Part, record::provenance};
use crate::{codes::closed::Method, lists::Code};

/// Who said what: the nearest pointer speaks for a fact, as the scopes of a provenance do.
#[derive(Debug, Default)]
pub(super) struct Owners {
    /// The record that came first.
    first: usize,
    scopes: BTreeMap<String, Owner>,
}

/// Who speaks for a scope.
#[derive(Debug)]
struct Owner {
    record: usize,
    /// What is said of where it comes from, without the scope; of one scope there may be several.
    said: Vec<Map<String, Value>>,
}

impl Owners {
    /// The list of a listing that says it.
    pub(super) const KEY: &str = "provenance";

    /// All of a listing is of the first record.
    pub(super) fn first(number: usize, facts: &Value) -> Self {
        let mut scopes: BTreeMap<String, Owner> = BTreeMap::new();
        for (scope, said) in provenance(facts) {
            let owner = scopes.entry(scope.to_owned());
            let owner = owner.or_insert_with(|| Owner { record: number, said: Vec::new() });
            owner.said.push(without_scope(said));
        }
        Self { first: number, scopes }
    }

    /// A fact, and all below it, was taken from a record.
    pub(super) fn take(&mut self, pointer: &str, number: usize, facts: &Value, part: Part) {
        let above = nearest(provenance(facts).map(|(scope, _)| scope), pointer);
        let below = |scope: &str| covers(pointer, scope) && scope != pointer;
        let mut taken: BTreeMap<String, Owner> = BTreeMap::new();
        // Of a fact that nobody stands for, that is what is said, lest another seem to.
        taken.insert(pointer.to_owned(), Owner { record: number, said: Vec::new() });
        for (scope, said) in provenance(facts) {
            let at = if Some(scope) == above {
                pointer
            } else if below(scope) {
                scope
            } else {
                continue;
            };
            let mut said = without_scope(said);
            if part == Part::Inferred {
                said.insert("method".to_owned(), Method::Inferred.entry().wire.into());
            }
            let owner = taken.entry(at.to_owned());
            let owner = owner.or_insert_with(|| Owner { record: number, said: Vec::new() });
            owner.said.push(said);
        }
        self.scopes.extend(taken);
    }

    /// The record that said a fact.
    pub(super) fn of(&self, pointer: &str) -> usize {
        let scope = nearest(self.scopes.keys().map(String::as_str), pointer);
        scope.and_then(|scope| self.scopes.get(scope)).map_or(self.first, |owner| owner.record)
    }

    /// The provenance of the listing: of a scope inside one that says the same, nothing is said.
    pub(super) fn finish(self) -> Vec<Value> {
        let mut list = Vec::new();
        for (scope, owner) in &self.scopes {
            let around = self.scopes.keys().map(String::as_str).filter(|other| other != scope);
            let around = nearest(around, scope).and_then(|around| self.scopes.get(around));
            if around.is_some_and(|around| around.said == owner.said) {
                continue;
            }
            let with_scope = |said: &Map<String, Value>| {
                let mut said = said.clone();
                said.insert("scope".to_owned(), scope.as_str().into());
                Value::Object(said)
            };
            if owner.said.is_empty() && around.is_some() {
                list.push(with_scope(&Map::new()));
            }
            list.extend(owner.said.iter().map(with_scope));
        }
        list
    }
}

fn without_scope(said: &Map<String, Value>) -> Map<String, Value> {
    let mut said = said.clone();
    said.remove("scope");
    said
}

/// The nearest of several scopes around a place.
fn nearest<'s>(scopes: impl Iterator<Item = &'s str>, pointer: &str) -> Option<&'s str> {
    scopes.filter(|scope| covers(scope, pointer)).max_by_key(|scope| scope.len())
}

/// Whether a place is a scope, or lies in it.
pub(super) fn covers(scope: &str, pointer: &str) -> bool {
    pointer.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
