"""Conversions: the listings of any source, in our own formats."""

from __future__ import annotations

import os
from typing import Literal, TypeAlias, overload

from praticable._check import Source, _call, _is_table
from praticable._errors import LossyConversion
from praticable._native import Convert
from praticable._options import ColumnMapping, Lang, Sheet, SourceFormat, settings
from praticable._progress import Progress, following

Format: TypeAlias = Literal["ndjson", "json", "csv", "parquet", "arrow", "xlsx"]
"""A format of listings: JSON, one listing a line or one list; the flat table as text, in columns, or as a workbook."""

Path: TypeAlias = str | os.PathLike[str]


@overload
def convert(
    source: Source,
    to: Format,
    out: None = None,
    *,
    loss: Path | None = None,
    source_format: SourceFormat = "auto",
    sheet: Sheet | None = None,
    mapping: ColumnMapping | None = None,
    lang: Lang = "fr",
    threads: int | None = None,
    progress: Progress = False,
) -> bytes: ...


@overload
def convert(
    source: Source,
    to: Format,
    out: Path,
    *,
    loss: Path | None = None,
    source_format: SourceFormat = "auto",
    sheet: Sheet | None = None,
    mapping: ColumnMapping | None = None,
    lang: Lang = "fr",
    threads: int | None = None,
    progress: Progress = False,
) -> None: ...


def convert(
    source: Source,
    to: Format,
    out: Path | None = None,
    *,
    loss: Path | None = None,
    source_format: SourceFormat = "auto",
    sheet: Sheet | None = None,
    mapping: ColumnMapping | None = None,
    lang: Lang = "fr",
    threads: int | None = None,
    progress: Progress = False,
) -> bytes | None:
    """Write the listings of a source in one of our formats: to the file ``out``, or as returned bytes.

    ``source`` is any source of :func:`check`, files of national sources included; all files of an archive become one.
    ``source_format``, ``sheet``, ``mapping``, ``threads`` and ``progress`` are those of a check.

    Nothing is lost silently. An unreadable value, a column that listings do not have, a row that is not a listing: that
    raises ``LossyConversion`` and writes nothing, unless ``loss`` is the path of a file for the complete list of losses,
    one line of JSON each. A value in another spelling is written in its exact form, and is not lost. Files are written
    whole or not at all.

    >>> import praticable
    >>> praticable.convert({"place": {"name": "Cabinet du Port"}}, "ndjson")
    b'{"place":{"name":"Cabinet du Port"}}\\n'
    >>> try:
    ...     praticable.convert(b"nom_lieu;note\\nCabinet du Port;x\\n", "json", lang="en")
    ... except praticable.LossyConversion as error:
    ...     error.losses
    {'column': 1}
    """
    # Losses do not depend on the day.
    asked = settings(
        source_format=source_format,
        sheet=sheet,
        mapping=mapping,
        lang=lang,
        today="2000-01-01",
        threads=threads,
    )
    output, lost = (None if path is None else os.fspath(path) for path in (out, loss))
    size, run = _call(Convert(asked, to=to, output=output, loss=lost), source)
    with following(progress, size, unit=" rows" if _is_table(source) else "B") as advance:
        written, _, losses, said, refused = run(advance)
    if refused:
        raise LossyConversion(dict(losses), said)
    return written
