//! The floors of the crates: which top-level module may import from which.
//!
//! [`CRATES`] lists them once. A test holds every import to the list, and the picture in `docs/architecture.md` is drawn
//! from it.

#[cfg(test)]
mod imports;
mod list;
mod picture;
#[cfg(test)]
mod tree;

pub(crate) use picture::page;

/// A crate in floors.
#[derive(Debug)]
struct Crate {
    /// The folder of the crate.
    folder: &'static str,
    /// Its floors, from the bottom to the top.
    floors: &'static [Floor],
}

/// Top-level modules that may import from every lower floor, and not from each other.
#[derive(Debug)]
struct Floor {
    modules: &'static [&'static str],
    /// What they contain, in a line.
    contains: &'static str,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{tree::Tree, *};
    use crate::root;

    /// Every import that breaks the floors, and every module that the list and the sources do not share.
    fn faults(floors: &[Floor], tree: &Tree) -> Vec<String> {
        let mut faults = Vec::new();
        let mut heights = BTreeMap::new();
        for (height, floor) in floors.iter().enumerate() {
            for module in floor.modules {
                if heights.insert(*module, height).is_some() {
                    faults.push(format!("{module}: listed twice"));
                }
            }
        }
        let modules = tree.modules();
        let unlisted = modules.iter().filter(|module| !heights.contains_key(*module));
        faults.extend(unlisted.map(|module| format!("{module}: on no floor")));
        let missing = heights.keys().filter(|module| !modules.contains(*module));
        faults.extend(missing.map(|module| format!("{module}: listed, but not in the sources")));
        for edge in tree.edges() {
            let (file, from, import) = (edge.file, edge.from, &edge.import);
            let Some(to) = edge.to else {
                faults.push(format!("{file}: {import}: the root of the crate has no such name"));
                continue;
            };
            if let (Some(own), Some(other)) = (heights.get(from), heights.get(to)) {
                if other > own {
                    faults.push(format!("{file}: {import}: {to} is above {from}"));
                } else if other == own {
                    faults.push(format!("{file}: {import}: {to} is on the floor of {from}"));
                }
            }
        }
        faults
    }

    const FLOORS: &[Floor] = &[
        Floor { modules: &["words"], contains: "texts" },
        Floor { modules: &["ids", "lists"], contains: "identifiers, lists" },
        Floor { modules: &["rules"], contains: "rules" },
    ];

    /// The faults of a crate in the floors above, when `file` has this text and every other module is empty.
    fn faults_of(file: &str, text: &str) -> Vec<String> {
        let empty = ["words.rs", "ids/mod.rs", "lists.rs", "rules/mod.rs"];
        let root = (
            "lib.rs",
            "pub use rules::{self as laws, Rule, one::two as three}; pub use words::Words;",
        );
        let mut files = BTreeMap::from(empty.map(|name| (name, "")));
        files.extend([root, (file, text)]);
        let files: Vec<_> =
            files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        faults(FLOORS, &Tree::new(&files).unwrap())
    }

    #[test]
    fn an_import_goes_down() {
        let text = "use crate::{words::Lang, ids::{self, Date}, Words}; use super::one;";
        assert_eq!(faults_of("rules/two.rs", text), [] as [&str; 0]);
    }

    #[test]
    fn an_import_that_goes_up_is_named() {
        assert_eq!(
            faults_of("ids/date.rs", "fn f() { crate::rules::all() }"),
            ["ids/date.rs: crate::rules::all: rules is above ids"]
        );
        assert_eq!(
            faults_of("ids/date.rs", "use super::super::rules;"),
            ["ids/date.rs: crate::rules: rules is above ids"]
        );
    }

    #[test]
    fn a_floor_is_no_way_between_its_modules() {
        assert_eq!(
            faults_of("lists.rs", "use crate::ids::Date;"),
            ["lists.rs: crate::ids::Date: ids is on the floor of lists"]
        );
    }

    #[test]
    fn a_name_of_the_root_is_followed_to_its_module() {
        for name in ["Rule", "laws", "three"] {
            assert_eq!(
                faults_of("words.rs", &format!("use crate::{name};")),
                [format!("words.rs: crate::{name}: rules is above words")]
            );
        }
        for path in ["crate::Unknown", "crate::*", "super::*"] {
            assert_eq!(faults_of("words.rs", &format!("use {path};")).len(), 1, "{path}");
        }
    }

    #[test]
    fn a_macro_is_an_import_from_where_it_is_defined() {
        let rules = "macro_rules! rule { () => {} }";
        let files = [
            ("lib.rs", ""),
            ("words.rs", "rule!();"),
            ("ids.rs", ""),
            ("lists.rs", ""),
            ("rules.rs", rules),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let tree = Tree::new(&files).unwrap();
        assert_eq!(faults(FLOORS, &tree), ["words.rs: rule!: rules is above words"]);
    }

    #[test]
    fn tests_may_import_anything() {
        let text = "#[cfg(test)] mod oracle; #[cfg(test)] mod tests { use crate::rules; }";
        assert_eq!(faults_of("ids/mod.rs", text), [] as [&str; 0]);
        for file in ["ids/tests.rs", "ids/tests/date.rs"] {
            assert_eq!(faults_of(file, "use crate::rules;"), [] as [&str; 0]);
        }
        let files =
            [("ids.rs", "#[cfg(test)] mod oracle;"), ("ids/oracle.rs", "use crate::rules;")];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert!(Tree::new(&files).unwrap().edges().is_empty());
    }

    #[test]
    fn the_list_and_the_sources_have_the_same_modules() {
        assert_eq!(faults_of("more.rs", ""), ["more: on no floor"]);
        let tree = Tree::new(&[("words.rs".to_owned(), String::new())]).unwrap();
        assert_eq!(faults(FLOORS, &tree).len(), 3);
    }

    #[test]
    fn every_import_goes_down() {
        let mut all = Vec::new();
        for Crate { folder, floors } in list::CRATES {
            let tree = Tree::read(&root().join(folder).join("src")).unwrap();
            all.extend(faults(floors, &tree).into_iter().map(|fault| format!("{folder}: {fault}")));
        }
        assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    }
}
