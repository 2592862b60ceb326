//! A web page: the verdict, the files, and a table of what was found.

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use super::{CodeTally, Group, Style, Summary, output::Writer, text::Page};

/// A web page for people: one table with heads and a caption, and no meaning in colour alone (RGAA 5, WCAG 1.3.1).
#[derive(Debug)]
pub(super) struct Html {
    /// Whether it is a document, or what stands in the body of one.
    pub(super) whole: bool,
}

/// What the document adds to the looks of the reader's own browser.
const LOOKS: &str = "\
:root{color-scheme:light dark;font-family:system-ui,sans-serif}body{max-width:80rem;margin:2rem auto;padding:0 1rem}\
table{border-collapse:collapse}caption{text-align:start;font-weight:bold;padding:.5rem 0}\
th,td{border:1px solid;padding:.4rem;text-align:start;vertical-align:top}";

impl Writer for Html {
    fn finish(&mut self, out: &mut dyn Write, summary: &Summary, style: &Style) -> io::Result<()> {
        let page = Page::new(summary, style);
        let verdict = escaped(&format!("{}{}", page.verdict().1, page.found()));
        // Simple French is French to a screen reader.
        let lang = if style.lang.name() == "en" { "en" } else { "fr" };
        if self.whole {
            writeln!(
                out,
                "<!doctype html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n\
                 <meta name=\"viewport\" content=\"width=device-width\">\n<title>{verdict}</title>\n\
                 <style>{LOOKS}</style>\n<main>\n<h1>{verdict}</h1>"
            )?;
        } else {
            writeln!(out, "<div lang=\"{lang}\">\n<p><strong>{verdict}</strong></p>")?;
        }
        for file in &summary.files {
            writeln!(out, "<p>{}</p>", escaped(&page.file(file).join(" ")))?;
        }
        let codes = page.codes();
        if !codes.is_empty() {
            let heads = page.phrases.heads().map(|head| format!("<th scope=\"col\">{head}</th>"));
            writeln!(out, "<table>\n<caption>{verdict}</caption>")?;
            writeln!(out, "<thead><tr>{}</tr></thead>\n<tbody>", heads.concat())?;
            codes.iter().try_for_each(|code| rows(out, &page, code))?;
            writeln!(out, "</tbody>\n</table>")?;
        }
        writeln!(out, "{}", if self.whole { "</main>\n</html>" } else { "</div>" })
    }
}

/// A row for each cause that was told apart.
fn rows(out: &mut dyn Write, page: &Page<'_>, code: &CodeTally) -> io::Result<()> {
    let severity = page.phrases.severity(code.severity);
    let mut row = |what: &str, remedy: &str, times: u64, places: &str| {
        writeln!(
            out,
            "<tr><td>{severity}</td><th scope=\"row\">{}</th><td>{what}</td><td>{remedy}</td><td>{}</td><td>{places}</td></tr>",
            code.rule.code,
            page.phrases.number(times),
        )
    };
    for group in &code.groups {
        let Some(first) = group.examples.first() else { continue };
        let finding = &first.found.finding;
        let mut remedy = escaped(&finding.remedy(page.phrases.0));
        if let Some(fix) = &finding.fix {
            // Writing to a text cannot fail.
            let _ = write!(remedy, " {}", escaped(page.phrases.fix(fix.kind, group.count)));
        }
        row(&escaped(&page.sentence(finding)), &remedy, group.count, &places(page, group))?;
    }
    if code.others > 0 {
        row(&escaped(&page.phrases.more(code.others)), "", code.others, "")?;
    }
    Ok(())
}

/// Where the first findings of a cause stand.
fn places(page: &Page<'_>, group: &Group) -> String {
    let Some(first) = group.examples.first() else { return String::new() };
    let shown = group.examples.iter();
    let mut places: Vec<String> =
        shown.filter_map(|example| page.place(example, &first.found.finding)).collect();
    let hidden = group.count - group.examples.len() as u64;
    if hidden > 0 {
        places.push(page.phrases.more(hidden));
    }
    places.iter().map(|place| escaped(place)).collect::<Vec<_>>().join("<br>")
}

/// Text for HTML: names come from files.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_name_cannot_become_an_element() {
        assert_eq!(escaped("<a b='&\">"), "&lt;a b=&#39;&amp;&quot;&gt;");
    }
}
