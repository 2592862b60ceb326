"""praticable and what a data engineer would pick instead, on the same rows and the same rules.

    python bindings-python/benches/peers.py [--rows N] [--only NAME] [--turns N]

It needs the packages of ``requirements.lock`` beside it, the package of this repository, and ``cargo``, which makes
the invented directory (docs/benchmarks.md has the lines to type). Each tool runs in a process of its own, in turn, and
reads the file as its users would; imports are not timed. The table that it prints is Markdown. Read the ratios: seconds
belong to the machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from against.directory import Files, directory
from against.peer import About
from against.shared import CODES, COLUMNS
from against.table import ABOUT, NOTES, Failed, Run, lines


def main() -> int:
    """Measure, print the table, and tell by the exit code whether everybody ran."""
    asked = _arguments()
    files = directory(asked.rows)
    chosen = [about for about in ABOUT if not asked.only or about.name in asked.only]
    outcomes: dict[About, list[Run] | Failed] = {about: [] for about in chosen}
    for turn in range(1, asked.turns + 1):
        for about in chosen:
            runs = outcomes[about]
            if isinstance(runs, Failed):
                continue
            print(f"turn {turn} of {asked.turns}: {about.name}", file=sys.stderr)
            outcome = _measure(about, files)
            if isinstance(outcome, Failed):
                outcomes[about] = outcome
            else:
                runs.append(outcome)
    size = files.shared.stat().st_size / 1e6
    print(f"{asked.rows:,} rows, {len(COLUMNS)} shared columns ({size:,.0f} MB), {len(CODES)} shared codes.\n")
    print("\n".join(lines(outcomes)))
    print(f"\n{NOTES}")
    return int(any(isinstance(outcome, Failed) for outcome in outcomes.values()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").strip(), formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [about.name for about in ABOUT]
    parser.add_argument("--rows", type=_count, default=2_000_000, metavar="N", help="rows of the directory (2,000,000)")
    parser.add_argument("--turns", type=_count, default=3, metavar="N", help="how often each is run, in turn (3)")
    only = f"run this one alone; may be repeated: {', '.join(names)}"
    parser.add_argument("--only", action="append", metavar="NAME", choices=names, help=only)
    return parser.parse_args()


def _count(text: str) -> int:
    number = int(text.replace(",", "").replace("_", ""))
    if number < 1:
        raise ValueError(text)
    return number


def _measure(about: About, files: Files) -> Run | Failed:
    file = files.whole if about.whole else files.shared
    command = [sys.executable, "-m", "against.measure", about.name, str(file)]
    done = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        return Failed(said[-1] if said else f"ended by {done.returncode}")
    return Run(**json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    raise SystemExit(main())
