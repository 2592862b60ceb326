"""Sources, options and misuse."""

import json
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, get_args

import praticable
import pytest
from praticable import Listing, check
from praticable._options import SourceFormat

TODAY = "2026-11-22"


def codes(source: Any, **options: Any) -> list[str]:
    return [finding.code for finding in check(source, today=TODAY, **options)]


def test_every_kind_of_source_gives_the_same(steps: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "card.json"
    file.write_text(json.dumps(steps))
    data = file.read_bytes()
    sources: list[Any] = [file, str(file), data, bytearray(data), memoryview(data), steps, [steps], (steps,)]
    for source in sources:
        assert codes(source) == ["ACC-001"], type(source)


def test_a_listing_is_a_source(card: dict[str, Any]) -> None:
    listing = Listing(card, today=TODAY)
    assert check(listing, today=TODAY).ok
    assert check([listing, listing], select="ENS", today=TODAY).codes == {"ENS-001": 1}


def test_a_file_gives_what_the_command_finds(directory: Path) -> None:
    command = [sys.executable, "-m", "praticable", "check", str(directory), "--format", "json", "--today", TODAY]
    printed = subprocess.run(command, capture_output=True, check=False)
    report = check(directory, today=TODAY)
    assert printed.returncode == 1
    assert printed.stdout.decode() == report.to_json()
    assert len(report) == sum(report.counts.values()) == len(json.loads(printed.stdout)["findings"])


def test_the_register_is_read(directory: Path) -> None:
    report = check(directory.with_name("rpps.txt"), source_format="rpps", today=TODAY)
    assert report.rows > report.listings > 0
    assert report.placeless > 0


def test_objects_have_rows_and_no_lines(card: dict[str, Any], steps: dict[str, Any]) -> None:
    (finding,) = [found for found in check([card, steps], today=TODAY, select=["ACC"])]
    assert (finding.row, finding.line, finding.byte, finding.column) == (2, None, None, None)
    assert finding.record_id == "fiche-1"


def test_what_json_cannot_hold(card: dict[str, Any]) -> None:
    day = {**card, "provenance": [{**card["provenance"][0], "verified_on": date(2026, 11, 1)}]}
    assert codes(day) == []
    report = check([card, {**card, "comment": float("nan")}], today=TODAY)
    assert [(found.code, found.row) for found in report] == [("FMT-016", 2)]
    assert (report.verdict, report.complete, report.unreadable) == ("invalid", False, 1)
    with pytest.raises(TypeError, match="a listing cannot hold a `set`"):
        check({"labels": {"s3a"}})


def test_the_day_is_a_date_or_a_text() -> None:
    def verified(day: str, **options: Any) -> bool:
        origin = {"scope": "", "method": "on_site", "source": "own", "verified_on": day}
        return "PRO-001" not in check({"place": {}, "provenance": [origin]}, **options).codes

    for before in ("2026-11-21", date(2026, 11, 21), datetime(2026, 11, 21, 23, 59)):
        assert not verified("2026-11-22", today=before)
    assert verified("2026-11-22", today=date(2026, 11, 22))
    assert not verified("9999-01-01"), "without a day it is that of the clock"


def test_rules_are_selected(steps: dict[str, Any]) -> None:
    del steps["provenance"]
    assert set(codes(steps)) == {"ACC-001", "PRO-004"}
    assert codes(steps, select="ACC") == codes(steps, ignore=["PRO-004"]) == ["ACC-001"]
    assert check(steps, profile="publish").counts != check(steps, profile="import").counts


def test_a_mapping_says_what_a_table_means(tmp_path: Path) -> None:
    table = b"Cabinet,Plain-pied ?,Marches,Note\nCabinet du Port,OK,2,x\n"
    mapping: dict[str, dict[str, object]] = {
        "columns": {
            "cabinet": "nom_lieu",
            "plain pied ?": "entree_plain_pied",
            "Marches": "entree_marches",
            "Note": None,
        },
        "values": {"entree_plain_pied": {"ok": "oui"}},
    }
    file = tmp_path / "mapping.json"
    file.write_text(json.dumps(mapping))
    for given in (mapping, file, str(file)):
        report = check(table, mapping=given, select=["ACC-001", "FMT"], today=TODAY)
        assert [(finding.code, finding.column) for finding in report.findings if finding.code[:3] == "ACC"] == [
            ("ACC-001", "Marches")
        ]
        assert "FMT-017" not in report.codes
    with pytest.raises(ValueError, match="no column is called `nom_lieux`: did you mean `nom_lieu`?"):
        check(table, mapping={"columns": {"Cabinet": "nom_lieux"}})
    with pytest.raises(ValueError, match="not a table of listings"):
        check({}, mapping=mapping)
    with pytest.raises(FileNotFoundError):
        check(table, mapping=tmp_path / "absent.json")


def test_threads_do_not_change_what_is_found(directory: Path) -> None:
    single = check(directory, today=TODAY, threads=1)
    assert single.findings == check(directory, today=TODAY, threads=3).findings
    assert single.findings != check(directory, today=TODAY, select="FMT").findings


@pytest.mark.parametrize(
    ("source", "options", "kind", "said"),
    [
        ("absent.csv", {}, FileNotFoundError, r"No such file or directory: 'absent.csv'"),
        (Path("absent.csv"), {}, FileNotFoundError, "absent.csv"),
        (".", {}, IsADirectoryError, "."),
        ('{"place": {}}', {}, ValueError, "give data as bytes"),
        ("nom_lieu\nCabinet\n", {}, ValueError, "give data as bytes"),
        ("", {}, ValueError, "give data as bytes"),
        (b"", {}, ValueError, "is empty: nothing was checked"),
        ([], {}, ValueError, "the list is empty: nothing was checked"),
        (b"un;deux\n1;2\n", {}, ValueError, "no column of `<bytes>` is known"),
        (3, {}, TypeError, "a `int` cannot be checked: give a path"),
        ({}, {"profile": "strict"}, ValueError, "choose `intake`, `import` or `publish`"),
        ({}, {"lang": "de"}, ValueError, "choose `fr`, `en` or `simple`"),
        ({}, {"source_format": "xml"}, ValueError, "choose `auto`, `listing`, `rpps`"),
        ({}, {"today": "tomorrow"}, ValueError, "write it as `2026-11-22`"),
        ({}, {"select": ["ACC-01"]}, ValueError, "did you mean `ACC-001`"),
        ({}, {"threads": 0}, ValueError, "counts from 1"),
    ],
)
def test_misuse_is_said_in_one_sentence(
    source: Any, options: dict[str, Any], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said) as raised:
        check(source, **options)
    assert "::" not in str(raised.value)


def test_every_source_format_has_its_type() -> None:
    with pytest.raises(ValueError, match="choose") as raised:
        check({}, source_format="xml")  # type: ignore[arg-type]
    known = [f"`{name}`" for name in get_args(SourceFormat)]
    assert str(raised.value).endswith(f"choose {', '.join(known)}")


class Bar:
    """A bar that only counts."""

    made: "list[Bar]" = []

    def __init__(self, total: int | None = None, **_: object) -> None:
        self.total, self.done, self.closed = total, 0, False
        self.made.append(self)

    def update(self, n: int) -> None:
        self.done += n

    def close(self) -> None:
        self.closed = True


def test_progress_is_told(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = directory.stat().st_size
    told: list[tuple[int, int | None]] = []
    check(directory, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (size, size)
    bar = Bar()
    check(directory, progress=bar)
    assert (bar.done, bar.closed) == (size, False), "the caller closes its own bar"
    check(directory, progress=Bar)
    assert (Bar.made[-1].total, Bar.made[-1].done, Bar.made[-1].closed) == (size, size, True)
    check(directory, progress=True)
    assert "100%" in capsys.readouterr().err


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, directory: Path) -> Path:
    """A file that takes some seconds."""
    header, *rows = directory.read_text(encoding="utf-8").splitlines(keepends=True)
    path = tmp_path_factory.mktemp("large") / "large.csv"
    path.write_text(header + "".join(rows) * 20, encoding="utf-8")
    return path


def test_an_exception_in_the_progress_stops_the_check(large: Path) -> None:
    def refuse(done: int, total: int | None) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        check(large, progress=refuse)


def test_ctrl_c_stops_a_check(large: Path, press_ctrl_c: Callable[[float], None]) -> None:
    # Ctrl-C is noticed between two blocks of a megabyte: in a hundredth of a second as users have the package, in a second
    # or two as the tests build it.
    press_ctrl_c(0.3)
    told: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        check(large, threads=1, progress=lambda done, _: told.append(done))
    assert max(told, default=0) < large.stat().st_size / 2


def test_other_threads_run_meanwhile(large: Path) -> None:
    ticks, longest, over = 0, 0.0, threading.Event()

    def tick() -> None:
        nonlocal ticks, longest
        last = time.monotonic()
        while not over.wait(0.005):
            now = time.monotonic()
            longest, last, ticks = max(longest, now - last), now, ticks + 1

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        check(large, threads=1)
    finally:
        over.set()
        thread.join()
    assert ticks > 20
    assert longest < 0.5


def test_checks_run_side_by_side(directory: Path) -> None:
    data = directory.read_bytes()
    alone = check(data, today=TODAY).to_dicts()
    with ThreadPoolExecutor(4) as pool:
        reports = pool.map(lambda _: check(data, today=TODAY), range(8))
        assert all(report.to_dicts() == alone for report in reports)


def in_a_child(path: str) -> int:
    return len(check(path, today=TODAY, threads=2))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_checks_too(directory: Path) -> None:
    here = in_a_child(str(directory))
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map_async(in_a_child, [str(directory)] * 4).get(timeout=60) == [here] * 4


def test_the_package_knows_its_version() -> None:
    assert praticable.__version__ == metadata.version("praticable")
