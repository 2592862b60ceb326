"""Listings in pydantic. Only pydantic itself calls this module, so it is always installed here."""

from __future__ import annotations

from typing import Any

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError, core_schema

from praticable import _native
from praticable._errors import InvalidData
from praticable._listing import Listing
from praticable._native import Finding


def core_schema_of(listing: type[Listing]) -> core_schema.CoreSchema:
    """A schema that reads a listing, or a dict of one, and writes a dict."""

    def read(value: Any) -> Listing:
        if isinstance(value, listing):
            return value
        if not isinstance(value, dict):
            raise PydanticCustomError("listing_type", "Input should be a listing or an object")
        try:
            return listing(value)
        except InvalidData as error:
            wrong = [finding for finding in error.report if finding.severity == "error"]
            raise ValidationError.from_exception_data("Listing", [_line(each) for each in wrong]) from None

    return core_schema.no_info_plain_validator_function(
        read,
        serialization=core_schema.plain_serializer_function_ser_schema(listing.to_dict),
    )


def _line(finding: Finding) -> InitErrorDetails:
    """One line of a ``ValidationError``. It does not repeat the input, which may name people."""
    parts = finding.path.split("/")[1:]
    names = (part.replace("~1", "/").replace("~0", "~") for part in parts)
    return InitErrorDetails(
        type=PydanticCustomError(finding.code, finding.message()),
        loc=tuple(int(name) if name.isdigit() else name for name in names),
        input=None,
    )


def json_schema() -> dict[str, Any]:
    """The published JSON Schema. It keeps its own ``$id``, against which its references are written out in full."""
    schema = _native.schema("json")
    resolved: dict[str, Any] = _resolved(schema, schema["$id"])
    return resolved


def _resolved(schema: Any, base: str) -> Any:
    match schema:
        case {"$ref": str(reference)} if reference.startswith("#"):
            return {**schema, "$ref": base + reference}
        case dict():
            return {key: _resolved(value, base) for key, value in schema.items()}
        case list():
            return [_resolved(value, base) for value in schema]
        case _:
            return schema
