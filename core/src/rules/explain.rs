//! What a rule says of itself to somebody who asks.

use std::fmt::Write;

use super::Rule;
use crate::{Lang, Profile, Severity, model::registry};

/// The words around a rule's page, in the language of the page.
struct Frame {
    weighs: &'static str,
    looks_at: &'static str,
    source: &'static str,
    every_field: &'static str,
    colon: &'static str,
    example: [&'static str; 3],
    /// The heading that the example stands before.
    correct: &'static str,
    profiles: [&'static str; 3],
    severities: [&'static str; 3],
}

const FRENCH: Frame = Frame {
    weighs: "Poids",
    looks_at: "Regarde",
    source: "Source",
    every_field: "tous les champs",
    colon: " :",
    example: ["## Exemple", "Faux :", "Juste :"],
    correct: "## Comment corriger",
    profiles: ["à la saisie", "à l’import", "à la publication"],
    severities: ["information", "avertissement", "erreur"],
};

#[cfg(feature = "languages")]
const ENGLISH: Frame = Frame {
    weighs: "Weight",
    looks_at: "Looks at",
    source: "Source",
    every_field: "every field",
    colon: ":",
    example: ["## Example", "Wrong:", "Right:"],
    correct: "## How to correct",
    profiles: ["at intake", "at import", "to publish"],
    severities: ["information", "warning", "error"],
};

impl Rule {
    /// The whole page of the rule in Markdown: what it weighs and looks at, what it checks, why, an example wrong and
    /// right, how to correct. In simple French, what is wrong and how to correct come first.
    ///
    /// ```
    /// use praticable::{Lang, rules::rule};
    ///
    /// let page = rule("ACC-001").expect("the rule exists").explain(Lang::Fr);
    /// assert!(page.contains("entree_plain_pied") && page.contains("Faux :"));
    /// ```
    pub fn explain(&self, lang: Lang) -> String {
        let frame = match lang {
            #[cfg(feature = "languages")]
            Lang::En => &ENGLISH,
            _ => &FRENCH,
        };
        let (title, sections) = self.page(lang).trim_end().split_once('\n').unwrap_or_default();
        let mut page = format!("{title}\n\n");
        if lang.is_simple() {
            // Simple French has no page of its own.
            let (message, remedy) = (self.message.get(lang), self.remedy.get(lang));
            let _ = write!(page, "{}\n\n{}\n\n", in_general(message), in_general(remedy));
        }
        self.write_facts(frame, lang, &mut page);
        match sections.split_once(frame.correct) {
            // The French page leaves the example to the English one, where the tests run it.
            Some((before, after)) if !before.contains(frame.example[0]) => {
                let _ =
                    write!(page, "{before}{}\n\n{}{after}\n", self.example(frame), frame.correct);
            }
            _ => page.push_str(sections),
        }
        page.trim_end().to_owned() + "\n"
    }

    fn write_facts(&self, frame: &Frame, lang: Lang, page: &mut String) {
        let weights = Profile::ALL.iter().zip(frame.profiles).map(|(profile, name)| {
            let [info, warning, error] = frame.severities;
            let severity = match self.severity.under(*profile) {
                Severity::Info => info,
                Severity::Warning => warning,
                Severity::Error => error,
            };
            format!("{severity} {name}")
        });
        let weights: Vec<String> = weights.collect();
        let fields = self.reads.paths().filter_map(registry::field);
        let fields: Vec<String> =
            fields.map(|field| format!("{} (`{}`)", field.label.get(lang), field.column)).collect();
        let colon = frame.colon;
        let fields =
            if fields.is_empty() { frame.every_field.to_owned() } else { fields.join(", ") };
        // INVARIANT: writing to a string does not fail.
        let _ = write!(
            page,
            "- {}{colon} {}\n- {}{colon} {fields}\n- {}{colon} {}\n",
            frame.weighs,
            weights.join(", "),
            frame.looks_at,
            frame.source,
            self.source,
        );
    }

    /// The example, with the words around it in the language of the frame.
    fn example(&self, frame: &Frame) -> String {
        let section =
            self.page_en.split("\n## ").find_map(|section| section.strip_prefix("Example"));
        let [heading, wrong, right] = frame.example;
        let example = section.unwrap_or_default().trim_end();
        format!("{heading}{}", example.replace("Wrong:", wrong).replace("Right:", right))
    }
}

/// A template as it reads without a finding: nothing for what may be left out, `…` for a parameter.
fn in_general(template: &str) -> String {
    let mut text = String::new();
    let (mut optional, mut parameter) = (false, false);
    for character in template.chars() {
        match character {
            '[' | ']' => optional = character == '[',
            '{' if !optional => {
                parameter = true;
                text.push('…');
            }
            '}' => parameter = false,
            _ if optional || parameter => {}
            other => text.push(other),
        }
    }
    text
}
