//! The columns of `ps-tarifs`, and its rows.

use super::{FEES, Head, head};
use crate::{
    At, Context, Options,
    compact::decimal,
    model::{Fee, Tariffs},
    rules::fmt::fmt_015,
    source::{
        Role, SourceRow,
        cells::read,
        columns::{Columns, Rows},
    },
};

columns_behind_head! {
    /// Act: a code of the CCAM, or a letter of the NGAP filled up with `_`.
    Act = "code acte" => "tariffs.fees[].act", lost "padding characters of the code";
    /// Family of the act.
    Family = "famille d'acte", lost "not kept";
    /// Usual amount, euros.
    Amount = "montant" => "tariffs.fees[].amount_eur";
    /// Lowest.
    Lowest = "borne inférieure", lost "not kept: a fee is one amount";
    /// Highest.
    Highest = "borne supérieure", lost "not kept: a fee is one amount";
}

/// Whether the first rows are those of this file: each has an act and an amount.
pub(super) fn recognises(rows: &[&[&str]]) -> bool {
    head::recognises(rows, Column::ALL.len(), |head| {
        let amount = head.get(Column::Amount as usize);
        !matches!(head.get(Column::Act as usize), "" | "ca" | "co")
            && (amount.is_empty() || decimal::read(amount).is_some())
    })
}

impl Rows for Column {
    fn check_row<'a>(
        columns: &Columns<Self>,
        cells: &[&'a str],
        options: Options,
    ) -> SourceRow<'a> {
        let mut cx = Context::new(&options);
        let head = Head(cells);
        // The cells after the last column differ between publications.
        let is_short = cells.len() < columns.cells();
        let short = is_short.then(|| fmt_015::ragged(cells.len(), columns.cells()));
        if let Some(ragged) = head.shifted().or(short) {
            return SourceRow::ragged(ragged, cx);
        }
        let mut listing = head.listing(&mut cx);
        let fee = fee(columns.get(cells, Self::Act), columns.get(cells, Self::Amount), &mut cx);
        listing.tariffs = Tariffs { fees: fee.into_iter().collect(), ..listing.tariffs };
        SourceRow::judged(&FEES, listing, cx, Role::Listing, head.part())
    }
}

fn fee<'a>(act: &'a str, amount: &'a str, cx: &mut Context<'_>) -> Option<Fee<'a>> {
    let at = At::Root.key("tariffs");
    let at = at.key("fees");
    let at = at.item(0);
    let fee = Fee {
        act: read(act.trim_end_matches('_'), at.key("act"), cx),
        amount_eur: decimal::read(amount).or_else(|| read(amount, at.key("amount_eur"), cx)),
        as_of: None,
    };
    (fee != Fee::default()).then_some(fee)
}
