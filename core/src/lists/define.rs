//! How a closed list is written down.

use crate::Words;

/// How one code of a closed list is spelt.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The code in JSON, English.
    pub wire: &'static str,
    /// The code in the flat table, French.
    pub table: &'static str,
    /// Other spellings, with a `|` between them: a text for all is a third of a list of texts.
    pub(crate) aliases: &'static str,
}

impl Entry {
    /// Other spellings that mean this code and no other, folded: lower case, no accents, `_` for spaces and hyphens.
    /// Reading one is a finding with a safe fix.
    ///
    /// ```
    /// use praticable::{Answer, codes::Code};
    ///
    /// assert!(Answer::No.entry().aliases().any(|alias| alias == "faux"));
    /// ```
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> {
        self.aliases.split('|').filter(|alias| !alias.is_empty())
    }

    /// Whether a folded text spells this code, in one form or another.
    pub(crate) fn is_spelt(&self, folded: &str) -> bool {
        [self.wire, self.table].contains(&folded) || self.aliases().any(|alias| alias == folded)
    }
}

/// Why a text is no code of a list.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// What is wrong with the text.
    pub reason: Reason,
    /// The position of the code that was meant, where it can be told.
    pub meant: Option<usize>,
    /// What the text states besides: the name of a field beside this one, and the code that belongs there. A text that
    /// states two things leaves no doubt about either; otherwise the code that was meant is a proposal.
    pub also: Option<(&'static str, &'static str)>,
}

impl Explanation {
    /// A reason, and the code to propose, if there is but one.
    pub(crate) fn proposing<C: Code>(reason: Reason, meant: Option<C>) -> Self {
        Self { reason, meant: meant.map(C::index), also: None }
    }
}

/// What is wrong with a text that is not a code of a list, where more is known than that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// It states a code and a fact that belongs in another field (FMT-004).
    TwoFacts,
    /// It is a code of a national list of sectors, and does not say of which (TAR-005).
    BareSectorCode,
    /// It says yes where the extent is asked for (PAY-004).
    BareYes,
}

/// A code of a closed list.
///
/// ```
/// use praticable::codes::{Code, closed::Ramp};
///
/// assert_eq!(Ramp::Removable.entry().wire, "removable");
/// assert_eq!(Ramp::Removable.entry().table, "amovible");
/// assert_eq!(Ramp::ENTRIES.len(), 3);
/// ```
pub trait Code: Copy + Eq + Sized + 'static {
    /// Every code of the list, in its order.
    const ALL: &'static [Self];
    /// How each code is spelt, in the same order.
    const ENTRIES: &'static [Entry];
    /// What a person reads for each code, in the same order.
    const LABELS: &'static [Words];

    /// The position in the list, from 0.
    fn index(self) -> usize;

    /// How this code is spelt.
    fn entry(self) -> &'static Entry {
        // INVARIANT: the macro writes an entry for every code.
        Self::ENTRIES.get(self.index()).unwrap_or(&Entry { wire: "", table: "", aliases: "" })
    }

    /// The code that a folded text spells, in one form or another.
    fn of_spelling(folded: &str) -> Option<Self> {
        Self::from_index(Self::ENTRIES.iter().position(|entry| entry.is_spelt(folded))?)
    }

    /// The code at a position, if there is one.
    fn from_index(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }

    /// Why a text is none of these codes, where more is known than that.
    fn explain(_text: &str) -> Option<Explanation> {
        None
    }
}

/// Defines a closed list: its type, its wire and table codes and its labels, once. `explained by function` at its end
/// names its [`Code::explain`].
macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(
                $(#[$vmeta:meta])*
                $variant:ident = $wire:literal, $table:literal,
                    { fr: $fr:literal, en: $en:literal, simple: $simple:literal
                        $(, also: [$($alias:literal),+])? $(,)? }
            ),+ $(,)?
        }
        $(explained by $explain:path;)?
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        pub enum $name {
            $(
                $(#[$vmeta])*
                #[serde(rename = $wire)]
                $variant,
            )+
        }

        impl $crate::lists::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const ENTRIES: &'static [$crate::lists::Entry] = &[$(
                $crate::lists::Entry { wire: $wire, table: $table, aliases: concat!($($($alias, "|"),+)?) }
            ),+];
            const LABELS: &'static [$crate::Words] =
                &[$(words! { fr: $fr, en: $en, simple: $simple }),+];

            fn index(self) -> usize {
                self as usize
            }

            $(fn explain(text: &str) -> Option<$crate::lists::Explanation> {
                $explain(text)
            })?
        }
    };
}
