"""Fixes of files and of listings, and their way back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import praticable
import pytest

DIRTY = "nom_lieu;telephones;langues\r\nCabinet du Port;01 99 00 27 37;fr, LPC\r\n".encode()
CLEAN = "nom_lieu;telephones;langues\r\nCabinet du Port;+33199002737;fr, LPC\r\n".encode()


def test_a_file_is_put_right_and_comes_back(tmp_path: Path) -> None:
    file, out = tmp_path / "fiches.csv", tmp_path / "out.csv"
    file.write_bytes(DIRTY)
    fixed = praticable.fix(file, out, lang="en")
    assert out.read_bytes() == CLEAN and file.read_bytes() == DIRTY
    assert (fixed.value, fixed.log) == (None, f"{out}.fixes.ndjson")
    assert (fixed.rows, fixed.changed_rows, fixed.places) == (1, 1, 1)
    assert fixed.changes == {"CON-001": 1} and fixed.left == {"no_column": {"COM-003": 1}}
    assert fixed.summary().startswith("Values fixed: 1, in 1 row of 1 row.")
    praticable.unfix(out, out=tmp_path / "back.csv")
    assert (tmp_path / "back.csv").read_bytes() == DIRTY


def test_a_file_is_put_right_in_place_without_a_log(tmp_path: Path) -> None:
    file = tmp_path / "fiches.csv"
    file.write_bytes(DIRTY)
    assert praticable.fix(str(file), file, log=False).log is None
    assert file.read_bytes() == CLEAN
    assert [path.name for path in tmp_path.iterdir()] == ["fiches.csv"]


def test_what_does_not_belong_together_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "fiches.csv"
    file.write_bytes(DIRTY)
    praticable.fix(file, file)
    with pytest.raises(ValueError, match="already exists"):
        praticable.fix(file, file)
    file.write_bytes(CLEAN + b"x")
    with pytest.raises(ValueError, match="has changed since"):
        praticable.unfix(file)
    with pytest.raises(FileNotFoundError):
        praticable.unfix(file, log=tmp_path / "absent.ndjson")


def test_listings_are_put_right() -> None:
    card: dict[str, Any] = {"tariffs": {"sector": "Secteur 2 OPTAM"}}
    fixed = praticable.fix([card, {}])
    assert fixed.value == [{"tariffs": {"sector": "sector_2", "option": "optam"}}, {}]
    assert card == {"tariffs": {"sector": "Secteur 2 OPTAM"}}
    assert fixed.log == [
        {"row": 1, "path": "/tariffs/sector", "raw": "Secteur 2 OPTAM", "new": "sector_2", "code": "FMT-004", "policy": "safe"},
        {"row": 1, "path": "/tariffs/option", "raw": None, "new": "optam", "code": "FMT-004", "policy": "safe"},
    ]
    misspelt = {"entrance": {"step_fre": "yes"}}
    assert praticable.fix(misspelt).waiting == {"FMT-003": 1}
    assert praticable.fix(misspelt, confirm=True).value == {"entrance": {"step_free": "yes"}}
    assert praticable.fix(misspelt, confirm=True, ignore=["FMT"]).value == misspelt


def test_bytes_are_put_right() -> None:
    fixed = praticable.fix(DIRTY)
    assert fixed.value == CLEAN
    assert isinstance(fixed.log, bytes) and fixed.log.count(b"\n") == 2


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs `out`"):
        praticable.fix(tmp_path / "fiches.csv")
    with pytest.raises(ValueError, match="for files"):
        praticable.fix({}, tmp_path / "out.json")
    with pytest.raises(TypeError, match="cannot be fixed"):
        praticable.fix(12)  # type: ignore[arg-type]
