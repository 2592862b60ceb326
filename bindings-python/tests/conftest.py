"""Helpers that the tests share."""

import os
import signal
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[2] / "examples" / "data"

PLACE = {
    "name": "Cabinet du Port",
    "address": {"street": "1 rue du Port", "postal_code": "44000", "city": "Nantes"},
}


@pytest.fixture
def card() -> dict[str, Any]:
    """A listing in which nothing is wrong."""
    return {
        "id": "fiche-1",
        "place": PLACE,
        "entrance": {"step_free": "no", "level_change": {"steps": 2}},
        "contact": {"phones": ["+33199000001"]},
        "provenance": [{"scope": "", "method": "self_declared", "source": "own"}],
    }


@pytest.fixture
def steps(card: dict[str, Any]) -> dict[str, Any]:
    """The same, said to be step free beside its steps: ACC-001."""
    entrance = {**card["entrance"], "step_free": "yes"}
    return {**card, "entrance": entrance}


@pytest.fixture(scope="session")
def directory() -> Path:
    """The example directory as a flat table."""
    return DATA / "directory.csv"


@pytest.fixture
def press_ctrl_c() -> Iterator[Callable[[float], None]]:
    """Press Ctrl-C after so many seconds, also where the tests run in the background and would not get it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield lambda seconds: threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGINT)).start()
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two files of one place, in which they contradict each other."""
    path = tmp_path / "fiches.zip"
    siret = "99900001100018"
    with zipfile.ZipFile(path, "w") as members:
        members.writestr("own.csv", f"siret;nom_lieu;entree_plain_pied\n{siret};Cabinet du Port;oui\n")
        members.writestr("theirs.csv", f"siret;nom_lieu;entree_plain_pied\n{siret};Cabinet du Port;non\n")
    return path
