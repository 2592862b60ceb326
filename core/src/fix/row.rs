//! Rows of the flat table.

use std::borrow::Cow;

use super::{
    Change, Mended, Patch, Place, Wanted, Why,
    place::{Spot, resolved},
    settle::{By, Record, Room, settle},
};
use crate::{
    Context, Finding, FixKind, Options, Proposal,
    ids::{DateOrder, nir},
    read::{edit, trim},
    rules::fmt::{fmt_008, fmt_015},
    table::{self, Column, Header},
    text::pointer::Item,
};

/// Fixes a row, given its findings.
///
/// A row with more or fewer cells than the header is left unchanged, because its cells cannot be attributed to columns.
///
/// ```
/// use praticable::{Options, fix::{Place, Wanted, row}, table::Header};
///
/// let options = Options::default();
/// let (header, _) = Header::resolve(["nom_lieu", "langues"], &options);
/// let cells = ["Cabinet du Port", "français, en"];
/// let found = header.check_row(cells.map(Into::into), &options).findings;
/// let wanted = Wanted { options: &options, confirm: false, hears: &|_| true, holds: &|_| true };
/// let mended = row(&header, &cells, &found, &wanted);
/// assert_eq!((&mended.patches[0].place, mended.patches[0].text.as_str()), (&Place::Cell(1), "fr, en"));
/// ```
pub fn row(header: &Header, cells: &[&str], found: &[Finding], wanted: &Wanted<'_>) -> Mended {
    if found.iter().any(|finding| finding.code() == fmt_015::RULE.code) {
        return Mended::untouched(found, wanted, Why::Ragged);
    }
    let mixed: Vec<Finding> =
        found.iter().filter(|finding| is_mixed(header, finding)).cloned().collect();
    let cells = cells.iter().copied().map(Cow::Borrowed).collect();
    let row = Row { header, wanted, cells, changes: Vec::new() };
    if mixed.is_empty() {
        return settle(row, found, wanted);
    }
    let mut mended = settle(row, &without_mixed(header, found.to_vec()), wanted);
    mended.left.extend(Mended::untouched(&mixed, wanted, Why::MixedDates).left);
    mended
}

/// Whether a finding would rewrite a date of a column with mixed orders. Dates with a single reading are the only
/// evidence that the ambiguous ones in the column cannot be read: if they were rewritten, a second fix would read the
/// others day first.
fn is_mixed(header: &Header, finding: &Finding) -> bool {
    finding.code() == fmt_008::RULE.code
        && finding.fix.as_ref().is_some_and(|fix| fix.kind == FixKind::Safe)
        && header.date_order(&finding.path) == DateOrder::Both
}

/// Removes the fixes of such dates.
fn without_mixed(header: &Header, mut found: Vec<Finding>) -> Vec<Finding> {
    for finding in &mut found {
        if is_mixed(header, finding) {
            finding.fix = None;
        }
    }
    found
}

#[derive(Clone)]
struct Row<'r> {
    header: &'r Header,
    wanted: &'r Wanted<'r>,
    cells: Vec<Cow<'r, str>>,
    /// All changes so far, each with its column.
    changes: Vec<(usize, Change)>,
}

/// Text for one column, at a position if the column holds a list.
struct Written<'h> {
    position: usize,
    column: &'h Column,
    text: String,
}

impl<'r> Row<'r> {
    const fn options(&self) -> &'r Options {
        self.wanted.options
    }

    fn cell(&self, position: usize) -> &str {
        self.cells.get(position).map(Cow::as_ref).unwrap_or_default()
    }

    /// Returns the columns at a place or below it.
    fn columns<'s>(
        &self,
        spot: &'s Spot,
    ) -> impl Iterator<Item = (usize, &'r Column)> + use<'r, 's> {
        self.header.columns().filter(|(_, column)| spot.covers(column.field.path))
    }

    /// Returns the number of items in the list at a place.
    fn items(&self, spot: &Spot) -> usize {
        let list = spot.list().unwrap_or_else(|| spot.clone());
        let count = |(position, column)| edit::values(&meant(column, self.cell(position))).len();
        self.columns(&list).map(count).max().unwrap_or_default()
    }

    fn position_of(&self, spot: &Spot) -> Option<usize> {
        spot.item.map(|item| match item {
            Item::At(position) => position,
            Item::Next => self.items(spot),
        })
    }

    /// Converts a value at a place to the table's notation: one text for each column that it fills.
    fn words(&self, at: &str, value: &Proposal) -> Result<Vec<Written<'r>>, Why> {
        let spot = Spot::of(at);
        let columns = self.columns(&spot).collect::<Vec<_>>();
        let texts = table::words(at, value, columns.iter().map(|(_, column)| *column))
            .ok_or(Why::Unwritable)?;
        let written: Vec<Written<'r>> = columns
            .into_iter()
            .zip(texts)
            .filter(|(_, text)| !text.is_empty())
            .map(|((position, column), text)| Written { position, column, text })
            .collect();
        let facts = match value {
            Proposal::Object(params) => params.iter().count(),
            Proposal::Value(_) | Proposal::List(_) => 1,
        };
        if written.len() < facts { Err(Why::NoColumn) } else { Ok(written) }
    }

    /// Writes a text into a cell, as a whole or as the item at a position.
    fn write(
        &mut self,
        (position, column): (usize, &Column),
        path: String,
        new: String,
        by: By,
    ) -> Result<(), Why> {
        let raw = self.cell(position).to_owned();
        if raw == new {
            return Ok(());
        }
        if nir::stands_in(&raw) || nir::stands_in(&new) {
            return Err(Why::Nir);
        }
        // A mapping may give this text another meaning.
        if !(self.wanted.holds)(&new) || meant(column, &new) != trim(Cow::Borrowed(&new)) {
            return Err(Why::Unwritable);
        }
        if let Some(cell) = self.cells.get_mut(position) {
            *cell = Cow::Owned(new.clone());
            self.changes.push((position, Change { path, raw, new, code: by.code, kind: by.kind }));
        }
        Ok(())
    }
}

impl Record for Row<'_> {
    fn findings(&self) -> Vec<Finding> {
        let cells = self.cells.iter().map(|cell| Cow::Borrowed(cell.as_ref()));
        without_mixed(self.header, self.header.check_row(cells, self.options()).findings)
    }

    fn room(&self, at: &str, value: &Proposal) -> Result<Room, Why> {
        let spot = Spot::of(at);
        let mut same = true;
        for Written { position, column, text } in self.words(at, value)? {
            let cell = self.cell(position);
            let mut cx = Context::new(self.options());
            let stated = column.write(&column.read(cell, &mut cx));
            let holds = match spot.item {
                Some(Item::Next) => edit::values(&stated).contains(&text),
                _ if stated.is_empty() && !cx.is_silent() => return Ok(Room::Taken),
                _ if stated.is_empty() => false,
                _ if stated == text => true,
                _ => return Ok(Room::Taken),
            };
            same &= holds;
        }
        // Two items may have the same value and differ in another column.
        let is_section = spot.item.is_some() && matches!(value, Proposal::Object(_));
        Ok(if same && !is_section { Room::Same } else { Room::Free })
    }

    fn is_open(&self, at: &str) -> bool {
        let spot = Spot::of(at);
        self.columns(&spot).all(|(position, column)| {
            let mut cx = Context::new(self.options());
            let stated = column.write(&column.read(self.cell(position), &mut cx));
            stated.is_empty() && cx.is_silent() || stated == UNKNOWN
        })
    }

    fn keeps_places(&self, list: &str) -> bool {
        self.columns(&Spot::of(list)).all(|(position, column)| {
            let mut cx = Context::new(self.options());
            let stated = column.write(&column.read(self.cell(position), &mut cx));
            let cell = meant(column, self.cell(position));
            edit::values(&stated).len() == edit::values(&cell).len()
        })
    }

    fn put(&mut self, at: &str, value: &Proposal, by: By) -> Result<(), Why> {
        let item = self.position_of(&Spot::of(at));
        for Written { position, column, text } in self.words(at, value)? {
            let new = match item {
                Some(item) => {
                    edit::with_value(&meant_or_written(column, self.cell(position)), item, &text)
                }
                None => text,
            };
            self.write((position, column), resolved(at, item.unwrap_or_default()), new, by)?;
        }
        Ok(())
    }

    fn remove(&mut self, at: &str, by: By) -> Result<(), Why> {
        let spot = Spot::of(at);
        let item = self.position_of(&spot);
        let mut columns: Vec<_> = self.columns(&spot).collect();
        if let Some(item) = item
            && let Some(list) = spot.list()
        {
            // Without this field the item has no meaning, or its other values would be attributed to its neighbour.
            let says_more = |(position, column): (usize, &Column)| {
                let values = edit::values(&meant(column, self.cell(position)));
                !spot.covers(column.field.path)
                    && values.get(item).is_some_and(|value| !value.is_empty())
            };
            if self.columns(&list).any(says_more) {
                return Err(Why::OtherFault);
            }
            columns = self.columns(&list).collect();
        }
        for (position, column) in columns {
            let new = match item {
                Some(item) => {
                    edit::without_value(&meant_or_written(column, self.cell(position)), item)
                }
                None => String::new(),
            };
            self.write((position, column), at.to_owned(), new, by)?;
        }
        Ok(())
    }

    fn copy(&mut self, from: &str, to: &str, by: By) -> Result<(), Why> {
        let (source, target) = (Spot::of(from), Spot::of(to));
        let (item, place) = (self.position_of(&source), self.position_of(&target));
        let columns: Vec<_> = self.columns(&source).collect();
        for (position, column) in columns {
            let cell = meant(column, self.cell(position)).into_owned();
            let text = match item {
                Some(item) => edit::values(&cell).get(item).cloned().unwrap_or_default(),
                None => cell,
            };
            if text.is_empty() {
                continue;
            }
            let rest = source.rest(column.field.path).unwrap_or_default();
            let lands =
                |(_, column): &(usize, &Column)| target.rest(column.field.path) == Some(rest);
            let (position, column) = self.columns(&target).find(lands).ok_or(Why::NoColumn)?;
            let cell = self.cell(position);
            let new = match place {
                Some(place) => {
                    let mut written = String::new();
                    crate::read::write_parts(1, &mut written, |_, out| out.push_str(&text));
                    edit::with_value(&meant_or_written(column, cell), place, &written)
                }
                None if !meant(column, cell).is_empty() => return Err(Why::Taken),
                None => text,
            };
            self.write((position, column), resolved(to, place.unwrap_or_default()), new, by)?;
        }
        Ok(())
    }

    fn rename(&mut self, _: &str, _: &str, _: By) -> Result<(), Why> {
        // Rows have no field names.
        Err(Why::Gone)
    }

    fn into_patches(self) -> Vec<Patch> {
        let mut changes = self.changes;
        changes.sort_by_key(|(position, _)| *position);
        let mut patches: Vec<Patch> = Vec::new();
        for (position, change) in changes {
            let place = Place::Cell(position);
            if let Some(patch) = patches.last_mut().filter(|patch| patch.place == place) {
                patch.text.clone_from(&change.new);
                patch.changes.push(change);
            } else {
                let text = change.new.clone();
                patches.push(Patch { place, text, changes: vec![change] });
            }
        }
        patches
    }
}

/// The table's text for an unknown answer.
const UNKNOWN: &str = "inconnu";

/// Returns the meaning of a cell under the table's mapping.
fn meant<'c>(column: &Column, cell: &'c str) -> Cow<'c, str> {
    column.meant(trim(Cow::Borrowed(cell)))
}

/// Returns the cell as written, unless a mapping gives it another meaning.
fn meant_or_written(column: &Column, cell: &str) -> String {
    let meant = meant(column, cell);
    if meant == cell.trim() { cell.to_owned() } else { meant.into_owned() }
}
