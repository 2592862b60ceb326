//! Fields that hold several values.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use smallvec::SmallVec;

use super::{Form, Leaves, Node, Passed, Raw, Scalar, cell, read_raw, refuse};
use crate::{
    At, Context,
    codes::{Code, CodeSet},
    model::{Fee, Provenance, SignLanguage, SpokenLanguage},
    rules::fmt::{fmt_002, fmt_009},
};

/// Something that takes the items of a JSON array one by one.
trait Items<'a> {
    /// Reads the item at a position.
    fn read_item<D: Deserializer<'a>>(
        &mut self,
        index: usize,
        json: D,
        at: At<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), D::Error>;
}

impl<'a, C: Code> Items<'a> for CodeSet<C> {
    fn read_item<D: Deserializer<'a>>(
        &mut self,
        _: usize,
        json: D,
        at: At<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), D::Error> {
        if let Some(raw) = read_raw(json, at, cx)?
            && let Some(code) = item_of(raw, at, cx)
            && !self.insert(code)
        {
            cx.report(fmt_009::repeated(at));
        }
        Ok(())
    }
}

impl<'a, T: Scalar<'a> + PartialEq, const N: usize> Items<'a> for SmallVec<[T; N]> {
    fn read_item<D: Deserializer<'a>>(
        &mut self,
        _: usize,
        json: D,
        at: At<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), D::Error> {
        if let Some(raw) = read_raw(json, at, cx)?
            && let Some(item) = item_of(raw, at, cx)
        {
            push_new(self, item, at, cx);
        }
        Ok(())
    }
}

/// Reads an item; `null` says nothing in a list, so it is a wrong type there.
fn item_of<'a, T: Scalar<'a>>(raw: Raw<'a>, at: At<'_>, cx: &mut Context<'_>) -> Option<T> {
    if matches!(raw, Raw::Null) {
        cx.report(fmt_002::wrong_type(at, T::TYPE, &raw));
        return None;
    }
    T::from_raw(raw, at, cx)
}

/// Adds an item to a list that is a set.
fn push_new<T: PartialEq, const N: usize>(
    list: &mut SmallVec<[T; N]>,
    item: T,
    at: At<'_>,
    cx: &mut Context<'_>,
) {
    if list.contains(&item) {
        cx.report(fmt_009::repeated(at));
    } else {
        list.push(item);
    }
}

/// Reads a JSON array.
struct ArrayVisitor<'n, 'p, 'c, 'o, 'de, L> {
    list: &'n mut L,
    at: At<'p>,
    cx: &'c mut Context<'o>,
    lifetime: PhantomData<&'de ()>,
}

fn read_array<'de, D: Deserializer<'de>>(
    list: &mut impl Items<'de>,
    json: D,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> Result<(), D::Error> {
    json.deserialize_any(ArrayVisitor { list, at, cx, lifetime: PhantomData })
}

impl<'de, L> ArrayVisitor<'_, '_, '_, '_, 'de, L> {
    fn refuse(self, raw: &Raw<'_>) {
        refuse(raw, "array", self.at, self.cx);
    }
}

impl<'de, L: Items<'de>> Visitor<'de> for ArrayVisitor<'_, '_, '_, '_, 'de, L> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { list, at, cx, .. } = self;
        let mut index = 0;
        while seq
            .next_element_seed(ItemSeed { list: &mut *list, index, at, cx: &mut *cx })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.refuse(&Raw::Boolean(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.refuse(&Raw::Integer(value));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.refuse(&Raw::from(value));
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.refuse(&Raw::Number(value));
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.refuse(&Raw::Text(Cow::Borrowed(value)));
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.refuse(&Raw::Object(Passed::over_fields(map)?));
        Ok(())
    }
}

struct ItemSeed<'n, 'p, 'c, 'o, L> {
    list: &'n mut L,
    index: usize,
    at: At<'p>,
    cx: &'c mut Context<'o>,
}

impl<'de, L: Items<'de>> DeserializeSeed<'de> for ItemSeed<'_, '_, '_, '_, L> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        self.list.read_item(self.index, json, self.at.item(self.index), self.cx)
    }
}

impl<'a, C: Code> Node<'a> for CodeSet<C> {
    fn filled(&self) -> bool {
        !self.is_empty()
    }

    fn read_json<D: Deserializer<'a>>(
        &mut self,
        json: D,
        at: At<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), D::Error> {
        read_array(self, json, at, cx)
    }

    fn read_cell(&mut self, _: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
        for (index, part) in cell::parts(cell).enumerate().filter(|(_, part)| !part.is_empty()) {
            let at = at.item(index);
            if let Some(code) = C::from_text(part, Form::Table, at, cx)
                && !self.insert(code)
            {
                cx.report(fmt_009::repeated(at));
            }
        }
    }

    fn write_cell(&self, _: &[u8], out: &mut String) {
        cell::write_parts(self.len(), out, |position, out| {
            if let Some(code) = self.iter().nth(position) {
                code.write(out);
            }
        });
    }

    fn leaves(leaves: &mut Leaves<'_>) {
        leaves.items(Leaves::leaf);
    }
}

impl<'a, T: Scalar<'a> + PartialEq, const N: usize> Node<'a> for SmallVec<[T; N]> {
    fn filled(&self) -> bool {
        !self.is_empty()
    }

    fn read_json<D: Deserializer<'a>>(
        &mut self,
        json: D,
        at: At<'_>,
        cx: &mut Context<'_>,
    ) -> Result<(), D::Error> {
        read_array(self, json, at, cx)
    }

    fn read_cell(&mut self, _: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
        for (index, part) in cell::parts(cell).enumerate().filter(|(_, part)| !part.is_empty()) {
            let at = at.item(index);
            if let Some(item) = T::from_text(part, Form::Table, at, cx) {
                push_new(self, item, at, cx);
            }
        }
    }

    fn write_cell(&self, _: &[u8], out: &mut String) {
        cell::write_parts(self.len(), out, |position, out| {
            if let Some(item) = self.get(position) {
                item.write(out);
            }
        });
    }

    fn leaves(leaves: &mut Leaves<'_>) {
        leaves.items(Leaves::leaf);
    }
}

/// A list of sections: in the table each of their fields is a column, whose values stand in the order of the list.
/// `once` tells the items that may stand there only once.
macro_rules! list_of_sections {
    ($($section:ty: once $once:expr;)+) => {$(
        impl<'a, const N: usize> Items<'a> for SmallVec<[$section; N]> {
            fn read_item<D: Deserializer<'a>>(
                &mut self,
                _: usize,
                json: D,
                at: At<'_>,
                cx: &mut Context<'_>,
            ) -> Result<(), D::Error> {
                let mut item = None::<$section>;
                item.read_json(json, at, cx)?;
                // An item that is no object keeps its place, so that the pointers of the others stay true.
                self.push(item.unwrap_or_default());
                Ok(())
            }
        }

        impl<'a, const N: usize> Node<'a> for SmallVec<[$section; N]> {
            fn filled(&self) -> bool {
                !self.is_empty()
            }

            fn read_json<D: Deserializer<'a>>(
                &mut self,
                json: D,
                at: At<'_>,
                cx: &mut Context<'_>,
            ) -> Result<(), D::Error> {
                read_array(self, json, at, cx)
            }

            fn read_cell(&mut self, route: &[u8], cell: Cow<'a, str>, at: At<'_>, cx: &mut Context<'_>) {
                for (index, part) in cell::parts(cell).enumerate() {
                    if self.len() <= index {
                        self.push(Default::default());
                    }
                    if let Some(item) = self.get_mut(index).filter(|_| !part.is_empty()) {
                        item.read_cell(route, part, at.item(index), cx);
                    }
                }
            }

            fn write_cell(&self, route: &[u8], out: &mut String) {
                cell::write_parts(self.len(), out, |position, out| {
                    if let Some(item) = self.get(position) {
                        item.write_cell(route, out);
                    }
                });
            }

            fn check_values(&self, at: At<'_>, cx: &mut Context<'_>) {
                let once: fn(&$section) -> bool = $once;
                for (index, item) in self.iter().enumerate() {
                    item.check_values(at.item(index), cx);
                    if once(item) && self.iter().take(index).any(|earlier| earlier == item) {
                        cx.report(fmt_009::repeated(at.item(index)));
                    }
                }
            }

            fn leaves(leaves: &mut Leaves<'_>) {
                leaves.items(<$section as Node<'a>>::leaves);
            }
        }
    )+};
}

list_of_sections! {
    SignLanguage: once |item| item.code.is_some();
    SpokenLanguage: once |item| item.code.is_some();
    Fee<'a>: once |_| false;
    Provenance<'a>: once |_| false;
}
