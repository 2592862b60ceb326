//! Commands that annotate a change on GitHub.

use std::io::{self, Write};

use praticable::Severity;

use super::{entry::Entry, output::Writer};

/// Workflow commands: `::error file=…,line=…,col=…,title=…::message`; a column of a table, not of the text.
#[derive(Debug)]
pub(super) struct Github;

impl Writer for Github {
    fn found(&mut self, out: &mut dyn Write, entry: &Entry<'_>) -> io::Result<()> {
        let command = match entry.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let line = entry.line.unwrap_or(1);
        let column = entry.column_number.map(|number| format!(",col={number}")).unwrap_or_default();
        writeln!(
            out,
            "::{command} file={},line={line}{column},title={}::{}",
            property(entry.file),
            entry.code,
            data(&entry.sentences())
        )
    }
}

/// Text as a command's data: it must not begin another command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::property;

    #[test]
    fn a_name_cannot_begin_a_command() {
        assert_eq!(property("a,b:c\n::error::"), "a%2Cb%3Ac%0A%3A%3Aerror%3A%3A");
    }
}
