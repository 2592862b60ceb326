//! What takes the room inside a WebAssembly module, by the names that the compiler left in it.

use std::{cmp::Reverse, collections::BTreeMap, error::Error, fmt};

use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload, TypeRef};

/// How many owners of code are named; the rest is a sum.
const NAMED: usize = 12;

/// The room of a module, raw, in bytes.
#[derive(Default)]
pub(super) struct Room {
    /// Constants: texts, lists, tables.
    data: usize,
    /// Functions, by whom they come from: a crate, or a room of the core.
    code: BTreeMap<String, usize>,
}

/// Reads a module that still has the names of its functions.
pub(super) fn taken(module: &[u8]) -> Result<Room, Box<dyn Error>> {
    let mut room = Room::default();
    let mut index = 0;
    let mut sizes = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            // Functions are counted from the imported ones on.
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    index += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                sizes.insert(index, body.range().len());
                index += 1;
            }
            Payload::DataSection(data) => room.data = data.range().len(),
            Payload::CustomSection(custom) => {
                if let KnownCustom::Name(names) = custom.as_known() {
                    room.share(names, &sizes)?;
                }
            }
            _ => {}
        }
    }
    Ok(room)
}

impl Room {
    fn share(
        &mut self,
        names: NameSectionReader<'_>,
        sizes: &BTreeMap<u32, usize>,
    ) -> Result<(), Box<dyn Error>> {
        for name in names {
            let Name::Function(functions) = name? else { continue };
            for function in functions {
                let function = function?;
                let size = sizes.get(&function.index).copied().unwrap_or_default();
                *self.code.entry(owner(&format!("{:#}", demangle(function.name)))).or_default() +=
                    size;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Room {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut owners: Vec<_> =
            self.code.iter().map(|(owner, size)| (Reverse(size), owner)).collect();
        owners.sort();
        let total: usize = self.code.values().sum();
        write!(formatter, "{} bytes of data and {total} of code", self.data)?;
        for (Reverse(size), owner) in owners.iter().take(NAMED) {
            write!(formatter, "\n  {owner}: {size}")?;
        }
        let rest: usize = owners.iter().skip(NAMED).map(|(Reverse(size), _)| *size).sum();
        write!(formatter, "\n  {} others: {rest}", owners.len().saturating_sub(NAMED))
    }
}

/// Who a function comes from: the first path in its name, which starts with a crate; in the core its room as well.
fn owner(name: &str) -> String {
    let mut paths = name.split(|letter: char| !letter.is_alphanumeric() && !"_:".contains(letter));
    let path = paths.find(|path| path.contains("::") && !path.starts_with(':'));
    let mut names = path.unwrap_or_default().split("::");
    match (names.next(), names.next()) {
        (Some("praticable"), Some(room)) => format!("praticable::{room}"),
        (Some(krate), Some(_)) => krate.to_owned(),
        _ => "without a crate".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::owner;

    #[test]
    fn a_function_belongs_to_its_crate() {
        assert_eq!(
            owner("<praticable::model::Listing as praticable::node::Node>::read"),
            "praticable::model"
        );
        assert_eq!(owner("core::ptr::drop_in_place<praticable::Finding>"), "core");
        assert_eq!(owner("<T as praticable::node::object::Part>::read"), "praticable::node");
        assert_eq!(owner("memcpy"), "without a crate");
    }
}
