//! FMT-004: a code that a list does not have.

use crate::{Context, Edit, FixKind, Param, Proposal, Statement, lists::Code, model::Listing};

/// What a text states besides its own code, a field may state otherwise: then a person decides.
pub(crate) fn doubt_two_answers(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let option = listing.tariffs.option.map(|option| option.entry().wire);
    let title = || listing.practitioner.as_ref()?.title.map(|title| title.entry().wire);
    let is_other = |statement: &Statement| {
        // Only names in tables state anything else than an option.
        let is_title = cfg!(feature = "table") && statement.to == "/practitioner/title";
        let is_option = cfg!(not(feature = "table")) || statement.to == "/tariffs/option";
        let stated = if is_title { title() } else { option.filter(|_| is_option) };
        match (&statement.value, stated) {
            (Proposal::Value(Param::Text(code)), Some(stated)) => code != stated,
            _ => false,
        }
    };
    if option.is_none() && cfg!(not(feature = "table")) {
        return;
    }
    for fix in cx.fixes() {
        if matches!(&fix.edit, Edit::Set { also, .. } if also.iter().any(is_other)) {
            fix.kind = FixKind::Confirm;
        }
    }
}
