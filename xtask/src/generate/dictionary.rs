//! `dictionary.fr.md`, `dictionary.en.md`: every field in words, section by section.

use std::fmt::{self, Write};

use super::{
    Made,
    leaf::{Kind, Leaf},
    listing_schema::{self, codes},
};
use praticable::{
    Lang,
    model::{
        MODEL_VERSION,
        conditions::{self, Condition},
    },
    registry::{self, Field, SECTIONS},
};

/// The dictionary in French.
pub(super) fn french() -> Made {
    Dictionary(Lang::Fr).text()
}

/// The dictionary in English.
pub(super) fn english() -> Made {
    Dictionary(Lang::En).text()
}

/// The dictionary in one language.
struct Dictionary(Lang);

impl Dictionary {
    /// A text of the dictionary's own.
    fn say<'t>(&self, fr: &'t str, en: &'t str) -> &'t str {
        if self.0 == Lang::En { en } else { fr }
    }

    fn text(&self) -> Made {
        let listing = listing_schema::fields();
        let mut text = self.say(FRENCH_INTRODUCTION, ENGLISH_INTRODUCTION).to_owned();
        writeln!(
            text,
            "{} {MODEL_VERSION}.\n",
            self.say("Version du modèle :", "Version of the model:")
        )?;
        text.push_str(self.say(FRENCH_ANSWERS, ENGLISH_ANSWERS));
        self.codes(&mut text, "Answer", "")?;
        for section in SECTIONS {
            write!(text, "\n## {}\n", section.title.get(self.0))?;
            for field in section.fields {
                let leaf = Leaf::at(&listing, field.path)
                    .ok_or_else(|| format!("`{}` is not in the model", field.path))?;
                self.field(&mut text, field, &leaf)?;
            }
        }
        Ok(text)
    }

    fn field(&self, text: &mut String, field: &Field, leaf: &Leaf<'_>) -> fmt::Result {
        write!(text, "\n### {}\n\n{}\n\n", field.label.get(self.0), field.help.get(self.0))?;
        self.line(text, self.say("Chemin en JSON", "Path in JSON"), &format!("`{}`", field.path))?;
        self.line(text, self.say("Colonne", "Column"), &format!("`{}`", field.column))?;
        self.line(text, "Type", &self.kind(leaf))?;
        if let Some(range) = self.range(leaf) {
            self.line(text, self.say("Bornes", "Range"), &range)?;
        }
        if let Some(unit) = field.unit {
            self.line(text, self.say("Unité", "Unit"), unit)?;
        }
        if let Some(condition) =
            conditions::all().find(|condition| condition.child == field.path.trim_end_matches("[]"))
        {
            self.line(text, self.say("Condition", "Condition"), &self.condition(condition))?;
        }
        if leaf.is_required {
            self.line(text, self.say("Obligatoire", "Required"), self.say("oui", "yes"))?;
        }
        match leaf.kind {
            Kind::Code(name) if name != "Answer" => {
                self.line(text, "Codes", self.say("JSON, tableau, libellé", "JSON, table, label"))?;
                self.codes(text, name, "  ")
            }
            _ => Ok(()),
        }
    }

    fn line(&self, text: &mut String, name: &str, value: &str) -> fmt::Result {
        writeln!(text, "- {name}{} {value}", self.say(" :", ":"))
    }

    fn codes(&self, text: &mut String, list: &str, indent: &str) -> fmt::Result {
        for (entry, words) in codes(list) {
            let label = words.get(self.0);
            writeln!(text, "{indent}- `{}`, `{}`, {label}", entry.wire, entry.table)?;
        }
        Ok(())
    }

    fn kind(&self, leaf: &Leaf<'_>) -> String {
        let kind = match leaf.kind {
            Kind::Code("Answer") => self.say("[réponse](#les-réponses)", "[answer](#answers)"),
            Kind::Code(_) => "code",
            Kind::Integer => self.say("nombre entier", "whole number"),
            Kind::Number => self.say("nombre", "number"),
            Kind::Date => self.say("date, comme `2026-11-22`", "date, such as `2026-11-22`"),
            Kind::Email => self.say("adresse électronique", "e-mail address"),
            Kind::WebAddress => self.say("adresse du web", "web address"),
            Kind::Form(pattern) => {
                return self.several(
                    format!("{} `{pattern}`", self.say("texte de la forme", "text of the form")),
                    leaf,
                );
            }
            Kind::Text => self.say("texte", "text"),
        };
        self.several(kind.to_owned(), leaf)
    }

    fn several(&self, kind: String, leaf: &Leaf<'_>) -> String {
        if !leaf.is_list {
            return kind;
        }
        kind + self.say(
            " ; plusieurs valeurs, séparées par `|` dans le tableau",
            "; several values, with `|` between them in the table",
        )
    }

    /// The bounds of a number, or of a text's length.
    fn range(&self, leaf: &Leaf<'_>) -> Option<String> {
        let (least, most, what) = match leaf.kind {
            Kind::Integer | Kind::Number => ("minimum", "maximum", ""),
            Kind::Text | Kind::Form(_) => {
                ("minLength", "maxLength", self.say(" caractères", " characters"))
            }
            _ => return None,
        };
        let (least, most) = (leaf.bound(least)?, leaf.bound(most)?);
        Some(match self.0 {
            Lang::En => format!("{least} to {most}{what}"),
            _ => format!("de {least} à {most}{what}"),
        })
    }

    /// When a field may be filled in.
    fn condition(&self, condition: &Condition) -> String {
        let parent = registry::field(condition.parent).map_or("", |field| field.label.get(self.0));
        let values: Vec<String> =
            condition.values.iter().map(|value| format!("`{value}`")).collect();
        let values = values.join(self.say(" ou ", " or "));
        match self.0 {
            Lang::En => format!("if *{parent}* (`{}`) is {values}", condition.parent),
            _ => format!("si *{parent}* (`{}`) vaut {values}", condition.parent),
        }
    }
}

const FRENCH_INTRODUCTION: &str = "\
# Dictionnaire des données

Généré par `cargo xtask generate` à partir du cœur : ne pas modifier à la main.
";

const ENGLISH_INTRODUCTION: &str = "\
# Data dictionary

Generated by `cargo xtask generate` from the core: not to be edited by hand.
";

const FRENCH_ANSWERS: &str = "\
## Les réponses

Ce qui manque n’a pas été dit : ce n’est ni « non » ni « inconnu ». Une réponse s’écrit par son code anglais en JSON, et
par son code français dans le tableau. « En partie » et « sur demande » laissent ouvertes les questions qui suivent.

";

const ENGLISH_ANSWERS: &str = "\
## Answers

What is missing was never said: it is neither *no* nor *unknown*. An answer is written by its English code in JSON, and
by its French code in the table. *Partly* and *on request* leave the questions that follow open.

";
