//! The source of each fact in a merged listing.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{groups::Part, record::provenance};
use crate::{codes::closed::Method, lists::Code};

/// The record that stated each fact: the nearest pointer applies, as with the scopes of a provenance.
#[derive(Debug, Default)]
pub(super) struct Owners {
    /// The first record.
    first: usize,
    scopes: BTreeMap<String, Owner>,
}

/// The owner of a scope.
#[derive(Debug)]
struct Owner {
    record: usize,
    /// The stated provenance, without its scope; one scope may have several.
    said: Vec<Map<String, Value>>,
}

impl Owners {
    /// The provenance list of a listing.
    pub(super) const KEY: &str = "provenance";

    /// Assigns the whole listing to the first record.
    pub(super) fn first(number: usize, facts: &Value) -> Self {
        let mut scopes: BTreeMap<String, Owner> = BTreeMap::new();
        for (scope, said) in provenance(facts) {
            let owner = scopes.entry(scope.to_owned());
            let owner = owner.or_insert_with(|| Owner { record: number, said: Vec::new() });
            owner.said.push(without_scope(said));
        }
        Self { first: number, scopes }
    }

    /// Assigns a fact, and everything below it, to a record.
    pub(super) fn take(&mut self, pointer: &str, number: usize, facts: &Value, part: Part) {
        let above = nearest(provenance(facts).map(|(scope, _)| scope), pointer);
        let below = |scope: &str| covers(pointer, scope) && scope != pointer;
        let mut taken: BTreeMap<String, Owner> = BTreeMap::new();
        // A fact without provenance is recorded as such, so that it is not attributed to another source.
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

    /// Returns the record that stated a fact.
    pub(super) fn of(&self, pointer: &str) -> usize {
        let scope = nearest(self.scopes.keys().map(String::as_str), pointer);
        scope.and_then(|scope| self.scopes.get(scope)).map_or(self.first, |owner| owner.record)
    }

    /// Returns the provenance of the listing, without scopes that repeat the one around them.
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

/// Returns the nearest of several scopes around a place.
fn nearest<'s>(scopes: impl Iterator<Item = &'s str>, pointer: &str) -> Option<&'s str> {
    scopes.filter(|scope| covers(scope, pointer)).max_by_key(|scope| scope.len())
}

/// Whether a place is a scope or lies in it.
pub(super) fn covers(scope: &str, pointer: &str) -> bool {
    pointer.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
