//! Our workbooks and tables in LibreOffice: the template opens with its columns, what it saves is read back, and nothing
//! that we write runs.

use std::{fs, path::Path};

use praticable::table;

use super::tool::{answer, cargo, run, tool};
use crate::{Outcome, root, say};

/// What opens workbooks.
const OFFICE: &str = "soffice";

/// Listings with what spreadsheets spoil: zeros, days, a telephone number, texts that look like formulas.
const LISTINGS: &str = r#"{"id":"0001","place":{"name":"=1+1","address":{"street":"- Porte bleue","postal_code":"01000","city":"Bourg-en-Bresse"}},"contact":{"phones":["+33199000101"],"email":"=a@example.org"},"provenance":[{"scope":"","method":"self_declared","source":"own"}]}
{"id":"0002","place":{"name":"+HYPERLINK(A1)","address":{"street":"@SUM(A1)","postal_code":"09000","city":"Foix"}},"entrance":{"level_change":{"steps":2}},"provenance":[{"scope":"","method":"self_declared","source":"own","observed_on":"2026-02-28"}]}
"#;

/// Where the files of this step lie.
const FOLDER: &str = "target/office";

/// Builds the command, and sends its files through LibreOffice.
pub(super) fn test() -> Outcome {
    find_office()?;
    run(&mut cargo(&["build", "--bin", "praticable"]))?;
    let folder = root().join(FOLDER);
    // What an earlier run left would hide that nothing was written.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    template(&folder)?;
    fs::write(folder.join("listings.ndjson"), LISTINGS)?;
    workbook(&folder)?;
    table(&folder)
}

/// The template, opened and saved as text, has every column, in their order.
fn template(folder: &Path) -> Outcome {
    praticable(&["template", "xlsx", "-o", "target/office/template.xlsx"])?;
    office("csv", "template.xlsx")?;
    let saved = fs::read_to_string(folder.join("template.csv"))?;
    let columns: Vec<&str> = table::columns().collect();
    let header = saved.lines().next().unwrap_or_default();
    if header != columns.join(",") {
        return Err(format!("LibreOffice reads other columns from the template:\n{header}").into());
    }
    Ok(())
}

/// What we write as a workbook is what LibreOffice reads, and saves: no text has run.
fn workbook(folder: &Path) -> Outcome {
    praticable(&["convert", "target/office/listings.ndjson", "-o", "target/office/book.xlsx"])?;
    office("ods", "book.xlsx")?;
    same(folder, "book.ods")?;
    office("csv", "book.xlsx")?;
    let saved = fs::read_to_string(folder.join("book.csv"))?;
    for text in ["'=1+1", "'+HYPERLINK(A1)", "'@SUM(A1)", "'=a@example.org", "01000"] {
        if !saved.contains(text) {
            return Err(
                format!("LibreOffice does not show `{text}` as it was written:\n{saved}").into()
            );
        }
    }
    Ok(())
}

/// Our text, opened by LibreOffice with every column as text, and saved as a workbook.
fn table(folder: &Path) -> Outcome {
    praticable(&["convert", "target/office/listings.ndjson", "-o", "target/office/table.csv"])?;
    let columns = table::columns().count();
    // Separator 59, no quotes but ", UTF-8, from line 1; 2 is text, so that no zero is lost.
    let as_text: Vec<String> = (1..=columns).map(|column| format!("{column}/2")).collect();
    let filter = format!("--infilter=CSV:59,34,76,1,{}", as_text.join("/"));
    run(&mut soffice(&[
        &filter,
        "--convert-to",
        "xlsx",
        "--outdir",
        FOLDER,
        "target/office/table.csv",
    ]))?;
    same(folder, "table.xlsx")
}

/// Whether a file gives the listings that it was made of.
fn same(folder: &Path, file: &str) -> Outcome {
    let (file, out) = (format!("{FOLDER}/{file}"), format!("{FOLDER}/again.ndjson"));
    praticable(&["convert", &file, "-o", &out])?;
    let again = fs::read_to_string(folder.join("again.ndjson"))?;
    if again == LISTINGS {
        return Ok(());
    }
    Err(format!("{file} does not give the listings back:\n{again}").into())
}

/// Converts a file in the folder of this step.
fn office(to: &str, file: &str) -> Outcome {
    let file = format!("{FOLDER}/{file}");
    run(&mut soffice(&["--convert-to", to, "--outdir", FOLDER, &file]))
}

/// LibreOffice without a window, and with settings of its own: a user's may stand in the way.
fn soffice(arguments: &[&str]) -> std::process::Command {
    let profile = root().join(FOLDER).join("profile");
    let mut command = tool(OFFICE, &["--headless", "--norestore"]);
    command.arg(format!("-env:UserInstallation=file://{}", profile.display())).args(arguments);
    command
}

fn praticable(arguments: &[&str]) -> Outcome {
    run(&mut tool(root().join("target/debug/praticable"), arguments))
}

/// Makes sure that LibreOffice is there; Debian's is installed where that may be done.
fn find_office() -> Outcome {
    if answer(&mut tool(OFFICE, &["--version"])).is_some() {
        return Ok(());
    }
    if answer(&mut tool("id", &["-u"])).as_deref() != Some("0") {
        return Err(
            "LibreOffice is needed: install it (Debian: apt-get install libreoffice-calc)".into()
        );
    }
    say("installing LibreOffice");
    run(&mut tool("apt-get", &["update", "--quiet=2"]))?;
    run(tool("apt-get", &["install", "--yes", "--quiet=2", "--no-install-recommends"])
        .arg("libreoffice-calc")
        .env("DEBIAN_FRONTEND", "noninteractive"))
}
