//! A finding read back from the JSON that it was written as, for programs that send findings to each other.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};

use super::{Finding, Fix, Params, Severity};
use crate::rules;

/// A finding whose rule is only named.
#[derive(Deserialize)]
struct Written {
    code: String,
    severity: Severity,
    path: String,
    params: Params,
    fix: Option<Fix>,
}

impl<'de> Deserialize<'de> for Finding {
    /// Reads what the core wrote. A code that no rule has, or a parameter that its rule does not have, is an error: the
    /// finding is of another version.
    ///
    /// ```
    /// use praticable::{Finding, Options, check_json};
    ///
    /// let text = r#"{ "entrance": { "step_fre": "yes", "clear_width_cm": 1000 } }"#;
    /// for finding in check_json(text, &Options::default()).findings {
    ///     let written = serde_json::to_string(&finding)?;
    ///     assert_eq!(serde_json::from_str::<Finding>(&written)?, finding);
    ///     assert!(serde_json::from_str::<Finding>(&written.replace(finding.code(), "XYZ-001")).is_err());
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        let rule = rules::rule(&written.code).ok_or_else(|| D::Error::custom("no such rule"))?;
        if !written.params.iter().all(|(name, _)| rule.params.contains(&name)) {
            return Err(D::Error::custom("no such parameter"));
        }
        Ok(Self {
            rule,
            severity: written.severity,
            path: written.path,
            params: written.params,
            fix: written.fix,
        })
    }
}

impl<'de> Deserialize<'de> for Params {
    /// Reads an object, in the order in which it is written.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Names)
    }
}

struct Names;

impl<'de> Visitor<'de> for Names {
    type Value = Params;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Params, A::Error> {
        let mut named = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, _>()? {
            named.push((name.into(), value));
        }
        Ok(Params(named))
    }
}
