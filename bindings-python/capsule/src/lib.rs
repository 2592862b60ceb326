//! Arrow tables that come from Python objects, and go to them.
//!
//! The Arrow `PyCapsule` interface hands C structures over in capsules of Python. No crate takes them out for the versions of
//! pyo3 and arrow that this project uses, so it is done here, and this crate is kept apart because of it: everywhere else
//! `unsafe` is forbidden.

use std::ffi::CStr;

use arrow_array::{
    RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi},
    ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader},
};
use arrow_schema::{ArrowError, DataType};
use pyo3::{
    prelude::*,
    types::{PyCapsule, PyCapsuleMethods},
};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// Record batches that came from Python.
pub type Batches = Box<dyn RecordBatchReader + Send>;

/// What arrow made of capsules: batches, or why they are no table.
pub type Taken = Result<Batches, ArrowError>;

/// Takes the table that an object gives with `__arrow_c_stream__`. The outer error is what Python raised.
pub fn take_stream(object: &Bound<'_, PyAny>) -> PyResult<Taken> {
    let capsule = object.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
    let stream = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: by its name, which was checked, the capsule holds a pointer to a structure of the C stream interface, which
    // its producer initialised and keeps alive as long as the capsule, `capsule` here. The structure is moved out and
    // marked as released where it was, as the interface asks of whoever takes it, so that the capsule frees it no more.
    #[expect(unsafe_code, reason = "a C structure comes in by its address")]
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(stream.as_ptr()) };
    Ok(RecordBatchStreamReader::try_new(stream).map(|reader| Box::new(reader) as Batches))
}

/// Takes the one batch that an object gives with `__arrow_c_array__`. The outer error is what Python raised.
pub fn take_array(object: &Bound<'_, PyAny>) -> PyResult<Taken> {
    let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) =
        object.call_method0("__arrow_c_array__")?.extract()?;
    let (schema, array) = (schema.cast_into::<PyCapsule>()?, array.cast_into::<PyCapsule>()?);
    let schema_at = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array_at = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: as above, for a structure of the C data interface that `schema` keeps alive.
    #[expect(unsafe_code, reason = "a C structure comes in by its address")]
    let schema = unsafe { FFI_ArrowSchema::from_raw(schema_at.as_ptr()) };
    // SAFETY: as above, for a structure of the C data interface that `array` keeps alive.
    #[expect(unsafe_code, reason = "a C structure comes in by its address")]
    let array = unsafe { FFI_ArrowArray::from_raw(array_at.as_ptr()) };
    // SAFETY: both came from one call of `__arrow_c_array__`, by which the schema describes the array.
    #[expect(unsafe_code, reason = "that a schema describes an array is its producer's word")]
    let data = unsafe { from_ffi(array, &schema) };
    Ok(data.and_then(|data| {
        if !matches!(data.data_type(), DataType::Struct(_)) {
            return Err(ArrowError::SchemaError("it is a single column".to_owned()));
        }
        let batch = RecordBatch::from(StructArray::from(data));
        let schema = batch.schema();
        Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)) as Batches)
    }))
}

/// The capsule that hands a table to whoever calls `__arrow_c_stream__`.
pub fn give(
    py: Python<'_>,
    reader: impl RecordBatchReader + Send + 'static,
) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), STREAM)
}
