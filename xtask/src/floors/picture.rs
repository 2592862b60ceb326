//! The picture of the floors in `docs/architecture.md`, in plain characters: it reads the same on every forge and in an
//! editor.

use std::fs;

use super::{Crate, list::CRATES};
use crate::{generate::Made, root};

const PAGE: &str = "docs/architecture.md";
const START: &str = "<!-- floors: drawn by cargo xtask generate -->\n";
const END: &str = "<!-- end of floors -->\n";

/// The page with the picture of the list.
pub(crate) fn page() -> Made {
    let page = fs::read_to_string(root().join(PAGE))?;
    let parts = page.split_once(START).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let (before, after) = parts.ok_or_else(|| format!("{PAGE} has no `{}`", START.trim()))?;
    let pictures: String = CRATES.iter().map(picture).collect();
    Ok(format!("{before}{START}{pictures}{END}{after}"))
}

/// A crate, its highest floor first.
fn picture(Crate { folder, floors }: &Crate) -> String {
    let rows = floors.iter().rev().map(|floor| (floor.modules.join(" · "), floor.contains));
    let rows: Vec<(String, &str)> = rows.collect();
    let left = rows.iter().map(|(modules, _)| modules.chars().count()).max().unwrap_or_default();
    let right = rows.iter().map(|(_, text)| text.chars().count()).max().unwrap_or_default();
    let line = |start, middle, end| {
        format!("{start}{}{middle}{}{end}\n", "─".repeat(left + 2), "─".repeat(right + 2))
    };
    let rows: Vec<String> = rows
        .iter()
        .map(|(modules, text)| format!("│ {modules:left$} │ {text:right$} │\n"))
        .collect();
    let (top, bottom) = (line('┌', '┬', '┐'), line('└', '┴', '┘'));
    format!(
        "\n`{folder}/src`, the highest floor first:\n\n```text\n{top}{}{bottom}```\n\n",
        rows.concat()
    )
}

#[cfg(test)]
mod tests {
    use super::{super::Floor, *};

    #[test]
    fn the_highest_floor_is_drawn_first() {
        let floors = &[
            Floor { modules: &["words"], contains: "texts" },
            Floor { modules: &["ids", "lists"], contains: "numbers and codes" },
        ];
        let wanted = "
`core/src`, the highest floor first:

```text
┌─────────────┬───────────────────┐
│ ids · lists │ numbers and codes │
│ words       │ texts             │
└─────────────┴───────────────────┘
```

";
        assert_eq!(picture(&Crate { folder: "core", floors }), wanted);
    }
}
