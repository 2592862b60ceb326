//! Every check there is, in one list.

mod browser;
mod office;
mod python;
mod rust;
mod smoke;
mod tool;
mod wasm;

use std::time::Instant;

use crate::{Outcome, generate, say};

pub(crate) use wasm::build as wasm;

/// One check: it can be run alone by its name.
struct Step {
    name: &'static str,
    run: fn() -> Outcome,
}

/// The quickest to fail comes first; what a user installs comes last.
const STEPS: &[Step] = &[
    Step { name: "fmt", run: rust::fmt },
    Step { name: "clippy", run: rust::clippy },
    Step { name: "test", run: rust::test },
    Step { name: "generate", run: generate::check },
    Step { name: "wasm", run: wasm::test },
    Step { name: "browser", run: browser::test },
    Step { name: "python", run: python::test },
    Step { name: "office", run: office::test },
    Step { name: "smoke", run: smoke::test },
];

/// Runs every step, or the one that is named, and stops at the first that fails.
pub(crate) fn test(arguments: &[&str]) -> Outcome {
    let steps: Vec<&Step> = match arguments {
        [] => STEPS.iter().collect(),
        ["--only", name] => STEPS.iter().filter(|step| step.name == *name).collect(),
        _ => Vec::new(),
    };
    if steps.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!("usage: cargo xtask test [--only {}]", names.join("|")).into());
    }
    for step in &steps {
        run(step)?;
    }
    say(&format!("{} passed, 0 failed", steps.len()));
    Ok(())
}

fn run(Step { name, run }: &Step) -> Outcome {
    say(&format!("── {name}"));
    let start = Instant::now();
    let outcome = run();
    let seconds = start.elapsed().as_secs_f64();
    match outcome {
        Ok(()) => {
            say(&format!("── {name} passed in {seconds:.1} s"));
            Ok(())
        }
        Err(error) => Err(format!(
            "── {name} failed after {seconds:.1} s: {error}\nto run it alone: cargo xtask test --only {name}"
        )
        .into()),
    }
}
