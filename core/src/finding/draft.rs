//! A finding under construction.

use super::{Finding, Fix, Param, Params, Profile, Severity};
use crate::{
    compact::search::around,
    finding::{pattern, rule::Rule},
};

/// A finding being written: the profile gives it its weight when it is reported.
#[derive(Debug)]
pub(crate) struct Draft {
    rule: &'static Rule,
    severity: Option<Severity>,
    path: String,
    params: Params,
    fix: Option<Fix>,
}

impl Draft {
    /// A finding of `rule` at a place.
    pub(crate) fn new(rule: &'static Rule, path: String) -> Self {
        Self { rule, severity: None, path, params: Params::default(), fix: None }
    }

    /// Names a value for the message. `name` is one of the rule's `params`.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        debug_assert!(
            cfg!(not(feature = "sources")) || self.rule.params.contains(&name),
            "{} has no parameter {name}",
            self.rule.code
        );
        self.params.0.push((name.into(), value.into()));
        self
    }

    /// Weighs this finding otherwise than its rule does, whatever the profile.
    #[must_use]
    pub(crate) const fn weighing(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Proposes a fix.
    #[must_use]
    pub(crate) fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Proposes what a text certainly means, and names what is odd about it in those rules whose message says so.
    #[must_use]
    pub(crate) fn mending(self, text: &str, meant: &str) -> Self {
        self.odd(pattern::of(text, meant)).fix(Fix::safe(meant.to_owned()))
    }

    /// Names what is odd about a value, in those rules whose message says so.
    #[must_use]
    pub(crate) fn odd(self, pattern: Option<&'static str>) -> Self {
        match pattern {
            // Every register names the same parameters, and every build speaks French.
            Some(pattern) if around(self.rule.message.fr, "{pattern}").is_some() => {
                self.with("pattern", pattern)
            }
            _ => self,
        }
    }

    /// The finding under a profile.
    pub(crate) fn under(self, profile: Profile) -> Finding {
        let severity = self.severity.unwrap_or_else(|| self.rule.severity.under(profile));
        Finding { rule: self.rule, severity, path: self.path, params: self.params, fix: self.fix }
    }
}
