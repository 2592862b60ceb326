"""dataframely: a schema class over the texts of the file, and the rows that it filters out.

The columns are texts on purpose. With ``cast=True`` a row where any cast fails has every other rule ``unknown``, so
that one bad cell hides the others; and polars 2 refuses to cast a text to a date, which dataframely 3.1 relies on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import dataframely as dy
import polars as pl

from against.frames import at_fault, fits_key, is_day, is_number
from against.peer import Found
from against.shared import CELLS, CROSSES, Cell, Cross, Fault

PACKAGES = ("dataframely", "polars")


def check(path: Path) -> Found:
    """Scan the file, and keep the rows that do not fit with what each rule says of them."""
    frame = pl.scan_csv(path, infer_schema=False).with_row_index("row", offset=1)
    details = _schema().filter(frame).failure.details()
    rules = [name for name in details.columns if "|" in name or name in _NAMES]
    broken = details.select((pl.col(rules) == "invalid").sum()).sum_horizontal().item()
    return Found(broken, partial(_located, details, rules))


_NAMES = {rule.name: rule for rule in CROSSES}


def _schema() -> type[dy.Schema]:
    members: dict[str, Any] = {"row": dy.UInt32(nullable=True)}
    members |= {cell.column: _column(cell) for cell in CELLS}
    members |= {rule.name: _rule(rule) for rule in CROSSES}
    return type("Shared", (dy.Schema,), members)


def _column(cell: Cell) -> dy.String:
    checks: dict[str, Callable[[pl.Expr], pl.Expr]] = {}
    if cell.allowed:
        checks["allowed"] = lambda column: column.is_in(cell.allowed)
    if cell.kind in ("integer", "number"):
        checks["number"] = lambda _: is_number(cell)
    if cell.kind == "date":
        checks["day"] = lambda _: is_day(cell.column)
    if key := cell.key:
        checks["key"] = lambda _: fits_key(cell.column, key)
    return dy.String(nullable=not cell.required, regex=cell.pattern, max_length=cell.longest, check=checks or None)


def _rule(rule: Cross) -> Any:
    return dy.rule()(lambda cls: ~at_fault(rule))


def _located(details: pl.DataFrame, rules: list[str]) -> Iterator[Fault]:
    cells = {cell.column: cell for cell in CELLS}
    for name in rules:
        if rule := _NAMES.get(name):
            column, code = rule.column, rule.code
        else:
            column, _, kind = name.partition("|")
            key = cells[column].key if kind.endswith("key") else None
            code = key.code if key else cells[column].code
        for row in details.filter(pl.col(name) == "invalid")["row"]:
            yield Fault(row, column, code)
