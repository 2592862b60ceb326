//! Texts for people, in three registers.

use std::fmt;

#[cfg(not(feature = "languages"))]
use crate::compact::search::value;

/// A register that messages, labels and help are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// French, the first language of every text.
    #[default]
    Fr,
    /// English.
    #[cfg(feature = "languages")]
    En,
    /// Simple French: short sentences, no abbreviation. It is not called FALC, because people concerned have not
    /// reviewed it.
    #[cfg(feature = "languages")]
    Simple,
    /// A register that was loaded while the program runs, in a build that speaks French alone.
    #[cfg(not(feature = "languages"))]
    Loaded(Translation),
}

impl Lang {
    /// Every register that this build speaks, in the order in which they are offered. Without the feature `languages`,
    /// which the browser's package leaves out to stay small, that is French alone.
    #[cfg(feature = "languages")]
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Simple];

    /// Every register that this build speaks: French.
    #[cfg(not(feature = "languages"))]
    pub const ALL: [Self; 1] = [Self::Fr];

    /// The name used on the command line and in every binding.
    ///
    /// ```
    /// assert_eq!(praticable::Lang::Simple.name(), "simple");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            #[cfg(feature = "languages")]
            Self::En => "en",
            #[cfg(feature = "languages")]
            Self::Simple => "simple",
            #[cfg(not(feature = "languages"))]
            Self::Loaded(translation) => translation.name,
        }
    }

    /// Whether it is simple French.
    #[cfg(feature = "pages")]
    pub(crate) const fn is_simple(self) -> bool {
        #[cfg(feature = "languages")]
        return matches!(self, Self::Simple);
        #[cfg(not(feature = "languages"))]
        false
    }

    pub(crate) fn is_english(self) -> bool {
        self.name() == "en"
    }

    /// Whether it says a number of things as it says one. French counts nought as one.
    pub(crate) fn is_one(self, count: u64) -> bool {
        count == 1 || (count == 0 && !self.is_english())
    }

    /// Reads a register's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.name() == name)
    }
}

/// What a register says for each French text: how a build that speaks French alone comes to speak another.
///
/// ```
/// use praticable::Translation;
///
/// let breton = Translation::new("br", "Entrée\tAntre\nPorte\tDor\n").expect("sorted lines");
/// assert_eq!(breton.name(), "br");
/// assert!(Translation::new("br", "Porte\tDor\nEntrée\tAntre\n").is_none(), "not sorted");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Translation {
    name: &'static str,
    lines: &'static str,
}

impl Translation {
    /// A translation of lines, each a French text, a tab and what the register says instead, sorted by the bytes of the
    /// French texts; `None` for any other text. Those of [`texts`](crate::texts) are all that is ever looked for.
    pub fn new(name: &'static str, lines: &'static str) -> Option<Self> {
        let french = |line: &'static str| line.split_once('\t').map(|(french, _)| french);
        let mut last = "";
        for line in lines.lines() {
            let next = french(line).filter(|next| last.bytes().lt(next.bytes()))?;
            last = next;
        }
        Some(Self { name, lines })
    }

    /// The name of the register.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The register that it speaks: this one, or the one of its name in a build that has it; French in a build that has
    /// others only.
    pub fn lang(self) -> Lang {
        #[cfg(feature = "languages")]
        return Lang::from_name(self.name).unwrap_or_default();
        #[cfg(not(feature = "languages"))]
        Lang::Loaded(self)
    }

    /// What it says for a French text; the French text where it says nothing.
    #[cfg(not(feature = "languages"))]
    fn of(self, french: &'static str) -> &'static str {
        value(self.lines, french).unwrap_or(french)
    }
}

/// Its name says which it is; its lines would bury everything else.
impl fmt::Debug for Translation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Translation({})", self.name)
    }
}

/// One text in every register that this build speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// French.
    pub fr: &'static str,
    /// English.
    #[cfg(feature = "languages")]
    pub en: &'static str,
    /// Simple French.
    #[cfg(feature = "languages")]
    pub simple: &'static str,
}

/// Writes one text in its three registers; a build keeps those that it speaks. [`wording`](crate::wording) says what it may
/// hold.
///
/// ```
/// use praticable::{Lang, Words, words};
///
/// const YES: Words = words! { fr: "oui", en: "yes", simple: "oui" };
/// assert_eq!(YES.get(Lang::En), "yes");
/// ```
#[macro_export]
macro_rules! words {
    (fr: $fr:expr, en: $en:expr, simple: $simple:expr $(,)?) => {
        const { $crate::Words::new($fr, $en, $simple) }
    };
}

/// What only catalogues and tools read, such as where a rule comes from; nothing in a build without the feature `sources`.
#[cfg(feature = "sources")]
macro_rules! source {
    ($source:expr) => {
        $source
    };
}
#[cfg(not(feature = "sources"))]
macro_rules! source {
    ($source:expr) => {
        ""
    };
}

impl Words {
    /// A text in its three registers; a build keeps those that it speaks.
    #[cfg(feature = "languages")]
    pub const fn new(fr: &'static str, en: &'static str, simple: &'static str) -> Self {
        Self { fr, en, simple }
    }

    /// A text in its three registers; a build keeps those that it speaks.
    #[cfg(not(feature = "languages"))]
    pub const fn new(fr: &'static str, _: &'static str, _: &'static str) -> Self {
        Self { fr }
    }

    /// The text in every register that this build speaks.
    pub(crate) const fn all(&self) -> [&'static str; Lang::ALL.len()] {
        [
            self.fr,
            #[cfg(feature = "languages")]
            self.en,
            #[cfg(feature = "languages")]
            self.simple,
        ]
    }

    /// The text in one register.
    pub fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            #[cfg(feature = "languages")]
            Lang::En => self.en,
            #[cfg(feature = "languages")]
            Lang::Simple => self.simple,
            #[cfg(not(feature = "languages"))]
            Lang::Loaded(translation) => translation.of(self.fr),
        }
    }
}
