//! `JUnit` XML: a suite a file, a case for each rule that ran.

use std::io::{self, Write};

use praticable::{Lang, Severity, rules::Rule};

use super::{Style, Summary, entry::Entry, json::entries, output::Writer, phrases::Phrases, title};

/// `JUnit` XML, which test runners show.
#[derive(Debug)]
pub(super) struct Junit;

impl Writer for Junit {
    fn finish(&mut self, out: &mut dyn Write, summary: &Summary, style: &Style) -> io::Result<()> {
        let entries: Vec<Entry<'_>> = entries(summary, style).collect();
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(out, "<testsuites name=\"praticable\">")?;
        for (index, file) in summary.files.iter().enumerate() {
            let fails =
                |rule: &&&Rule| summary.tally.gravest(index, rule.code) == Some(Severity::Error);
            writeln!(
                out,
                "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\">",
                escaped(&file.path),
                summary.rules.len(),
                summary.rules.iter().filter(fails).count(),
                u8::from(!file.complete)
            )?;
            for rule in &summary.rules {
                let gravest = summary.tally.gravest(index, rule.code);
                let of_case =
                    |entry: &&Entry<'_>| entry.file == file.path && entry.code == rule.code;
                let case = entries.iter().filter(of_case);
                write_case(out, &file.path, rule, gravest, case, style.lang)?;
            }
            if !file.complete {
                let said = Phrases(style.lang).cut(file.detected.is_some());
                writeln!(out, "    <system-err>{}</system-err>", escaped(said))?;
            }
            writeln!(out, "  </testsuite>")?;
        }
        writeln!(out, "</testsuites>")
    }
}

/// A rule that found an error fails; one that found less passes, and says what.
fn write_case<'e>(
    out: &mut dyn Write,
    file: &str,
    rule: &Rule,
    gravest: Option<Severity>,
    entries: impl Iterator<Item = &'e Entry<'e>>,
    lang: Lang,
) -> io::Result<()> {
    let (name, file) = (rule.code, escaped(file));
    let Some(gravest) = gravest else {
        return writeln!(out, "    <testcase name=\"{name}\" classname=\"{file}\"/>");
    };
    writeln!(out, "    <testcase name=\"{name}\" classname=\"{file}\">")?;
    let element = if gravest == Severity::Error {
        writeln!(out, "      <failure message=\"{}\">", escaped(title(rule, lang)))?;
        "failure"
    } else {
        writeln!(out, "      <system-out>")?;
        "system-out"
    };
    for entry in entries {
        writeln!(out, "{}", escaped(&place(entry)))?;
    }
    writeln!(out, "      </{element}>\n    </testcase>")
}

/// `line 12 /place/address/postal_code: …`, which any reader of the log can follow.
fn place(entry: &Entry<'_>) -> String {
    let row = || format!("row {}", entry.row);
    let line = match entry.cell {
        Some(cell) => cell.to_owned(),
        None => entry.line.map_or_else(row, |line| format!("line {line}")),
    };
    let place = [line.as_str(), entry.path].join(" ");
    format!("{}: {}", place.trim(), entry.sentences())
}

/// Text for XML 1.0, which has no control characters.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' | '\t' => xml.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => xml.push('\u{FFFD}'),
            other if other.is_control() => xml.push('\u{FFFD}'),
            other => xml.push(other),
        }
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn xml_has_no_control_characters() {
        assert_eq!(escaped("<a & \"b\">\0\n"), "&lt;a &amp; &quot;b&quot;&gt;\u{FFFD} ");
    }
}
