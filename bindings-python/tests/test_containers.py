"""Archives of several files, workbooks and their sheets."""

from __future__ import annotations

import io
import json
import pickle
import re
import zipfile
from pathlib import Path
from typing import Any, get_args

import polars as pl
import praticable
import pytest
from conftest import DATA
from praticable._native import run_command
from praticable._options import SourceFormat

LISTING: dict[str, Any] = {"id": "a", "place": {"name": "Cabinet du Port"}}


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


def test_an_archive_gives_one_report_of_all_its_files(archive: Path) -> None:
    report = praticable.check(archive, today="2026-11-22")
    assert report.files == [f"{archive}/own.csv", f"{archive}/theirs.csv"]
    assert (report.rows, report.listings) == (2, 2)
    assert {finding.file for finding in report} <= set(report.files)
    across = [(found.file, found.row, found.params.get("file")) for found in report if found.code == "ENS-003"]
    assert across == [(report.files[1], 1, report.files[0])]
    assert [found.column for found in report if found.code == "ENS-003"] == ["entree_plain_pied"]
    assert praticable.check(archive.read_bytes(), today="2026-11-22").counts == report.counts


def test_a_report_of_an_archive_stays_what_it_is_on_its_way(archive: Path) -> None:
    report = praticable.check(archive, today="2026-11-22")
    again = pickle.loads(pickle.dumps(report))
    assert again.findings == report.findings and again.to_json() == report.to_json()
    table = pl.DataFrame(report.findings)
    assert table["file"].to_list() == [finding.file for finding in report]
    assert table["column"].to_list() == [finding.column for finding in report]


def test_a_report_of_an_archive_is_that_of_the_command(tmp_path: Path) -> None:
    # Findings across listings, in the first file too, come after those of the second.
    twice = b'{"id":"a"}\n{"id":"a"}\n'
    archive, out = tmp_path / "fiches.zip", tmp_path / "report.json"
    archive.write_bytes(zipped(a_ndjson=twice, b_ndjson=twice))
    options = ["--today", "2026-11-22", "--format", "json", "--output", str(out)]
    run_command(["praticable", "check", str(archive), *options])
    report = praticable.check(archive, today="2026-11-22")
    files = [str(finding.file) for finding in report]
    assert files != sorted(files)
    assert report.to_json() == pickle.loads(pickle.dumps(report)).to_json() == out.read_text("utf-8")


def test_an_archive_of_one_file_is_that_file() -> None:
    report = praticable.check(zipped(a_ndjson=b'{"id":"a"}\n'))
    assert report.files == ["<bytes>/a.ndjson"] and report[0].file is None


def test_a_member_that_cannot_be_read_is_named() -> None:
    data = zipped(a_ndjson=b'{"id":"a"}\n', notes_txt=b"nothing;of;ours\n1;2;3\n")
    with pytest.raises(ValueError, match="<bytes>/notes.txt"):
        praticable.check(data)


def test_all_files_of_an_archive_become_one() -> None:
    data = zipped(a_ndjson=b'{"id":"a"}\n', b_ndjson=b'{"id":"b"}\n')
    assert praticable.convert(data, "ndjson") == b'{"id":"a"}\n{"id":"b"}\n'


@pytest.fixture
def workbook() -> bytes:
    """A listing, in the only sheet."""
    return praticable.convert(LISTING, "xlsx")


def test_a_sheet_can_be_asked_for(workbook: bytes) -> None:
    for sheet in (None, "fiches", 1):
        report = praticable.check(workbook, sheet=sheet)
        assert report.listings == 1
        assert json.loads(praticable.convert(workbook, "ndjson", sheet=sheet)) == LISTING
        assert praticable.draft_mapping(workbook, sheet=sheet) == {"columns": {}, "values": {}}
    for asked in (2, "absent"):
        with pytest.raises(ValueError, match="fiches"):
            praticable.check(workbook, sheet=asked)
        with pytest.raises(ValueError, match="fiches"):
            praticable.convert(workbook, "ndjson", sheet=asked)
        with pytest.raises(ValueError, match="fiches"):
            praticable.draft_mapping(workbook, sheet=asked)


def test_only_workbooks_have_sheets() -> None:
    for source in (b"nom_lieu\nCabinet\n", praticable.convert(LISTING, "parquet")):
        with pytest.raises(ValueError, match="no workbook|not a workbook"):
            praticable.check(source, sheet=1)
        with pytest.raises(ValueError, match="no workbook|not a workbook"):
            praticable.draft_mapping(source, sheet=1)


def test_a_file_of_columns_is_mapped_as_a_text_is() -> None:
    table = b"Cabinet,CP,entree_plain_pied\nCabinet du Port,44000,x\n"
    out = io.BytesIO()
    pl.read_csv(table, infer_schema=False).write_parquet(out)
    assert praticable.draft_mapping(out.getvalue()) == praticable.draft_mapping(table)


SAMPLES = DATA.parents[1] / "pipeline" / "tests" / "data"
NATIONAL: list[tuple[SourceFormat, str, Path]] = [
    ("rpps", "rpps", DATA / "rpps.txt"),
    ("ameli", "ameli", SAMPLES / "ameli" / "liste-ps.csv"),
    ("ameli-cds", "ameli", SAMPLES / "ameli" / "liste-cds.csv"),
    ("cnam", "cnam", SAMPLES / "cnam" / "ps-tarifs.csv"),
    ("finess", "finess", SAMPLES / "finess" / "t_finess.csv"),
    ("acceslibre", "acceslibre", DATA / "acceslibre.csv"),
]


@pytest.mark.parametrize(("family", "source", "path"), NATIONAL)
def test_a_file_of_a_national_source_is_converted(
    family: SourceFormat, source: str, path: Path, tmp_path: Path
) -> None:
    data = praticable.convert(path, "ndjson", loss=tmp_path / "losses.ndjson", source_format=family)
    assert json.loads(data.splitlines()[0])["provenance"][0]["source"] == source


def test_every_family_of_sources_has_its_name() -> None:
    with pytest.raises(ValueError, match="unknown source format") as raised:
        praticable.convert(b"{}", "ndjson", source_format="xml")  # type: ignore[call-overload]
    assert re.findall("`([a-z-]+)`", str(raised.value))[1:] == list(get_args(SourceFormat))
