//! Values written as the flat table writes them.

use std::ops::Range;

use arrow_array::{
    AnyDictionaryArray, Array, ArrowPrimitiveType, OffsetSizeTrait,
    cast::AsArray,
    downcast_integer_array, new_empty_array,
    types::{
        Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Float16Type,
        Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
        TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
        TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
    },
};
use arrow_buffer::ArrowNativeType;
use arrow_schema::{DataType, TimeUnit};
use praticable::table;

use super::time;
use crate::number::{self, push, shortest};

/// Writes the value at a position of a column, which is not null; nothing for a value that says nothing.
pub(super) type Write<'a> = Box<dyn Fn(usize, &mut String) + 'a>;

/// Tells where in its dictionary the value of a row stands; the row is not null.
pub(super) type KeyOf<'a> = Box<dyn Fn(usize) -> usize + 'a>;

/// Whether the values of a type can be written.
pub(super) fn is_readable(kind: &DataType) -> bool {
    writer(&new_empty_array(kind)).is_some()
}

/// What writes the values of a column; `None` for a type that no cell of a table holds.
pub(super) fn writer(array: &dyn Array) -> Option<Write<'_>> {
    Some(match array.data_type() {
        DataType::Null => Box::new(|_, _| ()),
        DataType::Utf8 => {
            let texts = array.as_string::<i32>();
            Box::new(|row, out| out.push_str(texts.value(row)))
        }
        DataType::LargeUtf8 => {
            let texts = array.as_string::<i64>();
            Box::new(|row, out| out.push_str(texts.value(row)))
        }
        DataType::Utf8View => {
            let texts = array.as_string_view();
            Box::new(|row, out| out.push_str(texts.value(row)))
        }
        // Whether `true` means yes is for the core to say, as in a file.
        DataType::Boolean => {
            let values = array.as_boolean();
            Box::new(|row, out| out.push_str(if values.value(row) { "true" } else { "false" }))
        }
        DataType::Int8 => integer::<Int8Type>(array),
        DataType::Int16 => integer::<Int16Type>(array),
        DataType::Int32 => integer::<Int32Type>(array),
        DataType::Int64 => integer::<Int64Type>(array),
        DataType::UInt8 => integer::<UInt8Type>(array),
        DataType::UInt16 => integer::<UInt16Type>(array),
        DataType::UInt32 => integer::<UInt32Type>(array),
        DataType::UInt64 => integer::<UInt64Type>(array),
        DataType::Float16 => float::<Float16Type>(
            array,
            |value| value.to_f32().into(),
            |value, out| push(out, value),
        ),
        DataType::Float32 => float::<Float32Type>(array, f64::from, shortest),
        DataType::Float64 => float::<Float64Type>(array, |value| value, shortest),
        DataType::Decimal32(_, scale) => decimal::<Decimal32Type>(array, *scale),
        DataType::Decimal64(_, scale) => decimal::<Decimal64Type>(array, *scale),
        DataType::Decimal128(_, scale) => decimal::<Decimal128Type>(array, *scale),
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>();
            Box::new(|row, out| time::write_date(days.value(row).into(), out))
        }
        DataType::Date64 => moments::<Date64Type>(array, 1000, None),
        DataType::Timestamp(unit, zone) => {
            let zone = zone.as_deref();
            match unit {
                TimeUnit::Second => moments::<TimestampSecondType>(array, 1, zone),
                TimeUnit::Millisecond => moments::<TimestampMillisecondType>(array, 1000, zone),
                TimeUnit::Microsecond => {
                    moments::<TimestampMicrosecondType>(array, 1_000_000, zone)
                }
                TimeUnit::Nanosecond => {
                    moments::<TimestampNanosecondType>(array, 1_000_000_000, zone)
                }
            }
        }
        DataType::List(_) => {
            let lists = array.as_list::<i32>();
            list(lists.values(), |row| range(lists.value_offsets(), row))?
        }
        DataType::LargeList(_) => {
            let lists = array.as_list::<i64>();
            list(lists.values(), |row| range(lists.value_offsets(), row))?
        }
        DataType::FixedSizeList(..) => {
            let lists = array.as_fixed_size_list();
            let length = lists.value_length().as_usize();
            list(lists.values(), move |row| {
                let start = lists.value_offset_at(row);
                start..start + length
            })?
        }
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary_opt()?;
            let (values, key_of) = (dictionary.values(), key_of(dictionary)?);
            let write = writer(values)?;
            Box::new(move |row, out| {
                let key = key_of(row);
                if values.is_valid(key) {
                    write(key, out);
                }
            })
        }
        _ => return None,
    })
}

/// What tells where in a dictionary the value of a row stands.
pub(super) fn key_of(dictionary: &dyn AnyDictionaryArray) -> Option<KeyOf<'_>> {
    let keys = dictionary.keys();
    downcast_integer_array! {
        keys => Some(Box::new(|row| keys.value(row).as_usize())),
        _ => None
    }
}

fn integer<T: ArrowPrimitiveType<Native: itoa::Integer>>(array: &dyn Array) -> Write<'_> {
    let values = array.as_primitive::<T>();
    Box::new(|row, out| out.push_str(itoa::Buffer::new().format(values.value(row))))
}

/// NaN is how pandas marks what is missing, and says nothing.
fn float<T: ArrowPrimitiveType>(
    array: &dyn Array,
    wide: fn(T::Native) -> f64,
    write: fn(T::Native, &mut String),
) -> Write<'_> {
    let values = array.as_primitive::<T>();
    Box::new(move |row, out| {
        let value = values.value(row);
        number::write(wide(value), out, |out| write(value, out));
    })
}

/// A decimal of so many places without the zeros at its end.
fn decimal<T: ArrowPrimitiveType<Native: Into<i128>>>(array: &dyn Array, scale: i8) -> Write<'_> {
    let values = array.as_primitive::<T>();
    let places = usize::from(scale.unsigned_abs());
    Box::new(move |row, out| {
        let value: i128 = values.value(row).into();
        if scale <= 0 {
            push(out, format_args!("{value}{:0<1$}", "", if value == 0 { 0 } else { places }));
            return;
        }
        let sign = if value < 0 { "-" } else { "" };
        let start = out.len();
        push(out, format_args!("{sign}{:0>1$}", value.unsigned_abs(), places + 1));
        out.insert(out.len() - places, '.');
        let written = out.get(start..).unwrap_or_default();
        let kept = written.trim_end_matches('0').trim_end_matches('.').len();
        out.truncate(start + kept);
    })
}

/// Points in time; `per_second` is how many of their units make a second.
fn moments<'a, T: ArrowPrimitiveType<Native = i64>>(
    array: &'a dyn Array,
    per_second: i64,
    zone: Option<&'a str>,
) -> Write<'a> {
    let values = array.as_primitive::<T>();
    let zone = time::Zone::read(zone);
    Box::new(move |row, out| time::write_moment(values.value(row), per_second, zone, out))
}

/// Lists of single values, written as the cells that hold several.
fn list<'a>(
    values: &'a dyn Array,
    range: impl Fn(usize) -> Range<usize> + 'a,
) -> Option<Write<'a>> {
    if values.data_type().is_nested() {
        return None;
    }
    let write = writer(values)?;
    Some(Box::new(move |row, out| {
        let range = range(row);
        table::write_list(range.len(), out, |position, out| {
            let item = range.start + position;
            if values.is_valid(item) {
                write(item, out);
            }
        });
    }))
}

/// Where the items of a row's list stand among all items.
fn range<O: OffsetSizeTrait>(offsets: &[O], row: usize) -> Range<usize> {
    let offset = |at: usize| offsets.get(at).map_or(0, |offset| offset.as_usize());
    offset(row)..offset(row + 1)
}
