//! What each rule does: the checks that look at a whole listing, and the entry points that run them.

mod acc;
mod adr;
mod com;
mod con;
mod fmt;
mod idt;
mod listing;
mod pay;
mod person;
mod pro;
mod tar;
mod way_in;

use std::borrow::Borrow;

pub(crate) use listing::judge;
pub use listing::{Checked, check_bytes, check_json, check_listing};

#[cfg(debug_assertions)]
use crate::rules;
use crate::{Context, model::Listing};

/// A check of one listing.
struct Check {
    /// The rules whose findings it reports. A debug build compares.
    #[cfg(debug_assertions)]
    rules: &'static [&'static rules::Rule],
    run: fn(&Listing<'_>, &mut Context<'_>),
}

/// Lists the checks by the codes of their rules; `with` names another rule that a check reports.
macro_rules! checks {
    ($($family:ident: $($code:ident $(with $other:ident)?),+;)+) => {
        /// Every check of one listing, in the order of the rules.
        static CHECKS: &[Check] = &[$($(Check {
            #[cfg(debug_assertions)]
            rules: &[&rules::$family::$code::RULE $(, &rules::$family::$other::RULE)?],
            run: $family::$code::check,
        }),+),+];
    };
}

checks! {
    fmt: fmt_005, fmt_010 with fmt_011;
    idt: idt_002, idt_003, idt_004, idt_005, idt_007, idt_009, idt_010;
    adr: adr_002, adr_003, adr_004, adr_005, adr_006, adr_007;
    acc: acc_001, acc_002, acc_003, acc_004, acc_005, acc_006, acc_007, acc_008, acc_009, acc_010, acc_011;
    com: com_001, com_002;
    tar: tar_001, tar_002, tar_003, tar_004, tar_006, tar_007, tar_008, tar_009, tar_010, tar_011;
    pay: pay_001, pay_002, pay_003, pay_005;
    con: con_002, con_004, con_005, con_007;
    pro: pro_001, pro_002, pro_003, pro_004, pro_005, pro_006, pro_007, pro_008, pro_009;
}

/// Runs every check on each of several listings: one check after the other, so that what a check needs is at hand for
/// all of them.
fn run_all<'a, L: Borrow<Listing<'a>>>(records: &mut [(L, Context<'_>)]) {
    for check in CHECKS {
        for (listing, cx) in &mut *records {
            #[cfg(debug_assertions)]
            let known = cx.findings().len();
            (check.run)((*listing).borrow(), cx);
            #[cfg(debug_assertions)]
            assert!(
                cx.findings().iter().skip(known).all(|found| check.rules.contains(&found.rule)),
                "a check reports a rule that it does not name: {:?}",
                check.rules
            );
        }
    }
}

#[cfg(all(test, debug_assertions))]
mod tests {
    use super::CHECKS;
    use crate::rules::{RULES, Stage};

    #[test]
    fn every_rule_on_listings_has_one_check() {
        let checked = || CHECKS.iter().flat_map(|check| check.rules).map(|rule| rule.code);
        let wanted = RULES.iter().filter(|rule| rule.stage() == Stage::Rules);
        assert_eq!(checked().collect::<Vec<_>>(), wanted.map(|rule| rule.code).collect::<Vec<_>>());
    }
}
