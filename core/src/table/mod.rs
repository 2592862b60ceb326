//! The flat table: one listing a row, French columns.
//!
//! A cell that holds several values has `|` between them; `,`, `;` and line breaks are read too when there is no `|`. An
//! empty cell is missing. Reading a row borrows its cells.
//!
//! A build without the feature `table` has no names of columns, and knows none of a header's.

#[cfg(feature = "table")]
mod draft;
mod mapping;

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    At, Checked, Context, Finding, Options, checks as check,
    ids::{DateOrders, nir},
    model::{
        Listing,
        registry::{self, Field},
    },
    read::{Leaves, Node, Route, trim, write_parts},
    rules::{
        fmt::{fmt_015, fmt_017},
        idt::idt_006,
    },
    text::fold::fold,
};

#[cfg(feature = "table")]
use crate::{
    Date, Proposal,
    compact::json::to_json,
    ids::{DateForms, DateOrder},
    read::Tape,
    text::pointer::{item, tokens},
};

#[cfg(feature = "table")]
pub use draft::{MOST_WORDS, MappingDraft};
pub use mapping::{Mapping, MappingError};

/// The columns of a file, resolved once to the fields they fill.
#[derive(Clone, Debug)]
pub struct Header {
    columns: Vec<Option<Column>>,
    dates: DateOrders,
}

/// A column that fills a field.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) field: &'static Field,
    route: Route,
    /// What its cells mean, where a [`Mapping`] says so.
    words: Option<mapping::Words>,
}

impl Header {
    /// Resolves the names of a header row. Case, accents and the marks between words do not matter.
    ///
    /// A column that no field has is a finding, and its cells are not read; so is a column that comes a second time.
    ///
    /// ```
    /// use praticable::{Options, table::Header};
    ///
    /// let (header, findings) = Header::resolve(["nom_lieu", "Code Postal", "comune"], &Options::default());
    /// assert_eq!(header.field(1).map(|field| field.path), Some("place.address.postal_code"));
    /// assert_eq!(findings[0].code(), "FMT-017");
    /// ```
    pub fn resolve<'h>(
        names: impl IntoIterator<Item = &'h str>,
        options: &Options,
    ) -> (Self, Vec<Finding>) {
        Self::mapped(names, &Mapping::default(), options)
    }

    /// Resolves the names of a header row by what a [`Mapping`] says of them.
    pub fn mapped<'h>(
        names: impl IntoIterator<Item = &'h str>,
        mapping: &Mapping,
        options: &Options,
    ) -> (Self, Vec<Finding>) {
        let routes = routes();
        let mut cx = Context::new(options);
        let mut columns: Vec<Option<Column>> = Vec::new();
        let mut unknown = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            let Some(name) = mapping.column(name.trim()) else {
                columns.push(None);
                continue;
            };
            let field = registry::by_column(name).or_else(|| by_name(name)).filter(|field| {
                !columns.iter().flatten().any(|column| column.field.path == field.path)
            });
            let column = field.and_then(|field| {
                let route = routes.get(field.path)?.clone();
                Some(Column { field, route, words: mapping.words(field).cloned() })
            });
            // Some national files end every row with a separator: a last column without a name is none.
            if column.is_none() && !name.is_empty() {
                unknown.push((index + 1, name));
            }
            columns.push(column);
        }
        let header = Self { columns, dates: mapping.date_orders() };
        let mut taken: Vec<&str> = header.fields().map(|field| field.column).collect();
        for (position, name) in unknown {
            let meant = fmt_017::meant(&fold(name));
            let is_free = meant.is_some_and(|column| !taken.contains(&column));
            taken.extend(meant);
            cx.report(fmt_017::unknown_column(position, meant, is_free));
            if nir::stands_in(name) {
                cx.report(idt_006::found(At::Root));
            }
        }
        (header, cx.into_findings())
    }

    /// The fields that the columns fill.
    fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.columns.iter().flatten().map(|column| column.field)
    }

    /// The same header, whose dates are read in the order that is known of each column: a second pass over a table knows it
    /// from [`Dataset::date_orders`](crate::dataset::Dataset::date_orders), or from [`Header::date_forms`]. What a mapping has
    /// declared stays.
    #[must_use]
    pub const fn with_dates(mut self, orders: DateOrders) -> Self {
        self.dates = self.dates.or(orders);
        self
    }

    /// Whether there is a column of dates whose order of day and month is not known.
    #[cfg(feature = "table")]
    pub fn has_open_dates(&self) -> bool {
        self.fields().any(|field| self.dates.is_open(field.path))
    }

    /// How a row writes the dates whose order of day and month is not known; nothing else of it is read.
    ///
    /// ```
    /// use praticable::{Options, dataset::{DateForms, DateOrder}, table::Header};
    ///
    /// let (header, _) = Header::resolve(["nom_lieu", "date_observation"], &Options::default());
    /// let mut forms = DateForms::default();
    /// for row in [["Cabinet du Port", "01/02/2026"], ["Cabinet du Parc", "02/13/2026"]] {
    ///     forms.add(&header.date_forms(row));
    /// }
    /// assert_eq!(forms.orders().get("/provenance/0/observed_on"), DateOrder::MonthFirst);
    /// ```
    #[cfg(feature = "table")]
    pub fn date_forms<'c>(&self, cells: impl IntoIterator<Item = &'c str>) -> DateForms {
        let options = Options::default();
        let mut forms = DateForms::default();
        for (column, cell) in self.columns.iter().zip(cells) {
            let column = column.as_ref().filter(|column| self.dates.is_open(column.field.path));
            // Most dates are in ISO form, and have but one order.
            let Some(column) = column.filter(|_| cell.trim().parse::<Date>().is_err()) else {
                continue;
            };
            let mut cx = Context::new(&options);
            column.read(cell, &mut cx);
            forms.add(&cx.date_forms());
        }
        forms
    }

    /// The order of day and month in the column of a date, by its JSON Pointer.
    #[cfg(feature = "table")]
    pub(crate) fn date_order(&self, pointer: &str) -> DateOrder {
        self.dates.get(pointer)
    }

    /// The columns that fill a field, with their positions from 0.
    #[cfg(feature = "table")]
    pub(crate) fn columns(&self) -> impl Iterator<Item = (usize, &Column)> {
        let columns = self.columns.iter().enumerate();
        columns.filter_map(|(position, column)| Some((position, column.as_ref()?)))
    }

    /// How many cells a row has.
    pub const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there is no column at all.
    pub const fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The field that a column fills, from 0.
    pub fn field(&self, column: usize) -> Option<&'static Field> {
        self.columns.get(column)?.as_ref().map(|column| column.field)
    }

    /// How many columns fill a field.
    pub fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    /// The position of the column that fills the field at a JSON Pointer, from 0; the first one below it, when the
    /// pointer leads to a section.
    ///
    /// ```
    /// use praticable::{Options, table::Header};
    ///
    /// let (header, _) = Header::resolve(["nom_lieu", "latitude", "longitude"], &Options::default());
    /// assert_eq!(header.position_of("/place/location/longitude"), Some(2));
    /// assert_eq!(header.position_of("/place/location"), Some(1));
    /// assert_eq!(header.position_of("/place/address"), None);
    /// ```
    pub fn position_of(&self, pointer: &str) -> Option<usize> {
        let pattern = registry::pattern_of(pointer);
        let position = |fills: &dyn Fn(&str) -> bool| {
            self.columns
                .iter()
                .position(|column| column.as_ref().is_some_and(|column| fills(column.field.path)))
        };
        position(&|path| path == pattern || path.strip_suffix("[]") == Some(&pattern)).or_else(
            || {
                position(&|path| {
                    path.strip_prefix(&pattern).is_some_and(|rest| rest.starts_with('.'))
                })
            },
        )
    }

    /// Checks one row. A row with more or fewer cells than the header is a finding; what it has is read all the same.
    pub fn check_row<'a>(
        &self,
        cells: impl IntoIterator<Item = Cow<'a, str>>,
        options: &Options,
    ) -> Checked<'a> {
        let mut cx = Context::new(options);
        let listing = self.read_row(cells, &mut cx);
        Checked::judged([(listing, cx)])
    }

    /// Checks a few rows together: column after column, then rule after rule. What each of them needs is then at hand for all
    /// rows, which takes a quarter less time than row after row; what is found is the same.
    pub fn check_rows<'a>(
        &self,
        rows: &[&[&'a str]],
        options: &Options,
    ) -> impl Iterator<Item = Checked<'a>> {
        let record = |_: &&[&'a str]| {
            let mut cx = Context::new(options);
            cx.know_dates(self.dates);
            (Listing::default(), cx)
        };
        let mut records: Vec<_> = rows.iter().map(record).collect();
        let longest = rows.iter().map(|row| row.len()).max().unwrap_or_default();
        for position in 0..longest {
            let column = self.columns.get(position).and_then(Option::as_ref);
            for (row, (listing, cx)) in rows.iter().zip(&mut records) {
                if let Some(cell) = row.get(position) {
                    read_cell(column, Cow::Borrowed(cell), listing, cx);
                }
            }
        }
        for (row, (_, cx)) in rows.iter().zip(&mut records) {
            self.count(row.len(), cx);
        }
        check::judge(&mut records);
        records.into_iter().map(|(listing, cx)| Checked::of(listing, cx))
    }

    /// Reads one row into a listing; what cannot be read is a finding.
    pub fn read_row<'a>(
        &self,
        cells: impl IntoIterator<Item = Cow<'a, str>>,
        cx: &mut Context<'_>,
    ) -> Listing<'a> {
        cx.know_dates(self.dates);
        let mut listing = Listing::default();
        let mut count = 0;
        for cell in cells {
            let column = self.columns.get(count).and_then(Option::as_ref);
            read_cell(column, cell, &mut listing, cx);
            count += 1;
        }
        self.count(count, cx);
        listing
    }

    /// Reports a row with more or fewer cells than the header.
    fn count(&self, cells: usize, cx: &mut Context<'_>) {
        if cells != self.columns.len() {
            cx.report(fmt_015::ragged(cells, self.columns.len()));
        }
    }
}

impl Column {
    /// What a cell means: what it says, unless a mapping knows better.
    #[inline]
    pub(crate) fn meant<'a>(&self, cell: Cow<'a, str>) -> Cow<'a, str> {
        let meant = self.words.as_ref().and_then(|words| words.get(&fold(&cell))?.as_ref());
        meant.map_or(cell, |meant| Cow::Owned(meant.clone()))
    }

    /// How a listing fills this column.
    #[cfg(feature = "table")]
    pub(crate) fn write(&self, listing: &Listing<'_>) -> String {
        let mut cell = String::new();
        listing.write_cell(&self.route, &mut cell);
        cell
    }

    /// Reads a cell of this column alone.
    #[cfg(feature = "table")]
    pub(crate) fn read<'a>(&self, cell: &'a str, cx: &mut Context<'_>) -> Listing<'a> {
        let mut listing = Listing::default();
        read_cell(Some(self), Cow::Borrowed(cell), &mut listing, cx);
        listing
    }
}

/// Reads a cell into the field of its column, if its column has one.
#[inline]
fn read_cell<'a>(
    column: Option<&Column>,
    cell: Cow<'a, str>,
    listing: &mut Listing<'a>,
    cx: &mut Context<'_>,
) {
    // Most cells of most tables are empty.
    if cell.is_empty() {
        return;
    }
    if let Some(column) = column {
        let cell = column.meant(trim(cell));
        if !cell.is_empty() {
            listing.read_cell(&column.route, cell, At::Root, cx);
        }
    } else if nir::stands_in(&cell) {
        // A column that is not read is in the file all the same.
        cx.report(idt_006::found(At::Root));
    }
}

/// The words of columns for a value at a place, empty where a column says nothing of it; `None` if the model has no such value
/// there.
#[cfg(feature = "table")]
pub(crate) fn words<'c>(
    at: &str,
    value: &Proposal,
    columns: impl Iterator<Item = &'c Column>,
) -> Option<Vec<String>> {
    let document = around(at, to_json(value));
    let options = Options::default();
    let mut cx = Context::new(&options);
    let mut listing = Listing::default();
    let mut tape = Tape::parse(&document).ok()?;
    listing.read_json(&mut tape, At::Root, &mut cx);
    cx.is_silent().then(|| columns.map(|column| column.write(&listing)).collect())
}

/// A listing with nothing but a value at a place.
#[cfg(feature = "table")]
fn around(at: &str, value: String) -> String {
    tokens(at).iter().rev().fold(value, |inner, token| match item(token) {
        Some(_) => format!("[{inner}]"),
        None => format!("{{{}:{inner}}}", to_json(token)),
    })
}

/// The field whose column has this name, but for case, accents and the marks between words.
fn by_name(name: &str) -> Option<&'static Field> {
    let folded = fold(name);
    registry::fields().find(|field| fold(field.column) == folded)
}

/// Every field's route, by its registry path.
pub(crate) fn routes() -> BTreeMap<String, Route> {
    let mut routes = BTreeMap::new();
    let mut found = |path: &str, route: &Route| {
        routes.insert(path.to_owned(), route.clone());
    };
    <Listing<'_> as Node<'_>>::leaves(&mut Leaves::new(&mut found));
    routes
}

/// Writes listings as rows of the flat table.
#[derive(Debug)]
pub struct Writer {
    routes: Vec<Route>,
}

impl Writer {
    /// A writer of the columns whose names are given; a name that no field has stays an empty column.
    ///
    /// ```
    /// use praticable::{Options, table::{self, Header, Writer}};
    ///
    /// let columns = ["nom_lieu", "entree_plain_pied", "langues"];
    /// let (header, _) = Header::resolve(columns, &Options::default());
    /// let cells = ["Cabinet du Port", "oui", "fr|en"];
    /// let checked = header.check_row(cells.map(Into::into), &Options::default());
    /// let listing = checked.listing.expect("a row is always read");
    /// assert_eq!(Writer::new(columns).row(&listing).collect::<Vec<_>>(), cells);
    /// ```
    pub fn new<'n>(columns: impl IntoIterator<Item = &'n str>) -> Self {
        let routes = routes();
        let route =
            |name| registry::by_column(name).and_then(|field| routes.get(field.path)).cloned();
        Self { routes: columns.into_iter().map(|name| route(name).unwrap_or_default()).collect() }
    }

    /// The cells of one listing, in the order of the columns.
    pub fn row(&self, listing: &Listing<'_>) -> impl Iterator<Item = String> {
        self.routes.iter().map(|route| {
            let mut cell = String::new();
            listing.write_cell(route, &mut cell);
            cell
        })
    }
}

/// Writes a cell that holds `count` values: `write` writes the one at a position, or nothing where it is missing.
///
/// ```
/// use praticable::table::write_list;
///
/// let mut cell = String::new();
/// write_list(2, &mut cell, |position, out| out.push_str(["a", "b|c"][position]));
/// assert_eq!(cell, r"a|b\|c");
/// ```
pub fn write_list(count: usize, out: &mut String, write: impl Fn(usize, &mut String)) {
    write_parts(count, out, write);
}

/// An empty table: a byte order mark and semicolons, which spreadsheets set to French expect.
pub fn template() -> String {
    let columns: Vec<&str> = columns().collect();
    format!("\u{FEFF}{}\r\n", columns.join(";"))
}

/// The columns of the whole table, in the order of the model.
pub fn columns() -> impl Iterator<Item = &'static str> {
    registry::fields().map(|field| field.column)
}
