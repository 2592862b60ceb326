//! Date formats of a file: rule ENS-006.

use serde::{Deserialize, Serialize};

use crate::At;

/// The date fields of the model, by their last key.
const FIELDS: [(&str, &str); 3] = [
    ("as_of", "/tariffs/fees/0/as_of"),
    ("observed_on", "/provenance/0/observed_on"),
    ("verified_on", "/provenance/0/verified_on"),
];

/// The order of day and month in one column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// Unsettled. Dates are read day first, as is usual in French, and ENS-006 reports it.
    #[default]
    Unsettled,
    /// The day comes first.
    DayFirst,
    /// The month comes first.
    MonthFirst,
    /// Some dates have one order and some the other, so a date that could have either cannot be read.
    Both,
}

impl DateOrder {
    /// The name in machine-readable output.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Unsettled => "unsettled",
            Self::DayFirst => "day_first",
            Self::MonthFirst => "month_first",
            Self::Both => "both",
        }
    }
}

/// The order of day and month in each date field of the model, for a second pass over a table.
///
/// ```
/// use praticable::{Options, dataset::{Dataset, DateOrder}, table::Header};
///
/// let options = Options::default();
/// let (header, _) = Header::resolve(["date_observation"], &options);
/// let mut dataset = Dataset::default();
/// for cell in ["01/02/2026", "02/13/2026"] {
///     dataset.observe_dates(&header.check_row([cell.into()], &options).dates);
/// }
/// let orders = dataset.date_orders();
/// assert_eq!(orders.get("/provenance/0/observed_on"), DateOrder::MonthFirst);
///
/// let again = header.with_dates(orders).check_row(["01/02/2026".into()], &options);
/// let listing = again.listing.expect("a row is always read");
/// assert_eq!(listing.provenance[0].observed_on, "2026-01-02".parse().ok());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateOrders([DateOrder; 3]);

impl DateOrders {
    /// No column has a known order.
    #[cfg(feature = "table")]
    pub(crate) const UNSETTLED: Self = Self([DateOrder::Unsettled; 3]);

    /// Returns the order for the field at a JSON Pointer, in any item of its list.
    pub fn get(self, pointer: &str) -> DateOrder {
        let key = pointer.rsplit('/').next().unwrap_or_default();
        self.of_key(key)
    }

    /// Declares the order for the field at a JSON Pointer or at a path such as `provenance[].observed_on`; ignores any
    /// other field.
    pub fn set(&mut self, field: &str, order: DateOrder) {
        let key = field.rsplit(['/', '.']).next().unwrap_or_default();
        let position = FIELDS.iter().position(|(known, _)| *known == key);
        if let Some(known) = position.and_then(|position| self.0.get_mut(position)) {
            *known = order;
        }
    }

    /// Returns the same orders, with those that are unsettled taken from another pass.
    #[must_use]
    pub(crate) const fn or(self, other: Self) -> Self {
        const fn first(order: DateOrder, other: DateOrder) -> DateOrder {
            if matches!(order, DateOrder::Unsettled) { other } else { order }
        }
        let (Self([fees, observed, verified]), Self([other_fees, other_observed, other_verified])) =
            (self, other);
        Self([
            first(fees, other_fees),
            first(observed, other_observed),
            first(verified, other_verified),
        ])
    }

    /// Whether the field at a path is a date whose order is unknown.
    #[cfg(feature = "table")]
    pub(crate) fn is_open(self, path: &str) -> bool {
        let key = path.rsplit('.').next().unwrap_or_default();
        FIELDS.iter().any(|(known, _)| *known == key) && self.of_key(key) == DateOrder::Unsettled
    }

    /// Returns the order for the field with this last key.
    pub(crate) fn of_key(self, key: &str) -> DateOrder {
        let position = FIELDS.iter().position(|(known, _)| *known == key);
        position.and_then(|position| self.0.get(position).copied()).unwrap_or_default()
    }
}

/// Counts of the forms of dates that are not in ISO form, field by field. Counts of several records can be added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateForms([DateForm; 3]);

/// Counts of the forms of dates in one field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DateForm {
    /// Dates such as 22/11/2026, whose first number can only be a day.
    pub(crate) day_first: u32,
    /// Dates such as 11/22/2026, whose second number can only be a day.
    pub(crate) month_first: u32,
    /// Dates such as 01/02/2026, whose day and month could change places.
    pub(crate) ambiguous: u32,
}

impl DateForm {
    const NONE: Self = Self { day_first: 0, month_first: 0, ambiguous: 0 };

    /// Returns the order that these dates settle.
    pub(crate) const fn order(self) -> DateOrder {
        match (self.day_first > 0, self.month_first > 0) {
            (false, false) => DateOrder::Unsettled,
            (true, false) => DateOrder::DayFirst,
            (false, true) => DateOrder::MonthFirst,
            (true, true) => DateOrder::Both,
        }
    }

    const fn add(&mut self, other: Self) {
        self.day_first = self.day_first.saturating_add(other.day_first);
        self.month_first = self.month_first.saturating_add(other.month_first);
        self.ambiguous = self.ambiguous.saturating_add(other.ambiguous);
    }
}

impl DateForms {
    /// No date in a form other than ISO.
    pub(crate) const NONE: Self = Self([DateForm::NONE; 3]);

    /// Counts a date that is not in ISO form.
    pub(crate) fn note(&mut self, at: At<'_>, text: &str) {
        let At::Key(_, key) = at else { return };
        let field = FIELDS.iter().position(|(known, _)| *known == key);
        if let Some(form) = field.and_then(|field| self.0.get_mut(field)) {
            form.add(form_of(text));
        }
    }

    /// Returns the orders that the counted dates settle.
    pub fn orders(self) -> DateOrders {
        DateOrders(self.0.map(DateForm::order))
    }

    /// Adds the counts of another part.
    pub const fn add(&mut self, other: &Self) {
        let Self([fees, observed, verified]) = self;
        let Self([other_fees, other_observed, other_verified]) = other;
        fees.add(*other_fees);
        observed.add(*other_observed);
        verified.add(*other_verified);
    }

    /// Returns each field, as a JSON Pointer, with its counts.
    pub(crate) fn columns(self) -> impl Iterator<Item = (&'static str, DateForm)> {
        FIELDS.into_iter().map(|(_, pointer)| pointer).zip(self.0)
    }
}

/// Returns the form of one date, as a count; zero if its year comes first, or if its order does not matter.
fn form_of(text: &str) -> DateForm {
    let none = DateForm::NONE;
    let day = text.trim().split(['T', ' ']).next().unwrap_or_default();
    let mut parts = day.split(['/', '.', '-']);
    let mut short = || parts.next().filter(|part| part.len() <= 2)?.parse::<u8>().ok();
    let (Some(first), Some(second)) = (short(), short()) else { return none };
    if parts.next().is_none_or(|year| year.len() != 4) || parts.next().is_some() {
        return none;
    }
    match (first, second) {
        _ if first == second => none,
        (1..=12, 1..=12) => DateForm { ambiguous: 1, ..none },
        (13..=31, 1..=12) => DateForm { day_first: 1, ..none },
        (1..=12, 13..=31) => DateForm { month_first: 1, ..none },
        _ => none,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_above_twelve_tells_the_day() {
        let none = DateForm::NONE;
        assert_eq!(form_of("22/11/2026"), DateForm { day_first: 1, ..none });
        assert_eq!(form_of("11-22-2026"), DateForm { month_first: 1, ..none });
        assert_eq!(form_of(" 1.2.2026 00:00"), DateForm { ambiguous: 1, ..none });
        for text in ["2026/11/22", "05/05/2026", "32/13/2026", "1/2/26", "", "hier"] {
            assert_eq!(form_of(text), none, "{text}");
        }
    }
}
