//! How much a finding weighs, and what for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much a finding weighs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong, or worth a look.
    Warning,
    /// Wrong, unlawful or unreadable: the listing does not pass.
    Error,
}

impl Severity {
    /// The name in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a check is for; it decides how much each rule weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// A card being filled in by a person.
    Intake,
    /// A file coming in.
    #[default]
    Import,
    /// A card going public: unlawful or unverifiable claims stop here.
    Publish,
}

impl Profile {
    /// Every profile, from the mildest to the strictest.
    pub const ALL: [Self; 3] = [Self::Intake, Self::Import, Self::Publish];

    /// The name in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Import => "import",
            Self::Publish => "publish",
        }
    }

    /// Reads a profile's name; `None` for any other text.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}
