"""praticable on all columns, with every rule: what a user of it would run."""

from __future__ import annotations

from pathlib import Path

from against import ours
from against.peer import Found

PACKAGES = ours.PACKAGES


def check(path: Path) -> Found:
    """Check the file as it is."""
    return ours.report(path, ())
