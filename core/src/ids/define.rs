//! Macros that define identifiers.

/// The error for a text that does not have the form of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not {what}")]
pub struct FormError {
    /// The expected identifier, with its article.
    pub(crate) what: &'static str,
}

/// Defines an identifier of at most `$max` bytes, stored without allocation: its documentation, form and pattern.
macro_rules! text_id {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($max:literal), $what:literal, pattern $pattern:literal, if $form:path;
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(arrayvec::ArrayString<$max>);

        impl $name {
            /// The form, as a regular expression of ECMA 262.
            pub const PATTERN: &'static str = $pattern;

            /// Reads a text with exactly this form; `None` for any other.
            pub fn new(text: &str) -> Option<Self> {
                let held = arrayvec::ArrayString::from(text).ok()?;
                $form(text).then_some(Self(held))
            }

            /// Returns the identifier as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ids::FormError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text).ok_or($crate::ids::FormError { what: $what })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

/// Defines a text with a form, of any length, borrowed from its source if possible.
macro_rules! text_form {
    (
        $(#[$meta:meta])*
        pub struct $name:ident, $what:literal, schema $schema:tt, if $form:path;
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name<'a>(std::borrow::Cow<'a, str>);

        impl<'a> $name<'a> {
            /// Reads a text with exactly this form; `None` for any other.
            pub fn new(text: impl Into<std::borrow::Cow<'a, str>>) -> Option<Self> {
                let text = text.into();
                $form(&text).then_some(Self(text))
            }

            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The same text, borrowing nothing.
            pub fn into_owned(self) -> $name<'static> {
                $name(std::borrow::Cow::Owned(self.0.into_owned()))
            }
        }

        impl std::str::FromStr for $name<'static> {
            type Err = $crate::ids::FormError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text.to_owned()).ok_or($crate::ids::FormError { what: $what })
            }
        }

        impl<'de> serde::Deserialize<'de> for $name<'_> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(text).ok_or_else(|| serde::de::Error::custom($crate::ids::FormError { what: $what }))
            }
        }

        impl schemars::JsonSchema for $name<'_> {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
