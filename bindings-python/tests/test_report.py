"""Reports and findings."""

import json
import pickle
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from praticable import Finding, InvalidData, Report, check

TODAY = "2026-11-22"


@pytest.fixture
def report(directory: Path) -> Report:
    return check(directory, today=TODAY, lang="en")


def test_a_report_counts(report: Report) -> None:
    assert (report.ok, report.verdict, report.complete) == (False, "invalid", True)
    assert report.counts == {"errors": 6, "warnings": 1, "infos": 1}
    assert sum(report.codes.values()) == len(report) == 8
    assert (report.rows, report.listings, report.unreadable, report.placeless) == (500, 500, 0, 0)
    assert repr(report) == "<Report invalid: 500 rows, 6 errors, 1 warnings, 1 infos>"


def test_findings_are_a_sequence(report: Report) -> None:
    findings = list(report)
    assert findings == list(report.findings) == [report[at] for at in range(len(report))]
    assert report[-1] == findings[-1]
    assert report[1:-1:2] == findings[1:-1:2]
    assert findings[0] in report.findings
    for index in (8, -9):
        with pytest.raises(IndexError):
            report[index]
    with pytest.raises(TypeError):
        report["code"]  # type: ignore[call-overload]


def test_a_report_is_neither_true_nor_false(report: Report) -> None:
    with pytest.raises(TypeError, match=r"write `report\.ok`"):
        bool(report)


def test_rows_that_cannot_be_read_are_no_pass() -> None:
    table = b'nom_lieu;code_postal;commune;voie\nCabinet;75001;Paris;"rue A\n'
    found = check(table, today=TODAY)
    assert (found.verdict, found.complete, found.unreadable) == ("invalid", False, 1)
    silent = check(table, today=TODAY, select="ACC")
    assert (len(silent), silent.ok, silent.verdict) == (0, False, "partial")
    with pytest.raises(InvalidData):
        silent.raise_if("error")


def test_an_error_can_be_raised(report: Report, card: dict[str, Any], steps: dict[str, Any]) -> None:
    with pytest.raises(InvalidData, match=r"To correct: 6 errors.* PRO-001 /provenance/0/verified_on: ") as raised:
        report.raise_if("error")
    assert raised.value.report is report
    assert isinstance(raised.value, ValueError)
    check(card, today=TODAY).raise_if("info")
    del card["provenance"]
    warned = check(card, today=TODAY)
    warned.raise_if("error")
    with pytest.raises(InvalidData):
        warned.raise_if("warning")
    with pytest.raises(ValueError, match="choose the severity"):
        warned.raise_if("grave")  # type: ignore[arg-type]


def test_dicts_have_the_same_keys(report: Report) -> None:
    dicts = report.to_dicts()
    assert {tuple(found) for found in dicts} == {tuple(dicts[0])}
    first = dicts[0]
    assert (first["row"], first["code"], first["column"]) == (31, "PRO-001", "date_verification")
    assert first["message"] == report[0].message() == report[0].message("en")
    assert report.to_dicts("fr")[0]["message"] == report[0].message("fr") != first["message"]
    json.dumps(dicts)


def test_a_report_is_one_json_document(report: Report) -> None:
    document = json.loads(report.to_json("simple", max_per_code=1))
    assert document["files"][0]["rows"] == 500
    assert len(document["findings"]) == len(report.codes)
    assert len(json.loads(report.to_json(max_per_code=None))["findings"]) == len(report)
    assert "record_id" in report.to_json()
    assert "record_id" not in report.to_json(redact=True)


def test_people_read_the_verdict_first(report: Report) -> None:
    assert report.summary().startswith("To correct: 6 errors, 1 warning, 1 note.\n")
    assert report.summary("simple").startswith("Il y a des erreurs à corriger")


class Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.heads: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "meta"):
            self.open.append(tag)
        if tag == "th":
            self.heads.append(dict(attrs)["scope"])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_notebook_shows_a_table(report: Report) -> None:
    outline = Outline()
    outline.feed(report._repr_html_())
    assert outline.open == []
    assert outline.heads.count("col") == 6
    assert outline.heads.count("row") == len(report.codes)
    assert report.to_html().startswith("<!doctype html>")


def test_a_finding_has_its_parts(steps: dict[str, Any]) -> None:
    (finding,) = check(steps, today=TODAY)
    assert (finding.code, finding.severity, finding.row) == ("ACC-001", "error", 1)
    assert finding.path == "/entrance/level_change/steps"
    assert finding.params == {"steps": 2}
    assert finding.fix is None
    assert finding.label("en") == "Number of steps at the entrance"
    assert "nombre : 2" in finding.message()
    assert "number: 2" in finding.message("en")
    assert finding.remedy("simple").endswith(".")
    assert json.loads(finding.to_json())["params"] == finding.params
    with pytest.raises(AttributeError):
        finding.code = "ACC-002"  # type: ignore[misc]
    with pytest.raises(ValueError, match="choose `fr`, `en` or `simple`"):
        finding.message("de")


def test_a_fix_is_data() -> None:
    (finding,) = check({"entrance": {"step_fre": "yes"}}, select="FMT-003")
    assert finding.fix == {"kind": "confirm", "op": "rename", "name": "step_free"}


def test_findings_are_values(steps: dict[str, Any]) -> None:
    one, other = check([steps, steps], today=TODAY, select="ACC")
    again = check([steps], today=TODAY, select="ACC", lang="en")[0]
    assert one == again, "the language is not part of a finding"
    assert hash(one) == hash(again)
    assert one != other, "another row"
    assert {one, other, again} == {one, other}
    back: Finding = pickle.loads(pickle.dumps(again))
    assert (back, back.message()) == (again, again.message("en"))


def test_a_report_travels(directory: Path) -> None:
    report = check(directory, today=TODAY, lang="en", select=["PRO", "TAR", "ENS"])
    back: Report = pickle.loads(pickle.dumps(report))
    assert back.findings == report.findings == pickle.loads(pickle.dumps(report.findings))
    for written in ("summary", "to_json", "to_html", "__repr__"):
        assert getattr(back, written)() == getattr(report, written)()
    raised: InvalidData = pickle.loads(pickle.dumps(InvalidData(report)))
    assert (str(raised), raised.report.counts) == (str(InvalidData(report)), report.counts)


def test_nobody_is_named() -> None:
    # Nobody's: the month 99 does not exist, the key is right.
    number = "1859978006048" + "79"
    listing = {"id": "fiche-7", "place": {"name": number}, number: "", "entrance": {"notes": number}}
    report = check([listing], today=TODAY)
    assert "IDT-006" in report.codes
    shown = report.summary() + report.to_json() + report.to_html() + repr(list(report)) + repr(report.to_dicts())
    assert number not in shown
    assert number[:13] not in shown
    assert "fiche-7" not in repr(list(report))
