//! `JUnit` XML: a suite a file, a case a code.

use std::io::{self, Write};

use praticable::Severity;

use super::{FileSummary, Style, Summary, entry::Entry, json::entries, output::Writer};

/// `JUnit` XML, which test runners show.
#[derive(Debug)]
pub(super) struct Junit;

impl Writer for Junit {
    fn finish(&mut self, out: &mut dyn Write, summary: &Summary, style: &Style) -> io::Result<()> {
        let counts = summary.counts();
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(out, "<testsuites name=\"praticable\" failures=\"{}\">", counts.errors)?;
        let entries: Vec<Entry<'_>> = entries(summary, style).collect();
        for file in &summary.files {
            suite(out, file, &entries)?;
        }
        writeln!(out, "</testsuites>")
    }
}

fn suite(out: &mut dyn Write, file: &FileSummary, entries: &[Entry<'_>]) -> io::Result<()> {
    let mut cases: Vec<&Entry<'_>> =
        entries.iter().filter(|entry| entry.file == file.path).collect();
    cases.sort_by_key(|entry| entry.code);
    let by_code: Vec<&[&Entry<'_>]> = cases.chunk_by(|a, b| a.code == b.code).collect();
    let failing =
        |case: &&&[&Entry<'_>]| case.iter().any(|entry| entry.severity == Severity::Error);
    // A file without a finding is one case that passes: a suite without a case reads as not run.
    let tests = by_code.len().max(1);
    writeln!(
        out,
        "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{}\">",
        escaped(&file.path),
        by_code.iter().filter(failing).count()
    )?;
    if by_code.is_empty() {
        writeln!(out, "    <testcase name=\"praticable\" classname=\"{}\"/>", escaped(&file.path))?;
    }
    for case in by_code {
        let Some(first) = case.first() else { continue };
        writeln!(
            out,
            "    <testcase name=\"{}\" classname=\"{}\">",
            first.code,
            escaped(&file.path)
        )?;
        let fails = case.iter().any(|entry| entry.severity == Severity::Error);
        let element = if fails { "failure" } else { "system-out" };
        if fails {
            writeln!(out, "      <failure message=\"{}\">", escaped(&first.message))?;
        } else {
            writeln!(out, "      <system-out>")?;
        }
        for entry in case {
            writeln!(out, "{}", escaped(&place(entry)))?;
        }
        writeln!(out, "      </{element}>\n    </testcase>")?;
    }
    writeln!(out, "  </testsuite>")
}

/// `line 12 /place/address/postal_code: …`, which any reader of the log can follow.
fn place(entry: &Entry<'_>) -> String {
    let line =
        entry.line.map_or_else(|| format!("row {}", entry.row), |line| format!("line {line}"));
    let place = [line.as_str(), entry.path].join(" ");
    let text = [entry.message.as_str(), &entry.remedy].join(" ");
    format!("{}: {}", place.trim(), text.trim())
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
