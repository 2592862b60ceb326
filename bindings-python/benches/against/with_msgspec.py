"""msgspec: a struct a row, converted from texts; what its constraints cannot say, in Python after that."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from against.peer import Found
from against.rows import NUMBERS, filled_rows, luhn, predicates
from against.shared import CELLS, Cell, Fault

PACKAGES = ("msgspec",)


def check(path: Path) -> Found:
    """Convert each row; the first bad cell ends the conversion, and is known by the words of the error alone."""
    struct, across = _struct(), predicates()
    keyed = [(cell.column, cell.key.code) for cell in CELLS if cell.key]
    codes = {cell.column: cell.code for cell in CELLS}
    faults: list[Fault] = []
    for row, cells in enumerate(filled_rows(path), start=1):
        try:
            read = msgspec.convert(cells, struct, strict=False)
        except msgspec.ValidationError as error:
            column = _column(str(error))
            faults.append(Fault(row, column, codes[column]))
            continue
        for name, code in keyed:
            digits = getattr(read, name)
            if digits is not None and not luhn(digits):
                faults.append(Fault(row, name, code))
        faults += [Fault(row, rule.column, rule.code) for rule, is_broken in across if is_broken(read)]
    return Found(len(faults), lambda: faults)


def _column(message: str) -> str:
    """The column that an error names: as the path of a value, or as a field that is not there."""
    named = re.search(r"at `\$\.(\w+)`|required field `(\w+)`", message)
    if named is None:
        raise ValueError(f"msgspec words its errors otherwise: {message}")
    return str(named[1] or named[2])


def _struct() -> type[msgspec.Struct]:
    fields: list[Any] = []
    for cell in CELLS:
        kind = _type(cell)
        fields.append((cell.column, kind) if cell.required else (cell.column, kind | None, None))
    return msgspec.defstruct("Row", fields, kw_only=True, gc=False)


def _type(cell: Cell) -> Any:
    if cell.allowed:
        return Literal[cell.allowed]
    if cell.kind == "date":
        return datetime.date
    if number := NUMBERS.get(cell.kind):
        return Annotated[number, msgspec.Meta(ge=cell.least, le=cell.most)]
    return Annotated[str, msgspec.Meta(pattern=cell.pattern, max_length=cell.longest)]
