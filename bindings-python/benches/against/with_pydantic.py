"""pydantic: a model a row, validated from texts; rules across columns in a validator after the fields."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, ValidationError, create_model, model_validator
from pydantic_core import PydanticCustomError

from against.peer import Found
from against.rows import NUMBERS, filled_rows, luhn, predicates
from against.shared import CELLS, Cell, Fault

PACKAGES = ("pydantic",)


def check(path: Path) -> Found:
    """Validate each row, and keep the errors of those that fail."""
    model = _model()
    faults: list[Fault] = []
    for row, cells in enumerate(filled_rows(path), start=1):
        try:
            model.model_validate_strings(cells)
        except ValidationError as error:
            faults += _faults(row, error)
    return Found(len(faults), lambda: faults)


_CODES = {cell.column: cell.code for cell in CELLS}


def _faults(row: int, error: ValidationError) -> Iterator[Fault]:
    for one in error.errors(include_url=False, include_input=False):
        context = one.get("ctx", {})
        if rules := context.get("rules"):
            yield from (Fault(row, rule.column, rule.code) for rule in rules)
        else:
            column = str(one["loc"][0])
            yield Fault(row, column, context.get("code", _CODES[column]))


class _Checked(BaseModel):
    """What is judged once every field is right: pydantic has no word on such a rule before."""

    @model_validator(mode="after")
    def _across(self) -> _Checked:
        if broken := [rule for rule, is_broken in _ACROSS if is_broken(self)]:
            names = ", ".join(rule.name for rule in broken)
            raise PydanticCustomError("across", "breaks {names}", {"names": names, "rules": broken})
        return self


_ACROSS = predicates()


def _model() -> type[_Checked]:
    fields: dict[str, Any] = {}
    for cell in CELLS:
        kind = _type(cell)
        fields[cell.column] = (kind, ...) if cell.required else (kind | None, None)
    return create_model("Row", __base__=_Checked, **fields)


def _type(cell: Cell) -> Any:
    if cell.allowed:
        return Literal[cell.allowed]
    if cell.kind == "date":
        return datetime.date
    if number := NUMBERS.get(cell.kind):
        return Annotated[number, Field(ge=cell.least, le=cell.most)]
    text = Annotated[str, StringConstraints(pattern=cell.pattern, max_length=cell.longest)]
    return Annotated[text, AfterValidator(_keyed(cell.key.code))] if cell.key else text


def _keyed(code: str) -> Any:
    def fits(digits: str) -> str:
        if not luhn(digits):
            raise PydanticCustomError("key", "the key does not fit", {"code": code})
        return digits

    return fits
