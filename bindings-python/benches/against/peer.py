"""What a peer is: a module of this package with a ``check``, and words for the table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from against.shared import Fault


@dataclass(frozen=True)
class Found:
    """What a peer found. ``located`` is asked for outside of what is measured."""

    faults: int
    located: Callable[[], Iterable[Fault]]


class Peer(Protocol):
    """A module that checks the file of shared columns in one tool's idiom, reading it as its users would."""

    PACKAGES: tuple[str, ...]
    """Distributions whose versions are printed."""

    def check(self, path: Path) -> Found:
        """Read and check the file, and locate the faults as well as the tool can."""
        ...


@dataclass(frozen=True)
class About:
    """A line of the table, before anything is run."""

    module: str
    name: str
    locates: str
    """What a fault is located by."""
    lacks: str
    """What it cannot do, or does otherwise."""
    whole: bool = False
    """Whether it reads the file with every column."""

    def load(self) -> Peer:
        """Import the module, and with it the tool."""
        return cast(Peer, import_module(f"against.{self.module}"))
