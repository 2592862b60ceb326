//! SARIF 2.1.0 (OASIS), which code hosts show beside the data.

use std::io::{self, Write};

use praticable::{Severity, rules};
use serde_json::{Value, json};

use super::{Style, Summary, entry::Entry, json::entries, output::Writer, title};

/// SARIF 2.1.0.
#[derive(Debug)]
pub(super) struct Sarif;

impl Writer for Sarif {
    fn finish(&mut self, out: &mut dyn Write, summary: &Summary, style: &Style) -> io::Result<()> {
        let mut codes: Vec<&str> = summary.tally.codes().map(|code| code.rule.code).collect();
        codes.dedup();
        let rules: Vec<Value> = codes
            .iter()
            .filter_map(|code| rules::rule(code))
            .map(|rule| {
                json!({
                    "id": rule.code,
                    "shortDescription": { "text": title(rule, style.lang) },
                    "help": { "text": rule.remedy.get(style.lang), "markdown": rule.page(style.lang) },
                })
            })
            .collect();
        let results: Vec<Value> = entries(summary, style).map(|entry| result(&entry)).collect();
        let document = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "praticable",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                } },
                "invocations": [{ "executionSuccessful": summary.is_complete() }],
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        });
        serde_json::to_writer_pretty(&mut *out, &document)?;
        out.write_all(b"\n")
    }
}

fn result(entry: &Entry<'_>) -> Value {
    let level = match entry.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut location = json!({ "artifactLocation": { "uri": uri(entry.file) } });
    if let (Some(line), Some(physical)) = (entry.line, location.as_object_mut()) {
        physical.insert("region".to_owned(), json!({ "startLine": line }));
    }
    json!({
        "ruleId": entry.code,
        "level": level,
        "message": { "text": entry.sentences() },
        "locations": [{
            "physicalLocation": location,
            "logicalLocations": [{ "fullyQualifiedName": entry.path }],
        }],
        "properties": {
            "row": entry.row,
            "column": entry.column,
            "cell": entry.cell,
            "params": entry.params,
        },
    })
}

/// A path as a URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let part = |byte: u8| match byte {
        b'\\' => "/".to_owned(),
        b'/' | b'.' | b'-' | b'_' | b'~' => char::from(byte).to_string(),
        other if other.is_ascii_alphanumeric() => char::from(other).to_string(),
        other => format!("%{other:02X}"),
    };
    path.bytes().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("données/a b.csv"), "donn%C3%A9es/a%20b.csv");
        assert_eq!(uri("data\\a.csv"), "data/a.csv");
    }
}
