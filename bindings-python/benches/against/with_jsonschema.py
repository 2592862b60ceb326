"""jsonschema-rs: a JSON Schema of the row, with keywords and formats of our own for what JSON Schema cannot say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema_rs

from against.peer import Found
from against.rows import NUMBERS, filled_rows, luhn
from against.shared import (
    CELLS,
    CROSSES,
    Above,
    After,
    Before,
    Cell,
    Condition,
    Empty,
    Fault,
    Filled,
    Is,
    Lists,
)

PACKAGES = ("jsonschema-rs",)

_NUMBERS = {cell.column: NUMBERS[cell.kind] for cell in CELLS if cell.kind in NUMBERS}


def check(path: Path) -> Found:
    """Validate each row as a JSON object, and keep where each error stands."""
    validator = jsonschema_rs.validator_for(
        _schema(), validate_formats=True, formats=_formats(), keywords={"before": _Before, "after": _After}
    )
    faults: list[Fault] = []
    for row, cells in enumerate(filled_rows(path), start=1):
        value = _numbered(cells)
        if not validator.is_valid(value):
            faults += (_fault(row, error) for error in validator.iter_errors(value))
    return Found(len(faults), lambda: faults)


def _numbered(cells: dict[str, str]) -> dict[str, Any]:
    """The row with its numbers as numbers; what is none stays a text, for the schema to refuse."""
    value: dict[str, Any] = dict(cells)
    for column, number in _NUMBERS.items():
        if text := cells.get(column):
            try:
                value[column] = number(text)
            except ValueError:
                continue
    return value


def _fault(row: int, error: jsonschema_rs.ValidationError) -> Fault:
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        return Fault(row, error.kind.property, _CODES[error.kind.property])
    match error.schema_path:
        case ["allOf", int(place), *_]:
            rule = CROSSES[place]
            return Fault(row, rule.column, rule.code)
        case ["properties", str(column), "format"] if cell_key := _KEYS.get(column):
            return Fault(row, column, cell_key)
        case ["properties", str(column), *_]:
            return Fault(row, column, _CODES[column])
    raise ValueError(f"an error of no rule: {error.schema_path}")


_CODES = {cell.column: cell.code for cell in CELLS}
_KEYS = {cell.column: cell.key.code for cell in CELLS if cell.key}


def _formats() -> dict[str, Callable[[str], bool]]:
    """A format for each length of key. What is not as many digits is refused by its pattern, and not once more here."""

    def fits(length: int, text: str) -> bool:
        return len(text) != length or not text.isdigit() or luhn(text)

    return {f"luhn-{cell.key.digits}": partial(fits, cell.key.digits) for cell in CELLS if cell.key}


def _schema() -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {cell.column: _property(cell) for cell in CELLS},
        "required": [cell.column for cell in CELLS if cell.required],
        "allOf": [{"not": {"allOf": list(map(_holds, rule.conditions))}} for rule in CROSSES],
    }


def _property(cell: Cell) -> dict[str, Any]:
    if cell.allowed:
        return {"enum": list(cell.allowed)}
    if cell.kind in NUMBERS:
        return {"type": cell.kind, "minimum": cell.least, "maximum": cell.most}
    if cell.kind == "date":
        return {"type": "string", "format": "date"}
    said: dict[str, Any] = {"type": "string"}
    if cell.pattern:
        said["pattern"] = cell.pattern
    if cell.longest:
        said["maxLength"] = cell.longest
    if cell.key:
        said["format"] = f"luhn-{cell.key.digits}"
    return said


def _holds(condition: Condition) -> dict[str, Any]:
    column = condition.column
    match condition:
        case Is(_, values):
            return _has(column, {"enum": list(values)})
        case Above(_, number):
            return _has(column, {"type": "integer", "exclusiveMinimum": number})
        case Filled():
            return {"required": [column]}
        case Empty():
            return {"not": {"required": [column]}}
        case Lists(_, item):
            return _has(column, {"pattern": rf"(^|\|){item}(\||$)"})
        case Before(_, other):
            days = {column: {"format": "date"}, other: {"format": "date"}}
            return {"properties": days, "required": [column, other], "before": [column, other]}
        case After(_, day):
            return _has(column, {"format": "date", "after": day})


def _has(column: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"properties": {column: schema}, "required": [column]}


class _Before:
    """The day in one property is before the one in another: texts of ISO days sort as the days do."""

    def __init__(self, parent_schema: dict[str, Any], value: list[str], schema_path: list[str | int]) -> None:
        self.first, self.second = value

    def validate(self, instance: Any) -> None:
        first, second = instance.get(self.first), instance.get(self.second)
        if first is None or second is None or not first < second:
            raise ValueError("not before")


class _After:
    """The day is after this one."""

    def __init__(self, parent_schema: dict[str, Any], value: str, schema_path: list[str | int]) -> None:
        self.day = value

    def validate(self, instance: Any) -> None:
        if not instance > self.day:
            raise ValueError("not after")
