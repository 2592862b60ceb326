"""praticable on the shared columns: the findings of the shared rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import praticable

from against.peer import Found
from against.shared import CODES, TODAY, Fault

PACKAGES = ("praticable",)


def check(path: Path) -> Found:
    """Check the file as it is."""
    return report(path, CODES)


def report(path: Path, select: Sequence[str]) -> Found:
    """Check a file, and report these rules; all of them where none is named."""
    found = praticable.check(path, today=TODAY, select=select)
    return Found(len(found), lambda: (Fault(finding.row, finding.column, finding.code) for finding in found))
