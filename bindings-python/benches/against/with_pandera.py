"""pandera on polars: checks on columns, validated lazily so that it does not stop at the first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pandera.errors
import pandera.polars as pa
import polars as pl

from against.frames import at_fault, fits_key, is_day, is_number
from against.peer import Found
from against.shared import CELLS, CROSSES, Cell, Fault

PACKAGES = ("pandera", "polars")


def check(path: Path) -> Found:
    """Read the file (of a lazy frame, pandera would check the types alone), and collect the failure cases."""
    frame = pl.read_csv(path, infer_schema=False)
    try:
        _schema().validate(frame, lazy=True)
    except pandera.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        return Found(cases.height, partial(_located, cases))
    return Found(0, tuple)


def _schema() -> pa.DataFrameSchema:
    return pa.DataFrameSchema(
        {cell.column: pa.Column(pl.String, _checks(cell), nullable=not cell.required) for cell in CELLS}
    )


def _checks(cell: Cell) -> list[pa.Check]:
    checks = []
    if cell.allowed:
        checks.append(pa.Check.isin(cell.allowed, error=cell.code))
    if cell.pattern:
        checks.append(pa.Check.str_matches(cell.pattern, error=cell.code))
    if cell.longest:
        checks.append(pa.Check.str_length(max_value=cell.longest, error=cell.code))
    if cell.kind in ("integer", "number"):
        checks.append(_passes(is_number(cell), cell.code))
    if cell.kind == "date":
        checks.append(_passes(is_day(cell.column), cell.code))
    if cell.key:
        checks.append(_passes(fits_key(cell.column, cell.key), cell.key.code))
    # A check of a column sees the whole frame, so a rule across columns can be told at the cell it speaks of.
    checks += [_passes(~at_fault(rule), rule.code) for rule in CROSSES if rule.column == cell.column]
    return checks


def _passes(good: pl.Expr, code: str) -> pa.Check:
    return pa.Check(lambda data: data.lazyframe.select(good), error=code)


def _located(cases: pl.DataFrame) -> Iterator[Fault]:
    codes = {cell.column: cell.code for cell in CELLS}
    for column, check, index in cases.select("column", "check", "index").iter_rows():
        yield Fault(index + 1, column, codes[column] if check == "not_nullable" else check)
