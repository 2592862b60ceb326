"""The exception for data that a program does not want to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from praticable._report import Report


class InvalidData(ValueError):
    """Data in which something was found that the caller does not accept. ``report`` says what, and where.

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
        """The verdict, and the first thing to correct."""
        verdict = self.report.summary().partition("\n")[0]
        grave = (finding for finding in self.report if finding.severity == "error")
        first = next(grave, next(iter(self.report), None))
        return verdict if first is None else f"{verdict} {first.code} {first.path}: {first.message()}"
