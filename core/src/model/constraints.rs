//! Constraints that are more than a range or a length, beside the attribute that tells the JSON Schema of them.

use validator::ValidationError;

use super::Text;

/// The kind of constraint that an amount with too many decimals breaks.
pub(crate) const DECIMALS: &str = "decimals";

/// The kind of constraint that a text of the wrong form breaks.
const FORM: &str = "form";

/// How many decimals an amount in euros has at most.
pub(crate) const EURO_DECIMALS: u8 = 2;

/// How many items a list has at most, in JSON as in a cell: more than anybody means, and few enough to compare each with
/// each.
pub const MOST_ITEMS: usize = 200;

/// The constraints, as the values stage asks them: the kind of the one that a value breaks.
pub(crate) mod broken {
    use super::{DECIMALS, FORM, Text};

    /// An id that stands in a URL or a file name as it is: `^[A-Za-z0-9._:-]+$`.
    pub(crate) fn id(id: Option<&Text<'_>>) -> Option<&'static str> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._:-".contains(&byte);
        id.is_some_and(|id| !id.bytes().all(allowed)).then_some(FORM)
    }

    /// A version of the model that this crate reads: `^1\.[0-9]+\.[0-9]+$`.
    pub(crate) fn schema_version(version: Option<&Text<'_>>) -> Option<&'static str> {
        let is_number =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_read = |version: &Text<'_>| {
            let parts = version.strip_prefix("1.").and_then(|rest| rest.split_once('.'));
            parts.is_some_and(|(minor, patch)| is_number(minor) && is_number(patch))
        };
        version.is_some_and(|version| !is_read(version)).then_some(FORM)
    }

    /// An amount in euros: cents at most.
    pub(crate) fn euros(amount: Option<&f64>) -> Option<&'static str> {
        // The number nearest to the rounded amount is the amount itself, or there were more decimals.
        let has_cents = |amount: f64| ((amount * 100.0).round() / 100.0).total_cmp(&amount).is_eq();
        amount.is_some_and(|amount| !has_cents(*amount)).then_some(DECIMALS)
    }
}

/// [`broken::id`], as the derive asks it.
#[expect(clippy::ref_option, reason = "the derive passes a reference to the field")]
pub(super) fn id(id: &Option<Text<'_>>) -> Result<(), ValidationError> {
    error(broken::id(id.as_ref()))
}

/// [`broken::schema_version`], as the derive asks it.
#[expect(clippy::ref_option, reason = "the derive passes a reference to the field")]
pub(super) fn schema_version(version: &Option<Text<'_>>) -> Result<(), ValidationError> {
    error(broken::schema_version(version.as_ref()))
}

/// [`broken::euros`], as the derive asks it: it passes a number, where it passes a reference to any other field.
pub(super) fn euros(amount: Option<f64>) -> Result<(), ValidationError> {
    error(broken::euros(amount.as_ref()))
}

fn error(broken: Option<&'static str>) -> Result<(), ValidationError> {
    broken.map_or(Ok(()), |kind| Err(ValidationError::new(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_plain_characters() {
        assert!(id(&Some("fr:44:0001-a_b.c".into())).is_ok() && id(&None).is_ok());
        for wrong in ["a b", "é", "a/b", "a\n"] {
            assert!(id(&Some(wrong.into())).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_1_x_is_read() {
        assert!(
            ["1.0.0", "1.12.3"]
                .into_iter()
                .all(|right| schema_version(&Some(right.into())).is_ok())
        );
        for wrong in ["2.0.0", "1.0", "1.0.0-beta", "1..0", "v1.0.0", "1.0.0.0"] {
            assert!(schema_version(&Some(wrong.into())).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_amount_has_cents_at_most() {
        for amount in [0.0, 30.0, 26.5, 0.07, 19.99, 4999.99] {
            assert!(euros(Some(amount)).is_ok(), "{amount}");
        }
        assert!(euros(Some(26.505)).is_err() && euros(Some(0.001)).is_err());
    }
}
