"""The vectors of ``tests/vectors``, read in place: the same files that Rust, node and the browser read."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praticable import _native
from praticable._native import Check, Checked, Finding

REPOSITORY = Path(__file__).parents[2]
ROOT = REPOSITORY / "tests" / "vectors"

# A file with these headers is not recognised as a table of listings: they are judged as cells.
NO_FILE = frozenset(
    {
        "FMT-017: a column for the second time",
        "IDT-006: in a table, in columns that no field has and in their names too",
    }
)

# Keys of a case besides its input.
NO_INPUT = frozenset({"description", "profile", "today", "findings"})


@dataclass(frozen=True)
class Case:
    """One case of a vector file."""

    name: str
    case: dict[str, Any]

    def found(self) -> list[Finding]:
        """The findings in the case's input, by ``praticable.check`` wherever it takes the input."""
        options = (self.case.get("profile", "import"), self.case.get("today"))
        match self.case:
            case {"listing": listing}:
                return _findings(self.check().listing(text(listing)))
            case {"dataset": listings}:
                return _findings(self.check().listings(text(listings)))
            case {"table": table} if self.name in NO_FILE:
                return _native.check_table_json(text(table), *options)
            case {"table": {"header": header, "rows": rows}}:
                return _findings(self.check().data(table_of(";", header, rows), self.name))
            case {"rpps": row}:
                header = rpps_columns()
                cells = [[row.get(name, "") for name in header]]
                return _findings(self.check().data(table_of("|", header, cells), self.name))
            case {"text": str(given)}:
                return _native.check_json(given.encode(), *options)
            case {"bytes": given}:
                return _native.check_json(bytes(given), *options)
            case _:
                source, row = self.source()
                return _native.check_source_json(source, text(row), *options)

    def source(self) -> tuple[str, Any]:
        """A row of a national source, by the name of the source."""
        ((name, row),) = ((name, row) for name, row in self.case.items() if name not in NO_INPUT)
        return name, row

    def check(self) -> Check:
        """The check as the case asks for it. Without a day the rules about time stay silent, as nowhere in public."""
        return Check(
            source_format="auto",
            mapping=None,
            profile=self.case.get("profile", "import"),
            lang="fr",
            today=self.case.get("today"),
            threads=1,
            select=[],
            ignore=[],
        )

    def findings(self) -> list[Any]:
        """The complete list that is expected."""
        findings: list[Any] = self.case["findings"]
        return findings


def _findings(checked: Checked) -> list[Finding]:
    return [checked.finding(at) for at in range(len(checked))]


def rpps_columns() -> list[str]:
    """The columns of the RPPS extraction."""
    with (REPOSITORY / "examples" / "data" / "rpps.txt").open(encoding="utf-8") as lines:
        return next(lines).rstrip("\n|").split("|")


def table_of(delimiter: str, header: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """A flat table as the bytes of a file."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode()


def text(value: object) -> bytes:
    """Compact JSON, as the core writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def cases() -> Iterator[Case]:
    """Every case of every file."""
    for folder in ("rules", "listings", "sources"):
        for path in sorted((ROOT / folder).glob("*.json")):
            for case in json.loads(path.read_bytes())["cases"]:
                yield Case(f"{path.stem}: {case['description']}", case)
