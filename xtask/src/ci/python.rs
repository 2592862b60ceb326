//! The Python package: built as a wheel, installed in a place of its own, tried and typed there.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use super::tool::{answer, run, tool, version};
use crate::{Outcome, root};

/// The types of the native module, inside the package's Python folder.
const STUB: &str = "praticable/_native.pyi";

pub(super) fn test() -> Outcome {
    let venv = Venv::ready()?;
    let wheel = build_wheel(&venv)?;
    venv.install(&wheel)?;
    check_stub(&venv)?;
    run(&mut venv.program("pytest", &[]))?;
    run(&mut venv.program("mypy", &["python", "tests", "../examples/python"]))?;
    // What is written in Python is its own source of types.
    run(&mut venv.program("stubtest", &["praticable._native"]))?;
    try_alone(&wheel)
}

/// Builds the wheel. The profile is the one of the Rust tests: what they built is used again, and the assertions stay on.
fn build_wheel(venv: &Venv) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let wheels = root().join("target/wheels/test");
    remove(&wheels)?;
    let build = ["build", "--profile", "dev", "--locked", "--out"];
    run(venv.program("maturin", &build).arg(&wheels))?;
    Ok(fs::read_dir(&wheels)?.next().ok_or("maturin wrote no wheel")??.path())
}

/// The wheel where nothing else is installed, as a new user has it: the import, and the command.
fn try_alone(wheel: &Path) -> Outcome {
    let venv = Venv(root().join("target/venv-alone"));
    venv.make()?;
    venv.install(wheel)?;
    run(&mut venv.program("python", &["-c", "import praticable; praticable.check({})"]))?;
    let directory = root().join("examples/data/directory.csv");
    let checked = venv.program("praticable", &["check"]).arg(directory).output()?;
    match (checked.status.code(), checked.stderr.is_empty()) {
        (Some(1), true) => Ok(()),
        _ => {
            Err(format!("the wheel's own command, on a file with errors: {}", checked.status)
                .into())
        }
    }
}

/// Compares the committed types with those that the code gives.
fn check_stub(venv: &Venv) -> Outcome {
    let fresh = root().join("target/stubs");
    remove(&fresh)?;
    run(venv.program("maturin", &["generate-stubs", "--profile", "dev", "--out"]).arg(&fresh))?;
    let kept = root().join("bindings-python/python").join(STUB);
    if fs::read_to_string(&kept)
        .is_ok_and(|kept| fs::read_to_string(fresh.join(STUB)).is_ok_and(|fresh| fresh == kept))
    {
        return Ok(());
    }
    Err(format!("{STUB} is stale: cp target/stubs/{STUB} bindings-python/python/{STUB}").into())
}

/// Python with the tools of the lock file.
struct Venv(PathBuf);

impl Venv {
    /// Makes it, or makes it again when the lock file has changed.
    fn ready() -> Result<Self, Box<dyn std::error::Error>> {
        let venv = Self(root().join("target/venv"));
        let lock = fs::read_to_string(root().join("bindings-python/requirements.lock"))?;
        let stamp = venv.0.join("requirements.lock");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(venv);
        }
        let found = answer(&mut tool("python3", &["--version"]));
        if found.as_deref().and_then(version).is_none_or(|found| found < (3, 11)) {
            let found = found.unwrap_or_else(|| "none".to_owned());
            return Err(format!(
                "python3 3.11 or newer is needed on the PATH for the tests (found: {found})"
            )
            .into());
        }
        venv.make()?;
        let install = ["install", "--quiet", "--disable-pip-version-check", "--requirement"];
        run(venv.program("pip", &install).arg("requirements.lock"))?;
        fs::write(stamp, lock)?;
        Ok(venv)
    }

    /// Makes it anew, with nothing in it.
    fn make(&self) -> Outcome {
        run(tool("python3", &["-m", "venv", "--clear"]).arg(&self.0)).map_err(|error| {
            format!("{error}; the module `venv` of Python is needed (Debian: python3-venv)").into()
        })
    }

    /// Installs a wheel that was just built, and nothing else.
    fn install(&self, wheel: &Path) -> Outcome {
        let install = ["install", "--quiet", "--no-index", "--force-reinstall", "--no-deps"];
        run(self.program("pip", &install).arg(wheel))
    }

    /// One of its programs, run in the folder of the package.
    fn program(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = tool(self.0.join("bin").join(name), arguments);
        command.current_dir(root().join("bindings-python")).env("VIRTUAL_ENV", &self.0);
        command
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
