//! Files of columns: Parquet, and Arrow's own format.
//!
//! They become record batches, and are checked as those in memory are.

use std::{
    io::{BufReader, Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
};

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_ipc::reader::{FileReader, StreamReader};
use arrow_schema::{ArrowError, SchemaRef};
use parquet::{
    arrow::arrow_reader::ParquetRecordBatchReaderBuilder,
    basic::Compression,
    errors::ParquetError,
    file::{
        metadata::{ColumnChunkMetaData, RowGroupMetaData},
        reader::{ChunkReader, Length},
    },
};

use crate::{
    Error, Trouble,
    input::{Handle, Stored, Whole},
};

/// How many rows are decoded at a time.
const ROWS: usize = 4096;

/// Reads a file of columns.
pub(crate) fn open(name: &str, stored: Stored, whole: &Whole) -> Result<Guarded, Error> {
    let opened = guarded(|| {
        Ok(match stored {
            Stored::Parquet => {
                let builder = ParquetRecordBatchReaderBuilder::try_new(whole.clone())?;
                let columns =
                    builder.metadata().row_groups().iter().flat_map(RowGroupMetaData::columns);
                if columns.map(ColumnChunkMetaData::compression).any(|codec| !is_read(codec)) {
                    return Ok(None);
                }
                Some(boxed(builder.with_batch_size(ROWS).build()?))
            }
            Stored::ArrowFile => Some(boxed(FileReader::try_new(whole.reader()?, None)?)),
            _ => Some(boxed(StreamReader::try_new(BufReader::new(whole.reader()?), None)?)),
        })
    });
    let failed = |source| Error::Batches { name: name.to_owned(), source };
    match opened.map_err(failed)? {
        Some(reader) => Ok(Guarded { reader, is_ended: false }),
        None => Err(Error::trouble(name, Trouble::Method)),
    }
}

/// Whether pages are compressed as they are read here: what pyarrow, polars, `DuckDB` and Spark write unless told otherwise,
/// and gzip. Brotli weighs more than all of them together, and nobody writes the others.
const fn is_read(codec: Compression) -> bool {
    matches!(
        codec,
        Compression::UNCOMPRESSED
            | Compression::SNAPPY
            | Compression::GZIP(_)
            | Compression::LZ4
            | Compression::LZ4_RAW
            | Compression::ZSTD(_)
    )
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

#[cfg(test)]
mod tests {
    use std::{io::Cursor, ops::ControlFlow, sync::Arc};

    use arrow_array::{ArrayRef, Date32Array, Int64Array, StringArray};
    use arrow_ipc::{
        CompressionType,
        writer::{FileWriter, IpcWriteOptions, StreamWriter},
    };
    use parquet::{arrow::ArrowWriter, basic::ZstdLevel, file::properties::WriterProperties};

    use super::*;
    use crate::{
        Source,
        check::{Reading, Settings},
    };

    fn batch(rows: usize) -> RecordBatch {
        RecordBatch::try_from_iter([
            ("nom_lieu", Arc::new(StringArray::from(vec!["Cabinet"; rows])) as ArrayRef),
            ("code_postal", Arc::new(Int64Array::from_iter_values(vec![1000; rows]))),
            ("date_verification", Arc::new(Date32Array::from(vec![20_526; rows]))),
        ])
        .unwrap()
    }

    fn parquet(rows: usize, codec: Compression) -> Vec<u8> {
        let properties = WriterProperties::builder().set_compression(codec).build();
        let mut bytes = Vec::new();
        let mut writer =
            ArrowWriter::try_new(&mut bytes, batch(rows).schema(), Some(properties)).unwrap();
        writer.write(&batch(rows)).unwrap();
        writer.close().unwrap();
        bytes
    }

    fn arrow(rows: usize, codec: Option<CompressionType>, is_file: bool) -> Vec<u8> {
        let options = IpcWriteOptions::default().try_with_compression(codec).unwrap();
        let (mut bytes, schema) = (Vec::new(), batch(rows).schema());
        if is_file {
            let mut writer =
                FileWriter::try_new_with_options(&mut bytes, &schema, options).unwrap();
            writer.write(&batch(rows)).unwrap();
            writer.finish().unwrap();
            drop(writer);
        } else {
            let mut writer =
                StreamWriter::try_new_with_options(&mut bytes, &schema, options).unwrap();
            writer.write(&batch(rows)).unwrap();
            writer.finish().unwrap();
            drop(writer);
        }
        bytes
    }

    /// Row and code of what is found.
    fn found(bytes: Vec<u8>) -> Result<Vec<(u64, &'static str)>, Error> {
        let settings = Settings::default();
        let source = Source::new("fiches", Cursor::new(bytes))?;
        let mut found = Vec::new();
        Reading::open(source, &settings)?.run(|outcome| {
            found.extend(outcome.found.into_iter().map(|found| (found.row, found.finding.code())));
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    #[test]
    fn every_file_of_columns_is_read_like_the_table() {
        let text = format!(
            "nom_lieu;code_postal;date_verification\n{}",
            "Cabinet;1000;2026-03-14\n".repeat(9000)
        );
        let expected = found(text.into()).unwrap();
        assert!(expected.len() > 9000);
        for codec in [
            Compression::UNCOMPRESSED,
            Compression::SNAPPY,
            Compression::GZIP(parquet::basic::GzipLevel::default()),
            Compression::LZ4_RAW,
            Compression::ZSTD(ZstdLevel::default()),
        ] {
            assert_eq!(found(parquet(9000, codec)).unwrap(), expected, "{codec:?}");
        }
        for codec in [None, Some(CompressionType::LZ4_FRAME), Some(CompressionType::ZSTD)] {
            for is_file in [true, false] {
                assert_eq!(
                    found(arrow(9000, codec, is_file)).unwrap(),
                    expected,
                    "{codec:?} {is_file}"
                );
            }
        }
        assert!(!is_read(Compression::BROTLI(parquet::basic::BrotliLevel::default())));
    }

    #[test]
    fn what_is_cut_or_forged_is_an_error() {
        for whole in
            [parquet(50, Compression::SNAPPY), arrow(50, None, true), arrow(50, None, false)]
        {
            // The end of a stream may be missing, and nothing with it.
            for end in [8, 100, whole.len() / 2, whole.len() - 20] {
                found(whole[..end].to_vec()).unwrap_err();
            }
            let step = whole.len() / 150 + 1;
            for at in (0..whole.len()).step_by(step) {
                let mut forged = whole.clone();
                forged[at] ^= 0xFF;
                // Whatever comes of it: it comes in time, and is no panic.
                let _ = found(forged);
            }
        }
    }
}
