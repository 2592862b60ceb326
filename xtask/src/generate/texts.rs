//! `texts/en.json`, `texts/simple.json`: what a register says for each French text of findings, rules and fields, for
//! programs that load a language when they need it.

use std::collections::BTreeMap;

use praticable::{Lang, texts};

use super::Made;

/// The English texts.
pub(super) fn english() -> Made {
    text(Lang::En)
}

/// The texts in simple French.
pub(super) fn simple() -> Made {
    text(Lang::Simple)
}

/// One object, sorted: French text to text.
fn text(lang: Lang) -> Made {
    let mut translated: BTreeMap<&str, &str> = BTreeMap::new();
    for words in texts() {
        let text = words.get(lang);
        let known = translated.insert(words.fr, text);
        if let Some(other) = known.filter(|known| *known != text) {
            return Err(format!("two texts for « {} »: “{other}”, “{text}”", words.fr).into());
        }
        if words.fr.contains(['\t', '\n']) || text.contains(['\t', '\n']) {
            return Err(format!("no line can hold « {} »", words.fr).into());
        }
    }
    Ok(serde_json::to_string_pretty(&translated)? + "\n")
}
