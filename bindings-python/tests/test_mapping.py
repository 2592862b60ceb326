"""``praticable.draft_mapping``: a check takes its drafts."""

from pathlib import Path

import praticable
import pytest

TABLE = b"""Cabinet;CP;Plain-pied ?;entree_plain_pied;date_observation
Cabinet du Port;44000;oui;x;01/02/2026
Cabinet du Parc;75001;non;\xc3\xa0 voir;02/13/2026
"""
DRAFT = {
    "columns": {"Cabinet": "nom_lieu", "CP": "code_postal", "Plain-pied ?": None},
    "values": {"entree_plain_pied": {"x": "oui", "à voir": None}},
    "dates": {"date_observation": "month_first"},
}


def test_a_path_and_bytes_give_the_same_draft(tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_bytes(TABLE)
    for source in (TABLE, bytearray(TABLE), memoryview(TABLE), file, str(file)):
        assert praticable.draft_mapping(source) == DRAFT


def test_a_draft_is_a_mapping() -> None:
    report = praticable.check(TABLE, mapping=praticable.draft_mapping(TABLE), today="2026-11-22")
    assert not {"FMT-017", "ENS-006"} & {finding.code for finding in report}
    assert [finding.row for finding in report if finding.code == "FMT-004"] == [2], "nobody decided on the other word"


def test_how_far_it_is_can_be_seen() -> None:
    seen: list[tuple[int, int | None]] = []
    praticable.draft_mapping(TABLE, progress=lambda byte, size: seen.append((byte, size)))
    assert seen[-1] == (len(TABLE), len(TABLE))


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(ValueError, match="not a table of listings"):
        praticable.draft_mapping(b'{"id": "a"}')
    with pytest.raises(ValueError, match="path of a file"):
        praticable.draft_mapping("Cabinet;CP\nCabinet du Port;44000\n")
    with pytest.raises(FileNotFoundError):
        praticable.draft_mapping("/nowhere.csv")
