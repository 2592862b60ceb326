//! Texts for people, in three registers.

/// A register that messages, labels and help are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// French, the first language of every text.
    #[default]
    Fr,
    /// English.
    En,
    /// Simple French: short sentences, no abbreviation. It is not called FALC, because people concerned have not
    /// reviewed it.
    Simple,
}

impl Lang {
    /// Every register, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Simple];

    /// The name used on the command line and in every binding.
    ///
    /// ```
    /// assert_eq!(praticable::Lang::Simple.name(), "simple");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Simple => "simple",
        }
    }

    /// Reads a register's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.name() == name)
    }
}

/// One text in the three registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// French.
    pub fr: &'static str,
    /// English.
    pub en: &'static str,
    /// Simple French.
    pub simple: &'static str,
}

impl Words {
    /// The text in one register.
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::En => self.en,
            Lang::Simple => self.simple,
        }
    }
}
