"""The check, for every kind of source."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Protocol, TypeAlias, overload

from praticable._json import dumps
from praticable._listing import Listing
from praticable._native import Check, Checked, Convert
from praticable._options import ColumnMapping, Lang, Profile, Sheet, SourceFormat, settings
from praticable._progress import Advance, Progress, following
from praticable._report import Report


class ArrowStream(Protocol):
    """A table in memory: a polars or pandas DataFrame, a pyarrow Table or RecordBatchReader, a DuckDB relation."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Hand over the record batches of the table, in a capsule."""


class ArrowArray(Protocol):
    """One record batch in memory."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """Hand over the batch, in two capsules."""


Source: TypeAlias = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | Listing
    | Mapping[str, Any]
    | Sequence[Listing | Mapping[str, Any]]
    | ArrowStream
    | ArrowArray
)
"""A path, the bytes of a file, a listing, a list of listings, or a table in memory."""


def check(
    source: Source,
    *,
    source_format: SourceFormat = "auto",
    sheet: Sheet | None = None,
    mapping: ColumnMapping | None = None,
    profile: Profile = "import",
    lang: Lang = "fr",
    today: date | str | None = None,
    threads: int | None = None,
    progress: Progress = False,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Check listings: each by itself, then all together. A fault in the data is a finding and never an exception.

    ``source`` is the path of a file, the bytes of one, a dict (one listing), a list of dicts, or a table in memory: any
    object that gives Arrow record batches, such as a polars or pandas DataFrame, a pyarrow Table or RecordBatchReader, or a
    DuckDB relation. Files are flat tables (CSV, XLSX, ODS, XLS, Parquet, Arrow), JSON, NDJSON or files of national sources,
    as they are or in gzip and zip, of any size: memory grows with the findings, not with the file. Findings are those of
    ``praticable check``, in the order of the source.

    An archive of several files gives one report of all of them: its findings name their ``file``, and
    listings are compared across files. A member that cannot be read is an error that names it.

    The columns of a table in memory are found by their names, as in a file, and its values are read as cells: best as they
    were written, without types guessed from them (in polars ``read_csv(…, infer_schema=False)``), since a postal code
    that became a number has lost its zero. ``None``, and a NaN among floats, is an empty cell.

    - ``source_format``: ``auto`` (detected from the content), ``listing``, or the publisher of the file: ``rpps``,
      ``ameli``, ``ameli-cds``, ``cnam``, ``finess`` or ``acceslibre``.
    - ``sheet``: a sheet of a workbook, by its name or its number from 1; the one that holds listings unless given.
    - ``mapping``: our names for the columns and words of a table that has others: a dict such as
      ``{"columns": {"Nom": "nom_lieu", "Note": None}, "values": {"entree_plain_pied": {"OK": "oui"}}}``, or the path of a
      JSON file that holds it. ``None`` leaves a column out on purpose; of a word, ``""`` means missing.
      ``praticable.draft_mapping`` drafts one.
    - ``profile``: the purpose of the check, which sets the severity of each rule: ``intake`` (a card being filled in),
      ``import`` (a file coming in) or ``publish`` (a card going public).
    - ``lang``: the language of messages, ``fr``, ``en`` or ``simple`` (simple French).
    - ``today``: the day to judge dates against, as a date or as ``"2026-11-22"``; that of the clock (UTC) unless given, as
      on the command line. Give it for a reproducible report.
    - ``threads``: the number of threads; one for each processor unless given. It does not change the findings.
    - ``progress``: ``True`` for a bar of tqdm; or a bar, a class of bars, or a callable given the bytes read and their total;
      of a table in memory, rows.
    - ``select``, ``ignore``: report only these rules, or not these: codes such as ``ACC-001``, families such as ``ACC``.

    Other Python threads run meanwhile, and Ctrl-C stops the check within a second; a slow stream first ends its current
    batch.

    Raises ``FileNotFoundError`` and other ``OSError``, also where a stream fails midway, ``ValueError`` for an option or a
    source that makes no sense, such as an empty file, and ``TypeError`` for another kind of source.

    >>> import praticable
    >>> table = b"nom_lieu,entree_plain_pied,entree_marches\\nCabinet du Port,oui,2\\n"
    >>> report = praticable.check(table, select=["ACC"], lang="en")
    >>> print(report)
    <Report invalid: 1 rows, 1 errors, 0 warnings, 0 infos>
    >>> finding = report[0]
    >>> finding.code, finding.row, finding.line, finding.column
    ('ACC-001', 1, 2, 'entree_marches')
    >>> finding.message()
    'said to be step free, but steps are counted (number: 2)'
    """
    asked = settings(
        source_format=source_format,
        sheet=sheet,
        mapping=mapping,
        profile=profile,
        lang=lang,
        today=today,
        threads=threads,
        select=select,
        ignore=ignore,
    )
    size, run = _call(asked, source)
    with following(progress, size, unit=" rows" if _is_table(source) else "B") as advance:
        return Report(run(advance))


_Converted: TypeAlias = tuple[bytes | None, int, list[tuple[str, int]], str, bool]


@overload
def _call(asked: Check, source: Source) -> tuple[int | None, Callable[[Advance | None], Checked]]: ...


@overload
def _call(asked: Convert, source: Source) -> tuple[int | None, Callable[[Advance | None], _Converted]]: ...


def _call(asked: Check | Convert, source: Source) -> tuple[int | None, Callable[[Advance | None], Any]]:
    """The number of bytes or rows in a source, if known, and the call that checks or converts it."""
    match source:
        case str() | os.PathLike():
            path = path_of(source)
            size = os.path.getsize(path) if os.path.isfile(path) else None
            return size, partial(asked.path, path)
        case bytes() | bytearray() | memoryview():
            return len(source), partial(asked.data, bytes(source), "<bytes>")
        case Listing() | Mapping():
            return None, lambda _: asked.listing(dumps(source))
        case list() | tuple():
            if not source:
                raise ValueError("the list is empty: nothing was checked")
            data = dumps(source)
            return len(data), partial(asked.listings, data)
        case _ if _is_table(source):
            rows = getattr(source, "height", getattr(source, "num_rows", None))
            return rows, partial(asked.table, source, "<table>")
        case _:
            raise TypeError(_unsupported(source))


def _is_table(source: object) -> bool:
    # Spark's frames stream too, but by pulling everything to one machine, in no order.
    is_arrow = hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__")
    return is_arrow and _library(source) != "pyspark"


def _library(source: object) -> str:
    return type(source).__module__.partition(".")[0]


def _unsupported(source: object) -> str:
    """The message for an unsupported source, with a remedy."""
    match _library(source), type(source).__name__:
        case "polars", "LazyFrame":
            return "a `LazyFrame` has no rows yet: give `frame.collect()`, or its file by its path"
        case "pyspark", _:
            return "a Spark `DataFrame` is checked where its rows are: use `praticable.spark.check(df, id_cols=[…])`"
        case _, name:
            return f"a `{name}` cannot be checked: give a path, bytes, a dict, a list of dicts or an Arrow table"


def path_of(source: str | os.PathLike[str]) -> str:
    """The path as text; a text that is obviously data is refused."""
    path = os.fspath(source)
    if isinstance(source, str) and (not path or "\n" in path or path.lstrip()[:1] in ("{", "[")):
        raise ValueError("a text is taken for the path of a file: give data as bytes, with `text.encode()`")
    return path
