"""Every vector gives the same bytes as in Rust."""

import json

import pytest
from vectors import Case, cases, text

CASES = list(cases())


def test_there_are_cases() -> None:
    assert CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_gives_exactly_its_findings(case: Case) -> None:
    found = case.found()
    written = "[" + ",".join(finding.to_json() for finding in found) + "]"
    # A vector may name the parts of a finding in any order; the core has one.
    expected = [in_order(finding) for finding in case.findings()]
    assert written.encode() == text(expected), json.dumps(expected)


ORDER = ["row", "code", "severity", "path", "params", "fix", "kind", "op"]


def in_order(value: object) -> object:
    """An expected finding, its keys in the order in which the core writes them."""
    if not isinstance(value, dict):
        return value
    known = [key for key in ORDER if key in value]
    keys = known + [key for key in sorted(value) if key not in ORDER]
    return {key: in_order(value[key]) if key in ("params", "fix") else value[key] for key in keys}
