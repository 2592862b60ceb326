//! The paths that a source file imports by, wherever they are written: `use`, code, attributes, bodies of macros.
//!
//! A path counts when it starts with `crate`, `$crate`, `super` or `self`; every other path begins with a name that one of
//! these brought in. A macro called by its bare name comes from the module that defines it.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, ImplItem, Item, TraitItem};

/// An import, as an absolute path in its crate or as the name of a macro.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Import {
    /// Names from the root of the crate on.
    Path(Vec<String>),
    /// A macro in textual scope.
    Macro(String),
}

/// The contents of a file that concern its imports, tests left out.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) imports: BTreeSet<Import>,
    /// Macros that it defines.
    pub(super) macros: Vec<String>,
    /// Its modules that are compiled for tests alone.
    pub(super) test_modules: Vec<Vec<String>>,
}

/// Reads the text of a module, which is at this path in its crate.
pub(super) fn read(text: &str, module: &[String]) -> syn::Result<Contents> {
    let mut contents = Contents::default();
    contents.items(syn::parse_file(text)?.items, module);
    Ok(contents)
}

impl Contents {
    fn items(&mut self, items: Vec<Item>, module: &[String]) {
        for item in items {
            self.item(item, module);
        }
    }

    fn item(&mut self, mut item: Item, module: &[String]) {
        let is_test = attributes(&item).iter().any(is_test);
        match &mut item {
            Item::Mod(inner) => {
                let inside: Vec<String> =
                    module.iter().cloned().chain([inner.ident.to_string()]).collect();
                if is_test {
                    self.test_modules.push(inside);
                } else if let Some((_, items)) = inner.content.take() {
                    self.items(items, &inside);
                }
                return;
            }
            Item::Macro(definition) => {
                self.macros.extend(definition.ident.as_ref().map(ToString::to_string));
            }
            Item::Impl(block) => block.items.retain(|item| match item {
                ImplItem::Const(item) => !item.attrs.iter().any(self::is_test),
                ImplItem::Fn(item) => !item.attrs.iter().any(self::is_test),
                _ => true,
            }),
            Item::Trait(block) => block.items.retain(|item| match item {
                TraitItem::Fn(item) => !item.attrs.iter().any(self::is_test),
                _ => true,
            }),
            _ => {}
        }
        if !is_test {
            self.scan(item.into_token_stream(), module);
        }
    }

    fn scan(&mut self, tokens: TokenStream, module: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        let mut colons = 0;
        while let [token, after @ ..] = rest {
            rest = after;
            let is_continued = colons == 2;
            match token {
                TokenTree::Ident(name) if is_joined(after) && !is_continued => {
                    if name == "crate" {
                        rest = self.path(Vec::new(), after);
                    } else if name == "self" {
                        rest = self.path(module.to_vec(), after);
                    } else if name == "super" {
                        rest = self.path(parent(module), after);
                    }
                }
                TokenTree::Ident(name) if is_call(after) && !is_continued => {
                    self.imports.insert(Import::Macro(name.to_string()));
                }
                TokenTree::Group(group) => self.scan(group.stream(), module),
                TokenTree::Literal(literal) => self.quoted(&literal.to_string(), module),
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
            let is_colon = matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':');
            colons = if is_colon { colons + 1 } else { 0 };
        }
    }

    /// Follows a path from after its first word, which leads to `base`; returns the tokens that follow the path.
    fn path<'t>(&mut self, base: Vec<String>, after: &'t [TokenTree]) -> &'t [TokenTree] {
        let mut path = base;
        let mut rest = after;
        while let [_, _, next, after @ ..] = rest
            && is_joined(rest)
        {
            match next {
                TokenTree::Ident(name) if name == "super" => path = parent(&path),
                TokenTree::Ident(name) => path.push(name.to_string()),
                TokenTree::Punct(mark) if mark.as_char() == '*' => path.push("*".to_owned()),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    self.branches(&path, group.stream());
                    return after;
                }
                _ => break,
            }
            rest = after;
        }
        if !path.is_empty() {
            self.imports.insert(Import::Path(path));
        }
        rest
    }

    /// The paths inside the braces of `use`.
    fn branches(&mut self, base: &[String], tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
        for branch in tokens.split(is_comma) {
            let [first, after @ ..] = branch else { continue };
            match first {
                TokenTree::Ident(name) if name == "self" => self.path(base.to_vec(), &[]),
                TokenTree::Ident(name) if name == "super" => self.path(parent(base), after),
                first => {
                    let path = base.iter().cloned().chain([first.to_string()]);
                    self.path(path.collect(), after)
                }
            };
        }
    }

    /// A path in quotes, as attributes of derives have it.
    fn quoted(&mut self, literal: &str, module: &[String]) {
        let text = literal.trim_matches('"');
        if ["crate::", "super::", "self::"].iter().any(|start| text.starts_with(start))
            && let Ok(tokens) = text.parse()
        {
            self.scan(tokens, module);
        }
    }
}

/// Whether `::` comes next.
fn is_joined(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(one), TokenTree::Punct(two), ..] if one.as_char() == ':' && two.as_char() == ':')
}

/// Whether `!` and a group come next, as after the name of a macro.
fn is_call(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(mark), TokenTree::Group(_), ..] if mark.as_char() == '!')
}

fn parent(path: &[String]) -> Vec<String> {
    path.split_last().map(|(_, above)| above.to_vec()).unwrap_or_default()
}

/// Whether an attribute keeps what it is on for tests: `#[cfg(test)]`, or `test` among others in `all`.
fn is_test(attribute: &Attribute) -> bool {
    let condition = attribute.meta.to_token_stream().to_string().replace(' ', "");
    condition == "cfg(test)"
        || condition
            .strip_prefix("cfg(all(")
            .is_some_and(|parts| parts.trim_end_matches(')').split(',').any(|part| part == "test"))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The imports of a text that is the module `a::b`.
    fn imports(text: &str) -> Vec<String> {
        let contents = read(text, &["a".to_owned(), "b".to_owned()]).unwrap();
        let shown = |import: &Import| match import {
            Import::Path(path) => path.join("::"),
            Import::Macro(name) => format!("{name}!"),
        };
        contents.imports.iter().map(shown).collect()
    }

    #[test]
    fn a_tree_of_use_is_one_import_a_leaf() {
        assert_eq!(
            imports("use crate::{c::{self, d as e}, f, g::*}; use std::fmt;"),
            ["c", "c::d", "f", "g::*"]
        );
    }

    #[test]
    fn a_relative_path_is_resolved() {
        assert_eq!(
            imports(
                "use super::c; use super::{super::d, e::F}; use self::g; mod h { use super::super::i; }"
            ),
            ["a::b::g", "a::c", "a::e::F", "a::i", "d"]
        );
    }

    #[test]
    fn code_and_attributes_import_too() {
        assert_eq!(imports("fn f(x: &crate::c::D) -> usize { crate::e::<u8>() }"), ["c::D", "e"]);
        assert_eq!(imports(r#"#[serde(with = "crate::c::d")] struct S(u8);"#), ["c::d"]);
        assert_eq!(imports("pub(crate) struct S; pub(in crate::a) fn f() {}"), ["a"]);
    }

    #[test]
    fn a_macro_imports_by_its_body_and_by_its_name() {
        assert_eq!(
            imports("macro_rules! m { ($x:expr) => { $crate::c::D($x, super::e) } }"),
            ["a::e", "c::D"]
        );
        assert_eq!(imports("words! { fr: crate::c::TEXT }"), ["c::TEXT", "words!"]);
        assert_eq!(imports("fn f() { if a != (b) { std::println!() } }"), [] as [&str; 0]);
    }

    #[test]
    fn a_comment_and_a_text_import_nothing() {
        assert_eq!(
            imports("/// See [`crate::c`].\nconst T: &str = \"not crate::c\"; // crate::d"),
            [] as [&str; 0]
        );
    }

    #[test]
    fn tests_are_left_out() {
        let text =
            "#[cfg(test)] use crate::c; #[cfg(all(test, feature = \"x\"))] mod t { use crate::d; }
            impl S { #[cfg(test)] fn f() { crate::e() } fn g() { crate::h() } }
            #[cfg(test)] mod oracle; #[cfg(not(test))] use crate::i;";
        assert_eq!(imports(text), ["h", "i"]);
        let contents = read(text, &["a".to_owned()]).unwrap();
        assert_eq!(contents.test_modules, [["a", "t"], ["a", "oracle"]]);
    }
}
