//! A finding read back from the JSON that it was written as, for programs that send findings to each other.

use crate::{
    finding::{Finding, Fix, Params, Severity},
    rules,
};
use serde::{Deserialize, Deserializer, de::Error};

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
