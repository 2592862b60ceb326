//! Reads cards from standard input, one JSON listing a line, and says what must be put right before they go public.
//!
//! `cargo run -p praticable-examples --bin check_cards < examples/data/directory.ndjson`

use std::{
    error::Error,
    io::{self, BufRead, Write},
};

use praticable::{Lang, Options, Profile, Severity, check_json};

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options { profile: Profile::Publish, today: Some("2026-11-22".parse()?) };
    let (mut cards, mut ready) = (0, 0);
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let checked = check_json(&line, &options);
        let errors =
            || checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
        cards += 1;
        ready += usize::from(errors().next().is_none());
        for finding in errors() {
            let (label, message) = (finding.label(Lang::Fr), finding.message(Lang::Fr));
            writeln!(out, "carte {cards}, {label} : {message} [{}]", finding.code())?;
            writeln!(out, "    {}", finding.remedy(Lang::Fr))?;
        }
    }
    writeln!(out, "{ready} cartes sur {cards} peuvent être publiées.")?;
    Ok(())
}
