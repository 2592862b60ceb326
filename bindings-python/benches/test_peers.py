"""Every peer finds what praticable finds with the shared rules, on the committed directory with faults planted in it.

Not part of the default run, for its packages are not: ``pytest bindings-python/benches``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from against.directory import Files, plant
from against.peer import About
from against.shared import (
    CELLS,
    CODES,
    CROSSES,
    ROOT,
    Fault,
    shared_fault,
    without_lookahead,
)
from against.table import ABOUT

ROWS = 2000
OURS, _, *PEERS = ABOUT
STOPS_AT_THE_FIRST_BAD_CELL = {"msgspec"}
WAITS_FOR_GOOD_CELLS = {"msgspec", "pydantic"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    header, *rows = (ROOT / "examples/data/directory.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    folder = tmp_path_factory.mktemp("directory")
    source = folder / "source.csv"
    source.write_text("".join([header, *(rows * (ROWS // len(rows) + 1))[:ROWS]]), encoding="utf-8")
    made = Files(folder / "whole.csv", folder / "shared.csv")
    plant(source, made, every=5)
    return made


@pytest.fixture(scope="module")
def ours(files: Files) -> set[Fault]:
    return {fault for fault in map(shared_fault, _found(OURS, files.shared)) if fault}


def _found(about: About, path: Path) -> set[Fault]:
    try:
        peer = about.load()
    except ImportError as missing:
        pytest.skip(f"{missing.name} is not installed: see requirements.lock")
    return set(peer.check(path).located())


def _by_code(faults: Iterable[Fault]) -> dict[str | None, int]:
    return dict(sorted(Counter(fault.code for fault in faults).items(), key=str))


CELL_FAULTS = {(cell.column, cell.code) for cell in CELLS} | {
    (cell.column, cell.key.code) for cell in CELLS if cell.key
}
READ: dict[tuple[str | None, str | None], frozenset[str]] = {(rule.column, rule.code): rule.columns for rule in CROSSES}


def _beside_bad_cells(faults: set[Fault], ours: set[Fault]) -> tuple[set[Fault], set[Fault]]:
    """Faults across columns where a cell that the rule reads is bad, and where any cell of the row is.

    There, tools may differ. praticable mends a cell that can mean but one thing ("no" for "non"), says so, and judges
    on; what it cannot read is missing to it. Peers have the text of the file, or nothing.
    """
    bad = {(fault.row, fault.column) for fault in ours if (fault.column, fault.code) in CELL_FAULTS}
    rows = {row for row, _ in bad}
    across = {fault for fault in faults if (fault.column, fault.code) in READ}
    read = {fault for fault in across if any((fault.row, column) in bad for column in READ[fault.column, fault.code])}
    return read, {fault for fault in across if fault.row in rows}


@pytest.mark.parametrize("about", PEERS, ids=lambda about: about.name)
def test_a_peer_finds_the_shared_faults(about: About, files: Files, ours: set[Fault]) -> None:
    found = _found(about, files.shared)
    read, row = _beside_bad_cells(ours, ours)
    missed = ours - found - (row if about.name in WAITS_FOR_GOOD_CELLS else read)
    if about.name in STOPS_AT_THE_FIRST_BAD_CELL:
        rows = {fault.row for fault in found}
        missed = {fault for fault in missed if fault.row not in rows}
    assert not missed, f"missed {_by_code(missed)}; found {_by_code(found)}; praticable {_by_code(ours)}"


@pytest.mark.parametrize("about", PEERS, ids=lambda about: about.name)
def test_a_peer_finds_nothing_else(about: About, files: Files, ours: set[Fault]) -> None:
    more = _found(about, files.shared) - ours
    more -= _beside_bad_cells(more, ours)[0]
    assert not more, f"{_by_code(more)}, such as {next(iter(more))}"


def test_every_shared_rule_is_broken_somewhere(ours: set[Fault]) -> None:
    said = {(fault.column, fault.code) for fault in ours}
    assert CELL_FAULTS | {(rule.column, rule.code) for rule in CROSSES} == said
    assert {fault.code for fault in ours} <= set(CODES)


def test_patterns_need_no_look_around() -> None:
    with pytest.raises(ValueError, match="look-around"):
        without_lookahead("^(?=a)a$")
