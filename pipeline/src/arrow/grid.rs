//! Columns turned into rows.

use arrow_array::{Array, RecordBatch, array::StringArrayType, cast::AsArray};
use arrow_schema::DataType;

use super::text::{self, KeyOf};

/// How many cells are turned at a time: few enough to stay in the nearest cache.
const CELLS: usize = 4096;

/// Gives the cells of each row of a batch, as the flat table has them. A cell that is null is empty, and so are those of a
/// type that no cell can hold, such as structures.
///
/// ```
/// use std::sync::Arc;
///
/// use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray};
/// use praticable_pipeline::arrow::each_row;
///
/// let batch = RecordBatch::try_from_iter([
///     ("nom_lieu", Arc::new(StringArray::from(vec![Some("Cabinet"), None])) as ArrayRef),
///     ("entree_marches", Arc::new(Float64Array::from(vec![2.0, f64::NAN])) as ArrayRef),
/// ])?;
/// let mut rows = Vec::new();
/// each_row(&batch, |cells| rows.push(cells.join(";")));
/// assert_eq!(rows, ["Cabinet;2", ";"]);
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
pub fn each_row(batch: &RecordBatch, mut take: impl FnMut(&[&str])) {
    each_grid(batch, |rows| rows.iter().for_each(|cells| take(cells)));
}

/// The same, as many rows at a time as are turned together.
pub(super) fn each_grid(batch: &RecordBatch, mut take: impl FnMut(&[&[&str]])) {
    let width = batch.num_columns();
    if width == 0 {
        return;
    }
    let most = (CELLS / width).max(1);
    let mut written = Written::default();
    let mut start = 0;
    while start < batch.num_rows() {
        let rows = most.min(batch.num_rows() - start);
        let tile = batch.slice(start, rows);
        written.write(&tile);
        let mut grid = vec![""; rows * width];
        for (column, array) in tile.columns().iter().enumerate() {
            put_texts(array, |row, text| put(&mut grid, row * width + column, text));
        }
        written.read(|cell, text| put(&mut grid, cell, text));
        let turned: Vec<&[&str]> = grid.chunks_exact(width).collect();
        take(&turned);
        start += rows;
    }
}

fn put<'a>(grid: &mut [&'a str], cell: usize, text: &'a str) {
    if let Some(cell) = grid.get_mut(cell) {
        *cell = text;
    }
}

/// The cells that are no texts in their columns, written into one text.
#[derive(Default)]
struct Written {
    text: String,
    /// Each cell that says something, and where its text ends.
    cells: Vec<(usize, usize)>,
}

impl Written {
    /// Writes the cells of every column that holds no texts.
    fn write(&mut self, tile: &RecordBatch) {
        self.text.clear();
        self.cells.clear();
        let width = tile.num_columns();
        for (column, array) in tile.columns().iter().enumerate() {
            if is_text(array.data_type()) {
                continue;
            }
            // A column that is neither has no place in the table: the header was refused otherwise.
            let Some(write) = text::writer(array) else { continue };
            each_valid(array, |row| {
                write(row, &mut self.text);
                self.cells.push((row * width + column, self.text.len()));
            });
        }
    }

    /// Gives each cell and its text.
    fn read<'a>(&'a self, mut put: impl FnMut(usize, &'a str)) {
        let mut start = 0;
        for (cell, end) in &self.cells {
            put(*cell, self.text.get(start..*end).unwrap_or_default());
            start = *end;
        }
    }
}

/// Whether a column holds texts, each by itself or in a dictionary.
fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => {
            matches!(**values, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
        }
        _ => false,
    }
}

/// Gives the texts of a column that holds texts, borrowed from it.
fn put_texts<'a>(array: &'a dyn Array, put: impl FnMut(usize, &'a str)) {
    match array.as_any_dictionary_opt() {
        None => put_values(array, None, array, put),
        Some(dictionary) => {
            put_values(array, text::key_of(dictionary), dictionary.values(), put);
        }
    }
}

fn put_values<'a>(
    rows: &dyn Array,
    key_of: Option<KeyOf<'_>>,
    values: &'a dyn Array,
    put: impl FnMut(usize, &'a str),
) {
    match values.data_type() {
        DataType::Utf8 => put_each(rows, key_of, values.as_string::<i32>(), put),
        DataType::LargeUtf8 => put_each(rows, key_of, values.as_string::<i64>(), put),
        DataType::Utf8View => put_each(rows, key_of, values.as_string_view(), put),
        _ => (),
    }
}

/// Gives the text of each row: its own, or that of its key.
fn put_each<'a>(
    rows: &dyn Array,
    key_of: Option<KeyOf<'_>>,
    texts: impl StringArrayType<'a> + Copy,
    mut put: impl FnMut(usize, &'a str),
) {
    match key_of {
        None => each_valid(rows, |row| put(row, texts.value(row))),
        Some(key_of) => each_valid(rows, |row| {
            let key = key_of(row);
            if texts.is_valid(key) {
                put(row, texts.value(key));
            }
        }),
    }
}

/// Gives each row that is not null; whole words of null rows are passed over at once.
fn each_valid(array: &dyn Array, take: impl FnMut(usize)) {
    match array.nulls() {
        None => (0..array.len()).for_each(take),
        Some(nulls) => nulls.valid_indices().for_each(take),
    }
}
