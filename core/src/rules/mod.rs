//! The rules, one a file, each with its page beside it.
//!
//! A rule's file holds what it is (`RULE`), and either the check it runs on a listing or the finding that a reader
//! asks it for. The page (`acc_001.md`) says what it checks, why, an example wrong and right, and how to correct; the
//! tests run the examples.

#[cfg(feature = "pages")]
mod explain;
mod person;
mod rule;

pub(crate) use rule::Check;
pub use rule::{Reads, Rule, Stage, Weight};

use std::borrow::Borrow;

use crate::{Context, model::Listing, nearest};

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
        $crate::rules::Reads { positions: &[$($crate::registry::position($path)),*] }
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

/// Declares the rules, in the order of their codes.
macro_rules! rules {
    ($($family:ident { $($module:ident),+ $(,)? })+) => {
        $(pub(crate) mod $family {
            $(pub(crate) mod $module;)+
        })+

        /// Every rule, in the order of the codes within their families.
        pub static RULES: &[&Rule] = &[$($(&$family::$module::RULE),+),+];
    };
}

rules! {
    fmt { fmt_001, fmt_002, fmt_003, fmt_004, fmt_005, fmt_006, fmt_007, fmt_008, fmt_009, fmt_010, fmt_011, fmt_012, fmt_013, fmt_014, fmt_015, fmt_016, fmt_017 }
    idt { idt_001, idt_002, idt_003, idt_004, idt_005, idt_006, idt_007, idt_008, idt_009, idt_010 }
    adr { adr_001, adr_002, adr_003, adr_004, adr_005, adr_006, adr_007 }
    acc { acc_001, acc_002, acc_003, acc_004, acc_005, acc_006, acc_007, acc_008, acc_009, acc_010, acc_011 }
    com { com_001, com_002, com_003 }
    lan { lan_001, lan_002, lan_003 }
    tar { tar_001, tar_002, tar_003, tar_004, tar_005, tar_006, tar_007, tar_008, tar_009, tar_010, tar_011 }
    pay { pay_001, pay_002, pay_003, pay_004, pay_005 }
    con { con_001, con_002, con_003, con_004, con_005, con_006, con_007 }
    pro { pro_001, pro_002, pro_003, pro_004, pro_005, pro_006, pro_007, pro_008, pro_009 }
    ens { ens_001, ens_002, ens_003, ens_004, ens_005, ens_006, ens_007 }
}

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

/// Runs every rule that looks at one listing, on each of several.
pub(crate) fn check<'a, L: Borrow<Listing<'a>>>(records: &mut [(L, Context<'_>)]) {
    for rule in RULES {
        if let Check::Listing(check) = rule.check {
            for (listing, cx) in &mut *records {
                check((*listing).borrow(), cx);
            }
        }
    }
}
