//! The open extraction of the national register of practitioners, as a file. What its columns mean is the core's to say.

use praticable::source::rpps::Layout;

use crate::{Error, csv::Dialect};

/// How the extraction is written: cells between pipes, and a quote is text.
pub const DIALECT: Dialect = Dialect { delimiter: b'|', quoted: false };

/// What the layout is called.
const NAME: &str = "PS_LibreAcces_Personne_activite";

/// Finds the columns in a header; `name` is what messages call the file.
pub(crate) fn layout(name: &str, header: &[String]) -> Result<Layout, Error> {
    Layout::resolve(header.iter().map(String::as_str)).map_err(|missing| Error::MissingColumns {
        name: name.to_owned(),
        layout: NAME,
        columns: missing.columns,
    })
}

#[cfg(test)]
mod tests {
    use praticable::source::rpps::Column;

    use super::*;

    #[test]
    fn another_extraction_is_refused_in_one_line() {
        let header: Vec<String> =
            Column::ALL.into_iter().take(3).map(|column| column.header().to_owned()).collect();
        assert_eq!(
            layout("savoirfaire.txt", &header).unwrap_err().to_string(),
            "`savoirfaire.txt` lacks 49 columns of `PS_LibreAcces_Personne_activite`: `Code civilité d'exercice`, \
             `Libellé civilité d'exercice`, `Code civilité`, `Libellé civilité`, and 45 more; \
             give the file as it was published"
        );
    }
}
