//! `praticable merge`, as a person runs it.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

const REGISTER: &str = "rpps,nom,prenom,profession,nom_lieu,siret,voie,code_postal,commune,provenance_portee,provenance_source,licence\n\
    99700000013,Exemple,Julie,10,Cabinet du Port,99900001100018,1 rue du Port,44000,Nantes,tout,rpps,lo-2.0\n";

const BUILDINGS: &str = "nom_lieu;siret;entree_plain_pied;entree_marches;sanitaires_adaptes;provenance_portee;provenance_source;licence\n\
    Cabinet du Port;99900001100018;non;2;oui;tout;acceslibre;lo-2.0\n\
    Pharmacie des Dunes;99900002900010;oui;;;tout;acceslibre;lo-2.0\n";

const VISITS: &str = "siret,entree_plain_pied,provenance_portee,provenance_source\n99900001100018,oui,tout,visites\n";

fn merge(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_praticable"))
        .arg("merge")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in
        [("register.csv", REGISTER), ("buildings.csv", BUILDINGS), ("visits.csv", VISITS)]
    {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

#[test]
fn three_sources_make_one_directory_with_provenance() {
    let folder = folder();
    let files = ["register.csv", "visits.csv", "buildings.csv", "-o", "directory.ndjson"];
    let done = merge(folder.path(), &[&files[..], &["--lang", "en"]].concat());
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    assert_eq!(text(&done.stderr), "praticable: listings: 2, rows joined to another: 2\n");
    let report = text(&done.stdout);
    assert!(report.contains("ENS-003") && report.contains("visits.csv"), "{report}");
    let directory = fs::read_to_string(folder.path().join("directory.ndjson")).unwrap();
    let listings: Vec<Value> =
        directory.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [julie, pharmacy] = &listings[..] else { panic!("{directory}") };
    assert_eq!(julie["entrance"], serde_json::json!({ "step_free": "yes" }));
    assert_eq!(julie["toilets"]["adapted"], "yes");
    assert_eq!(pharmacy["place"]["name"], "Pharmacie des Dunes");
    let scopes: Vec<_> = julie["provenance"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["scope"].as_str().unwrap(), one["source"].as_str().unwrap()))
        .collect();
    assert_eq!(scopes, [("", "rpps"), ("/entrance", "visites"), ("/toilets", "acceslibre")]);
}

#[test]
fn what_cannot_be_read_leaves_what_was_there() {
    let folder = folder();
    let output = folder.path().join("directory.json");
    fs::write(&output, "old").unwrap();
    let done = merge(folder.path(), &["register.csv", "none.csv", "-o", "directory.json"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(text(&done.stderr).contains("none.csv"), "{}", text(&done.stderr));
    assert_eq!(fs::read_to_string(output).unwrap(), "old");
}

#[test]
fn an_output_without_a_format_is_refused() {
    let folder = folder();
    let done = merge(folder.path(), &["register.csv", "visits.csv", "-o", "directory"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(!folder.path().join("directory").exists());
}
