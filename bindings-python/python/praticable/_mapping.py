"""Drafts of mappings, from the columns and words of a table to ours."""

from __future__ import annotations

import json
import os
from typing import Any

from praticable._check import path_of
from praticable._native import draft_mapping_of_data, draft_mapping_of_path
from praticable._options import Sheet, sheet_name
from praticable._progress import Progress, following


def draft_mapping(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview,
    *,
    sheet: Sheet | None = None,
    progress: Progress = False,
) -> dict[str, dict[str, Any]]:
    """Draft a mapping for a table that has other columns and words than ours, for a person to correct.

    ``source`` is the path of a table, or its bytes: text, a workbook, Parquet or Arrow. The result is a ``mapping`` for
    ``check``, the same that ``praticable map`` writes. ``columns`` maps each unknown column to the one of ours that it
    probably is, or to ``None`` if none is near; ``values`` maps, for each column of codes, the unknown words to their
    probable meaning, or to ``None`` if they have none; ``dates``, if present, gives the order of day and month in a column.
    A draft decides nothing, and never proposes a no for an unknown word.

    - ``sheet``: a sheet of a workbook, by its name or its number from 1.
    - ``progress``: ``True`` for a bar of tqdm; or a bar, a class of bars, or a callable given the bytes read and their total.

    Raises ``FileNotFoundError`` and other ``OSError``, and ``ValueError`` for a source that is not a table with a header.

    >>> import praticable
    >>> table = b"Cabinet,CP,entree_plain_pied\\nCabinet du Port,44000,x\\n"
    >>> mapping = praticable.draft_mapping(table)
    >>> mapping["columns"]
    {'CP': 'code_postal', 'Cabinet': 'nom_lieu'}
    >>> mapping["values"]
    {'entree_plain_pied': {'x': 'oui'}}
    >>> praticable.check(table, mapping=mapping, select=["FMT-017"]).ok
    True
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        with following(progress, len(source), unit="B") as advance:
            text = draft_mapping_of_data(bytes(source), "<bytes>", sheet_name(sheet), advance)
    else:
        path = path_of(source)
        size = os.path.getsize(path) if os.path.isfile(path) else None
        with following(progress, size, unit="B") as advance:
            text = draft_mapping_of_path(path, sheet_name(sheet), advance)
    drafted: dict[str, dict[str, Any]] = json.loads(text)
    return drafted
