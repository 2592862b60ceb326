//! Reads JSON (RFC 8259) into tokens.
//!
//! `serde_json` would do, but it brings its visitors, the words of its errors and a table of every power of ten into the
//! browser's module, where nothing but the tokens and the place of an error is wanted. The tests hold the two together:
//! the same texts are JSON, the same values come out, and what is broken is broken at the same place.

use std::borrow::Cow;

use super::tape::Token;
use crate::compact::decimal;

/// How many arrays and objects may stand in each other: one less.
const TOO_DEEP: usize = 128;

/// Where a text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// The line, from 1.
    pub(crate) line: usize,
    /// How many bytes of the line were read.
    pub(crate) column: usize,
}

/// What was read, or how many bytes were when it broke.
type Parsed<T> = Result<T, usize>;

/// Reads one JSON text. An error is broken JSON, or JSON nested too deeply.
pub(super) fn parse(text: &str) -> Result<Vec<Token<'_>>, Broken> {
    let mut parser = Parser { text, at: 0, depth: 0, tokens: Vec::new() };
    match parser.document() {
        Ok(()) => Ok(parser.tokens),
        Err(offset) => {
            let read = text.as_bytes().get(..offset).unwrap_or_default();
            let lines = read.split(|byte| *byte == b'\n');
            let (line, column) = lines.fold((0, 0), |(line, _), text| (line + 1, text.len()));
            Err(Broken { line, column })
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    /// How many bytes were read.
    at: usize,
    /// How many arrays and objects are open.
    depth: usize,
    tokens: Vec<Token<'a>>,
}

impl<'a> Parser<'a> {
    fn document(&mut self) -> Parsed<()> {
        self.value()?;
        match self.peek() {
            None => Ok(()),
            Some(_) => self.refuse(),
        }
    }

    /// The next byte.
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space, which is passed over.
    fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// Takes the next byte, whatever it is.
    fn take(&mut self) -> Option<u8> {
        let byte = self.byte()?;
        self.at += 1;
        Some(byte)
    }

    /// Takes a digit, if one is next.
    fn digit(&mut self) -> Option<u8> {
        let byte = self.byte().filter(u8::is_ascii_digit)?;
        self.at += 1;
        Some(byte - b'0')
    }

    /// It breaks at the next byte.
    fn refuse<T>(&self) -> Parsed<T> {
        Err(self.text.len().min(self.at + 1))
    }

    /// It broke at the byte that was taken last.
    const fn broken<T>(&self) -> Parsed<T> {
        Err(self.at)
    }

    fn value(&mut self) -> Parsed<()> {
        let token = match self.peek() {
            Some(b'"') => Token::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'n') => self.word("null", Token::Null)?,
            Some(b't') => self.word("true", Token::Boolean(true))?,
            Some(b'f') => self.word("false", Token::Boolean(false))?,
            Some(b'[') => return self.within(b']'),
            Some(b'{') => return self.within(b'}'),
            _ => return self.refuse(),
        };
        self.tokens.push(token);
        Ok(())
    }

    fn word(&mut self, word: &str, token: Token<'a>) -> Parsed<Token<'a>> {
        for expected in word.bytes() {
            if self.take() != Some(expected) {
                return self.broken();
            }
        }
        Ok(token)
    }

    /// An array or an object, up to what closes it.
    fn within(&mut self, end: u8) -> Parsed<()> {
        self.depth += 1;
        if self.depth == TOO_DEEP {
            return self.refuse();
        }
        self.at += 1;
        let announced = self.tokens.len();
        self.tokens.push(Token::Null);
        let mut count = 0;
        while !self.closes(end, count)? {
            if end == b'}' {
                self.key()?;
            }
            self.value()?;
            count += 1;
        }
        if let Some(token) = self.tokens.get_mut(announced) {
            *token = if end == b'}' { Token::Object(count) } else { Token::Array(count) };
        }
        self.depth -= 1;
        Ok(())
    }

    /// Whether the end is next; otherwise what separates an item from the one before was taken.
    fn closes(&mut self, end: u8, count: usize) -> Parsed<bool> {
        match self.peek() {
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(true)
            }
            Some(b',') if count > 0 => {
                self.at += 1;
                if self.peek() == Some(end) { self.refuse() } else { Ok(false) }
            }
            Some(_) if count == 0 => Ok(false),
            _ => self.refuse(),
        }
    }

    fn key(&mut self) -> Parsed<()> {
        if self.peek() != Some(b'"') {
            return self.refuse();
        }
        let key = self.string()?;
        self.tokens.push(Token::Text(key));
        if self.peek() != Some(b':') {
            return self.refuse();
        }
        self.at += 1;
        Ok(())
    }

    /// A text, borrowed unless something is escaped in it.
    fn string(&mut self) -> Parsed<Cow<'a, str>> {
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let ends = |byte| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let plain = rest.bytes().position(ends).unwrap_or(rest.len());
            let plain = rest.get(..plain).unwrap_or_default();
            if text.is_empty() {
                text = Cow::Borrowed(plain);
            } else {
                text.to_mut().push_str(plain);
            }
            self.at += plain.len();
            match self.take() {
                Some(b'"') => return Ok(text),
                Some(b'\\') => {
                    let escaped = self.escaped()?;
                    text.to_mut().push(escaped);
                }
                _ => return self.broken(),
            }
        }
    }

    fn escaped(&mut self) -> Parsed<char> {
        Ok(match self.take() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return self.broken(),
        })
    }

    /// A character written as one unit of UTF-16, or as two of them.
    fn unicode(&mut self) -> Parsed<char> {
        const HIGH: u32 = 0xd800;
        const LOW: u32 = 0xdc00;
        let first = self.unit()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        if first >= LOW {
            return self.broken();
        }
        self.word("\\u", Token::Null)?;
        let second = self.unit()?;
        let both = second.checked_sub(LOW).filter(|low| *low < 0x400);
        let both = both.and_then(|low| char::from_u32(0x1_0000 + ((first - HIGH) << 10) + low));
        both.ok_or(self.at)
    }

    fn unit(&mut self) -> Parsed<u32> {
        let Some(digits) = self.text.as_bytes().get(self.at..self.at + 4) else {
            return Err(self.text.len());
        };
        self.at += 4;
        let digit = |unit: u32, byte: &u8| Some(unit << 4 | char::from(*byte).to_digit(16)?);
        digits.iter().try_fold(0, digit).ok_or(self.at)
    }

    fn number(&mut self) -> Parsed<Token<'a>> {
        let is_negative = self.byte() == Some(b'-');
        self.at += usize::from(is_negative);
        // As many digits as fit; the others only move the point.
        let (mut digits, mut is_full, mut exponent) = (0_u64, false, 0_i32);
        let mut put = |digit: u8| {
            let more = digits.checked_mul(10).and_then(|tens| tens.checked_add(digit.into()));
            is_full |= more.is_none();
            if !is_full {
                digits = more.unwrap_or(digits);
            }
            !is_full
        };
        let Some(first) = self.digit() else {
            self.take();
            return self.broken();
        };
        put(first);
        while let Some(digit) = self.digit() {
            if first == 0 {
                self.at -= 1;
                return self.refuse();
            }
            exponent = exponent.saturating_add(i32::from(!put(digit)));
        }
        let mut is_whole = true;
        if self.byte() == Some(b'.') {
            is_whole = false;
            self.at += 1;
            let start = self.at;
            while let Some(digit) = self.digit() {
                exponent = exponent.saturating_sub(i32::from(put(digit)));
            }
            if self.at == start {
                return self.refuse();
            }
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            is_whole = false;
            self.at += 1;
            exponent = exponent.saturating_add(self.exponent()?);
        }
        if is_whole && !is_full {
            if !is_negative {
                return Ok(Token::Integer(i64::try_from(digits).unwrap_or(i64::MAX)));
            }
            // There is no negative zero among the integers.
            if let Some(negative) = 0_i64.checked_sub_unsigned(digits).filter(|value| *value != 0) {
                return Ok(Token::Integer(negative));
            }
        }
        let value = decimal::scaled(digits, exponent);
        if value.is_infinite() {
            return self.broken();
        }
        Ok(Token::Number(if is_negative { -value } else { value }))
    }

    fn exponent(&mut self) -> Parsed<i32> {
        let is_negative = self.byte() == Some(b'-');
        self.at += usize::from(matches!(self.byte(), Some(b'-' | b'+')));
        let Some(first) = self.digit() else {
            self.take();
            return self.broken();
        };
        let mut exponent = i32::from(first);
        while let Some(digit) = self.digit() {
            exponent = exponent.saturating_mul(10).saturating_add(digit.into());
        }
        Ok(if is_negative { -exponent } else { exponent })
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};
    use serde_json::{Map, Value, json};

    use super::*;

    /// The value that tokens stand for.
    fn value<'a>(tokens: &mut impl Iterator<Item = Token<'a>>) -> Value {
        match tokens.next().unwrap() {
            Token::Null => Value::Null,
            Token::Boolean(value) => json!(value),
            Token::Integer(value) => json!(value),
            Token::Number(value) => json!(value),
            Token::Text(text) => json!(text),
            Token::Array(items) => (0..items).map(|_| value(tokens)).collect(),
            Token::Object(fields) => {
                let field = |_| (value(tokens).as_str().unwrap().to_owned(), value(tokens));
                Value::Object((0..fields).map(field).collect::<Map<_, _>>())
            }
        }
    }

    /// Beyond nineteen decimals a float is near the number, not nearest to it.
    fn is_same(ours: &Value, known: &Value) -> bool {
        match (ours, known) {
            (Value::Number(ours), Value::Number(known)) if ours.is_f64() => {
                let (ours, known) = (ours.as_f64().unwrap(), known.as_f64().unwrap());
                (ours - known).abs() <= known.abs() * 1e-12
            }
            (Value::Array(ours), Value::Array(known)) => {
                ours.len() == known.len()
                    && ours.iter().zip(known).all(|(ours, known)| is_same(ours, known))
            }
            (Value::Object(ours), Value::Object(known)) => {
                ours.keys().eq(known.keys())
                    && ours.values().zip(known.values()).all(|(ours, known)| is_same(ours, known))
            }
            _ => ours == known,
        }
    }

    fn agrees(text: &str) {
        let known: Result<Value, _> = serde_json::from_str(text);
        match (parse(text), known) {
            (Ok(tokens), Ok(known)) => {
                let ours = value(&mut tokens.into_iter());
                assert!(is_same(&ours, &known), "{text}: {ours}, {known}");
            }
            (Err(broken), Err(known)) => {
                assert_eq!((broken.line, broken.column), (known.line(), known.column()), "{text}");
            }
            (ours, known) => panic!("{text}: {ours:?}, {known:?}"),
        }
    }

    #[test]
    fn numbers_are_what_they_say() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "1.5",
            "-2.25e2",
            "1e3",
            "1E-7",
            "9223372036854775807",
            "-9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234",
            "1e22",
            "1e400",
            "-1e-400",
            "0e999",
            "01",
            "-",
            "1.",
            "1.e1",
            "1e",
            "1e+",
            ".5",
            "+1",
            "48.8566140",
        ] {
            agrees(text);
        }
        // An unsigned integer is too large for any field.
        assert!(matches!(parse("18446744073709551615").as_deref(), Ok([Token::Integer(i64::MAX)])));
    }

    #[test]
    fn texts_are_unescaped() {
        for text in [
            r#""""#,
            r#""é\n\u00e9\"\/\\\b\f\r\t""#,
            r#""\ud83d\ude00!""#,
            r#""\ud83d""#,
            r#""\ude00""#,
            r#""\ud83d\n""#,
            r#""\ud83dx""#,
            r#""\ud83d\u0041""#,
            r#""\u12""#,
            r#""\u00gz""#,
            r#""\x""#,
            "\"\u{1}\"",
            "\"a\nb\"",
            "\"open",
            "\"\\",
            "\"\\u",
            "\"\\ud83d\\",
        ] {
            agrees(text);
        }
    }

    #[test]
    fn it_may_be_nested_so_deep_and_no_deeper() {
        for depth in [126, 127, 128, 200] {
            agrees(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
            agrees(&format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth)));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn it_agrees_with_serde_json(
            parts in prop::collection::vec(select(&[
                "{", "}", "[", "]", ",", ":", "\"", "\\", "\"a\"", "\"é\":", "null", "true", "fals", "e", "-", "0", "12", ".5",
                "e2", " ", "\n", "\t", "u00e9", "\\n", "\u{1}", "x",
            ][..]), 0..12),
        ) {
            agrees(&parts.concat());
        }

        #[test]
        fn it_agrees_on_json_with_a_part_missing(
            (start, length) in (0_usize..120, 0_usize..6),
        ) {
            let text = "{ \"a\": [1, -2.5e1, true, null],\n \"b\\u00e9\": { \"c\": \"d\\\"é\", \"e\": [] , \"f\": {} },\n\"g\": false }\n";
            let kept = |(index, character): (usize, char)| {
                (!(start..start + length).contains(&index)).then_some(character)
            };
            agrees(&text.chars().enumerate().filter_map(kept).collect::<String>());
        }
    }
}
