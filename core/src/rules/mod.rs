//! What each rule is, one a file, each with its page beside it.
//!
//! A rule's file holds its code, weights, source, texts and the fields that it reads (`RULE`), with the findings that
//! readers ask it for. What a rule does to a listing is in [`checks`](crate::checks). The page (`acc_001.md`) says what
//! the rule checks, why, an example wrong and right, and how to correct; the tests run the examples.

/// The page that stands beside a rule; nothing in a build without the feature `pages`.
#[cfg(feature = "pages")]
macro_rules! page {
    ($file:literal) => {
        include_str!($file)
    };
}
#[cfg(not(feature = "pages"))]
macro_rules! page {
    ($file:literal) => {
        ""
    };
}

/// The fields that a rule reads; one that the registry does not have does not compile.
macro_rules! reads {
    ($($path:expr),* $(,)?) => {
        $crate::finding::rule::Reads { positions: &[$($crate::model::registry::position($path)),*] }
    };
}

/// The names that a rule's findings give to the message; none in a build without the feature `sources`, whose messages
/// name them all the same.
#[cfg(feature = "sources")]
macro_rules! params {
    ($($name:literal),* $(,)?) => { &[$($name),*] };
}
#[cfg(not(feature = "sources"))]
macro_rules! params {
    ($($name:literal),* $(,)?) => {
        &[]
    };
}

#[macro_use]
mod way_in;
pub(crate) mod acc;
pub(crate) mod adr;
pub(crate) mod com;
pub(crate) mod con;
mod deserialize;
pub(crate) mod ens;
#[cfg(feature = "pages")]
mod explain;
pub(crate) mod fmt;
pub(crate) mod idt;
pub(crate) mod lan;
pub(crate) mod pay;
pub(crate) mod pro;
pub(crate) mod tar;
mod texts;

pub use crate::finding::rule::{Reads, Rule, Stage, Weight};
pub use texts::texts;

use crate::text::nearest;

/// Every rule, in the order of the codes within their families.
pub static RULES: &[&Rule] = &[
    &fmt::fmt_001::RULE,
    &fmt::fmt_002::RULE,
    &fmt::fmt_003::RULE,
    &fmt::fmt_004::RULE,
    &fmt::fmt_005::RULE,
    &fmt::fmt_006::RULE,
    &fmt::fmt_007::RULE,
    &fmt::fmt_008::RULE,
    &fmt::fmt_009::RULE,
    &fmt::fmt_010::RULE,
    &fmt::fmt_011::RULE,
    &fmt::fmt_012::RULE,
    &fmt::fmt_013::RULE,
    &fmt::fmt_014::RULE,
    &fmt::fmt_015::RULE,
    &fmt::fmt_016::RULE,
    &fmt::fmt_017::RULE,
    &idt::idt_001::RULE,
    &idt::idt_002::RULE,
    &idt::idt_003::RULE,
    &idt::idt_004::RULE,
    &idt::idt_005::RULE,
    &idt::idt_006::RULE,
    &idt::idt_007::RULE,
    &idt::idt_008::RULE,
    &idt::idt_009::RULE,
    &idt::idt_010::RULE,
    &adr::adr_001::RULE,
    &adr::adr_002::RULE,
    &adr::adr_003::RULE,
    &adr::adr_004::RULE,
    &adr::adr_005::RULE,
    &adr::adr_006::RULE,
    &adr::adr_007::RULE,
    &acc::acc_001::RULE,
    &acc::acc_002::RULE,
    &acc::acc_003::RULE,
    &acc::acc_004::RULE,
    &acc::acc_005::RULE,
    &acc::acc_006::RULE,
    &acc::acc_007::RULE,
    &acc::acc_008::RULE,
    &acc::acc_009::RULE,
    &acc::acc_010::RULE,
    &acc::acc_011::RULE,
    &com::com_001::RULE,
    &com::com_002::RULE,
    &com::com_003::RULE,
    &lan::lan_001::RULE,
    &lan::lan_002::RULE,
    &lan::lan_003::RULE,
    &tar::tar_001::RULE,
    &tar::tar_002::RULE,
    &tar::tar_003::RULE,
    &tar::tar_004::RULE,
    &tar::tar_005::RULE,
    &tar::tar_006::RULE,
    &tar::tar_007::RULE,
    &tar::tar_008::RULE,
    &tar::tar_009::RULE,
    &tar::tar_010::RULE,
    &tar::tar_011::RULE,
    &pay::pay_001::RULE,
    &pay::pay_002::RULE,
    &pay::pay_003::RULE,
    &pay::pay_004::RULE,
    &pay::pay_005::RULE,
    &con::con_001::RULE,
    &con::con_002::RULE,
    &con::con_003::RULE,
    &con::con_004::RULE,
    &con::con_005::RULE,
    &con::con_006::RULE,
    &con::con_007::RULE,
    &pro::pro_001::RULE,
    &pro::pro_002::RULE,
    &pro::pro_003::RULE,
    &pro::pro_004::RULE,
    &pro::pro_005::RULE,
    &pro::pro_006::RULE,
    &pro::pro_007::RULE,
    &pro::pro_008::RULE,
    &pro::pro_009::RULE,
    &ens::ens_001::RULE,
    &ens::ens_002::RULE,
    &ens::ens_003::RULE,
    &ens::ens_004::RULE,
    &ens::ens_005::RULE,
    &ens::ens_006::RULE,
    &ens::ens_007::RULE,
];

/// The rule with this code.
///
/// ```
/// let rule = praticable::rules::rule("ACC-001").expect("the rule exists");
/// assert_eq!(rule.stage(), praticable::rules::Stage::Rules);
/// ```
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// The rule that a code was probably meant to be, if it is none.
///
/// ```
/// use praticable::rules;
///
/// assert_eq!(rules::nearest("acc01").map(|rule| rule.code), Some("ACC-001"));
/// assert!(rules::nearest("bonjour").is_none());
/// ```
pub fn nearest(code: &str) -> Option<&'static Rule> {
    let wanted = code.trim().to_ascii_uppercase();
    rule(nearest::nearest(&wanted, RULES.iter().map(|rule| rule.code))?)
}

/// The rules that stay silent when the caller gives no date.
pub fn needing_today() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(|rule| rule.needs_today)
}
