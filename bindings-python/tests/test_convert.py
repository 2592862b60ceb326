"""Conversions: files and bytes, refusals, and lists of losses."""

from __future__ import annotations

import json
from pathlib import Path

import praticable
import pytest
from praticable import LossyConversion
from praticable._convert import Format
from praticable._options import ColumnMapping

TABLE = b"nom_lieu;code_postal\nCabinet du Port;01000\n"
LISTING = {"place": {"name": "Cabinet du Port", "address": {"postal_code": "01000"}}}
LOSSY = b"nom_lieu;note;entree_marches\nCabinet du Port;x;beaucoup\n"


def test_every_source_gives_the_same() -> None:
    for source in (TABLE, LISTING, [LISTING], praticable.convert(LISTING, "parquet")):
        assert json.loads(praticable.convert(source, "ndjson")) == LISTING


@pytest.mark.parametrize("to", ["ndjson", "json", "csv", "parquet", "arrow", "xlsx"])
def test_every_format_comes_back(to: Format, tmp_path: Path) -> None:
    listings = praticable.generate(50)
    whole = praticable.convert(listings, "ndjson", loss=tmp_path / "losses.ndjson")
    out = tmp_path / f"out.{to}"
    assert praticable.convert(whole, to, out) is None
    assert praticable.convert(out, "ndjson") == whole
    assert praticable.convert(whole, to) == out.read_bytes()


def test_what_would_be_lost_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    with pytest.raises(LossyConversion, match="colonne « entree_marches »") as raised:
        praticable.convert(LOSSY, "json", out)
    assert raised.value.losses == {"value": 1, "column": 1}
    assert not list(tmp_path.iterdir())


def test_what_is_lost_is_listed_where_that_is_accepted(tmp_path: Path) -> None:
    losses = tmp_path / "losses.ndjson"
    assert praticable.convert(LOSSY, "json", loss=losses)
    lines = [json.loads(line) for line in losses.read_text("utf-8").splitlines()]
    assert [(line["loss"], line["column"], line["code"]) for line in lines] == [
        ("column", "note", "FMT-017"),
        ("value", "entree_marches", "FMT-002"),
    ]


def test_a_mapping_leaves_a_column_out() -> None:
    mapping: ColumnMapping = {"columns": {"note": None}, "values": {"entree_marches": {"beaucoup": ""}}}
    assert json.loads(praticable.convert(LOSSY, "ndjson", mapping=mapping))["place"]["name"]


def test_what_makes_no_sense_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown format `doc`: choose `ndjson`"):
        praticable.convert(LISTING, "doc")  # type: ignore[call-overload]
    with pytest.raises(FileNotFoundError):
        praticable.convert("no-such-file.csv", "json")
