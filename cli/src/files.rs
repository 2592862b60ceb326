//! The files that were asked for, patterns among them.

use std::{
    io,
    path::{Path, PathBuf},
};

use praticable_pipeline::{Error, Source, input::Sources};

/// The files, in the order given: a pattern that the shell left alone, because it was quoted or because the shell knows
/// none, stands for the files that match it, sorted. A file that has that very name is meant before any pattern.
pub(crate) fn expand(given: &[PathBuf]) -> Vec<(PathBuf, Result<(), Error>)> {
    let mut files = Vec::new();
    for path in given {
        match matches(path) {
            Some(Ok(found)) => files.extend(found.into_iter().map(|path| (path, Ok(())))),
            Some(Err(error)) => files.push((path.clone(), Err(error))),
            None => files.push((path.clone(), Ok(()))),
        }
    }
    files
}

/// Opens a file, or standard input where its name is `-`: it may be an archive of several.
pub(crate) fn open(path: &Path) -> Result<Sources, Error> {
    if path.as_os_str() == "-" { Sources::read("-", io::stdin()) } else { Sources::open(path) }
}

/// Opens a file that can be only one, or standard input where its name is `-`.
pub(crate) fn only(path: &Path) -> Result<Source, Error> {
    if path.as_os_str() == "-" { Source::new("-", io::stdin()) } else { Source::open(path) }
}

/// Gives each of the files, and each member of an archive, to whoever needs all of them: the first that cannot be read stops it.
pub(crate) fn each(
    given: &[PathBuf],
    mut take: impl FnMut(Source) -> Result<(), Error>,
) -> Result<(), Error> {
    for (path, found) in expand(given) {
        found?;
        for source in open(&path)? {
            take(source?)?;
        }
    }
    Ok(())
}

/// The files that match a pattern; `None` for the name of a file.
fn matches(path: &Path) -> Option<Result<Vec<PathBuf>, Error>> {
    let pattern = path.to_str().filter(|text| text.contains(['*', '?', '[']))?;
    if path.exists() {
        return None;
    }
    let none = || Error::NoMatch { pattern: pattern.to_owned() };
    let read = |error: glob::GlobError| Error::Read {
        name: error.path().display().to_string(),
        source: error.into(),
    };
    let Ok(found) = glob::glob(pattern) else { return Some(Err(none())) };
    Some(
        found
            .collect::<Result<Vec<_>, _>>()
            .map_err(read)
            .and_then(|found| if found.is_empty() { Err(none()) } else { Ok(found) }),
    )
}

#[cfg(test)]
mod tests {
    use std::{fs, process};

    use super::*;

    #[test]
    fn a_pattern_stands_for_its_files() {
        let folder = std::env::temp_dir().join(format!("praticable-patterns-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["cartes.csv", "centres.csv", "autres.csv", "cartes.txt"] {
            fs::write(folder.join(name), "").unwrap();
        }
        let expanded = expand(&[folder.join("c*.csv"), PathBuf::from("-"), folder.join("z*")]);
        fs::remove_dir_all(&folder).unwrap();
        let names: Vec<_> = expanded
            .iter()
            .map(|(path, found)| (path.file_name().and_then(|name| name.to_str()), found.is_ok()))
            .collect();
        assert_eq!(
            names,
            [
                (Some("cartes.csv"), true),
                (Some("centres.csv"), true),
                (Some("-"), true),
                (Some("z*"), false)
            ]
        );
    }
}
