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

use crate::{Context, finding::rule::Rule, model::Listing, rules};

/// A check of one listing.
struct Check {
    /// The rules whose findings it reports.
    rules: &'static [&'static Rule],
    run: fn(&Listing<'_>, &mut Context<'_>),
}

/// Every check of one listing, in the order of the rules.
static CHECKS: &[Check] = &[
    Check { rules: &[&rules::fmt::fmt_005::RULE], run: fmt::fmt_005::check },
    Check {
        rules: &[&rules::fmt::fmt_010::RULE, &rules::fmt::fmt_011::RULE],
        run: fmt::fmt_010::check,
    },
    Check { rules: &[&rules::idt::idt_002::RULE], run: idt::idt_002::check },
    Check { rules: &[&rules::idt::idt_003::RULE], run: idt::idt_003::check },
    Check { rules: &[&rules::idt::idt_004::RULE], run: idt::idt_004::check },
    Check { rules: &[&rules::idt::idt_005::RULE], run: idt::idt_005::check },
    Check { rules: &[&rules::idt::idt_007::RULE], run: idt::idt_007::check },
    Check { rules: &[&rules::idt::idt_009::RULE], run: idt::idt_009::check },
    Check { rules: &[&rules::idt::idt_010::RULE], run: idt::idt_010::check },
    Check { rules: &[&rules::adr::adr_002::RULE], run: adr::adr_002::check },
    Check { rules: &[&rules::adr::adr_003::RULE], run: adr::adr_003::check },
    Check { rules: &[&rules::adr::adr_004::RULE], run: adr::adr_004::check },
    Check { rules: &[&rules::adr::adr_005::RULE], run: adr::adr_005::check },
    Check { rules: &[&rules::adr::adr_006::RULE], run: adr::adr_006::check },
    Check { rules: &[&rules::adr::adr_007::RULE], run: adr::adr_007::check },
    Check { rules: &[&rules::acc::acc_001::RULE], run: acc::acc_001::check },
    Check { rules: &[&rules::acc::acc_002::RULE], run: acc::acc_002::check },
    Check { rules: &[&rules::acc::acc_003::RULE], run: acc::acc_003::check },
    Check { rules: &[&rules::acc::acc_004::RULE], run: acc::acc_004::check },
    Check { rules: &[&rules::acc::acc_005::RULE], run: acc::acc_005::check },
    Check { rules: &[&rules::acc::acc_006::RULE], run: acc::acc_006::check },
    Check { rules: &[&rules::acc::acc_007::RULE], run: acc::acc_007::check },
    Check { rules: &[&rules::acc::acc_008::RULE], run: acc::acc_008::check },
    Check { rules: &[&rules::acc::acc_009::RULE], run: acc::acc_009::check },
    Check { rules: &[&rules::acc::acc_010::RULE], run: acc::acc_010::check },
    Check { rules: &[&rules::acc::acc_011::RULE], run: acc::acc_011::check },
    Check { rules: &[&rules::com::com_001::RULE], run: com::com_001::check },
    Check { rules: &[&rules::com::com_002::RULE], run: com::com_002::check },
    Check { rules: &[&rules::tar::tar_001::RULE], run: tar::tar_001::check },
    Check { rules: &[&rules::tar::tar_002::RULE], run: tar::tar_002::check },
    Check { rules: &[&rules::tar::tar_003::RULE], run: tar::tar_003::check },
    Check { rules: &[&rules::tar::tar_004::RULE], run: tar::tar_004::check },
    Check { rules: &[&rules::tar::tar_006::RULE], run: tar::tar_006::check },
    Check { rules: &[&rules::tar::tar_007::RULE], run: tar::tar_007::check },
    Check { rules: &[&rules::tar::tar_008::RULE], run: tar::tar_008::check },
    Check { rules: &[&rules::tar::tar_009::RULE], run: tar::tar_009::check },
    Check { rules: &[&rules::tar::tar_010::RULE], run: tar::tar_010::check },
    Check { rules: &[&rules::tar::tar_011::RULE], run: tar::tar_011::check },
    Check { rules: &[&rules::pay::pay_001::RULE], run: pay::pay_001::check },
    Check { rules: &[&rules::pay::pay_002::RULE], run: pay::pay_002::check },
    Check { rules: &[&rules::pay::pay_003::RULE], run: pay::pay_003::check },
    Check { rules: &[&rules::pay::pay_005::RULE], run: pay::pay_005::check },
    Check { rules: &[&rules::con::con_002::RULE], run: con::con_002::check },
    Check { rules: &[&rules::con::con_004::RULE], run: con::con_004::check },
    Check { rules: &[&rules::con::con_005::RULE], run: con::con_005::check },
    Check { rules: &[&rules::con::con_007::RULE], run: con::con_007::check },
    Check { rules: &[&rules::pro::pro_001::RULE], run: pro::pro_001::check },
    Check { rules: &[&rules::pro::pro_002::RULE], run: pro::pro_002::check },
    Check { rules: &[&rules::pro::pro_003::RULE], run: pro::pro_003::check },
    Check { rules: &[&rules::pro::pro_004::RULE], run: pro::pro_004::check },
    Check { rules: &[&rules::pro::pro_005::RULE], run: pro::pro_005::check },
    Check { rules: &[&rules::pro::pro_006::RULE], run: pro::pro_006::check },
    Check { rules: &[&rules::pro::pro_007::RULE], run: pro::pro_007::check },
    Check { rules: &[&rules::pro::pro_008::RULE], run: pro::pro_008::check },
    Check { rules: &[&rules::pro::pro_009::RULE], run: pro::pro_009::check },
];

/// Runs every check on each of several listings: one check after the other, so that what a check needs is at hand for
/// all of them.
fn run_all<'a, L: Borrow<Listing<'a>>>(records: &mut [(L, Context<'_>)]) {
    for check in CHECKS {
        for (listing, cx) in &mut *records {
            let known = cx.findings().len();
            (check.run)((*listing).borrow(), cx);
            debug_assert!(
                cx.findings().iter().skip(known).all(|found| check.rules.contains(&found.rule)),
                "a check reports a rule that it does not name: {:?}",
                check.rules
            );
        }
    }
}

#[cfg(test)]
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
