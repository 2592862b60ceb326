//! Groups the records about one listing.

use std::collections::BTreeMap;

use super::record::{Likeness, Person, PlaceKeys, Record};

/// Maximum distance between two points of one place, in metres: acceslibre's own rule for duplicates.
pub(super) const NEAR: f64 = 75.0;

/// Groups of records that become one listing each, in the order of the first record of each.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// Positions of records, the earliest first, each with the part to take from it.
    pub(super) groups: Vec<Vec<(usize, Part)>>,
    /// Number of people without a number who match several listings.
    pub(super) undecided: u64,
}

/// The part to take from a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Everything.
    Whole,
    /// Everything, joined by likeness.
    Inferred,
    /// The facts about the place, for a person who practises there.
    Place,
    /// The facts about the person, for every place where they practise.
    Person,
}

/// Groups the records.
pub(super) fn of(records: &[Record]) -> Groups {
    let places = places(records);
    let mut groups: BTreeMap<usize, Vec<(usize, Part)>> = BTreeMap::new();
    // A person at a place, with the first record of the two.
    let mut pairs: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    for (number, record) in records.iter().enumerate() {
        if let (Some(Person::Rpps(rpps)), Some(place)) = (&record.said.person, places.get(&number))
        {
            let first = *pairs.entry((rpps, *place)).or_insert(number);
            groups.entry(first).or_default().push((number, Part::Whole));
        }
    }
    let mut undecided = 0;
    let alike = likenesses(records, &groups);
    let mut at_place: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut of_person: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for ((rpps, place), first) in &pairs {
        at_place.entry(*place).or_default().push(*first);
        of_person.entry(rpps).or_default().push(*first);
    }
    for (number, record) in records.iter().enumerate() {
        let place = places.get(&number);
        let (joins, part) = match (&record.said.person, place) {
            (Some(Person::Rpps(_)), Some(_)) => continue,
            // A skill or a diploma, for every place where they practise.
            (Some(Person::Rpps(rpps)), None) => {
                (of_person.get(&**rpps).cloned().unwrap_or_default(), Part::Person)
            }
            (Some(Person::Named(likeness)), _) => {
                let found = likeness.as_ref().and_then(|likeness| alike.get(likeness));
                match found.map(Vec::as_slice) {
                    Some([only]) => (vec![*only], Part::Inferred),
                    Some(several) => {
                        undecided += u64::from(several.len() > 1);
                        (Vec::new(), Part::Whole)
                    }
                    None => (Vec::new(), Part::Whole),
                }
            }
            (None, Some(place)) => match at_place.get(place) {
                Some(firsts) => (firsts.clone(), Part::Place),
                // Nobody is known to practise there: the place is a listing of its own.
                None => (vec![*place], Part::Whole),
            },
            (None, None) => (Vec::new(), Part::Whole),
        };
        if joins.is_empty() {
            groups.entry(number).or_default().push((number, Part::Whole));
        }
        for first in joins {
            groups.entry(first).or_default().push((number, part));
        }
    }
    let groups = groups.into_values().map(ordered).collect();
    Groups { groups, undecided }
}

/// Sorts the members by position, so that an earlier source has priority; records that are taken as a whole come first,
/// because the others only add to them.
fn ordered(mut members: Vec<(usize, Part)>) -> Vec<(usize, Part)> {
    members.sort_by_key(|(number, part)| (*part != Part::Whole, *number));
    members
}

/// Returns the listings of people with a number, by the likeness that people without one may share with them.
fn likenesses(
    records: &[Record],
    groups: &BTreeMap<usize, Vec<(usize, Part)>>,
) -> BTreeMap<Likeness, Vec<usize>> {
    let mut alike: BTreeMap<Likeness, Vec<usize>> = BTreeMap::new();
    let is_asked = |record: &Record| matches!(record.said.person, Some(Person::Named(Some(_))));
    if !records.iter().any(is_asked) {
        return alike;
    }
    for (first, members) in groups {
        for (number, _) in members {
            let likeness =
                records.get(*number).and_then(|record| Likeness::of(&record.said.facts()));
            if let Some(firsts) = likeness.map(|likeness| alike.entry(likeness).or_default())
                && !firsts.contains(first)
            {
                firsts.push(*first);
            }
        }
    }
    alike
}

/// Returns each record that names a place, with the first record of that place.
fn places(records: &[Record]) -> BTreeMap<usize, usize> {
    let named: Vec<(usize, &PlaceKeys)> = records
        .iter()
        .enumerate()
        .filter_map(|(number, record)| Some((number, record.said.place.as_ref()?)))
        .collect();
    let mut same = Same::new(&named);
    same.join_by(|place| place.finess.as_deref().map(str::to_owned), |_, _| true);
    same.join_by(
        |place| place.siret.as_deref().map(str::to_owned),
        |one, other| !one.differs(other),
    );
    // An address may have several entrances, so its key identifies a place only if a single place has it.
    same.join_where_one_has_it(|place| place.ban_id.as_deref().map(str::to_owned));
    let near = |one: &PlaceKeys, other: &PlaceKeys| {
        one.distance(other).is_none_or(|metres| metres <= NEAR) && !one.differs(other)
    };
    same.join_by(
        |place| Some(format!("{}\n{}", place.name.as_ref()?, place.address.as_ref()?)),
        near,
    );
    let on_the_map = |one: &PlaceKeys, other: &PlaceKeys| {
        one.distance(other).is_some_and(|metres| metres <= NEAR) && !one.differs(other)
    };
    same.join_by(|place| place.point.and(place.name.as_deref()).map(str::to_owned), on_the_map);
    same.firsts()
}

/// Sets of places found to be the same.
struct Same<'p> {
    places: &'p [(usize, &'p PlaceKeys)],
    /// For each place, an equal one that is not later; itself if there is none.
    roots: Vec<usize>,
}

impl<'p> Same<'p> {
    fn new(places: &'p [(usize, &'p PlaceKeys)]) -> Self {
        Self { places, roots: (0..places.len()).collect() }
    }

    fn root(&mut self, mut place: usize) -> usize {
        while let Some(&root) = self.roots.get(place)
            && root != place
        {
            // Shorten the path for later lookups.
            let above = self.roots.get(root).copied().unwrap_or(root);
            if let Some(known) = self.roots.get_mut(place) {
                *known = above;
            }
            place = above;
        }
        place
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(root) = self.roots.get_mut(one.max(other)) {
            *root = one.min(other);
        }
    }

    fn by_key(&self, key: impl Fn(&PlaceKeys) -> Option<String>) -> Vec<Vec<usize>> {
        let mut having: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, (_, keys)) in self.places.iter().enumerate() {
            if let Some(key) = key(keys) {
                having.entry(key).or_default().push(place);
            }
        }
        having.into_values().filter(|places| places.len() > 1).collect()
    }

    /// Joins the places that share a key, if `agree` accepts the pair.
    fn join_by(
        &mut self,
        key: impl Fn(&PlaceKeys) -> Option<String>,
        agree: impl Fn(&PlaceKeys, &PlaceKeys) -> bool,
    ) {
        for having in self.by_key(key) {
            // The distinct places of one key, each by its first record: few, regardless of the number of rows.
            let mut firsts: Vec<usize> = Vec::new();
            for place in having {
                let Some((_, keys)) = self.places.get(place) else { continue };
                let same = firsts.iter().copied().find(|first| {
                    self.places.get(*first).is_some_and(|(_, first)| agree(first, keys))
                });
                match same {
                    Some(first) => self.join(first, place),
                    None => firsts.push(place),
                }
            }
        }
    }

    /// Joins a place with a number and a place without one if only these two have the key.
    fn join_where_one_has_it(&mut self, key: impl Fn(&PlaceKeys) -> Option<String>) {
        for having in self.by_key(key) {
            let mut roots: Vec<usize> = having.iter().map(|place| self.root(*place)).collect();
            roots.sort_unstable();
            roots.dedup();
            let Ok([one, other]) = <[usize; 2]>::try_from(roots) else { continue };
            let keys = |place: usize| self.places.get(place).map(|(_, keys)| *keys);
            if keys(one).zip(keys(other)).is_some_and(|(one, other)| !one.differs(other)) {
                self.join(one, other);
            }
        }
    }

    fn firsts(mut self) -> BTreeMap<usize, usize> {
        let places = self.places;
        let record = |place: usize| places.get(place).map(|(number, _)| *number);
        (0..places.len())
            .filter_map(|place| Some((record(place)?, record(self.root(place))?)))
            .collect()
    }
}
