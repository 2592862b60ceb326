//! The rules, one a file, each with its page beside it.
//!
//! A rule's file holds what it is (`RULE`), and either the check it runs on a listing or the finding that a reader
//! asks it for. The page (`acc_001.md`) says what it checks, why, an example wrong and right, and how to correct; the
//! tests run the examples.

mod rule;

pub(crate) use rule::{Check, Weight};
pub use rule::{Rule, Stage};

use crate::{Context, model::Listing};

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
    fmt { fmt_001, fmt_002, fmt_003, fmt_004 }
    acc { acc_001 }
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

/// The rules that stay silent when the caller gives no date.
pub fn needing_today() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(|rule| rule.needs_today)
}

/// Runs every rule that looks at one listing.
pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    for rule in RULES {
        if let Check::Listing(check) = rule.check {
            check(listing, cx);
        }
    }
}
