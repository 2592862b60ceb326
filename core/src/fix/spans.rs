//! Positions of the parts of a JSON text.

use std::{fmt, ops::Range};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// A field of an object.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
}

impl Member {
    /// The range of the name and the value.
    pub(super) const fn whole(&self) -> Range<usize> {
        self.key.start..self.value.end
    }
}

/// Returns the fields of the object in a part of a text; `None` if it is not an object.
pub(super) fn members(text: &str, part: Range<usize>) -> Option<Vec<Member>> {
    let Fields(fields) = serde_json::from_str(text.get(part)?).ok()?;
    let member = |(key, value): (&RawValue, &RawValue)| {
        Some(Member {
            name: serde_json::from_str(key.get()).ok()?,
            key: span(text, key.get()),
            value: span(text, value.get()),
        })
    };
    fields.into_iter().map(member).collect()
}

/// Returns the items of the array in a part of a text; `None` if it is not an array.
pub(super) fn items(text: &str, part: Range<usize>) -> Option<Vec<Range<usize>>> {
    let items: Vec<&RawValue> = serde_json::from_str(text.get(part)?).ok()?;
    Some(items.into_iter().map(|item| span(text, item.get())).collect())
}

/// Returns the range of a piece in the text that it was borrowed from.
fn span(text: &str, piece: &str) -> Range<usize> {
    let start = piece.as_ptr().addr() - text.as_ptr().addr();
    start..start + piece.len()
}

/// JSON without the white space between its parts.
pub(super) fn compact(json: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let keeps = |character: &char| {
        let is_quote = *character == '"' && !escaped;
        escaped = inside && *character == '\\' && !escaped;
        inside ^= is_quote;
        inside || !matches!(character, ' ' | '\t' | '\r' | '\n')
    };
    json.chars().filter(keeps).collect()
}

/// The fields of an object in the order of the text, including repeated ones.
struct Fields<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_where_they_stand() {
        let text = r#" { "a" : [1, "x\"}" ,{ }], "\u00e9": null,"a":2 } "#;
        let piece = |span| text.get(span).unwrap();
        let members = members(text, 0..text.len()).unwrap();
        let shown: Vec<_> = members
            .iter()
            .map(|member| {
                (member.name.as_str(), piece(member.key.clone()), piece(member.value.clone()))
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("a", "\"a\"", r#"[1, "x\"}" ,{ }]"#),
                ("é", r#""\u00e9""#, "null"),
                ("a", "\"a\"", "2")
            ]
        );
        let items = items(text, members[0].value.clone()).unwrap();
        let shown: Vec<_> = items.into_iter().map(piece).collect();
        assert_eq!(shown, ["1", r#""x\"}""#, "{ }"]);
        assert!(super::members(text, members[2].value.clone()).is_none());
    }

    #[test]
    fn white_space_in_texts_stays() {
        assert_eq!(
            compact("{ \"a b\" : [ 1 ,\n\"\\\\\" , \"c \\\" d\" ] }"),
            r#"{"a b":[1,"\\","c \" d"]}"#
        );
    }
}
