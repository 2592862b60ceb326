//! Writes JSON. `serde_json` would do, but it adds two tables for numbers to the browser's module, whereas findings
//! have only a few small ones. The tests compare the two.

use std::fmt::{self, Display};

use serde::{
    Serialize, Serializer,
    ser::{self, Impossible, SerializeMap, SerializeSeq, SerializeStruct},
};

use crate::compact::decimal;

/// Writes a value of this crate as compact JSON.
///
/// ```
/// use praticable::{calls, check_json, Options};
///
/// let findings = check_json("[]", &Options::default()).findings;
/// assert_eq!(
///     calls::json(&findings),
///     r#"[{"code":"FMT-002","severity":"error","path":"","params":{"expected":"object","found":"array"}}]"#,
/// );
/// ```
pub fn to_json(value: &impl Serialize) -> String {
    let mut text = String::new();
    // INVARIANT: values of this crate consist of texts, numbers, lists and objects only.
    let done = value.serialize(Writer(&mut text));
    debug_assert!(done.is_ok(), "this value has a part that is not written: {text}");
    text
}

/// The error for a type that no value of this crate contains.
#[derive(Debug)]
struct Unknown;

impl Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not written")
    }
}

impl std::error::Error for Unknown {}

impl ser::Error for Unknown {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

type Written<T = ()> = Result<T, Unknown>;

struct Writer<'t>(&'t mut String);

impl Writer<'_> {
    fn text(self, text: &str) {
        self.0.push('"');
        for character in text.chars() {
            match character {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\u{8}' => self.0.push_str("\\b"),
                '\u{c}' => self.0.push_str("\\f"),
                '\0'..'\u{20}' => {
                    self.0.push_str(if character < '\u{10}' { "\\u000" } else { "\\u001" });
                    self.0.extend(char::from_digit(u32::from(character) % 16, 16));
                }
                other => self.0.push(other),
            }
        }
        self.0.push('"');
    }
}

/// A list or an object that is being written.
struct Items<'t> {
    text: &'t mut String,
    is_first: bool,
    end: char,
}

impl<'t> Items<'t> {
    fn begin(Writer(text): Writer<'t>, start: char, end: char) -> Self {
        text.push(start);
        Self { text, is_first: true, end }
    }

    fn next(&mut self) -> Writer<'_> {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
        Writer(self.text)
    }

    fn close(self) {
        self.text.push(self.end);
    }
}

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Items<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Written {
        key.serialize(self.next())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        self.text.push(':');
        value.serialize(Writer(self.text))
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Written {
        self.serialize_entry(key, value)
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

/// Defines the methods for types that no value of this crate contains.
macro_rules! unknown {
    ($($method:ident($($type:ty),*) $(-> $written:ty)?;)+) => {$(
        fn $method(self $(, _: $type)*) -> unknown!(@ $($written)?) {
            Err(Unknown)
        }
    )+};
    (@) => { Written };
    (@ $written:ty) => { Written<$written> };
}

impl<'t> Serializer for Writer<'t> {
    type Ok = ();
    type Error = Unknown;
    type SerializeSeq = Items<'t>;
    type SerializeMap = Items<'t>;
    type SerializeStruct = Items<'t>;
    type SerializeTuple = Impossible<(), Unknown>;
    type SerializeTupleStruct = Impossible<(), Unknown>;
    type SerializeTupleVariant = Impossible<(), Unknown>;
    type SerializeStructVariant = Impossible<(), Unknown>;

    fn serialize_str(self, text: &str) -> Written {
        self.text(text);
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Written {
        decimal::write_whole(value, self.0);
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Written {
        // INVARIANT: it is a row number.
        self.serialize_i64(value.cast_signed())
    }

    fn serialize_f64(self, value: f64) -> Written {
        self.0.push_str(&decimal::write(value));
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &str, _: u32, name: &str) -> Written {
        self.text(name);
        Ok(())
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Written<Items<'t>> {
        Ok(Items::begin(self, '[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Written<Items<'t>> {
        Ok(Items::begin(self, '{', '}'))
    }

    fn serialize_struct(self, _: &str, _: usize) -> Written<Items<'t>> {
        Ok(Items::begin(self, '{', '}'))
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: &T,
    ) -> Written {
        Err(Unknown)
    }

    unknown! {
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_f32(f32);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_tuple(usize) -> Impossible<(), Unknown>;
        serialize_tuple_struct(&'static str, usize) -> Impossible<(), Unknown>;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Unknown>;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Unknown>;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::to_json;
    use crate::{Lang, Param, Params, calls};

    #[test]
    fn what_a_binding_writes_is_what_serde_json_writes() {
        let rule = calls::explain("PRO-001", Lang::Fr).unwrap();
        assert_eq!(to_json(&rule), serde_json::to_string(&rule).unwrap());
        let text = r#"{"entrance":{"clear_width_cm":"> 90","x":1},"tariffs":{"sector":"Secteur 2 OPTAM"}}"#;
        let found = calls::check(text.as_bytes(), &crate::Options::default());
        let rendered: Vec<_> = found
            .iter()
            .map(|finding| calls::Rendered::new(Some(2), finding, Some(Lang::Fr)))
            .collect();
        assert_eq!(to_json(&rendered), serde_json::to_string(&rendered).unwrap());
    }

    proptest! {
        #[test]
        fn any_text_and_whole_number_is_written_alike(text in "\\PC*|[\\x00-\\x22\\\\]*", number: i64) {
            let params = Params::of([("text", text.into()), ("number", Param::Integer(number))]);
            prop_assert_eq!(to_json(&params), serde_json::to_string(&params).unwrap());
        }
    }
}
