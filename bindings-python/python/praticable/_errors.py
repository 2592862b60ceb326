"""Exceptions for data that a program does not accept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from praticable._report import Report


class InvalidData(ValueError):
    """Data with findings that the caller does not accept; they are in ``report``.

    >>> from praticable import InvalidData, Listing
    >>> try:
    ...     Listing({"place": {}})
    ... except InvalidData as error:
    ...     print(error.report.verdict)
    invalid
    """

    report: Report

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        """The verdict, and the first fault to correct."""
        verdict = self.report.summary().partition("\n")[0]
        grave = (finding for finding in self.report if finding.severity == "error")
        first = next(grave, next(iter(self.report), None))
        return verdict if first is None else f"{verdict} {first.code} {first.path}: {first.message()}"


class LossyConversion(ValueError):
    """A conversion that would have lost something, and wrote nothing. ``losses`` counts the losses by kind; the text gives
    their places, and a remedy.

    >>> import praticable
    >>> try:
    ...     praticable.convert(b"nom_lieu;entree_marches\\nCabinet;beaucoup\\n", "json", lang="en")
    ... except praticable.LossyConversion as error:
    ...     print(str(error).splitlines()[0])
    nothing was written, because the conversion would lose something: 1 value that was not read.
    """

    losses: dict[str, int]

    def __init__(self, losses: dict[str, int], said: str) -> None:
        super().__init__(losses, said)
        self.losses = losses
        self.said = said

    def __str__(self) -> str:
        """The losses, their places, and a remedy."""
        return self.said
