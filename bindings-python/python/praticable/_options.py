"""Types of options, and their conversion for the core."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timezone
from typing import Literal, TypeAlias

from praticable._json import dumps
from praticable._native import Check

Profile: TypeAlias = Literal["intake", "import", "publish"]
"""The purpose of a check: a card being filled in, a file coming in, a card going public."""

Lang: TypeAlias = Literal["fr", "en", "simple"]
"""The language of a text: French, English, simple French."""

SourceFormat: TypeAlias = Literal[
    "auto", "listing", "rpps", "ameli", "ameli-cds", "cnam", "finess", "acceslibre"
]
"""The format of a file: detected from the content, listings, or the file of the publisher of that name."""

ColumnMapping: TypeAlias = str | os.PathLike[str] | Mapping[str, Mapping[str, object]]
"""A mapping from the columns and words of a table to ours: the path of a JSON file, or its content."""

Sheet: TypeAlias = str | int
"""A sheet of a workbook: its name, or its number from 1."""

Severity: TypeAlias = Literal["error", "warning", "info"]
"""The severity of a finding."""

Verdict: TypeAlias = Literal["valid", "invalid", "partial"]
"""The verdict of a check."""


def day(today: date | str | None) -> str:
    """The day to judge dates against, in ISO form; that of the clock (UTC) unless it is given."""
    if isinstance(today, str):
        return today
    if today is None:
        today = datetime.now(timezone.utc)
    if isinstance(today, datetime):
        today = today.date()
    return today.isoformat()


def mapping_json(mapping: ColumnMapping | None) -> bytes | None:
    """A mapping as its JSON text."""
    match mapping:
        case None:
            return None
        case str() | os.PathLike():
            with open(mapping, "rb") as file:
                return file.read()
        case _:
            return dumps(mapping)


def settings(
    *,
    source_format: SourceFormat = "auto",
    mapping: ColumnMapping | bytes | None = None,
    profile: Profile = "import",
    lang: Lang = "fr",
    today: date | str | None = None,
    threads: int | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    sheet: Sheet | None = None,
) -> Check:
    """A check as the core takes it, with the defaults of every call."""
    return Check(
        source_format=source_format,
        mapping=mapping if isinstance(mapping, bytes) else mapping_json(mapping),
        profile=profile,
        lang=lang,
        today=day(today),
        threads=threads,
        select=_codes(select),
        ignore=_codes(ignore),
        sheet=sheet_name(sheet),
    )


def sheet_name(sheet: Sheet | None) -> str | None:
    """A sheet as the core takes it: numbers are texts too."""
    return None if sheet is None else str(sheet)


def _codes(codes: Iterable[str]) -> list[str]:
    """Codes as a list; a single text is one code."""
    return [codes] if isinstance(codes, str) else list(codes)
