//! The meaning of another table's columns and texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    ids::{DateOrder, DateOrders},
    model::registry::{self, Field},
    text::{
        fold::{fold, folds_alike},
        nearest::nearest,
    },
};

/// Maps a table's column names and cell texts to the known ones: written once by a person who knows the table, instead
/// of editing every file.
///
/// In JSON, three objects, all optional. `columns` maps the name of a column in the file to a known column, or to
/// `null` for a column that is deliberately left out. `values` maps, for a known column, the text of a cell to its
/// meaning: an empty text means missing, and `null` means undecided, so that the cell is read as it is. `dates` maps a
/// known column to its order of days and months: `day_first`, `month_first`, or `both` if no order can be trusted.
/// Case, accents and separators between words are ignored in the names and texts of the file.
///
/// ```
/// use praticable::{Options, table::{Header, Mapping}};
///
/// let mapping = Mapping::from_json(r#"{
///     "columns": { "Plain-pied ?": "entree_plain_pied", "Internal note": null },
///     "values": { "entree_plain_pied": { "OK": "oui", "?": "", "à voir": null } },
///     "dates": { "date_observation": "month_first" }
/// }"#)?;
/// let options = Options::default();
/// let (header, findings) = Header::mapped(["Plain-pied ?", "Internal note"], &mapping, &options);
/// assert!(findings.is_empty());
/// let checked = header.check_row(["ok".into(), "call again".into()], &options);
/// let listing = checked.listing.expect("a row is always read");
/// assert_eq!(listing.entrance.step_free, Some(praticable::Answer::Yes));
/// # Ok::<(), praticable::table::MappingError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    pub(super) columns: BTreeMap<String, Option<String>>,
    pub(super) values: BTreeMap<String, Words>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) dates: BTreeMap<String, DateOrder>,
}

/// The folded texts of a column's cells, with their meanings if decided.
pub(super) type Words = BTreeMap<String, Option<String>>;

/// The reason why a mapping is rejected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// It is not JSON, or does not have this structure.
    #[error(
        "a mapping is JSON such as `{{ \"columns\": {{ \"Nom\": \"nom_lieu\" }}, \"values\": {{}} }}`: {0}"
    )]
    Shape(String),
    /// It names an unknown column.
    #[error("no column is called `{given}`{}", near.map(|near| format!(": did you mean `{near}`?")).unwrap_or_default())]
    Column {
        /// The given name.
        given: String,
        /// The name that was probably meant.
        near: Option<&'static str>,
    },
}

impl Mapping {
    /// Reads a mapping, and checks that its target columns exist.
    pub fn from_json(text: &str) -> Result<Self, MappingError> {
        let written: Self =
            serde_json::from_str(text).map_err(|error| MappingError::Shape(error.to_string()))?;
        let ours = written.columns.values().flatten();
        let ours = ours.chain(written.values.keys()).chain(written.dates.keys());
        for name in ours {
            if registry::by_column(name).is_none() {
                let near = nearest(&fold(name), registry::fields().map(|field| field.column));
                return Err(MappingError::Column { given: name.clone(), near });
            }
        }
        let folded = |words: Words| words.into_iter().map(|(said, meant)| (fold(&said), meant));
        let values = written.values.into_iter();
        Ok(Self {
            values: values.map(|(column, words)| (column, folded(words).collect())).collect(),
            ..written
        })
    }

    /// Returns the mapping as indented JSON text.
    pub fn to_json(&self) -> String {
        // INVARIANT: maps of texts are always JSON.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Whether it is empty, and so has no effect.
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty() && self.values.is_empty() && self.dates.is_empty()
    }

    /// Returns the known name of a column of the file: `None` if it is deliberately left out, and its own name if it is
    /// not mapped.
    pub(crate) fn column<'n>(&'n self, name: &'n str) -> Option<&'n str> {
        let said = self.columns.iter().find(|(said, _)| folds_alike(said, name));
        said.map_or(Some(name), |(_, ours)| ours.as_deref())
    }

    /// Returns the order of day and month in each date column.
    pub(super) fn date_orders(&self) -> DateOrders {
        let mut orders = DateOrders::default();
        for (column, order) in &self.dates {
            if let Some(field) = registry::by_column(column) {
                orders.set(field.path, *order);
            }
        }
        orders
    }

    /// Returns the meanings of the cells in a field's column, if there are any.
    pub(super) fn words(&self, field: &Field) -> Option<&Words> {
        self.values.get(field.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, table::Header};

    #[test]
    fn what_leads_nowhere_is_refused_with_what_was_meant() {
        let refused = |text| Mapping::from_json(text).unwrap_err().to_string();
        assert_eq!(
            refused(r#"{ "columns": { "Nom": "nom_lieux" } }"#),
            "no column is called `nom_lieux`: did you mean `nom_lieu`?"
        );
        assert!(refused(r#"{ "values": { "zzzzzz": {} } }"#).ends_with("`zzzzzz`"));
        assert!(refused(r#"{ "colums": {} }"#).contains("unknown field `colums`"));
        assert!(refused("[").contains("line 1"));
    }

    #[test]
    fn a_column_may_be_left_out_and_an_unknown_one_is_still_found() {
        let mapping = Mapping::from_json(r#"{ "columns": { "Note": null } }"#).unwrap();
        let (header, found) = Header::mapped(["note", "Notes"], &mapping, &Options::default());
        assert_eq!(header.known(), 0);
        assert_eq!(found.iter().map(crate::Finding::code).collect::<Vec<_>>(), ["FMT-017"]);
    }

    #[test]
    fn a_column_of_dates_has_the_order_that_is_declared() {
        let text = r#"{ "dates": { "date_verification": "month_first" } }"#;
        let mapping = Mapping::from_json(text).unwrap();
        let names = ["date_observation", "date_verification"];
        let (header, _) = Header::mapped(names, &mapping, &Options::default());
        let cells = ["01/02/2026", "01/02/2026"];
        let read = header.check_row(cells.map(Into::into), &Options::default());
        let provenance = &read.listing.unwrap().provenance[0];
        assert_eq!(provenance.observed_on, "2026-02-01".parse().ok());
        assert_eq!(provenance.verified_on, "2026-01-02".parse().ok());
        // A declared order needs no proof; any other does.
        let mut dataset = crate::dataset::Dataset::default();
        dataset.observe_dates(&read.dates);
        let found = dataset.finish(&Options::default());
        let places: Vec<_> = found.iter().map(|found| found.finding.path.as_str()).collect();
        assert_eq!(places, ["/provenance/0/observed_on"]);
        assert!(Mapping::from_json(r#"{ "dates": { "date_observation": "us" } }"#).is_err());
    }

    #[test]
    fn a_word_that_nobody_decided_speaks_for_itself() {
        let text = r#"{ "values": { "entree_plain_pied": { "O": null, "OK": "oui" } } }"#;
        let mapping = Mapping::from_json(text).unwrap();
        let (header, _) = Header::mapped(["entree_plain_pied"], &mapping, &Options::default());
        for cell in ["O", "ok"] {
            let checked = header.check_row([cell.into()], &Options::default());
            assert_eq!(checked.listing.unwrap().entrance.step_free, Some(crate::Answer::Yes));
        }
    }

    #[test]
    fn a_word_may_mean_missing_and_others_speak_for_themselves() {
        let mapping = Mapping::from_json(r#"{ "values": { "entree_marches": { "S.O.": "" } } }"#);
        let mapping = mapping.unwrap();
        let (header, _) = Header::mapped(["entree_marches"], &mapping, &Options::default());
        let steps = |cell: &str| {
            let checked = header.check_row([cell.into()], &Options::default());
            checked.listing.unwrap().entrance.level_change.steps
        };
        assert_eq!((steps("s.o."), steps("2")), (None, Some(2)));
    }
}
