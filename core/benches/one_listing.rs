//! Measures the time for one listing: from JSON, from a row of the table, and for the stages after reading.
//!
//! Run `cargo bench -p praticable`. Compare the ratios; the absolute times depend on the machine.

#![expect(clippy::unwrap_used, reason = "a bench may fail")]

use std::borrow::Cow;

use divan::{Bencher, black_box, counter::ItemsCount};
use praticable::{
    Options, check_json, check_listing,
    model::Listing,
    table::{Header, Writer, columns},
};

fn main() {
    divan::main();
}

/// A typical card of a directory: some sixty fields, no fault.
const LISTING: &str = include_str!("listing.json");

fn options() -> Options {
    Options { today: "2026-11-22".parse().ok(), ..Options::default() }
}

/// Returns the listing as a row: header and cells, without the columns that have no value.
fn row() -> (Header, Vec<String>) {
    let listing: Listing<'_> = serde_json::from_str(LISTING).unwrap();
    let cells: Vec<(&str, String)> = columns()
        .zip(Writer::new(columns()).row(&listing))
        .filter(|(_, cell)| !cell.is_empty())
        .collect();
    let (header, _) = Header::resolve(cells.iter().map(|(column, _)| *column), &options());
    (header, cells.into_iter().map(|(_, cell)| cell).collect())
}

#[divan::bench]
fn json_parsed_by_serde_alone(bencher: Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(1_u32))
        .bench(|| serde_json::from_str::<Listing<'_>>(black_box(LISTING)));
}

#[divan::bench]
fn json_checked_against_every_rule(bencher: Bencher<'_, '_>) {
    let options = options();
    bencher
        .counter(ItemsCount::new(1_u32))
        .bench(|| check_json(black_box(LISTING), &options).findings);
}

#[divan::bench]
fn row_checked_against_every_rule(bencher: Bencher<'_, '_>) {
    let options = options();
    let (header, cells) = row();
    bencher.counter(ItemsCount::new(1_u32)).bench(|| {
        header
            .check_row(black_box(&cells).iter().map(|cell| Cow::Borrowed(cell.as_str())), &options)
            .findings
    });
}

#[divan::bench]
fn row_read_without_a_check(bencher: Bencher<'_, '_>) {
    let options = options();
    let (header, cells) = row();
    bencher.counter(ItemsCount::new(1_u32)).bench(|| {
        let mut cx = praticable::Context::new(&options);
        header
            .read_row(black_box(&cells).iter().map(|cell| Cow::Borrowed(cell.as_str())), &mut cx)
            .id
            .is_some()
    });
}

#[divan::bench]
fn values_and_rules_on_a_listing(bencher: Bencher<'_, '_>) {
    let options = options();
    let listing: Listing<'_> = serde_json::from_str(LISTING).unwrap();
    bencher.counter(ItemsCount::new(1_u32)).bench(|| check_listing(black_box(&listing), &options));
}
