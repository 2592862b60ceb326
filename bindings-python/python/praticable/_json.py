"""From Python's values to the JSON text that the core reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any


def dumps(value: object) -> bytes:
    """JSON text of a listing or a list of listings.

    Not a number (``nan``) is not JSON: the core reports the listing that holds it as unreadable.
    """
    return json.dumps(value, separators=(",", ":"), default=_plain).encode("ascii")


def _plain(value: object) -> Any:
    """Values that ``json`` does not know: days, mappings, and objects with ``to_dict``."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()
    raise TypeError(f"a listing cannot hold a `{type(value).__name__}`: give texts, numbers, lists and dicts")
