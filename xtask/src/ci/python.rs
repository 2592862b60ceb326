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
    install_wheel(&venv)?;
    check_stub(&venv)?;
    run(&mut venv.program("pytest", &[]))?;
    run(&mut venv.program("mypy", &["python", "tests"]))?;
    run(&mut venv.program("stubtest", &["praticable"]))
}

/// Builds the wheel and installs it. The profile is the one of the Rust tests: what they built is used again, and the
/// assertions stay on.
fn install_wheel(venv: &Venv) -> Outcome {
    let wheels = root().join("target/wheels/test");
    remove(&wheels)?;
    let build = ["build", "--profile", "dev", "--locked", "--out"];
    run(venv.program("maturin", &build).arg(&wheels))?;
    let wheel = fs::read_dir(&wheels)?.next().ok_or("maturin wrote no wheel")??.path();
    let install = ["install", "--quiet", "--force-reinstall", "--no-deps"];
    run(venv.program("pip", &install).arg(wheel))
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
        if found.as_deref().and_then(version).is_none_or(|found| found < (3, 10)) {
            let found = found.unwrap_or_else(|| "none".to_owned());
            return Err(
                format!("python3 3.10 or newer is needed on the PATH (found: {found})").into()
            );
        }
        run(tool("python3", &["-m", "venv", "--clear"]).arg(&venv.0)).map_err(|error| {
            format!("{error}; the module `venv` of Python is needed (Debian: python3-venv)")
        })?;
        let install = ["install", "--quiet", "--disable-pip-version-check", "--requirement"];
        run(venv.program("pip", &install).arg("requirements.lock"))?;
        fs::write(stamp, lock)?;
        Ok(venv)
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
