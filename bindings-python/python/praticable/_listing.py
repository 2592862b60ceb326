"""One listing: a practitioner at a place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from praticable._errors import InvalidData
from praticable._json import dumps
from praticable._native import Finding, read_listing
from praticable._options import Profile, day, settings
from praticable._reference import fields
from praticable._report import Report

if TYPE_CHECKING:
    from typing_extensions import Self


@cache
def _model() -> dict[str, Any]:
    """The fields of the model as a tree: a section is a dict, a field is ``None``; the name of a list ends in ``[]``."""
    tree: dict[str, Any] = {}
    for field in fields():
        *sections, name = field.path.split(".")
        branch = tree
        for section in sections:
            branch = branch.setdefault(section, {})
        branch[name] = None
    return tree


class Section:
    """A part of a listing, to be read field by field. A field that nobody filled is ``None``; such a list is empty."""

    __slots__ = ("_fields", "_stated", "_where")

    def __init__(self, fields: Mapping[str, Any], stated: Mapping[str, Any], where: str) -> None:
        self._fields = fields
        self._stated = stated
        self._where = where

    def __getattr__(self, name: str) -> Any:
        if name in self._fields:
            fields, stated = self._fields[name], self._stated.get(name)
            return stated if fields is None else Section(fields, stated or {}, name)
        if f"{name}[]" in self._fields:
            fields, stated = self._fields[f"{name}[]"], self._stated.get(name, ())
            return tuple(each if fields is None else Section(fields, each, name) for each in stated)
        raise AttributeError(f"`{self._where}` has no field `{name}`", name=name, obj=self)

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self), *(name.removesuffix("[]") for name in self._fields)]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Section):
            return NotImplemented
        return (self._where, self._stated) == (other._where, other._stated)

    __hash__ = None  # type: ignore[assignment]

    def to_dict(self) -> dict[str, Any]:
        """The stated fields, as in JSON."""
        copy: dict[str, Any] = json.loads(json.dumps(self._stated))
        return copy

    def __repr__(self) -> str:
        return f"<{self._where}: {', '.join(self._stated) or 'nothing stated'}>"


class Listing:
    """One practitioner at one place, read by the core and free of errors.

    It is made from a dict or from JSON, and cannot be changed. Sections and fields are attributes; a field that nobody
    filled is ``None``, which is neither ``"no"`` nor ``"unknown"``, and a list that nobody filled is empty. Warnings and
    hints of the rules are in ``findings``; where a warning has a safe fix, the listing holds the corrected value.

    Raises ``InvalidData`` when a rule finds an error under the ``profile``; ``praticable.check`` judges a listing without
    raising. Dates are judged against ``today``, that of the clock (UTC) unless it is given.

    In a pydantic model, a ``Listing`` field takes a listing or a dict, and the ``ValidationError`` has each error at its
    place; a FastAPI body works the same.

    >>> place = {"name": "Cabinet du Port", "address": {"street": "1 rue du Port", "postal_code": "44000", "city": "Nantes"}}
    >>> listing = Listing({"place": place, "entrance": {"step_free": "yes"}})
    >>> listing.entrance.step_free, listing.entrance.door, listing.place.address.city
    ('yes', None, 'Nantes')
    >>> listing == Listing.from_json(listing.to_json())
    True
    """

    __slots__ = ("_findings", "_root", "_text")

    _findings: tuple[Finding, ...]
    _root: Section
    _text: str

    def __init__(
        self, value: Mapping[str, Any], *, profile: Profile = "import", today: date | str | None = None
    ) -> None:
        self._read(dumps(value), profile, today)

    @classmethod
    def from_json(
        cls, text: str | bytes, *, profile: Profile = "import", today: date | str | None = None
    ) -> Self:
        """Read a listing from its JSON text, which still shows a repeated field or a broken number."""
        listing = cls.__new__(cls)
        listing._read(text.encode() if isinstance(text, str) else text, profile, today)
        return listing

    @classmethod
    def _restore(cls, text: str, findings: tuple[Finding, ...]) -> Self:
        """Restore a listing that was read before."""
        listing = cls.__new__(cls)
        listing._text = text
        listing._findings = findings
        listing._root = Section(_model(), json.loads(text), "listing")
        return listing

    def _read(self, data: bytes, profile: Profile, today: date | str | None) -> None:
        today = day(today)
        text, findings = read_listing(data, profile, today)
        if text is None or any(finding.severity == "error" for finding in findings):
            raise InvalidData(Report(settings(profile=profile, today=today).listing(data)))
        restored = self._restore(text, tuple(findings))
        self._text, self._findings, self._root = restored._text, restored._findings, restored._root

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The warnings and hints of the rules: all findings but errors."""
        return self._findings

    def to_dict(self) -> dict[str, Any]:
        """The listing as in JSON, without the fields that nobody filled."""
        value: dict[str, Any] = json.loads(self._text)
        return value

    def to_json(self) -> str:
        """The listing as compact JSON, its fields in the order of the model."""
        return self._text

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._root, name)

    def __dir__(self) -> Iterator[str]:
        yield from object.__dir__(self)
        yield from (name.removesuffix("[]") for name in _model())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Listing):
            return NotImplemented
        return self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self)._restore, (self._text, self._findings)

    def __repr__(self) -> str:
        """The names of the filled sections, without their values."""
        return f"<Listing: {', '.join(json.loads(self._text)) or 'nothing stated'}>"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from praticable._pydantic import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        from praticable._pydantic import json_schema

        return json_schema()
