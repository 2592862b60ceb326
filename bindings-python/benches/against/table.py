"""Who is compared, and the table that says how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from against.peer import About

ABOUT: tuple[About, ...] = (
    About("ours", "praticable", "cell, line, byte", "–"),
    About("ours_whole", "praticable-all", "cell, line, byte", "reads all columns and judges every rule", whole=True),
    About("with_polars", "polars", "cell", "every rule is an expression by hand, the location too"),
    About(
        "with_dataframely",
        "dataframely",
        "row and rule",
        "a cell is known by the rule's name; dates and numbers from texts by hand",
    ),
    About("with_pandera", "pandera", "cell", "reads all into memory; dates and numbers from texts by hand"),
    About("with_duckdb", "duckdb", "cell", "every rule is SQL by hand, the location too"),
    About(
        "with_jsonschema",
        "jsonschema-rs",
        "cell; row for rules across",
        "keys and dates only by callbacks; an error across columns has no cell",
    ),
    About(
        "with_pydantic",
        "pydantic",
        "cell; row for rules across",
        "rules across columns wait until every cell of the row is right",
    ),
    About(
        "with_msgspec",
        "msgspec",
        "first bad cell of a row",
        "stops at a row's first bad cell, named in words alone; keys and rules across by hand after that",
    ),
)

NOTES = """\
Numbers of faults differ in what is made of bad cells. praticable mends a cell that can mean but one thing (`no` for
`non`), says so, and judges on with it; what it cannot read is missing to it, while rules of the peers still see its
text. Its rules also speak of columns that the peers have no rule for (`#REF!` in a name). praticable, polars and DuckDB
use every processor; the others are Python reading a row at a time, and hold no more than one and the faults."""


@dataclass(frozen=True)
class Run:
    """What one process took."""

    seconds: float
    megabytes: float
    faults: int
    tools: str


@dataclass(frozen=True)
class Failed:
    """Why there is no figure."""

    reason: str


def lines(outcomes: Mapping[About, list[Run] | Failed]) -> Iterator[str]:
    """The table in Markdown: medians of the seconds, the highest peaks, and both to praticable on the same columns."""
    yield "| tool | seconds | × | peak MB | × | faults | a fault is located by | what it cannot do, or does otherwise |"
    yield "|---|---:|---:|---:|---:|---:|---|---|"
    first = outcomes.get(ABOUT[0])
    for about, outcome in outcomes.items():
        if isinstance(outcome, Failed):
            yield f"| {about.name} | – | – | – | – | – | – | did not run: {outcome.reason} |"
            continue
        seconds, peak = median(run.seconds for run in outcome), max(run.megabytes for run in outcome)
        ratios = ["–", "–"]
        if isinstance(first, list):
            ours = median(run.seconds for run in first), max(run.megabytes for run in first)
            ratios = [f"{seconds / ours[0]:.2f}", f"{peak / ours[1]:.2f}"]
        last = outcome[-1]
        yield (
            f"| {about.name} ({last.tools}) | {seconds:.2f} | {ratios[0]} | {peak:,.0f} | {ratios[1]}"
            f" | {last.faults:,} | {about.locates} | {about.lacks} |"
        )
