//! FMT-004: a code that a list does not have.

use crate::{
    At, Fix,
    finding::{
        Draft, pattern,
        rule::{Rule, Stage, Weight},
    },
    ids::NosCode,
    lists::{Entry, Form},
    rules::fmt::fmt_005,
    text::{fold::fold, nearest::nearest},
};

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "FMT-004",
    severity: Weight::ERROR,
    reads: reads![],
    params: params!["pattern", "suggestion"],
    source: source!("the model, version 1: its closed lists; form of the codes of the NOS (ANS)"),
    since: "0.1.0",
    needs_today: false,
    message: words! {
        fr: "code inconnu[ (code proche : {suggestion})][ (la valeur {pattern})]",
        en: "unknown code[ (nearest code: {suggestion})][ (the value {pattern})]",
        simple: "Cette réponse n’est pas dans la liste.[ La réponse est peut-être : {suggestion}.][ La réponse {pattern}.]",
    },
    remedy: words! {
        fr: "Choisissez un code de la liste.",
        en: "Choose a code from the list.",
        simple: "Choisissez une réponse dans la liste.",
    },
    page_fr: page!("fmt_004.fr.md"),
    page_en: page!("fmt_004.md"),
    stage: Stage::Shape,
};

/// A closed list does not have this code; the position of the code that the text certainly means, when it is a known
/// alias.
pub(crate) fn unknown_code(
    entries: &'static [Entry],
    text: &str,
    form: Form,
    at: At<'_>,
) -> (Draft, Option<usize>) {
    let folded = fold(text);
    let draft = RULE.at(at);
    if let Some((position, entry)) =
        entries.iter().enumerate().find(|(_, entry)| entry.is_spelt(&folded))
    {
        let spelling = form.spells(entry);
        let draft = draft.odd(pattern::of(text, spelling)).with("suggestion", spelling);
        let draft = draft.fix(Fix::safe(entry.wire));
        return (draft, Some(position));
    }
    // What is near "secteur 2 ou 3" is no sector 1.
    let has_its_digits = |name: &&'static str| digits(name).eq(digits(&folded));
    // A word that nobody knows is never taken for a no.
    let affirming = entries.iter().filter(|entry| !matches!(entry.wire, "no" | "none"));
    let known = affirming.map(|entry| form.spells(entry));
    let near = nearest(&folded, known.filter(has_its_digits));
    let meant = near.and_then(|name| entries.iter().find(|entry| form.spells(entry) == name));
    let draft = match meant {
        Some(entry) => draft.with("suggestion", form.spells(entry)).fix(Fix::confirm(entry.wire)),
        None => draft,
    };
    (draft, None)
}

fn digits(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_digit)
}

/// A text that is no code of an official list; the code that it certainly means, when only case, spaces or a
/// spreadsheet's `.0` differ. A label is a proposal, because labels differ from source to source.
pub(crate) fn misspelt_official(text: &str, at: At<'_>) -> (Draft, Option<NosCode>) {
    let list = fmt_005::list_at(at);
    let bare = text.trim().to_ascii_uppercase();
    let code = |text: &str| list.get(text).map(|known| known.code);
    if let Some(code) = code(bare.strip_suffix(".0").unwrap_or(&bare)) {
        let draft = RULE.at(at).odd(pattern::of(text, code)).with("suggestion", code);
        let draft = draft.fix(Fix::safe(code));
        return (draft, NosCode::new(code));
    }
    let draft = match list.by_label(text) {
        Some(known) => RULE.at(at).with("suggestion", known.code).fix(Fix::confirm(known.code)),
        None => RULE.at(at),
    };
    (draft, None)
}

#[cfg(test)]
mod tests {
    use super::{At, Form, unknown_code};
    use crate::{Answer, FixKind, Profile, codes::closed, lists::Code};

    #[test]
    fn every_alias_is_read_and_mended_safely() {
        let lists = closed::LISTS.iter().map(|list| list.entries).chain([Answer::ENTRIES]);
        for (entries, form) in lists.flat_map(|list| [(list, Form::Json), (list, Form::Table)]) {
            for (position, entry) in entries.iter().enumerate() {
                for alias in entry.aliases() {
                    let (draft, meant) = unknown_code(entries, alias, form, At::Root);
                    let fix = draft.under(Profile::Import).fix.unwrap();
                    assert_eq!((meant, fix.kind), (Some(position), FixKind::Safe), "{alias}");
                }
            }
        }
    }
}
