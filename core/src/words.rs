//! Texts for people, in three registers.

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

    /// Reads a register's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.name() == name)
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

/// Writes one text in its three registers; a build keeps those that it speaks.
macro_rules! words {
    (fr: $fr:expr, en: $en:expr, simple: $simple:expr $(,)?) => {
        $crate::Words {
            fr: $fr,
            #[cfg(feature = "languages")]
            en: $en,
            #[cfg(feature = "languages")]
            simple: $simple,
        }
    };
}

impl Words {
    /// The text in one register.
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            #[cfg(feature = "languages")]
            Lang::En => self.en,
            #[cfg(feature = "languages")]
            Lang::Simple => self.simple,
        }
    }
}
