//! How a field is defined, and what a build keeps of it.

use super::Field;
use crate::Words;

/// The definition of a field, in the folder of its section.
#[derive(Clone, Copy, Debug)]
pub(in crate::model) struct Definition {
    /// [`Field::path`].
    pub(in crate::model) path: &'static str,
    /// [`Field::column`].
    pub(in crate::model) column: &'static str,
    /// Names of the column in other tables, folded. They are never read in silence, because a name says less than a
    /// meaning: `adresse` may be a street or a whole address. FMT-017 proposes them, and so does a drafted mapping.
    pub(in crate::model) aliases: &'static [&'static str],
    /// [`Field::unit`].
    pub(in crate::model) unit: Option<&'static str>,
    /// [`Field::label`].
    pub(in crate::model) label: Words,
    /// [`Field::help`].
    pub(in crate::model) help: Words,
}

/// The fields of a section, as this build keeps them: their help is left out without the feature `pages`, their column
/// without the feature `table`.
macro_rules! kept {
    ($fields:expr) => {{
        const KEPT: [$crate::model::registry::Field; $fields.len()] =
            $crate::model::registry::kept($fields);
        &KEPT
    }};
}

/// Copies fields when the crate is compiled, so that what is left out is not in the program.
#[expect(clippy::indexing_slicing, reason = "a constant: a wrong index does not compile")]
pub(in crate::model) const fn kept<const N: usize>(fields: &[Definition]) -> [Field; N] {
    const NOTHING: Words = words! { fr: "", en: "", simple: "" };
    let nothing = Field { path: "", column: "", unit: None, label: NOTHING, help: NOTHING };
    let mut kept = [nothing; N];
    let mut index = 0;
    while index < N {
        let field = fields[index];
        kept[index] = Field {
            path: field.path,
            column: if cfg!(feature = "table") { field.column } else { "" },
            unit: field.unit,
            label: field.label,
            help: if cfg!(feature = "pages") { field.help } else { NOTHING },
        };
        index += 1;
    }
    kept
}

/// The path of a field, and its [`Definition::aliases`].
pub(super) type Aliases = (&'static str, &'static [&'static str]);

/// Copies the aliases of fields when the crate is compiled, so that the definitions themselves are not in the program.
#[expect(clippy::indexing_slicing, reason = "a constant: a wrong index does not compile")]
pub(super) const fn aliases<const N: usize>(fields: &[Definition]) -> [Aliases; N] {
    let mut aliases: [Aliases; N] = [("", &[]); N];
    let mut index = 0;
    while index < N {
        aliases[index] = (fields[index].path, fields[index].aliases);
        index += 1;
    }
    aliases
}
