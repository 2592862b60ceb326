//! The flat table: one listing per row, French column names.
//!
//! Several values in one cell are separated by `|`; without any `|`, `,`, `;` and line breaks are accepted as
//! separators too. An empty cell is missing. Reading a row borrows its cells.
//!
//! Without the feature `table`, the crate has no column names, and resolves no header.

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

/// The columns of a file, resolved once to fields.
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
    /// The meanings of its cells, if a [`Mapping`] gives them.
    words: Option<mapping::Words>,
}

impl Header {
    /// Resolves the names of a header row. Case, accents and separators between words are ignored.
    ///
    /// An unknown column is a finding, and its cells are not read; so is a repeated column.
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

    /// Resolves the names of a header row with a [`Mapping`].
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
            // Some national files end every row with a separator: a last column without a name does not count.
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

    /// Returns the fields that the columns fill.
    fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.columns.iter().flatten().map(|column| column.field)
    }

    /// Returns the header with a known order of day and month for each date column: a second pass over a table knows it
    /// from [`Dataset::date_orders`](crate::dataset::Dataset::date_orders) or from [`Header::date_forms`]. Orders
    /// declared by a mapping stay.
    #[must_use]
    pub const fn with_dates(mut self, orders: DateOrders) -> Self {
        self.dates = self.dates.or(orders);
        self
    }

    /// Whether the order of day and month of any date column is unknown.
    #[cfg(feature = "table")]
    pub fn has_open_dates(&self) -> bool {
        self.fields().any(|field| self.dates.is_open(field.path))
    }

    /// Returns the forms of the dates in a row whose order of day and month is unknown; reads nothing else of the row.
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
            // Most dates are in ISO form, which has a single order.
            let Some(column) = column.filter(|_| cell.trim().parse::<Date>().is_err()) else {
                continue;
            };
            let mut cx = Context::new(&options);
            column.read(cell, &mut cx);
            forms.add(&cx.date_forms());
        }
        forms
    }

    /// Returns the order of day and month in a date column, by its JSON Pointer.
    #[cfg(feature = "table")]
    pub(crate) fn date_order(&self, pointer: &str) -> DateOrder {
        self.dates.get(pointer)
    }

    /// Returns the columns that fill a field, with their positions from 0.
    #[cfg(feature = "table")]
    pub(crate) fn columns(&self) -> impl Iterator<Item = (usize, &Column)> {
        let columns = self.columns.iter().enumerate();
        columns.filter_map(|(position, column)| Some((position, column.as_ref()?)))
    }

    /// Returns the number of cells in a row.
    pub const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there are no columns.
    pub const fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Returns the field that the column at a position, from 0, fills.
    pub fn field(&self, column: usize) -> Option<&'static Field> {
        self.columns.get(column)?.as_ref().map(|column| column.field)
    }

    /// Returns the number of columns that fill a field.
    pub fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    /// Returns the position, from 0, of the column that fills the field at a JSON Pointer; if the pointer leads to a
    /// section, the first column below it.
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

    /// Checks one row. A row with more or fewer cells than the header is a finding; its cells are read all the same.
    pub fn check_row<'a>(
        &self,
        cells: impl IntoIterator<Item = Cow<'a, str>>,
        options: &Options,
    ) -> Checked<'a> {
        let mut cx = Context::new(options);
        let listing = self.read_row(cells, &mut cx);
        Checked::judged([(listing, cx)])
    }

    /// Checks a few rows together: column by column, then rule by rule. Code and data then stay in the caches, which
    /// takes a quarter less time than row by row; the findings are the same.
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

    /// Reads one row into a listing; cells that cannot be read are findings.
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
    /// Returns the meaning of a cell: its text, unless a mapping gives another.
    #[inline]
    pub(crate) fn meant<'a>(&self, cell: Cow<'a, str>) -> Cow<'a, str> {
        let meant = self.words.as_ref().and_then(|words| words.get(&fold(&cell))?.as_ref());
        meant.map_or(cell, |meant| Cow::Owned(meant.clone()))
    }

    /// Returns the text with which a listing fills this column.
    #[cfg(feature = "table")]
    pub(crate) fn write(&self, listing: &Listing<'_>) -> String {
        let mut cell = String::new();
        listing.write_cell(&self.route, &mut cell);
        cell
    }

    /// Reads a single cell of this column.
    #[cfg(feature = "table")]
    pub(crate) fn read<'a>(&self, cell: &'a str, cx: &mut Context<'_>) -> Listing<'a> {
        let mut listing = Listing::default();
        read_cell(Some(self), Cow::Borrowed(cell), &mut listing, cx);
        listing
    }
}

/// Reads a cell into the field of its column, if there is one.
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
        // A column that is not read is still in the file.
        cx.report(idt_006::found(At::Root));
    }
}

/// Returns the texts of columns for a value at a place, empty for a column without a part in it; `None` if the model
/// does not allow the value there.
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

/// Returns a listing with only a value at a place.
#[cfg(feature = "table")]
fn around(at: &str, value: String) -> String {
    tokens(at).iter().rev().fold(value, |inner, token| match item(token) {
        Some(_) => format!("[{inner}]"),
        None => format!("{{{}:{inner}}}", to_json(token)),
    })
}

/// Returns the field whose column has this name, ignoring case, accents and separators between words.
fn by_name(name: &str) -> Option<&'static Field> {
    let folded = fold(name);
    registry::fields().find(|field| fold(field.column) == folded)
}

/// Returns every field's route, by its registry path.
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
    /// Creates a writer for the named columns; a column with an unknown name stays empty.
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

    /// Returns the cells of one listing, in the order of the columns.
    pub fn row(&self, listing: &Listing<'_>) -> impl Iterator<Item = String> {
        self.routes.iter().map(|route| {
            let mut cell = String::new();
            listing.write_cell(route, &mut cell);
            cell
        })
    }
}

/// Writes a cell that holds `count` values: `write` appends the value at a position, or nothing if it is missing.
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

/// Returns an empty table: a byte order mark and semicolons, which spreadsheets set to French expect.
pub fn template() -> String {
    let columns: Vec<&str> = columns().collect();
    format!("\u{FEFF}{}\r\n", columns.join(";"))
}

/// Returns the columns of the whole table, in the order of the model.
pub fn columns() -> impl Iterator<Item = &'static str> {
    registry::fields().map(|field| field.column)
}
