//! acceslibre: accessibility of places open to the public, as a table and as the objects of its API.
//!
//! It describes buildings: no practitioners, fees or hours. What it calls "inconnu" and "sans objet" is empty in both
//! forms, so an empty cell is missing, and never a no. The table and the API share one reader: the members of the
//! objects have the names of the table's columns, and both become a [record](record::Record).

mod activity;
mod column;
mod layout;
mod listing;
mod object;
mod record;
#[cfg(test)]
mod tests;

pub use column::Column;
pub use layout::Layout;

use super::{Columns, Content, Document, Family, Objects, Source, Table};

/// The table, in every version of its schema.
pub(super) static TABLE: Source = Source {
    name: "acceslibre",
    family: Family::Acceslibre,
    title: "acceslibre.csv",
    content: Content::Table(Table {
        delimiter: b',',
        quoted: true,
        columns: Columns::Named {
            recognises: Layout::recognises,
            resolve: |header| Ok(Box::new(Layout::resolve(header)?)),
        },
    }),
    reason: words! {
        fr: "lu comme la table d’acceslibre, car ses colonnes ont les noms du schéma d’acceslibre",
        en: "read as acceslibre’s table, because its columns have the names of acceslibre’s schema",
        simple: "Nous lisons ce fichier comme un fichier d’acceslibre. Ses colonnes ont les mêmes noms.",
    },
    about: &[
        "One row per place of any kind that is open to the public; only `activite` shows which of them give care. \
         There are no practitioners, fees or hours. Facts have no date and no source, so their freshness is unknown.",
        "Read in every version of the Table Schema, from 0.0.1 to 0.0.20, complete or for one kind of place: `name`, \
         `postal_code` and `commune` are required, and a column on accessibility or `activite`; the others may be \
         missing and come in any order, separated by `,` or `;`. The flat table has columns with the same names, and \
         is recognised by `nom_lieu` and `code_postal`.",
        "An empty cell is missing. acceslibre writes \"inconnu\" and \"sans objet\" both as nothing, so neither can be had back; no empty \
         cell becomes a no.",
        "`True` and `False` are read, and what acceslibre's own import takes for them: `1`, `vrai`, `oui`, `0`, `faux`, `non`. Lists are \
         JSON (`[\"th\"]`), or what Python writes of them. What a spreadsheet or pandas did on the way is a finding with its \
         correction: a postal code of four digits, a SIRET with `.0` behind it.",
        "Published under the Licence Ouverte 2.0.",
    ],
    unsaid: &[],
    columns: || Column::of_table().map(Column::column).collect(),
};

/// Whether the objects in a list of a document are places, judged by the keys that follow the list's.
fn recognises_in(keys: &[&str], list: &str) -> bool {
    let keys: Vec<&str> = keys.iter().filter_map(|key| key.strip_prefix(list)).collect();
    object::recognises(&keys)
}

/// The API's objects: a single object, a page of objects, one per line, or features of a map.
pub(super) static API: Source = Source {
    name: "acceslibre-api",
    family: Family::Acceslibre,
    title: "acceslibre /api/erps/",
    content: Content::Objects(Objects {
        recognises: object::recognises,
        documents: &[
            Document { recognises: |keys| recognises_in(keys, "results[]."), lists: "results" },
            Document { recognises: |keys| recognises_in(keys, "features[]."), lists: "features" },
            Document {
                recognises: |keys| recognises_in(keys, "results.features[]."),
                lists: "features",
            },
        ],
        check: |text, options| object::check(text, *options),
    }),
    reason: words! {
        fr: "lu comme les fiches de l’interface d’acceslibre, car ses objets ont les noms qu’elle leur donne",
        en: "read as the records of acceslibre’s API, because its objects have the names that it gives them",
        simple: "Nous lisons ce fichier comme des fiches d’acceslibre. Elles ont les mêmes noms.",
    },
    about: &[
        "One object per place, as returned by `/api/erps/`: by itself, in a page (`results`), in a list, one per line, \
         or as GeoJSON (`features`), which has only name, address, position and `activite`.",
        "The members of `accessibilite` have the names of the table's columns, and are read in the same way. Of the \
         others, `uuid` is the table's `id`, `nom` its `name`, `code_postal` its `postal_code`, `activite.nom` its \
         `activite`, and `geom.coordinates` its `longitude` and `latitude`, in this order. `null` and an empty list \
         are missing. Unknown members are ignored. Sentences (`?readable=true`) are not read.",
        "Published under the Licence Ouverte 2.0.",
    ],
    unsaid: &[],
    columns: || Column::of_api().map(Column::column).collect(),
};
