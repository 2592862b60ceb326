"""The vectors of ``tests/vectors``, read in place: the same files that Rust, node and the browser read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praticable import (
    Finding,
    check_dataset_json,
    check_json,
    check_rpps_json,
    check_table_json,
)

ROOT = Path(__file__).parents[2] / "tests" / "vectors"


@dataclass(frozen=True)
class Case:
    """One case of a vector file."""

    name: str
    case: dict[str, Any]

    def found(self) -> list[Finding]:
        """What the package finds in the case's input."""
        options = (self.case.get("profile", "import"), self.case.get("today"))
        match self.case:
            case {"listing": listing}:
                return check_json(text(listing), *options)
            case {"text": str(given)}:
                return check_json(given.encode(), *options)
            case {"bytes": given}:
                return check_json(bytes(given), *options)
            case {"dataset": listings}:
                return check_dataset_json(text(listings), *options)
            case {"table": table}:
                return check_table_json(text(table), *options)
            case {"rpps": row}:
                return check_rpps_json(text(row), *options)
            case _:
                raise ValueError(f"{self.name} has no input")

    def findings(self) -> list[Any]:
        """The complete list that is expected."""
        findings: list[Any] = self.case["findings"]
        return findings


def text(value: object) -> bytes:
    """Compact JSON, as the core writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def cases() -> Iterator[Case]:
    """Every case of every file."""
    for folder in ("rules", "listings"):
        for path in sorted((ROOT / folder).glob("*.json")):
            for case in json.loads(path.read_bytes())["cases"]:
                yield Case(f"{path.stem}: {case['description']}", case)
