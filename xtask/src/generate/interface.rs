//! `form/*.json`, `check/*.json`: what people read in the form and in the file check, one file a register.

use praticable::{Lang, Words, registry::SECTIONS};
use serde_json::{Map, Value, json};

use super::{
    Made,
    form::asked,
    leaf::{Kind, Leaf},
    listing_schema::{self, codes},
    pretty,
};
use crate::interface::{Text, check, drawings::DRAWINGS, form, pages::PAGES, questions::ITEMS};

/// Characters of help that a question shows at once.
const BESIDE: usize = 150;

macro_rules! registers {
    ($($french:ident, $english:ident, $simple:ident: $text:ident;)+) => {$(
        pub(super) fn $french() -> Made {
            $text(Lang::Fr)
        }

        pub(super) fn $english() -> Made {
            $text(Lang::En)
        }

        pub(super) fn $simple() -> Made {
            $text(Lang::Simple)
        }
    )+};
}

registers! {
    form_fr, form_en, form_simple: form_texts;
    check_fr, check_en, check_simple: check_texts;
}

/// The texts of the form. Findings speak for themselves.
fn form_texts(lang: Lang) -> Made {
    let listing = listing_schema::fields();
    let pages = PAGES.iter().map(|page| {
        (page.id, json!({ "title": typeset(page.title.get(lang), lang), "intro": typeset(page.intro.get(lang), lang) }))
    });
    let groups = SECTIONS.iter().map(|section| (section.key, section.title));
    let mut fields = object(asked().map(|field| {
        let (help, more) = unfolded(field.help.get(lang));
        let texts = [("label", field.label.get(lang)), ("help", help), ("more", more)];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let words = object(texts.map(|(name, text)| (name, typeset(text, lang).into())));
        (field.path, words.into())
    }));
    fields.extend(object(
        ITEMS
            .iter()
            .map(|(path, words)| (*path, json!({ "label": typeset(words.get(lang), lang) }))),
    ));
    let mut lists = Map::new();
    for leaf in asked().filter_map(|field| Leaf::at(&listing, field.path)) {
        if let Kind::Code(name) = leaf.kind {
            let labels = codes(name)
                .map(|(entry, words)| (entry.wire, typeset(words.get(lang), lang).into()));
            lists.insert(name.to_owned(), object(labels).into());
        }
    }
    pretty(&json!({
        "pages": object(pages),
        "groups": in_words(groups, lang),
        "fields": fields,
        "codes": lists,
        "drawings": in_words(DRAWINGS.iter().map(|drawing| (drawing.name, drawing.alternative)), lang),
        "texts": own(form::TEXTS, lang),
    }))
}

/// Parts a long help after a sentence: what everybody reads beside a question, and what unfolds.
fn unfolded(help: &str) -> (&str, &str) {
    if help.chars().count() <= BESIDE {
        return (help, "");
    }
    let parts = help.match_indices(['.', '?', '!']).filter_map(|(at, _)| {
        let (beside, more) = help.split_at_checked(at + 1)?;
        let more = more.strip_prefix(' ')?;
        more.starts_with(char::is_uppercase).then_some((beside, more))
    });
    let parts: Vec<(&str, &str)> = parts.collect();
    let short = parts.iter().rev().find(|(beside, _)| beside.chars().count() <= BESIDE);
    short.or(parts.first()).copied().unwrap_or((help, ""))
}

/// The texts of the file check.
fn check_texts(lang: Lang) -> Made {
    pretty(&own(check::TEXTS, lang).into())
}

fn own(texts: &[Text], lang: Lang) -> Map<String, Value> {
    in_words(texts.iter().map(|text| (text.name, text.words)), lang)
}

fn in_words<'n>(named: impl Iterator<Item = (&'n str, Words)>, lang: Lang) -> Map<String, Value> {
    object(named.map(|(name, words)| (name, typeset(words.get(lang), lang).into())))
}

/// Keeps French punctuation on the line of its word.
fn typeset(text: &str, lang: Lang) -> String {
    if lang == Lang::En {
        return text.to_owned();
    }
    [
        (" :", "\u{a0}:"),
        (" ;", "\u{a0};"),
        (" ?", "\u{a0}?"),
        (" !", "\u{a0}!"),
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (loose, tight)| text.replace(loose, tight))
}

fn object<'n>(named: impl Iterator<Item = (&'n str, Value)>) -> Map<String, Value> {
    named.map(|(name, value)| (name.to_owned(), value)).collect()
}
