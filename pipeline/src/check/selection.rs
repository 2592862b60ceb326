//! Which rules are heard.

use praticable::rules::RULES;

use crate::Error;

/// The rules whose findings are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Codes, sorted.
    codes: Vec<&'static str>,
}

impl Selection {
    /// Keeps the rules named in `select`, or all if it is empty, but not those named in `ignore`. A name is a code such as
    /// `ACC-001`, or a family such as `ACC`.
    ///
    /// ```
    /// use praticable_pipeline::check::Selection;
    ///
    /// let selection = Selection::new(&["ACC"], &["ACC-011"])?;
    /// assert!(selection.keeps("ACC-001") && !selection.keeps("ACC-011") && !selection.keeps("FMT-001"));
    /// # Ok::<(), praticable_pipeline::Error>(())
    /// ```
    pub fn new(select: &[impl AsRef<str>], ignore: &[impl AsRef<str>]) -> Result<Self, Error> {
        let mut named = select.iter().map(AsRef::as_ref).chain(ignore.iter().map(AsRef::as_ref));
        if let Some(code) = named.find(|name| !RULES.iter().any(|rule| names(name, rule.code))) {
            return Err(Error::unknown_code(code));
        }
        let kept = |code: &&str| {
            (select.is_empty() || select.iter().any(|name| names(name.as_ref(), code)))
                && !ignore.iter().any(|name| names(name.as_ref(), code))
        };
        let mut codes: Vec<&str> = RULES.iter().map(|rule| rule.code).filter(kept).collect();
        codes.sort_unstable();
        Ok(Self { codes })
    }

    /// Every rule.
    pub fn all() -> Self {
        let mut codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
        codes.sort_unstable();
        Self { codes }
    }

    /// Whether findings of a rule are kept.
    pub fn keeps(&self, code: &str) -> bool {
        self.codes.binary_search(&code).is_ok()
    }
}

/// Whether a name is a code, or the family of one.
fn names(name: &str, code: &str) -> bool {
    let rest = code.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name));
    rest.is_some() && matches!(code.as_bytes().get(name.len()), None | Some(b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_rules_are_kept_unless_named() {
        let none: [&str; 0] = [];
        assert_eq!(Selection::new(&none, &none).unwrap(), Selection::all());
        let selection = Selection::new(&none, &["fmt", "IDT-006"]).unwrap();
        assert!(
            !selection.keeps("FMT-017")
                && !selection.keeps("IDT-006")
                && selection.keeps("IDT-007")
        );
    }

    #[test]
    fn a_name_that_is_no_rule_is_an_error() {
        for name in ["XYZ-999", "AC", "", "ACC-"] {
            let error = Selection::new(&[name], &["ACC"]).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!(
                    "no rule is called `{name}`: give a code such as `ACC-001`, or a family such as `ACC`"
                )
            );
        }
    }
}
