//! What can be asked on the command line.

use std::{num::NonZeroUsize, path::PathBuf};

use clap::{
    Args as Group, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use praticable::{Date, Lang, Profile, Severity};
use praticable_pipeline::{check::SourceFormat, convert::To, report::Output};

/// What a mapping is.
const MAPPING: &str = r#"What a table calls our columns and words, as JSON such as
{ "columns": { "Nom": "nom_lieu", "Note": null }, "values": { "entree_plain_pied": { "OK": "oui" } } }"#;

/// What drafting a mapping is for.
const MAP: &str = "\
Draft a mapping for a table that has other columns and words than ours.

The draft is JSON with three parts. `columns` gives each column that we do not know the one of ours that it probably is, and \
null where none is near: a column with null is not read. `values` lists, for each column of codes, the words that we do not \
read, each with what it may mean, and null where nobody can tell: a word with null is a finding, as it was. `dates` says \
whether the day or the month stands first, where a column settles it.

Nothing is decided by it: open it in an editor, correct it, and give it to every check of such tables with --mapping. \"\" as \
the meaning of a word says that nothing is known.";

/// How it is used.
const MAP_EXAMPLE: &str = "\
Example:
  praticable map directory.csv -o mapping.json     draft
  $EDITOR mapping.json                             correct
  praticable check directory.csv --mapping mapping.json

Exit codes: 0 when the draft is written, 2 when the table cannot be read.";
/// What a fix does, below its options.
const FIX: &str = "\
Safe fixes keep the meaning: `01 99 00 27 37` becomes `+33199002737`. Proposals wait for --confirm. Only what a fix \
changes is written anew: columns, delimiter, quotes, line ends and encoding stay as they are. What is missing or unknown \
never becomes a no, and a row with a social security number is left alone.

  praticable fix cards.csv --diff             what would change
  praticable fix cards.csv -o mended.csv      the safe fixes, with a log
  praticable unfix mended.csv -o cards.csv    the file as it was, byte for byte

The log quotes what was changed: keep it as safe as the file. Exit code: 0 when done, 2 when not.";

/// What taking a fix back does, below its options.
const UNFIX: &str = "\
Gives the file back byte for byte, or says why it cannot and writes nothing: when OUT was changed since, or when the log \
is that of another file. Exit code: 0 when done, 2 when not.";

/// How a conversion is asked for.
const CONVERT_EXAMPLES: &str = "\
Examples:
  praticable convert fiches.csv -o fiches.xlsx
  praticable convert fiches.xlsx --to ndjson | jq .place.name
  praticable convert PS_LibreAcces_Personne_activite.txt -o rpps.parquet --loss losses.ndjson";

/// Checks files of practitioners' accessibility listings.
#[derive(Debug, Parser)]
#[command(name = "praticable", version, about)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check files: every fault is located, none is dropped
    Check(Check),
    /// Put a file right by what its findings propose, with a log that can undo it
    Fix(Fix),
    /// Take a fix back: the file as it was, byte for byte
    Unfix(Unfix),
    /// Draft a mapping for a table that has other columns and words than ours
    #[command(long_about = MAP, after_long_help = MAP_EXAMPLE)]
    Map(Map),
    /// Write listings in another format, losing nothing
    ///
    /// What a check reads can be converted: tables, workbooks, JSON, Parquet, Arrow, and files of national sources, which
    /// become listings. All files become one.
    ///
    /// A value that cannot be read, a column that listings do not have, a row that is no listing: that would be lost, so the
    /// conversion is refused with a list, nothing is written, and the exit code is 2. With --loss it is written all the same,
    /// and the complete list stands in that file, a line of JSON each. A value that was spelt otherwise (01 99 00 27 37) is
    /// written in its exact form, and is not lost.
    #[command(after_help = CONVERT_EXAMPLES)]
    Convert(Convert),
    /// Put several sources together into one directory, each fact with its provenance
    Merge(Merge),
    /// Explain a rule: what it checks, why, how to correct
    Explain(Explain),
    /// Write the schema of a listing
    Schema(Schema),
    /// Write an empty table to fill in
    Template(Template),
}

impl Command {
    /// The register in which the command speaks to whoever gave it.
    pub(crate) fn lang(&self) -> Lang {
        match self {
            Self::Check(args) => args.checking.work.lang,
            Self::Fix(args) => args.checking.work.lang,
            Self::Unfix(args) => args.lang,
            Self::Map(args) => args.lang,
            Self::Convert(args) => args.work.lang,
            Self::Merge(args) => args.work.lang,
            Self::Explain(args) => args.lang,
            Self::Template(args) => args.lang,
            Self::Schema(_) => Lang::default(),
        }
    }
}

#[derive(Debug, Group)]
pub(crate) struct Check {
    /// Files to check, or patterns such as `*.csv`; `-` is standard input. Tables, workbooks, JSON, Parquet and Arrow, as they
    /// are or in gzip and zip. Listings are compared across all of them
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) checking: Checking,
    /// Format of the report
    #[arg(long, default_value = "text", value_parser = named::<Output>())]
    pub(crate) format: Output,
    /// File to write the report to, instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Exit with 1 when something at least this grave is found
    #[arg(long, value_name = "LEVEL", default_value = "error", value_parser = named::<FailOn>())]
    pub(crate) fail_on: FailOn,
    /// Show at most this many findings of each code; all are counted
    #[arg(long, value_name = "N")]
    pub(crate) max_per_code: Option<usize>,
    /// Leave out proposed values and ids, which may name people
    #[arg(long)]
    pub(crate) redact: bool,
}

/// How records are checked.
#[derive(Debug, Group)]
pub(crate) struct Checking {
    #[command(flatten)]
    pub(crate) input: Input,
    /// What the check is for; it decides how much each rule weighs
    #[arg(long, default_value = "import", value_parser = named::<Profile>())]
    pub(crate) profile: Profile,
    /// Date to judge freshness against, such as 2026-11-22, or `none` [default: today, UTC]
    #[arg(long, value_name = "DATE", value_parser = today)]
    pub(crate) today: Option<Today>,
    /// Report only these rules: codes such as ACC-001, or families such as ACC
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// Do not report these rules
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    #[command(flatten)]
    pub(crate) work: Work,
}

/// What files hold: the same for all that reads listings.
#[derive(Debug, Group)]
pub(crate) struct Input {
    /// What the files hold
    #[arg(long, value_name = "SOURCE", default_value = "auto", value_parser = named::<SourceFormat>())]
    pub(crate) from: SourceFormat,
    /// Sheet of a workbook, by its name or its number [default: the one that holds listings]
    #[arg(long, value_name = "NAME|N")]
    pub(crate) sheet: Option<String>,
    // The example is written as a person writes it, not as documentation does.
    #[arg(long, value_name = "FILE", help = MAPPING)]
    pub(crate) mapping: Option<PathBuf>,
}

/// How a command works, and speaks.
#[derive(Debug, Group)]
pub(crate) struct Work {
    /// Language that people are spoken to in
    #[arg(long, default_value = "fr", value_parser = named::<Lang>())]
    pub(crate) lang: Lang,
    /// Threads that work [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = threads)]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Show no progress, even on a terminal
    #[arg(long)]
    pub(crate) no_progress: bool,
}

#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
#[derive(Debug, Group)]
#[command(after_help = FIX)]
pub(crate) struct Fix {
    /// File to put right: a table as text, JSON or NDJSON
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// File to write; FILE itself is put right in place. It is there as a whole, or not at all
    #[arg(short, long, value_name = "OUT", required_unless_present = "diff")]
    pub(crate) output: Option<PathBuf>,
    /// Make proposals too, for which a person has to agree
    #[arg(long)]
    pub(crate) confirm: bool,
    /// File to write the log to [default: OUT.fixes.ndjson]
    #[arg(long, value_name = "LOG")]
    pub(crate) log: Option<PathBuf>,
    /// Write no log: then nothing can be undone
    #[arg(long, conflicts_with = "log")]
    pub(crate) no_log: bool,
    /// Show on standard output what would change, and write nothing
    #[arg(long, conflicts_with_all = ["output", "log", "no_log"])]
    pub(crate) diff: bool,
    #[command(flatten)]
    pub(crate) checking: Checking,
    /// Leave the values out of --diff, which may name people
    #[arg(long, requires = "diff")]
    pub(crate) redact: bool,
}

#[derive(Debug, Group)]
#[command(after_help = UNFIX)]
pub(crate) struct Unfix {
    /// File that `praticable fix` wrote
    #[arg(value_name = "OUT")]
    pub(crate) file: PathBuf,
    /// Log of that fix [default: OUT.fixes.ndjson]
    #[arg(long, value_name = "LOG")]
    pub(crate) log: Option<PathBuf>,
    /// File to write [default: OUT itself]
    #[arg(short, long, value_name = "BACK")]
    pub(crate) output: Option<PathBuf>,
    /// Language that people are spoken to in
    #[arg(long, default_value = "fr", value_parser = named::<Lang>())]
    pub(crate) lang: Lang,
}

#[derive(Debug, Group)]
pub(crate) struct Merge {
    /// Files to put together, the most trusted first: where two contradict each other, the earlier one is kept, and the other
    /// is reported
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// File to write the directory to
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Format of the directory [default: the one that the name of the output ends with]
    #[arg(long, value_name = "FORMAT", value_parser = named::<To>())]
    pub(crate) to: Option<To>,
    /// Let the directory go out under ODbL; facts under ODbL are left out of one under Licence Ouverte
    #[arg(long)]
    pub(crate) odbl: bool,
    /// Format of the report on contradictions, which goes to standard output
    #[arg(long, default_value = "text", value_parser = named::<Output>())]
    pub(crate) format: Output,
    /// Show at most this many contradictions; all are counted
    #[arg(long, value_name = "N")]
    pub(crate) max_per_code: Option<usize>,
    #[command(flatten)]
    pub(crate) work: Work,
    /// Leave out ids, which may name people
    #[arg(long)]
    pub(crate) redact: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Map {
    /// Table to draft a mapping for: text, a workbook, Parquet or Arrow, as it is or in gzip or zip; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Sheet of a workbook, by its name or its number [default: the first with a column that is known]
    #[arg(long, value_name = "NAME|N")]
    pub(crate) sheet: Option<String>,
    /// File to write the mapping to, instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Language of the notes
    #[arg(long, default_value = "fr", value_parser = named::<Lang>())]
    pub(crate) lang: Lang,
    /// Show no progress, even on a terminal
    #[arg(long)]
    pub(crate) no_progress: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Convert {
    /// Files to convert, or patterns such as `*.csv`; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Format to write [default: the one that the name of the output ends with]
    #[arg(long, value_name = "FORMAT", value_parser = named::<To>(), required_unless_present = "output")]
    pub(crate) to: Option<To>,
    /// File to write; text may go to standard output, which is `-`
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) input: Input,
    /// Accept that something is lost, and write the complete list of it here, a line of JSON each
    #[arg(long, value_name = "FILE")]
    pub(crate) loss: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) work: Work,
    /// Leave proposed values and ids out of the list of losses, since they may name people
    #[arg(long)]
    pub(crate) redact: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Explain {
    /// Code of the rule, such as ACC-001
    pub(crate) code: String,
    /// Language of the page
    #[arg(long, default_value = "fr", value_parser = named::<Lang>())]
    pub(crate) lang: Lang,
}

#[derive(Debug, Group)]
pub(crate) struct Schema {
    /// Which schema
    #[arg(default_value = "json")]
    pub(crate) kind: SchemaKind,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SchemaKind {
    /// JSON Schema, draft 2020-12, of one listing
    Json,
    /// Table Schema of the flat table
    Table,
}

#[derive(Debug, Group)]
pub(crate) struct Template {
    /// Which kind of file
    #[arg(default_value = "csv")]
    pub(crate) kind: TemplateKind,
    /// File to write to, instead of standard output; a workbook needs one
    #[arg(short, long, value_name = "FILE", required_if_eq("kind", "xlsx"))]
    pub(crate) output: Option<PathBuf>,
    /// Language of the help in a workbook
    #[arg(long, default_value = "fr", value_parser = named::<Lang>())]
    pub(crate) lang: Lang,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum TemplateKind {
    /// A table with the names of the columns, as spreadsheets set to French read it
    Csv,
    /// A workbook with drop-down lists, help on each column, and a sheet that explains them
    Xlsx,
}

/// The day that a check is made against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Today {
    /// That day.
    Day(Date),
    /// No day: the rules that need one do not run.
    None,
}

/// The gravity at which a check fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailOn {
    /// At this severity or a graver one.
    At(Severity),
    /// Whatever is found.
    Never,
}

/// Values with the names that the command line gives them.
pub(crate) trait Names: Clone + Sized + Send + Sync + 'static {
    /// Every value with its name.
    fn all() -> impl Iterator<Item = (&'static str, Self)>;
}

/// Values that know their names.
macro_rules! names {
    ($($type:ty),+) => {$(
        impl Names for $type {
            fn all() -> impl Iterator<Item = (&'static str, Self)> {
                Self::ALL.into_iter().map(|value| (value.name(), value))
            }
        }
    )+};
}

names! { Lang, Output, Profile }

impl Names for To {
    fn all() -> impl Iterator<Item = (&'static str, Self)> {
        Self::ALL.iter().map(|to| (to.name(), *to))
    }
}

impl Names for SourceFormat {
    fn all() -> impl Iterator<Item = (&'static str, Self)> {
        Self::all().map(|from| (from.name(), from))
    }
}

impl Names for FailOn {
    fn all() -> impl Iterator<Item = (&'static str, Self)> {
        let at = |severity: Severity| (severity.name(), Self::At(severity));
        [at(Severity::Error), at(Severity::Warning), ("never", Self::Never)].into_iter()
    }
}

/// Reads a value by its name, and lists the names in the help.
fn named<T: Names>() -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(T::all().map(|(name, _)| name)).try_map(|name| {
        let found = T::all().find(|(known, _)| *known == name);
        found.map(|(_, value)| value).ok_or("unknown name")
    })
}

fn today(text: &str) -> Result<Today, String> {
    if text == "none" {
        return Ok(Today::None);
    }
    text.parse().map(Today::Day).map_err(|_| "write the date as 2026-11-22".to_owned())
}

fn threads(text: &str) -> Result<NonZeroUsize, String> {
    text.parse().map_err(|_| "give a number from 1".to_owned())
}
