//! Every rule is complete: page, messages, working examples.

#![expect(clippy::panic, clippy::string_slice, clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use praticable::{
    Lang, Options, calls,
    rules::{RULES, Rule},
};

const ENGLISH: [&str; 4] = ["## What it checks", "## Why", "## Example", "## How to correct"];
const FRENCH: [&str; 3] = ["## Ce que vérifie la règle", "## Pourquoi", "## Comment corriger"];

fn headings(page: &str) -> Vec<&str> {
    page.lines().filter(|line| line.starts_with("## ")).collect()
}

fn all(mut wrong: impl FnMut(&Rule) -> Option<String>) {
    let wrong: Vec<String> = RULES
        .iter()
        .filter_map(|rule| wrong(rule).map(|why| format!("{}: {why}", rule.code)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_rules_are_ninety_and_sorted_within_their_families() {
    assert_eq!(RULES.len(), 90);
    assert_eq!(RULES.iter().map(|rule| rule.code).collect::<BTreeSet<_>>().len(), 90);
    assert!(
        RULES
            .windows(2)
            .all(|pair| pair[0].code[..3] != pair[1].code[..3] || pair[0].code < pair[1].code)
    );
}

#[test]
fn every_page_has_its_headings() {
    all(|rule| {
        let titled = |page: &str| page.starts_with(&format!("# {}", rule.code));
        (headings(rule.page_en) != ENGLISH
            || headings(rule.page_fr) != FRENCH
            || !titled(rule.page_en)
            || !titled(rule.page_fr))
        .then(|| "page".to_owned())
    });
}

#[test]
fn every_rule_speaks_in_three_registers_with_the_same_parameters() {
    all(|rule| {
        let placeholders = |lang| {
            let text = rule.message.get(lang);
            let names: BTreeSet<&str> = text
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name)
                .collect();
            names.into_iter().filter(|name| !matches!(*name, "label" | "unit")).collect::<Vec<_>>()
        };
        let known = |name: &&str| rule.params.contains(name);
        if Lang::ALL
            .iter()
            .any(|lang| rule.message.get(*lang).is_empty() || rule.remedy.get(*lang).is_empty())
        {
            return Some("a register is missing".to_owned());
        }
        if placeholders(Lang::Fr) != placeholders(Lang::En) {
            return Some("French and English name other parameters".to_owned());
        }
        (!placeholders(Lang::Fr).iter().all(known) || !placeholders(Lang::Simple).iter().all(known))
            .then(|| "a message names an unknown parameter".to_owned())
    });
}

#[test]
fn every_rule_names_its_source() {
    all(|rule| {
        if rule.source.is_empty() {
            return Some("no source".to_owned());
        }
        if !rule.params.is_sorted() {
            return Some("parameters are not sorted".to_owned());
        }
        None
    });
}

/// Returns the examples of a page: whether each is wrong, its fence and its text.
fn examples(page: &str) -> Vec<(bool, &str, &str)> {
    let section =
        page.split("\n## ").find(|section| section.starts_with("Example")).unwrap_or_default();
    let mut parts = section.split("```");
    let mut examples = Vec::new();
    while let (Some(before), Some(block)) = (parts.next(), parts.next()) {
        let (fence, text) = block.split_once('\n').unwrap_or((block, ""));
        examples.push((before.contains("Wrong:"), fence, text));
    }
    examples
}

/// Whether a rule reports an example. The fence gives the format: `json` (one listing), `ndjson` (a dataset), `csv` (a
/// table with `;` between cells) or `rpps` (a row of the national register, as an object), then `profile=` and `today=`
/// if the rule needs them.
fn speaks(rule: &Rule, fence: &str, text: &str) -> bool {
    let setting =
        |key: &str| fence.split(' ').find_map(|word| word.strip_prefix(key)?.strip_prefix('='));
    let options: Options =
        calls::options(setting("profile").unwrap_or("import"), setting("today")).unwrap();
    let says = |code: &str| code == rule.code;
    match fence.split(' ').next().unwrap_or_default() {
        "json" => {
            calls::check(text.as_bytes(), &options).iter().any(|finding| says(finding.code()))
        }
        "ndjson" => {
            let list = format!("[{}]", text.trim().lines().collect::<Vec<_>>().join(","));
            let found = calls::check_dataset(list.as_bytes(), &options).unwrap();
            found.iter().any(|located| says(located.finding.code()))
        }
        "csv" => {
            let mut rows = text.trim_end().lines().map(|line| line.split(';').collect::<Vec<_>>());
            let table =
                serde_json::json!({ "header": rows.next(), "rows": rows.collect::<Vec<_>>() });
            let found = calls::check_table(table.to_string().as_bytes(), &options).unwrap();
            found.iter().any(|located| says(located.finding.code()))
        }
        "rpps" => {
            let found = calls::check_source("rpps", text.as_bytes(), &options).unwrap();
            found.iter().any(|finding| says(finding.code()))
        }
        other => panic!("{}: an example in `{other}`", rule.code),
    }
}

#[test]
fn every_example_is_as_wrong_or_right_as_its_page_says() {
    all(|rule| {
        let examples = examples(rule.page_en);
        if !examples.iter().any(|(wrong, ..)| *wrong) || !examples.iter().any(|(wrong, ..)| !wrong)
        {
            return Some("an example wrong and one right are needed".to_owned());
        }
        examples.into_iter().find(|(wrong, fence, text)| speaks(rule, fence, text) != *wrong).map(
            |(wrong, _, text)| {
                format!(
                    "this example is said to be {}:\n{text}",
                    if wrong { "wrong" } else { "right" }
                )
            },
        )
    });
}
