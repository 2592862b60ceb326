"""The invented directory that everybody checks: written once, and again when what makes it has changed."""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from against.shared import COLUMNS, ROOT, examples

SEED = 44_109
ROWS_A_FAULT = 50


class Files(NamedTuple):
    """The directory with all its columns, and the same rows with the shared ones."""

    whole: Path
    shared: Path


def directory(rows: int) -> Files:
    """The files of so many rows, from ``target/benchmarks`` or made now.

    The generator's own dirt is in one row of fifty, and stays; planted faults of the shared rules are in as many.
    """
    folder = ROOT / "target/benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"peers-{rows}-{_origin()}"
    files = Files(folder / f"{stem}.csv", folder / f"{stem}-shared.csv")
    if not all(file.exists() for file in files):
        raw = folder / f"{stem}-raw.csv"
        write_directory(rows, raw)
        plant(raw, files, ROWS_A_FAULT)
        raw.unlink()
    return files


def write_directory(rows: int, path: Path) -> None:
    """Write a generated directory as a flat table, with the generator of the Rust workspace."""
    cargo = shutil.which("cargo")
    if cargo is None:
        raise SystemExit("the directory is made by a Rust program, and `cargo` is not there")
    make = [cargo, "run", "--quiet", "--release", "--package", "praticable-examples", "--bin", "directory", "--"]
    with path.open("wb") as out:
        subprocess.run([*make, str(rows), "csv", str(SEED)], cwd=ROOT, stdout=out, check=True)


def plant(source: Path, files: Files, every: int) -> None:
    """Copy a directory, with a fault of the shared rules in about one row of ``every``: each kind in its turn."""
    with (
        source.open(encoding="utf-8", newline="") as raw,
        files.whole.open("w", encoding="utf-8", newline="") as whole,
        files.shared.open("w", encoding="utf-8", newline="") as shared,
    ):
        reader = csv.reader(raw)
        header = next(reader)
        places = [header.index(column) for column in COLUMNS]
        writers = csv.writer(whole, lineterminator="\n"), csv.writer(shared, lineterminator="\n")
        for row in _faulty(header, reader, every):
            writers[0].writerow(row)
            writers[1].writerow([row[place] for place in places])


def _faulty(header: list[str], rows: Iterable[list[str]], every: int) -> Iterator[list[str]]:
    yield header
    places = {column: place for place, column in enumerate(header)}
    chance, turn = random.Random(SEED), 0
    kinds: list[Mapping[str, str]] = examples()
    for row in rows:
        if chance.randrange(every) == 0:
            for column, text in kinds[turn % len(kinds)].items():
                row[places[column]] = text
            turn += 1
        yield row


def _origin() -> str:
    """A name for what the rows depend on: the generator, the schema and the faults that are planted."""
    sources = [
        *sorted((ROOT / "pipeline/src/synthetic").glob("*.rs")),
        Path(__file__),
        Path(__file__).with_name("shared.py"),
    ]
    return sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:8]
