"""The draft of a mapping: what a table calls our columns, and the words in it that we do not read."""

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

    ``source`` is the path of a table, or its bytes: text, a workbook, Parquet or Arrow. What comes back is what ``check`` takes as ``mapping``, and what
    ``praticable map`` writes: ``columns`` gives each column that we do not know the one of ours that it probably is, and
    ``None`` where none is near; ``values`` gives, for each column of codes, the words that we do not read, each with what
    it may mean, and ``None`` where nobody can tell; ``dates``, where it is there, says of a column whether the day or the
    month stands first. Nothing is decided by it, and no unknown word is proposed as a no.

    - ``sheet``: which sheet of a workbook, by its name or its number from 1.
    - ``progress``: ``True`` for a bar of tqdm; or a bar, a class of bars, or a callable given the bytes read and their total.

    Raises ``FileNotFoundError`` and other ``OSError``, and ``ValueError`` for what is no table with a header.

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
