"""polars: each rule an expression over the texts of the file, in one lazy query that the streaming engine runs.

It is the least that a data engineer could write who knows what to look for: no schema, no report, rows kept by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import polars as pl

from against.frames import at_fault, fits_key, is_day, is_number
from against.peer import Found
from against.shared import CELLS, CROSSES, Cell, Fault

PACKAGES = ("polars",)


def check(path: Path) -> Found:
    """Keep the rows that break a rule, with a column for each rule that tells whether they break it."""
    rows = pl.scan_csv(path, infer_schema=False).with_row_index("row", offset=1)
    judged = rows.select("row", *(bad.fill_null(False).alias(str(place)) for place, (_, bad) in enumerate(_RULES)))
    broken = judged.filter(pl.any_horizontal(pl.exclude("row"))).collect(engine="streaming")
    return Found(broken.select(pl.exclude("row").sum()).sum_horizontal().item(), partial(_located, broken))


def _located(broken: pl.DataFrame) -> Iterator[Fault]:
    for place, ((column, code), _) in enumerate(_RULES):
        for row in broken.filter(pl.col(str(place)))["row"]:
            yield Fault(row, column, code)


def _is_bad(cell: Cell) -> pl.Expr:
    """Null, which is no fault, where the cell is empty and may be."""
    column = pl.col(cell.column)
    good = []
    if cell.required:
        good.append(column.is_not_null())
    if cell.allowed:
        good.append(column.is_in(cell.allowed))
    if cell.pattern:
        good.append(column.str.contains(cell.pattern))
    if cell.longest:
        good.append(column.str.len_chars() <= cell.longest)
    if cell.kind in ("integer", "number"):
        good.append(is_number(cell))
    if cell.kind == "date":
        good.append(is_day(cell.column))
    return ~pl.all_horizontal(good)


_RULES: tuple[tuple[tuple[str, str], pl.Expr], ...] = (
    *(((cell.column, cell.code), _is_bad(cell)) for cell in CELLS),
    *(((cell.column, cell.key.code), ~fits_key(cell.column, cell.key)) for cell in CELLS if cell.key),
    *(((rule.column, rule.code), at_fault(rule)) for rule in CROSSES),
)
"""Column and code of each rule, and the expression that is true where it is broken."""
