"""Merges: any source of a check, and a directory written whole or not at all."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import polars as pl
import praticable
import pytest

OWN = b"siret;nom_lieu;entree_plain_pied\n99900001100018;Cabinet du Port;oui\n"
THEIRS = b"siret;entree_plain_pied;sanitaires_adaptes\n99900001100018;non;oui\n"
BOTH: dict[str, Any] = {
    "place": {"name": "Cabinet du Port", "siret": "99900001100018"},
    "entrance": {"step_free": "yes"},
    "toilets": {"adapted": "yes"},
}


def facts(listing: dict[str, Any]) -> dict[str, Any]:
    """A listing without its provenance."""
    return {key: value for key, value in listing.items() if key != "provenance"}


def said(merged: praticable.Merged) -> list[tuple[str, str | None, int | None, object]]:
    return [(found.code, found.file, found.row, found.params["file"]) for found in merged.report]


def test_every_source_gives_the_same(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_bytes(OWN)
    listing = json.loads(praticable.convert(OWN, "ndjson"))
    frame = pl.read_csv(OWN, separator=";", infer_schema=False)
    for source in (own, str(own), OWN, listing, [listing], frame, praticable.convert(OWN, "parquet")):
        merged = praticable.merge([source, THEIRS])
        assert (merged.listings, merged.joined, merged.undecided, merged.unread) == (1, 1, 0, 0)
        assert [facts(listing) for listing in merged.value] == [BOTH]
        name = str(own) if isinstance(source, (Path, str)) else "<source 1>"
        assert said(merged) == [("ENS-003", "<source 2>", 1, name)]
        assert merged.report.files == [name, "<source 2>"]


def test_the_first_is_trusted() -> None:
    merged = praticable.merge([THEIRS, OWN], lang="en")
    assert merged.value[0]["entrance"] == {"step_free": "no"}
    assert said(merged) == [("ENS-003", "<source 2>", 1, "<source 1>")]
    assert merged.summary() == "listings: 1, rows joined to another: 1"


def test_a_file_is_there_whole_or_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "directory.csv"
    merged = praticable.merge([OWN, THEIRS], out)
    assert (merged.value, merged.listings) == (None, 1)
    assert out.read_bytes() == praticable.merge([OWN, THEIRS], to="csv").value
    before = out.read_bytes()
    with pytest.raises(FileNotFoundError):
        praticable.merge([OWN, tmp_path / "absent.csv"], out)
    assert out.read_bytes() == before and list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_read_is_counted() -> None:
    merged = praticable.merge([OWN, b"siret;entree_marches\n99900001100018;beaucoup\n"])
    assert (merged.joined, merged.unread) == (1, 1)


def test_an_archive_is_several_sources(archive: Path) -> None:
    merged = praticable.merge([archive])
    assert merged.report.files == [f"{archive}/own.csv", f"{archive}/theirs.csv"]
    assert said(merged) == [("ENS-003", f"{archive}/theirs.csv", 1, f"{archive}/own.csv")]


def test_how_far_it_is_can_be_seen() -> None:
    seen: list[tuple[int, int | None]] = []
    praticable.merge([OWN, THEIRS], progress=lambda byte, size: seen.append((byte, size)))
    assert seen[-1] == (len(OWN) + len(THEIRS), len(OWN) + len(THEIRS))


def test_a_report_of_several_files_is_a_table_and_can_be_sent() -> None:
    report = praticable.merge([OWN, THEIRS]).report
    table = pl.DataFrame(report.findings)
    assert table["file"].to_list() == ["<source 2>"] and table["column"].to_list() == ["entree_plain_pied"]
    assert pickle.loads(pickle.dumps(report)).findings == report.findings
    assert report.to_dicts()[0]["file"] == "<source 2>"
    assert json.loads(report.to_json())["files"][1]["path"] == "<source 2>"


def test_what_makes_no_sense_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="as a list, the most trusted first"):
        praticable.merge("own.csv")
    with pytest.raises(ValueError, match="nothing was merged"):
        praticable.merge([])
    with pytest.raises(TypeError, match="cannot be checked"):
        praticable.merge([OWN, 12])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="does not tell its format: give `to`, one of `ndjson`"):
        praticable.merge([OWN, THEIRS], tmp_path / "directory")
    with pytest.raises(ValueError, match="unknown format `doc`"):
        praticable.merge([OWN, THEIRS], to="doc")  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        praticable.merge([OWN, THEIRS], tmp_path / "absent" / "directory.csv")
    assert not list(tmp_path.iterdir())
