//! Files of columns: Parquet, and Arrow's own format.
//!
//! They become record batches, and are checked as those in memory are.

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_ipc::reader::{FileReader, StreamReader};
use arrow_schema::{ArrowError, SchemaRef};
use parquet::{
    arrow::arrow_reader::ParquetRecordBatchReaderBuilder,
    errors::ParquetError,
    file::reader::{ChunkReader, Length},
};

use std::{
    io::{BufReader, Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{
    Error,
    input::{Handle, Stored, Whole},
};

/// How many rows are decoded at a time.
const ROWS: usize = 4096;

/// Reads a file of columns.
pub(crate) fn open(name: &str, stored: Stored, whole: &Whole) -> Result<Guarded, Error> {
    let opened = guarded(|| {
        Ok(match stored {
            Stored::Parquet => {
                let reader = ParquetRecordBatchReaderBuilder::try_new(whole.clone())?;
                boxed(reader.with_batch_size(ROWS).build()?)
            }
            Stored::ArrowFile => boxed(FileReader::try_new(whole.reader()?, None)?),
            _ => boxed(StreamReader::try_new(BufReader::new(whole.reader()?), None)?),
        })
    });
    let failed = |source| Error::Batches { name: name.to_owned(), source };
    Ok(Guarded { reader: opened.map_err(failed)?, is_ended: false })
}

type Boxed = Box<dyn RecordBatchReader + Send>;

fn boxed(reader: impl RecordBatchReader + Send + 'static) -> Boxed {
    Box::new(reader)
}

/// A reader whose panics, which forged files may cause, are failures.
pub(crate) struct Guarded {
    reader: Boxed,
    is_ended: bool,
}

impl Iterator for Guarded {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_ended {
            return None;
        }
        let next = guarded(|| self.reader.next().transpose()).transpose();
        self.is_ended = !matches!(next, Some(Ok(_)));
        next
    }
}

impl RecordBatchReader for Guarded {
    fn schema(&self) -> SchemaRef {
        self.reader.schema()
    }
}

fn guarded<T>(read: impl FnOnce() -> Result<T, ArrowError>) -> Result<T, ArrowError> {
    let damaged = |_| Err(ArrowError::ParseError("the file is damaged".to_owned()));
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(damaged)
}

impl Length for Whole {
    fn len(&self) -> u64 {
        self.size().unwrap_or_default()
    }
}

impl ChunkReader for Whole {
    type T = Handle;

    fn get_read(&self, start: u64) -> Result<Handle, ParquetError> {
        let mut handle = self.reader()?;
        handle.seek(SeekFrom::Start(start))?;
        Ok(handle)
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<bytes::Bytes, ParquetError> {
        // A forged length must not allocate more than there is.
        let left = self.size()?.saturating_sub(start);
        if length as u64 > left {
            return Err(ParquetError::EOF("the file ends too early".to_owned()));
        }
        let mut bytes = Vec::with_capacity(length);
        self.get_read(start)?.take(length as u64).read_to_end(&mut bytes)?;
        Ok(bytes.into())
    }
}
