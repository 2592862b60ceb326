"""What the peers that check a row at a time have in common: the csv module, and the rules as Python writes them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from against.shared import CROSSES, Above, After, Before, Condition, Cross, Empty, Filled, Is, Lists

NUMBERS: dict[str, type[int] | type[float]] = {"integer": int, "number": float}
"""The types of the kinds of cells that are numbers."""


def filled_rows(path: Path) -> Iterator[dict[str, str]]:
    """The filled cells of each row, by column."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        for row in reader:
            yield {column: text for column, text in zip(header, row, strict=True) if text}


def luhn(digits: str) -> bool:
    """Whether the last digit is the Luhn key of the others."""
    doubled = sum(int("0246813579"[int(digit)]) for digit in digits[-2::-2])
    return (doubled + sum(map(int, digits[-1::-2]))) % 10 == 0


Predicate = Callable[[Any], bool]


def predicates() -> list[tuple[Cross, Predicate]]:
    """Each rule across columns with a function that tells whether a row, as an object, is at fault.

    They are compiled from the text that one would write by hand, so that they cost no more than that.
    """
    compiled: list[tuple[Cross, Predicate]] = []
    for rule in CROSSES:
        text = " and ".join(map(_written, rule.conditions))
        compiled.append((rule, eval(f"lambda row: {text}", {"date": date})))
    return compiled


def _written(condition: Condition) -> str:
    cell = f"row.{condition.column}"
    match condition:
        case Is(_, values):
            return f"{cell} in {values!r}"
        case Above(_, number):
            return f"{cell} is not None and {cell} > {number}"
        case Filled():
            return f"{cell} is not None"
        case Empty():
            return f"{cell} is None"
        case Lists(_, item):
            return f"{cell} is not None and {item!r} in {cell}.split('|')"
        case Before(_, other):
            return f"{cell} is not None and row.{other} is not None and {cell} < row.{other}"
        case After(_, day):
            return f"{cell} is not None and {cell} > date.fromisoformat({day!r})"
