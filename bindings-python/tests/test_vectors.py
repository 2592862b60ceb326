"""Every vector gives the same bytes as in Rust."""

import json
import pickle

import pytest
from praticable import Finding
from vectors import Case, cases, text

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
