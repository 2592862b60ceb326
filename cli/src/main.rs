//! The program `praticable`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(praticable_cli::run(std::env::args_os()))
}
