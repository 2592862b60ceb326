//! What is refused before anything is written.

use std::fmt;

use praticable::{Lang, fill, words};

/// A fix, or its way back, that is refused: nothing was written.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// A file of a national source was to be put right.
    NotOurs {
        /// The file, as the caller named it.
        name: String,
    },
    /// A compressed file, a workbook or the like was to be put right.
    NotPlain {
        /// The file, as the caller named it.
        name: String,
    },
    /// A fix was to go through standard input or output.
    Stream,
    /// A file had other bytes at its end than at its beginning was said.
    Changed {
        /// The file, as the caller named it.
        name: String,
    },
    /// The log of a fix would be written over the file.
    LogIsFile {
        /// The log, as the caller named it.
        name: String,
    },
    /// The log of an earlier fix of the same file is there already.
    LogExists {
        /// The log, as the caller named it.
        name: String,
    },
    /// What was given for the log of a fix is none, or it is damaged.
    Log {
        /// The log, as the caller named it.
        name: String,
        /// The line that cannot be followed.
        line: u64,
    },
    /// A file is not the one that a fix wrote.
    NotFixed {
        /// The file, as the caller named it.
        name: String,
        /// The log, as the caller named it.
        log: String,
    },
    /// A file is as it was before the fix.
    Unfixed {
        /// The file, as the caller named it.
        name: String,
    },
}

impl Refused {
    /// One sentence that says what to do.
    pub(crate) fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::NotOurs { name } => fill!(lang, words! {
                fr: "« {name} » vient d’un répertoire national, que `fix` ne modifie pas : signalez ses erreurs à qui le publie",
                en: "`{name}` comes from a national source, which `fix` does not change: \
                     report its errors to its publisher",
                simple: "Le fichier {name} vient d’un répertoire national. Nous ne le modifions pas.",
            }, name),
            Self::NotPlain { name } => fill!(lang, words! {
                fr: "« {name} » n’est pas un texte tel quel, et `fix` ne corrige que des textes : décompressez-le, \
                     ou enregistrez-le au format CSV",
                en: "`{name}` is not plain text, and `fix` corrects only text files: decompress it, or save it as CSV",
                simple: "Nous ne pouvons pas corriger le fichier {name}. Enregistrez-le au format CSV.",
            }, name),
            Self::Stream => words! {
                fr: "`fix` et `unfix` lisent et écrivent des fichiers, pas `-` : donnez des noms de fichiers",
                en: "`fix` and `unfix` read and write files, not `-`: give file names",
                simple: "Donnez le nom d’un fichier. Le signe - ne marche pas ici.",
            }.get(lang).to_owned(),
            Self::Changed { name } => fill!(lang, words! {
                fr: "« {name} » a changé pendant la lecture : rien n’a été écrit, recommencez",
                en: "`{name}` changed while it was read: nothing was written, start again",
                simple: "Le fichier {name} a changé pendant la lecture. Nous n’avons rien écrit. Recommencez.",
            }, name),
            Self::LogIsFile { name } => fill!(lang, words! {
                fr: "le journal « {name} » effacerait le fichier : donnez-lui un autre nom avec `--log`",
                en: "the log `{name}` would be written over the file: give it another name with `--log`",
                simple: "Le journal {name} ne peut pas avoir le nom du fichier. Choisissez un autre nom.",
            }, name),
            Self::LogExists { name } => fill!(lang, words! {
                fr: "le journal « {name} » existe déjà, et lui seul permet d’annuler une correction précédente : \
                     donnez un autre nom avec `--log`, ou effacez-le",
                en: "the log `{name}` already exists, and only it can undo an earlier fix: \
                     give another name with `--log`, or delete it",
                simple: "Le journal {name} existe déjà. Il sert à annuler. Choisissez un autre nom.",
            }, name),
            Self::Log { name, line } => fill!(lang, words! {
                fr: "« {name} » n’est pas le journal d’une correction, ou il est abîmé (ligne {line}) : rien n’a été écrit",
                en: "`{name}` is not the log of a fix, or it is damaged (line {line}): nothing was written",
                simple: "Nous ne pouvons pas lire le journal {name}, à la ligne {line}. Nous n’avons rien écrit.",
            }, name, line),
            Self::NotFixed { name, log } => fill!(lang, words! {
                fr: "« {name} » n’est pas le fichier corrigé dont « {log} » est le journal, ou il a été modifié depuis : \
                     rien n’a été écrit",
                en: "`{name}` is not the fixed file that `{log}` belongs to, or it has changed since: nothing was written",
                simple: "Le fichier {name} et le journal {log} ne vont pas ensemble. Nous n’avons rien écrit.",
            }, name, log),
            Self::Unfixed { name } => fill!(lang, words! {
                fr: "« {name} » est déjà tel qu’il était avant la correction : il n’y a rien à annuler",
                en: "`{name}` is already as it was before the fix: there is nothing to undo",
                simple: "Le fichier {name} est déjà comme avant. Il n’y a rien à annuler.",
            }, name),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Lang::En))
    }
}

impl std::error::Error for Refused {}
