//! A dataset in several files.

use super::Dataset;
use crate::{
    Finding, Options, Param,
    finding::{Located, rule::Stage},
    ids::nir,
};

/// A dataset in several files: listings are compared across all of them, and a finding names the file of the other
/// listing if it is a different one.
///
/// ```
/// use praticable::{Options, Param, dataset::{Dataset, Files, Origin}, model::Listing};
///
/// let listing: Listing<'_> = serde_json::from_str(r#"{ "id": "cabinet-1" }"#)?;
/// let mut files = Files::default();
/// for name in ["north.csv", "south.csv"] {
///     let mut dataset = Dataset::default();
///     dataset.observe(&listing, Origin { row: 1, part: 0 });
///     files.add(name, 1, dataset, &Options::default());
/// }
///
/// let found = files.finish(&Options::default());
/// let (file, located) = &found[0];
/// assert_eq!((*file, located.row, located.finding.code()), (1, 1, "ENS-001"));
/// assert_eq!(located.finding.params.get("file"), Some(&Param::from("north.csv")));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Vec<File>,
    dataset: Dataset,
}

#[derive(Clone, Debug)]
struct File {
    name: String,
    /// Number of rows in the files before it.
    before: u64,
    rows: u64,
}

impl Files {
    /// Adds a complete file with its number of rows. Returns the findings on all its rows together, such as a value
    /// that is the same in each, because they concern this file only.
    pub fn add(
        &mut self,
        name: &str,
        rows: u64,
        mut dataset: Dataset,
        options: &Options,
    ) -> Vec<Located> {
        let found = dataset.judge_together(*options);
        let before = self.files.last().map_or(0, |file| file.before + file.rows);
        dataset.shift(before);
        self.dataset.merge(dataset);
        self.files.push(File { name: name.to_owned(), before, rows });
        found
    }

    /// Returns the findings across listings, each with the number of its file, from 0; sorted by file, row, place and
    /// code.
    pub fn finish(mut self, options: &Options) -> Vec<(usize, Located)> {
        let found = std::mem::take(&mut self.dataset).finish(options);
        found.into_iter().filter_map(|located| self.place(located)).collect()
    }

    /// Converts the row numbers of a finding to numbers within their files.
    fn place(&self, Located { row, mut finding }: Located) -> Option<(usize, Located)> {
        let (index, file) = self.file_of(row)?;
        if let Some(other) = other_row(&finding) {
            let (other_index, other_file) = self.file_of(other)?;
            finding.params.set("row", other - other_file.before);
            if other_index != index {
                // A file may be named after a person and contain their number.
                let is_silent = nir::stands_in(&other_file.name);
                let name = if is_silent { "…".to_owned() } else { other_file.name.clone() };
                finding.params.set("file", name);
            }
        }
        Some((index, Located { row: row - file.before, finding }))
    }

    fn file_of(&self, row: u64) -> Option<(usize, &File)> {
        let index = self.files.partition_point(|file| file.before < row).checked_sub(1)?;
        Some((index, self.files.get(index)?))
    }
}

/// Returns the row of the other listing that a finding refers to.
fn other_row(finding: &Finding) -> Option<u64> {
    debug_assert_eq!(finding.rule.stage(), Stage::Dataset, "only the dataset stage refers to rows");
    match finding.params.get("row") {
        Some(Param::Integer(row)) => u64::try_from(*row).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dataset::Origin, model::Listing};

    fn dataset(ids: &[&str]) -> Dataset {
        let mut dataset = Dataset::default();
        for (row, id) in (1..).zip(ids) {
            let json = format!("{{\"id\":\"{id}\",\"toilets\":{{\"adapted\":\"yes\"}}}}");
            let listing: Listing<'_> = serde_json::from_str(&json).unwrap();
            dataset.observe(&listing, Origin { row, part: 0 });
        }
        dataset
    }

    #[test]
    fn rows_are_counted_within_their_files() {
        let options = Options::default();
        let mut files = Files::default();
        for (name, ids) in
            [("a", &["1", "2", "1"][..]), ("empty", &[]), ("b", &["3", "2"]), ("c", &["4", "3"])]
        {
            assert!(files.add(name, ids.len() as u64, dataset(ids), &options).is_empty());
        }
        let text = |located: &Located| located.finding.message(crate::Lang::En);
        let found: Vec<_> = files
            .finish(&options)
            .iter()
            .map(|(file, located)| (*file, located.row, text(located)))
            .collect();
        assert_eq!(
            found,
            [
                (0, 3, "is already the id of listing 1".to_owned()),
                (2, 2, "is already the id of listing 2 of “a”".to_owned()),
                (3, 2, "is already the id of listing 1 of “b”".to_owned()),
            ]
        );
    }

    #[test]
    fn a_file_is_judged_as_a_whole_by_itself() {
        let options = Options::default();
        let ids: Vec<String> = (0..20).map(|id| id.to_string()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut files = Files::default();
        let found = files.add("a", 20, dataset(&ids), &options);
        assert_eq!(found.iter().map(|one| one.finding.code()).collect::<Vec<_>>(), ["ENS-005"]);
        assert!(files.add("b", 5, dataset(&["x", "y"]), &options).is_empty());
        assert!(files.finish(&options).is_empty(), "it is reported once");
    }
}
