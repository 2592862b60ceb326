"""The shared rules as polars expressions, for the peers that build on polars."""

from __future__ import annotations

from functools import reduce
from operator import add, and_

import polars as pl

from against.shared import Above, After, Before, Cell, Condition, Cross, Empty, Filled, Is, Key, Lists


def is_number(cell: Cell) -> pl.Expr:
    """Whether the text is a number within its bounds; null where there is none."""
    column = pl.col(cell.column)
    number = column.cast(pl.Int64 if cell.kind == "integer" else pl.Float64, strict=False)
    within = number.is_between(pl.lit(cell.least), pl.lit(cell.most)).fill_null(False)
    return pl.when(column.is_not_null()).then(within)


def is_day(column: str) -> pl.Expr:
    """Whether the text is a day of the calendar; null where there is none."""
    return pl.when(pl.col(column).is_not_null()).then(_day(column).is_not_null())


def fits_key(column: str, key: Key) -> pl.Expr:
    """Whether the Luhn key fits; null where the digits are not as many as they should be."""
    number = pl.col(column).cast(pl.Int64, strict=False)
    digits = [number // 10**place % 10 for place in range(key.digits)]
    doubled = [digit * 2 - 9 * (digit > 4).cast(pl.Int64) if place % 2 else digit for place, digit in enumerate(digits)]
    is_whole = pl.col(column).str.len_bytes() == key.digits
    return pl.when(is_whole).then(reduce(add, doubled) % 10 == 0)


def at_fault(rule: Cross) -> pl.Expr:
    """Whether a rule across columns is broken: never null."""
    return reduce(and_, map(_holds, rule.conditions)).fill_null(False)


def _day(column: str) -> pl.Expr:
    return pl.col(column).str.to_date("%Y-%m-%d", strict=False)


def _holds(condition: Condition) -> pl.Expr:
    cell = pl.col(condition.column)
    match condition:
        case Is(_, values):
            return cell.is_in(values)
        case Above(_, number):
            return cell.cast(pl.Int64, strict=False) > number
        case Filled():
            return cell.is_not_null()
        case Empty():
            return cell.is_null()
        case Lists(_, item):
            return cell.str.split("|").list.contains(item)
        case Before(column, other):
            return _day(column) < _day(other)
        case After(column, day):
            return _day(column) > pl.lit(day).str.to_date()
