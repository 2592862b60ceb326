"""Merges: one directory from several sources, each fact with its provenance."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from praticable._check import Source, _is_table, _no_source, path_of
from praticable._convert import Format, Path
from praticable._json import dumps
from praticable._listing import Listing
from praticable._native import Check, Merge
from praticable._options import Lang
from praticable._progress import Advance, Progress, following
from praticable._report import Report


@dataclass(frozen=True)
class Merged:
    """What a merge came to."""

    value: Any
    """The directory: a list of dicts, or bytes where ``to`` says their format; ``None`` when it was written to a file."""
    listings: int
    """How many listings it has."""
    joined: int
    """Rows that were joined to another's listing."""
    undecided: int
    """People without a number who may be one of several: they stand for themselves."""
    unread: int
    """Values and rows that could not be read, and are not in the directory: ``check`` says which."""
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
    """Put several sources together into one directory, each fact with its provenance: the most trusted source first.

    Each of ``sources`` is whatever ``check`` takes: a path, bytes, a dict, a list of dicts or a table in memory. Messages
    call those in memory ``<source 1>``, ``<source 2>``… by their place in the list. What belongs together is joined by what
    identifies, never by what resembles. Where two sources contradict each other the earlier one is kept, and ``report`` says
    so in the row that was not followed. Nothing contradicts what is missing or unknown, and nothing becomes a no.

    - ``out``: the file to write; it is there whole, or as it was. Without it the directory is ``value``.
    - ``to``: the format of ``out``, unless its name tells it; without ``out``, that of the bytes to give back instead of a
      list of dicts.
    - ``odbl``: let the directory go out under ODbL. Facts under ODbL are left out of one under Licence Ouverte.
    - ``lang``, ``threads`` and ``progress`` are those of a check.

    Raises what ``check`` raises of a source that cannot be read; then nothing is written.

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
    # No day: which of two sources is right does not depend on it.
    asked = Check(
        source_format="auto", mapping=None, profile="import", lang=lang, today=None, threads=threads, select=[], ignore=[]
    )
    output = None if out is None else os.fspath(out)
    merging = Merge(asked, to="ndjson" if out is None and to is None else to, output=output, odbl=odbl)
    doors = [_door(merging, source, f"<source {number}>") for number, source in enumerate(sources, 1)]
    sizes = [size for size, _ in doors if size is not None]
    with following(progress, sum(sizes), unit="B") as advance:
        before = 0
        for size, read in doors:
            read(None if advance is None else partial(_further, advance, before))
            before += size or 0
    written, (listings, joined, undecided, unread), checked, said = merging.finish()
    value: Any = written
    if written is not None and to is None:
        value = [json.loads(line) for line in written.splitlines()]
    return Merged(value, listings, joined, undecided, unread, Report(checked), said)


def _door(merging: Merge, source: Source, name: str) -> tuple[int | None, Callable[[Advance | None], None]]:
    """How many bytes a source has, where that is known, and the call that reads it."""
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
            raise TypeError(_no_source(source))


def _further(advance: Advance, before: int, byte: int) -> None:
    advance(before + byte)
