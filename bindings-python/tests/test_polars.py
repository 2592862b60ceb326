"""The verdict of each row, beside the rows."""

import importlib
import sys
from pathlib import Path
from typing import Any

import polars as pl
import praticable.polars
import pytest
from praticable import check
from praticable.polars import with_verdict

TODAY = "2026-11-22"

CARDS = pl.DataFrame(
    {
        "identifiant": ["a", "b", "c"],
        "nom_lieu": ["Un", "Deux", "Trois"],
        "entree_plain_pied": ["oui", "oui", "non"],
        "entree_marches": ["2", None, "3"],
        "geometry": [{"x": 1}, {"x": 2}, {"x": 3}],
    }
)


def test_a_row_has_what_was_found_in_it() -> None:
    report = check(CARDS, today=TODAY, select=["ACC", "FMT-017"])
    rows = with_verdict(CARDS, report)
    assert rows.select(CARDS.columns).equals(CARDS)
    assert rows.drop(CARDS.columns).rows() == [("invalid", 1, 0, ["ACC-001"]), ("valid", 0, 0, []), ("valid", 0, 0, [])]
    assert [(finding.code, finding.column) for finding in report if finding.row == 0] == [("FMT-017", "geometry")]


def test_the_counts_are_those_of_the_report(directory: Path) -> None:
    frame = pl.concat([pl.read_csv(directory, infer_schema=False)] * 2)
    report = check(frame, today=TODAY, profile="publish")
    rows = with_verdict(frame, report)
    whole = [finding.severity for finding in report if finding.row == 0]
    assert rows["praticable_errors"].sum() + whole.count("error") == report.counts["errors"] > 500
    assert rows["praticable_warnings"].sum() + whole.count("warning") == report.counts["warnings"]
    spoken = {code for codes in rows["praticable_codes"] for code in codes}
    assert spoken | {finding.code for finding in report if finding.row == 0} == set(report.codes)
    assert "ENS-001" in spoken, "findings across rows belong to them"
    for row in (1, 32, 500, 1000):
        codes = {finding.code for finding in report if finding.row == row}
        assert rows["praticable_codes"][row - 1].to_list() == sorted(codes)


def test_a_rule_that_spoke_twice_is_named_once() -> None:
    cards = pl.DataFrame({"entree_plain_pied": ["peut-être"], "entree_porte_presence": ["peut-être"]})
    rows = with_verdict(cards, check(cards, today=TODAY, select=["FMT-004"]))
    assert rows.drop(cards.columns).rows() == [("invalid", 2, 0, ["FMT-004"])]


def test_a_row_with_a_warning_is_valid() -> None:
    rows = with_verdict(CARDS, check(CARDS, today=TODAY, select=["ACC", "PRO"]))
    warned = rows.filter(praticable_verdict="valid")
    assert warned.height == 2
    assert (warned["praticable_warnings"] > 0).all()
    assert rows["praticable_verdict"].dtype == pl.Enum(["valid", "invalid"])


def test_columns_have_their_types_without_a_row_or_a_finding() -> None:
    cards = CARDS.drop("geometry")
    some = with_verdict(cards, check(cards, today=TODAY))
    none = with_verdict(cards, check(cards, today=TODAY, select=["LAN"]))
    empty = with_verdict(cards.clear(), check(cards.clear(), today=TODAY))
    assert some.schema == none.schema == empty.schema
    assert none["praticable_codes"].to_list() == [[], [], []]
    assert empty.height == 0


def test_a_second_verdict_takes_the_place_of_the_first() -> None:
    cards = CARDS.drop("geometry")
    first = with_verdict(cards, check(cards, today=TODAY))
    assert with_verdict(first, check(cards, today=TODAY)).equals(first)
    assert cards.pipe(with_verdict, check(cards, today=TODAY)).equals(first)


@pytest.mark.parametrize(
    ("frame", "source", "kind", "message"),
    [
        (CARDS.lazy(), CARDS, TypeError, "a `LazyFrame` has no rows to judge: give a polars `DataFrame`"),
        (CARDS[:2], CARDS, ValueError, "the report is of 3 rows and the frame has 2"),
        (CARDS[:1], b'nom_lieu\n"Un\n', ValueError, "rows that could not be read have no verdict, and the report has 1"),
    ],
)
def test_a_verdict_needs_the_report_of_its_rows(frame: Any, source: Any, kind: type[Exception], message: str) -> None:
    report = check(source, today=TODAY)
    with pytest.raises(kind, match=message):
        with_verdict(frame, report)


def test_polars_is_asked_for_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    monkeypatch.delitem(sys.modules, "praticable.polars")
    with pytest.raises(ImportError, match="needs polars, which is not installed: `pip install polars`"):
        importlib.import_module("praticable.polars")
