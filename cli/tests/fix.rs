//! `praticable fix` and `unfix` as a shell sees them.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

const DIRTY: &str = "nom_lieu;telephones;langues\r\nCabinet du Port;01 99 00 27 37;fr, anglais\r\n";
const CLEAN: &str = "nom_lieu;telephones;langues\r\nCabinet du Port;+33199002737;fr, en\r\n";

/// Runs the command in a folder: exit code, standard output, standard error.
fn run(folder: &Path, args: &[&str]) -> io::Result<(Option<i32>, String, String)> {
    let output =
        Command::new(env!("CARGO_BIN_EXE_praticable")).args(args).current_dir(folder).output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((output.status.code(), text(&output.stdout), text(&output.stderr)))
}

/// A folder of its own for each test, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> io::Result<Self> {
        let path = std::env::temp_dir().join(format!("praticable-{name}-{}", std::process::id()));
        fs::create_dir_all(&path)?;
        fs::write(path.join("fiches.csv"), DIRTY)?;
        Ok(Self(path))
    }

    fn run(&self, args: &[&str]) -> (Option<i32>, String, String) {
        run(&self.0, args).unwrap_or_default()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_default()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_file_is_put_right_and_comes_back() -> io::Result<()> {
    let folder = Folder::new("fix")?;
    let (code, out, err) = folder.run(&["fix", "fiches.csv", "-o", "out.csv"]);
    assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
    assert_eq!(folder.read("out.csv"), CLEAN);
    assert_eq!(folder.read("fiches.csv"), DIRTY);
    assert_eq!(
        err,
        "praticable: Valeurs corrigées : 2, sur 1 ligne de 1 ligne.\n\
         praticable:   CON-001 1, LAN-001 1\n\
         praticable: Pour annuler : praticable unfix out.csv\n"
    );
    let (code, _, err) = folder.run(&["unfix", "out.csv", "-o", "back.csv", "--lang", "en"]);
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(folder.read("back.csv"), DIRTY);
    assert_eq!(folder.names(), ["back.csv", "fiches.csv", "out.csv", "out.csv.fixes.ndjson"]);
    Ok(())
}

#[test]
fn the_command_that_undoes_can_be_copied() -> io::Result<()> {
    let folder = Folder::new("fix-words")?;
    let (_, _, err) =
        folder.run(&["fix", "fiches.csv", "-o", "mes fiches.csv", "--log", "le journal.ndjson"]);
    let command = "praticable unfix \"mes fiches.csv\" --log \"le journal.ndjson\"";
    assert!(err.contains(command), "{err}");
    Ok(())
}

#[test]
fn a_diff_writes_nothing() -> io::Result<()> {
    let folder = Folder::new("diff")?;
    let (code, out, err) = folder.run(&["fix", "fiches.csv", "--diff", "--lang", "en"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains(
            "@@ row 1, telephones, CON-001 (safe) @@\n-01 99 00 27 37\n+\u{2b}33199002737\n"
        ),
        "{out}"
    );
    let (_, out, _) = folder.run(&["fix", "fiches.csv", "--diff", "--redact", "--ignore", "LAN"]);
    assert!(!out.contains("99 00") && !out.contains("LAN-001"), "{out}");
    assert_eq!(folder.names(), ["fiches.csv"]);
    Ok(())
}

#[test]
fn a_file_is_put_right_in_place() -> io::Result<()> {
    let folder = Folder::new("in-place")?;
    let fix = ["fix", "fiches.csv", "-o", "fiches.csv", "--log", "log.ndjson"];
    assert_eq!(folder.run(&fix).0, Some(0));
    assert_eq!(folder.read("fiches.csv"), CLEAN);
    let (code, _, err) = folder.run(&fix);
    assert_eq!(code, Some(2));
    assert!(err.contains("le journal « log.ndjson » existe déjà"), "{err}");
    assert_eq!(folder.run(&["unfix", "fiches.csv", "--log", "log.ndjson"]).0, Some(0));
    assert_eq!(folder.read("fiches.csv"), DIRTY);
    Ok(())
}

#[test]
fn what_cannot_be_done_exits_with_2_and_writes_nothing() -> io::Result<()> {
    let folder = Folder::new("refused")?;
    for (args, says) in [
        (&["fix", "-", "-o", "out.csv"][..], "donnez des noms de fichiers"),
        (&["fix", "fiches.csv", "-o", "-"], "donnez des noms de fichiers"),
        (&["fix", "fiches.csv", "-o", "out.csv", "--log", "out.csv"], "effacerait le fichier"),
        (&["fix", "fiches.csv", "-o", "none/out.csv"], "impossible d’écrire"),
        (&["fix", "absent.csv", "-o", "out.csv"], "impossible de lire"),
        (&["fix", "fiches.csv"], "--output <OUT>"),
        (&["unfix", "fiches.csv"], "impossible de lire « fiches.csv.fixes.ndjson »"),
        (&["unfix", "fiches.csv", "--log", "fiches.csv"], "effacerait le fichier"),
    ] {
        let (code, out, err) = folder.run(args);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}: {err}");
        assert!(err.contains(says), "{args:?}: {err}");
    }
    assert_eq!(folder.names(), ["fiches.csv"]);
    Ok(())
}

#[test]
fn the_documentation_shows_what_happens() -> io::Result<()> {
    let page = include_str!("../../docs/fix.md");
    let block = |kind: &str| {
        let (_, rest) = page.split_once(&format!("```{kind}\n")).unwrap_or_default();
        rest.split("```").next().unwrap_or_default().to_owned()
    };
    let folder = Folder::new("page")?;
    fs::write(folder.0.join("fiches.csv"), block("csv"))?;
    let consoles = page.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut commands = 0;
    for console in consoles {
        for step in console.split("$ ").skip(1) {
            let (command, shown) = step.split_once('\n').unwrap_or_default();
            let words: Vec<&str> = command.split(' ').collect();
            let said = if let ["cat", name] = words[..] {
                folder.read(name)
            } else {
                let (_, out, err) = folder.run(words.get(1..).unwrap_or_default());
                out + &err
            };
            assert_eq!(said, shown, "{command}");
            commands += 1;
        }
    }
    assert_eq!(commands, 4);
    assert_eq!(folder.read("back.csv"), folder.read("fiches.csv"));
    let log = folder.read("mended.csv.fixes.ndjson");
    let mut lines = log.lines().map(str::trim_end);
    for line in page.split("```json\n").skip(1).filter_map(|rest| rest.lines().next()) {
        assert_eq!(lines.next(), Some(line));
    }
    Ok(())
}
