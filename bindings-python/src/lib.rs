//! Python face of `praticable`: convert, call, convert back.
//!
//! No rule and no wording of a finding lives here. What Python users see is written in Python, with its types, on top of
//! this module; `_native.pyi` is generated from this crate.

mod calls;
mod check;
mod checked;
mod convert;
mod errors;
mod finding;
mod fix;
mod input;
mod known;
mod map;
mod merge;
mod objects;
mod pickled;
mod watch;

use pyo3::prelude::*;

#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::{
        calls::{check_json, check_source_json, check_table_json, read_listing},
        check::Check,
        checked::Checked,
        convert::Convert,
        finding::{Finding, restore_finding},
        fix::{fix_data, fix_file, log_beside, unfix_file},
        known::{code_lists, codes, explain, fields, generate, schema},
        map::{draft_mapping_of_data, draft_mapping_of_path},
        merge::Merge,
        pickled::restore_checked,
        run_command,
    };

    /// Version of the package.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name that Python gives to a version")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// Version of the data model, which moves apart from the package.
    #[pymodule_export]
    const MODEL_VERSION: &str = praticable::model::MODEL_VERSION;
}

/// Run the command line, and give back its exit code. The first argument is the name it was called by.
#[pyfunction]
fn run_command(py: Python<'_>, arguments: Vec<std::ffi::OsString>) -> u8 {
    py.detach(|| praticable_cli::run(arguments))
}
