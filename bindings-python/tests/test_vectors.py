"""Every vector gives the same bytes as in Rust."""

import csv
import json
import pickle
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import praticable
import pytest
from praticable import Finding, _native
from vectors import ROOT, Case, cases, table_of, text

CASES = list(cases())


def test_there_are_cases() -> None:
    assert CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_gives_exactly_its_findings(case: Case) -> None:
    found = case.found()
    # One listing has no row of its own in a vector; in `praticable.check` it is row 1.
    written = "[" + ",".join(as_expected(case, finding) for finding in found) + "]"
    # A vector may name the parts of a finding in any order; the core has one.
    expected = [in_order(finding) for finding in case.findings()]
    assert written.encode() == text(expected), json.dumps(expected)
    assert pickle.loads(pickle.dumps(found)) == found


def as_expected(case: Case, finding: Finding) -> str:
    written = finding.to_json()
    alone = not case.case.keys() & {"dataset", "table"}
    return written.replace('{"row":1,', "{", 1) if alone else written


ORDER = ["row", "code", "severity", "path", "params", "fix", "kind", "op"]


def in_order(value: object) -> object:
    """An expected finding, its keys in the order in which the core writes them."""
    if not isinstance(value, dict):
        return value
    known = [key for key in ORDER if key in value]
    others = [key for key in value if key not in ORDER]
    keys = known + sorted(others, key=lambda key: (key == "also", key))
    return {key: in_order(value[key]) if key in ("params", "fix") else value[key] for key in keys}


@dataclass(frozen=True)
class Cell:
    """One case of ``values.json``: a cell, and its reading."""

    case: dict[str, Any]

    @property
    def path(self) -> str:
        """The pattern of the field of the cell."""
        return PATHS[self.case["column"]]

    def findings(self, cell: str) -> list[Finding]:
        """The findings about the field with this cell."""
        row = {self.case["column"]: cell, **self.case.get("beside", {})}
        table = text({"header": list(row), "rows": [list(row.values())]})
        found = _native.check_table_json(table, "import", self.case.get("today"))
        return [finding for finding in found if finding.row == 1 and self.concerns(finding)]

    def concerns(self, finding: Finding) -> bool:
        """Whether a finding speaks of the field, or of the location that it is a part of."""
        pattern = re.sub(r"/\d+", "[]", finding.path).replace("/", ".").lstrip(".")
        return pattern == self.path or (pattern == "place.location" and self.path.startswith(pattern + "."))


PATHS: dict[str, str] = {field.column: field.path for field in praticable.fields()}
CELLS = [Cell(case) for case in json.loads((ROOT / "values.json").read_bytes())["cases"]]


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell.case['column']}: {cell.case['cell']}")
def test_a_cell_is_understood_as_its_case_says(cell: Cell) -> None:
    case = cell.case
    found = cell.findings(case["cell"])
    assert [finding.code for finding in found] == case.get("codes", [])
    fixes = [finding.fix for finding in found if finding.fix]
    assert [said for fix in fixes for said in fix.get("also", [])] == [
        said for said in case.get("also", []) if case["column"] != "langues"
    ]
    if case["policy"] in ("safe", "confirm"):
        assert case["policy"] in {fix["kind"] for fix in fixes}
    else:
        assert not [fix for fix in fixes if fix["kind"] == "confirm"]


@pytest.mark.parametrize("cell", [cell for cell in CELLS if "table" in cell.case], ids=lambda cell: cell.case["table"])
def test_what_is_understood_needs_no_fix_once_written(cell: Cell) -> None:
    fixes = [finding.fix for finding in cell.findings(cell.case["table"]) if finding.fix]
    assert not [fix for fix in fixes if fix["kind"] == "safe"]


FIXES = [
    pytest.param(case, id=f"{path.stem}: {case['description']}")
    for path in sorted((ROOT / "fixes").glob("*.json"))
    for case in json.loads(path.read_bytes())["cases"]
]


@pytest.mark.parametrize("case", FIXES)
def test_a_fix_does_what_its_case_says(case: dict[str, Any]) -> None:
    mapping = case.get("mapping")
    check = _native.Check(
        source_format="listing",
        mapping=None if mapping is None else text(mapping),
        profile=case.get("profile", "import"),
        lang="fr",
        today=case.get("today"),
        threads=1,
        select=[],
        ignore=[],
    )
    given = case["text"].encode() if "text" in case else _table(case["row"])
    data, log, (tally, _) = _native.fix_data(check, given, "case", case.get("confirm", False))
    assert (data.decode() if "text" in case else _row(data)) == case["after"]
    keys = ("path", "raw", "new", "code", "policy")
    steps = [json.loads(line) for line in log.splitlines()[1:]]
    assert [[step.get("column", ""), *(step[key] for key in keys)] for step in steps] == case["log"]
    came = json.loads(tally)
    # In a file the header has findings too: FMT-017 suggests columns.
    waiting = {code: count for code, count in came["waiting"].items() if code != "FMT-017"}
    assert waiting == Counter(case.get("waiting", []))
    left = [(why, code) for why, codes in came["left"].items() for code, count in codes.items() for _ in range(count)]
    assert sorted(left) == sorted((why, code) for code, why in case.get("left", []))


def _table(row: list[list[str]]) -> bytes:
    return table_of(";", [name for name, _ in row], [[cell for _, cell in row]])


def _row(table: bytes) -> list[list[str]]:
    header, cells = csv.reader(table.decode().splitlines(keepends=True), delimiter=";")
    return [list(pair) for pair in zip(header, cells, strict=True)]


MERGES = json.loads((ROOT / "merge.json").read_bytes())["cases"]


@pytest.mark.parametrize("case", MERGES, ids=lambda case: case["description"])
def test_a_merge_gives_exactly_its_directory(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names = [source["name"] for source in case["sources"]]
    for source in case["sources"]:
        lines = [text(listing) for listing in source["listings"]]
        Path(source["name"]).write_bytes(b"\n".join(lines) + b"\n")
    merged = praticable.merge(names, odbl=case.get("licence") == "odbl-1.0")
    found = [
        # Of one file, a report does not name it.
        {"file": finding.file or names[0], "row": finding.row, "code": finding.code, "path": finding.path, "params": finding.params}
        for finding in merged.report
    ]
    assert {
        "listings": merged.value,
        "found": found,
        "joined": merged.joined,
        "undecided": merged.undecided,
    } == case["directory"]
    assert (merged.listings, merged.unread) == (len(merged.value), 0)
