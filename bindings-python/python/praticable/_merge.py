"""Merges: one directory from several sources, each fact with its provenance."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from praticable._check import Source, _is_table, _unsupported, path_of
from praticable._convert import Format, Path
from praticable._json import dumps
from praticable._listing import Listing
from praticable._native import Check, Merge
from praticable._options import Lang
from praticable._progress import Advance, Progress, following
from praticable._report import Report


@dataclass(frozen=True)
class Merged:
    """The outcome of a merge."""

    value: Any
    """The directory: a list of dicts, or bytes if ``to`` gives their format; ``None`` when it was written to a file."""
    listings: int
    """Number of listings."""
    joined: int
    """Rows that were joined to the listing of another row."""
    undecided: int
    """People without a number who may be one of several: each keeps a listing of their own."""
    unread: int
    """Values and rows that could not be read, and are not in the directory: ``check`` names them."""
    report: Report
    """Contradictions between sources, and facts left out for their licence. Each finding names its ``file`` and ``row``."""
    _summary: str = field(repr=False)

    def summary(self) -> str:
        """The numbers in words."""
        return self._summary


def merge(
    sources: Sequence[Source],
    out: Path | None = None,
    *,
    to: Format | None = None,
    odbl: bool = False,
    lang: Lang = "fr",
    threads: int | None = None,
    progress: Progress = False,
) -> Merged:
    """Merge several sources into one directory, each fact with its provenance: the most trusted source first.

    Each of ``sources`` is a source of ``check``: a path, bytes, a dict, a list of dicts or a table in memory. Messages call
    those in memory ``<source 1>``, ``<source 2>``… by their place in the list. Rows are joined by identifiers, never by
    resemblance. Where two sources contradict each other the earlier one is kept, and ``report`` has a finding at the row
    that was not followed. Missing and unknown values contradict nothing, and nothing becomes a no.

    - ``out``: the file to write, whole or not at all. Without it the directory is ``value``.
    - ``to``: the format of ``out``, unless its name gives it; without ``out``, the format of the returned bytes, instead of
      a list of dicts.
    - ``odbl``: publish the directory under ODbL. Facts under ODbL are left out of a directory under Licence Ouverte.
    - ``lang``, ``threads`` and ``progress`` are those of a check.

    Raises the exceptions of ``check`` for a source that cannot be read; then nothing is written.

    >>> import praticable
    >>> own = b"siret;entree_plain_pied\\n99900001100018;oui\\n"
    >>> theirs = b"siret;entree_plain_pied;sanitaires_adaptes\\n99900001100018;non;oui\\n"
    >>> merged = praticable.merge([own, theirs], lang="en")
    >>> merged.listings, merged.joined, merged.value[0]["entrance"]["step_free"]
    (1, 1, 'yes')
    >>> [(finding.code, finding.file, finding.row, finding.params["file"]) for finding in merged.report]
    [('ENS-003', '<source 2>', 1, '<source 1>')]
    """
    if isinstance(sources, (str, bytes)) or not isinstance(sources, Sequence):
        raise TypeError("give the sources as a list, the most trusted first: `merge([\"own.csv\", \"theirs.csv\"])`")
    if not sources:
        raise ValueError("the list is empty: nothing was merged")
    # No day: contradictions do not depend on it.
    asked = Check(
        source_format="auto", mapping=None, profile="import", lang=lang, today=None, threads=threads, select=[], ignore=[]
    )
    output = None if out is None else os.fspath(out)
    merging = Merge(asked, to="ndjson" if out is None and to is None else to, output=output, odbl=odbl)
    calls = [_call(merging, source, f"<source {number}>") for number, source in enumerate(sources, 1)]
    sizes = [size for size, _ in calls if size is not None]
    with following(progress, sum(sizes), unit="B") as advance:
        before = 0
        for size, read in calls:
            read(None if advance is None else partial(_further, advance, before))
            before += size or 0
    written, (listings, joined, undecided, unread), checked, said = merging.finish()
    value: Any = written
    if written is not None and to is None:
        value = [json.loads(line) for line in written.splitlines()]
    return Merged(value, listings, joined, undecided, unread, Report(checked), said)


def _call(merging: Merge, source: Source, name: str) -> tuple[int | None, Callable[[Advance | None], None]]:
    """The number of bytes in a source, if known, and the call that reads it."""
    match source:
        case str() | os.PathLike():
            path = path_of(source)
            return os.path.getsize(path) if os.path.isfile(path) else None, partial(merging.path, path)
        case bytes() | bytearray() | memoryview():
            return len(source), partial(merging.data, bytes(source), name)
        case Listing() | dict() | list() | tuple():
            data = dumps(source)
            return len(data), partial(merging.data, data, name)
        case _ if _is_table(source):
            return None, lambda _: merging.table(source, name)
        case _:
            raise TypeError(_unsupported(source))


def _further(advance: Advance, before: int, byte: int) -> None:
    advance(before + byte)
