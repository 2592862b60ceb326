"""Every vector gives the same bytes as in Rust."""

import json
import pickle
import re
from dataclasses import dataclass
from typing import Any

import praticable
import pytest
from praticable import Finding, _native
from vectors import ROOT, Case, cases, text

CASES = list(cases())


def test_there_are_cases() -> None:
    assert CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_gives_exactly_its_findings(case: Case) -> None:
    found = case.found()
    # One listing has no row of its own in a vector; by the door of every source it is row 1.
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
    """One case of ``values.json``: a cell, and what is made of it."""

    case: dict[str, Any]

    @property
    def path(self) -> str:
        """The pattern of the field that the cell stands in."""
        return PATHS[self.case["column"]]

    def findings(self, cell: str) -> list[Finding]:
        """What is found about the field when this cell stands there."""
        row = {self.case["column"]: cell, **self.case.get("beside", {})}
        table = text({"header": list(row), "rows": [list(row.values())]})
        found = _native.check_table_json(table, "import", self.case.get("today"))
        return [finding for finding in found if finding.row == 1 and self.concerns(finding)]

    def concerns(self, finding: Finding) -> bool:
        """Whether a finding speaks of the field, or of the location that it is a part of."""
        pattern = re.sub(r"/\d+", "[]", finding.path).replace("/", ".").lstrip(".")
        return pattern == self.path or (pattern == "place.location" and self.path.startswith(pattern + "."))


PATHS = {field["column"]: field["path"] for field in praticable.fields()}
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
