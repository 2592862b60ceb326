//! The check of a whole file, read piece by piece: neither the file nor its findings ever stand in memory together. Only what
//! has to be read from its end, or twice, does, up to a bound: workbooks and archives, and what is put right.

use std::{
    cell::RefCell,
    io::{self, Cursor, Read, Write},
    ops::ControlFlow,
    rc::Rc,
    sync::Arc,
};

use praticable::{Lang, Options, calls};
use praticable_pipeline::{
    Error, Progress, Session, Source,
    check::{Reading, Settings},
    fix::{self, Refused, Tally},
    input::HELD,
    report::{Output, Report, Style, Summary},
};
use wasm_bindgen::prelude::*;

use crate::Call;

/// Bytes of a block: a page sees the check move, and a file of a megabyte is more than one step.
const BLOCK: usize = 1 << 18;

/// Places that a page shows of each cause.
const PLACES: usize = 10;

#[wasm_bindgen]
extern "C" {
    /// A file, as the check reads it: `Input` of `js/files.js`.
    pub type Input;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Input) -> String;

    #[wasm_bindgen(method, catch)]
    fn read(this: &Input, size: usize) -> Result<Vec<u8>, JsValue>;

    #[wasm_bindgen(method)]
    fn checked(this: &Input, rows: f64);

    /// Where findings are written.
    pub type Sink;

    #[wasm_bindgen(method)]
    fn write(this: &Sink, bytes: &[u8]);

    /// What a read throws.
    type Refusal;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Refusal) -> Option<String>;
}

/// What the check of a file gave. It says it in every language, and keeps only counts and the first places.
#[wasm_bindgen]
#[derive(Debug)]
pub struct FileReport {
    summary: Summary,
    /// What keeps the file from being put right here, if anything does.
    unfixable: Option<Refused>,
    /// What kept the file from being read, or from being read to its end.
    error: Option<Error>,
}

/// Checks a file: a table as CSV or in a workbook, listings as NDJSON or in a JSON array, or the extraction of a national
/// source, whatever its content shows. It is read once, from its beginning to its end.
///
/// Throws for an unknown profile or an unreadable date. What keeps a file from being read is in the report.
#[wasm_bindgen(js_name = checkFile)]
pub fn check_file(
    input: Input,
    profile: Option<String>,
    today: Option<String>,
    sheet: Option<String>,
) -> Result<FileReport, JsError> {
    let Call { options, .. } = Call::new(profile, today, None)?;
    let session = session(options, sheet);
    // This format keeps examples of each cause, and is never written.
    let style = Style { max_per_code: Some(PLACES), ..style(Lang::Fr) };
    let mut report =
        session.report(Output::HtmlPart, style, io::sink()).map_err(thrown(Lang::Fr))?;
    let mut unfixable = None;
    let error = run(input, session, &mut report, |reading| unfixable = reading.unfixable()).err();
    Ok(FileReport { summary: report.into_summary(), unfixable, error })
}

/// Checks a file and writes all its findings, byte for byte as the command `praticable check --format` does: as `csv`,
/// `ndjson` or `json`.
///
/// Throws as `checkFile` does, for another format, and for what keeps the file from being read.
#[wasm_bindgen(js_name = writeFindings)]
pub fn write_findings(
    input: Input,
    sink: Sink,
    format: &str,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
    sheet: Option<String>,
) -> Result<(), JsError> {
    let Call { options, lang } = Call::new(profile, today, lang)?;
    let session = session(options, sheet);
    let lang = lang.unwrap_or_default();
    let Some(output @ (Output::Csv | Output::Json | Output::Ndjson)) = Output::from_name(format)
    else {
        return Err(JsError::new("findings are written as `csv`, `json` or `ndjson`"));
    };
    let out = io::BufWriter::with_capacity(BLOCK, Written(sink));
    let mut report = session.report(output, style(lang), out).map_err(thrown(lang))?;
    let done = run(input, session, &mut report, |_| ()).and_then(|()| report.finish());
    done.map(drop).map_err(thrown(lang))
}

/// Puts a file right as the command `praticable fix` does, and writes what comes of it to `sink`, byte for byte the same.
///
/// Throws as `checkFile` does, and for what keeps the file from being read or put right.
#[wasm_bindgen(js_name = fixFile)]
pub fn fix_file(
    input: Input,
    sink: Sink,
    confirm: bool,
    profile: Option<String>,
    today: Option<String>,
    lang: Option<String>,
) -> Result<FileFix, JsError> {
    let Call { options, lang } = Call::new(profile, today, lang)?;
    mend(input, session(options, None), confirm, Written(sink))
        .map_err(thrown(lang.unwrap_or_default()))
}

/// What the fix of a file did.
#[wasm_bindgen]
#[derive(Debug)]
pub struct FileFix {
    tally: Tally,
    log: Vec<u8>,
}

#[wasm_bindgen]
impl FileFix {
    /// How much was changed, how much waits and how much was left, as JSON.
    pub fn tally(&self) -> Result<String, JsError> {
        serde_json::to_string(&self.tally).map_err(|error| JsError::new(&error.to_string()))
    }

    /// The same in words, a line each.
    pub fn notice(&self, lang: &str) -> Result<String, JsError> {
        Ok(fix::notice(&self.tally, calls::lang(lang)?))
    }

    /// The log, which leads back.
    pub fn log(&self) -> Vec<u8> {
        self.log.clone()
    }
}

/// The names of all columns, as the first line of a table that spreadsheets set to French open well.
#[wasm_bindgen(js_name = tableTemplate)]
pub fn table_template() -> String {
    praticable::table::template()
}

#[wasm_bindgen]
impl FileReport {
    /// What a page draws, in a language, as JSON: `FileView` of `js/files.js`.
    pub fn view(&self, lang: &str) -> Result<String, JsError> {
        let lang = calls::lang(lang)?;
        let error = self.error.as_ref().map(|error| error.message(lang));
        let changed = matches!(self.error, Some(Error::Read { .. }));
        let unfixable = self.unfixable.as_ref().map(|refused| match refused {
            Refused::NotOurs { .. } => "not_ours",
            _ => "not_plain",
        });
        // Not the small writer of the calls, which knows findings alone.
        serde_json::to_string(&Drawn {
            error,
            changed,
            unfixable,
            view: self.summary.view(lang, false),
        })
        .map_err(|error| JsError::new(&error.to_string()))
    }
}

/// What a page draws, and what kept the file from being read.
#[derive(serde::Serialize)]
struct Drawn {
    error: Option<String>,
    /// Whether the file may have been changed or moved since it was chosen.
    changed: bool,
    /// Why the file cannot be put right here, by name.
    unfixable: Option<&'static str>,
    #[serde(flatten)]
    view: praticable_pipeline::report::View,
}

const fn style(lang: Lang) -> Style {
    Style { lang, redact: false, colour: false, max_per_code: None }
}

fn session(options: Options, sheet: Option<String>) -> Session {
    Session::new(Settings { options, sheet, ..Settings::default() })
}

/// Turns an error into what JavaScript throws.
fn thrown(lang: Lang) -> impl FnOnce(Error) -> JsError {
    move |error| JsError::new(&error.message(lang))
}

/// Checks a file into a report; `opened` is called with the file once its format is known.
fn run<W: Write>(
    input: Input,
    mut session: Session,
    report: &mut Report<W>,
    opened: impl FnOnce(&Reading),
) -> Result<(), Error> {
    let name = input.name();
    let lent = Lent::new(input);
    let reading = Source::new(&name, Reader).and_then(|source| session.open(source));
    let reading = reading.inspect_err(|_| report.miss(&name))?.with_block_size(BLOCK);
    opened(&reading);
    session.check(reading, report, |progress| lent.checked(progress))?;
    session.conclude(report)
}

/// The bytes of the file that is lent, which a fix may have to read twice: once to learn how its dates are written.
fn held(name: &str) -> Result<Arc<[u8]>, Error> {
    let mut bytes = Vec::new();
    let read = Reader.take(HELD + 1).read_to_end(&mut bytes);
    let fits = read.and_then(|read| {
        let too_large = read as u64 > HELD;
        if too_large { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(()) }
    });
    fits.map_err(|source| Error::Read { name: name.to_owned(), source })?;
    Ok(bytes.into())
}

/// Puts a file right, and writes it.
fn mend(
    input: Input,
    mut session: Session,
    confirm: bool,
    out: impl Write,
) -> Result<FileFix, Error> {
    let name = input.name();
    let lent = Lent::new(input);
    let bytes = held(&name)?;
    let open = || Source::new(&name, Cursor::new(Arc::clone(&bytes)));
    let fixing = session.fixing(open, confirm)?.with_block_size(BLOCK);
    let (tally, log) = session.fix_to(fixing, out, |progress| lent.checked(progress))?;
    Ok(FileFix { tally, log })
}

thread_local! {
    /// The file being read: a source may move to another thread, which nothing of JavaScript can. A check that is begun
    /// in the midst of another one comes on top of it.
    static INPUTS: RefCell<Vec<Rc<Input>>> = const { RefCell::new(Vec::new()) };
}

/// A file lent to the reader for as long as this lives.
struct Lent(Rc<Input>);

impl Lent {
    fn new(input: Input) -> Self {
        let input = Rc::new(input);
        INPUTS.with_borrow_mut(|inputs| inputs.push(Rc::clone(&input)));
        Self(input)
    }

    #[expect(clippy::cast_precision_loss, reason = "no file has 2^53 rows")]
    fn checked(&self, progress: Progress) -> ControlFlow<()> {
        self.0.checked(progress.rows as f64);
        ControlFlow::Continue(())
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        INPUTS.with_borrow_mut(Vec::pop);
    }
}

/// Reads the file that is lent.
struct Reader;

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let input = INPUTS.with_borrow(|inputs| inputs.last().cloned());
        let Some(input) = input else { return Ok(0) };
        let bytes = input.read(into.len()).map_err(refused)?;
        bytes.as_slice().read(into)
    }
}

/// Why the browser did not give the bytes (<https://w3c.github.io/FileAPI/#dfn-error-codes>).
fn refused(thrown: JsValue) -> io::Error {
    let name = thrown.unchecked_into::<Refusal>().name().unwrap_or_default();
    match name.as_str() {
        "NotFoundError" => io::ErrorKind::NotFound.into(),
        "NotReadableError" | "SecurityError" => io::ErrorKind::PermissionDenied.into(),
        _ => io::Error::other(name),
    }
}

/// Writes where JavaScript says.
struct Written(Sink);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
