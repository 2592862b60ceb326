"""Fixes that findings propose, applied and undone."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from praticable._check import path_of
from praticable._json import dumps
from praticable._listing import Listing
from praticable._native import fix_data, fix_file, log_beside, unfix_file
from praticable._options import ColumnMapping, Lang, Profile, SourceFormat, settings


@dataclass(frozen=True)
class Fixed:
    """The outcome of a fix."""

    value: Any
    """The fixed data: a dict, a list of dicts or bytes; ``None`` for a file."""
    log: str | list[dict[str, Any]] | bytes | None
    """The path of the log of a file, the log of bytes, or every change of a dict or a list of dicts."""
    rows: int
    """Rows that were read."""
    unreadable: int
    """Those of them that cannot be read, and stay as they are."""
    changed_rows: int
    """Those of them that changed."""
    places: int
    """Cells or values that changed."""
    changes: dict[str, int]
    """Changes by rule."""
    waiting: dict[str, int]
    """Proposals that need ``confirm=True``, by rule."""
    left: dict[str, dict[str, int]]
    """Fixes that were not made, by reason (such as ``no_column``) and rule."""
    _summary: str = field(repr=False)

    def summary(self) -> str:
        """The outcome in words."""
        return self._summary


def fix(
    source: str | os.PathLike[str] | bytes | Listing | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    out: str | os.PathLike[str] | None = None,
    *,
    confirm: bool = False,
    log: str | os.PathLike[str] | bool = True,
    source_format: SourceFormat = "auto",
    mapping: ColumnMapping | None = None,
    profile: Profile = "import",
    lang: Lang = "fr",
    today: date | str | None = None,
    threads: int | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Fixed:
    """Apply the fixes that findings propose to a file or to listings; the source is left as it is.

    For a path, the fixed file is written to ``out``, which may be the file itself, and the log to ``log``: a path, ``True``
    for ``out`` and ``.fixes.ndjson``, or ``False`` for none. Both are written whole or not at all, and ``unfix`` restores
    the file byte for byte. For bytes, a dict or a list of dicts, the fixed data is ``value``, and ``log`` has every change.

    Safe fixes keep the meaning; ``confirm=True`` applies proposals too, which need a person's consent. Missing and unknown
    values never become a no, and a row with a social security number stays as it is. The other options are those of
    ``check``; files are those of ``praticable fix``.

    >>> import praticable
    >>> fixed = praticable.fix({"contact": {"phones": ["01 99 00 27 37"]}})
    >>> fixed.value
    {'contact': {'phones': ['+33199002737']}}
    >>> [(change["path"], change["raw"], change["code"]) for change in fixed.log]
    [('/contact/phones/0', '01 99 00 27 37', 'CON-001')]
    """
    asked = settings(
        source_format=source_format,
        mapping=mapping,
        profile=profile,
        lang=lang,
        today=today,
        threads=threads,
        select=select,
        ignore=ignore,
    )
    match source:
        case str() | os.PathLike():
            if out is None:
                raise ValueError("a file needs `out`, the path to write to; it may be that of the file itself")
            beside = str(log_beside(out)) if log is True else None
            path = beside if isinstance(log, bool) else os.fspath(log)
            return _fixed(None, path, fix_file(asked, path_of(source), os.fspath(out), path, confirm))
        case _ if out is not None or not isinstance(log, bool):
            raise ValueError("`out` and `log` are for files: fixed data in memory is in `value`, and its changes in `log`")
        case bytes():
            data, lines, said = fix_data(asked, source, "<bytes>", confirm)
            return _fixed(data, lines, said)
        case Listing() | Mapping() | list() | tuple():
            data, lines, said = fix_data(asked, dumps(source), "<listings>", confirm)
            return _fixed(json.loads(data), _changes(lines), said)
        case _:
            kind = type(source).__name__
            raise TypeError(f"a `{kind}` cannot be fixed: give a path, bytes, a dict or a list of dicts")


def unfix(
    path: str | os.PathLike[str],
    *,
    log: str | os.PathLike[str] | None = None,
    out: str | os.PathLike[str] | None = None,
) -> None:
    """Undo the fix of a file: the original is written to ``out``, byte for byte.

    ``log`` is that of the fix, unless given ``path`` and ``.fixes.ndjson``; ``out`` is ``path`` itself unless given. Raises
    ``ValueError`` and writes nothing when the file was changed since, or when the log belongs to another one.
    """
    unfix_file(path, log_beside(path) if log is None else log, path if out is None else out)


def _fixed(value: Any, log: str | list[dict[str, Any]] | bytes | None, said: tuple[str, str]) -> Fixed:
    tally, summary = said
    return Fixed(value=value, log=log, _summary=summary, **json.loads(tally))


def _changes(log: bytes) -> list[dict[str, Any]]:
    """The changes of a log, without their positions in bytes, which mean nothing for Python's objects."""
    lines = [json.loads(line) for line in log.splitlines()[1:]]
    return [{name: value for name, value in line.items() if name not in ("byte", "was", "now")} for line in lines]
