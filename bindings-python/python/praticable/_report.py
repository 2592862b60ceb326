"""Reports: the findings of a check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal, cast, overload

from praticable._errors import InvalidData
from praticable._native import Checked, Finding
from praticable._options import Lang, Verdict


class Findings:
    """The findings of a report, in the order of the source. Each is made on access.

    They are counted, iterated and indexed like a list, and taken as a table by every library that reads Arrow. (They are
    not a registered ``Sequence``: polars would take them for one column of objects.) A finding about a header or the whole
    source has row 0; findings across rows come last.
    """

    __slots__ = ("_checked",)

    def __init__(self, checked: Checked) -> None:
        self._checked = checked

    def __len__(self) -> int:
        return len(self._checked)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> list[Finding]: ...
    def __getitem__(self, index: int | slice) -> Finding | list[Finding]:
        position = range(len(self))[index]
        if isinstance(position, range):
            return [self._checked.finding(at) for at in position]
        return self._checked.finding(position)

    def __iter__(self) -> Iterator[Finding]:
        return map(self._checked.finding, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Findings):
            return NotImplemented
        return len(self) == len(other) and all(map(Finding.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[Findings], tuple[Checked]]:
        return Findings, (self._checked,)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Export the findings as Arrow record batches, with messages in the language of the check.

        ``polars.DataFrame(report.findings)``, ``pyarrow.table(report.findings)`` and DuckDB take them. Columns: ``file``
        (only in a report of several), ``row``, ``record_id``, ``path``, ``column``, ``code``, ``severity``, ``params``
        (JSON), ``message``, ``remedy``, ``value`` (of the cell; empty, as it may be personal), ``fix_kind``, ``fix_value`` (JSON),
        ``line``, ``byte``, ``cell`` (of a workbook). The metadata ``praticable:findings`` is the version of these columns.
        """
        return self._checked.stream()

    def __repr__(self) -> str:
        return f"<{len(self)} findings>"


class Report:
    """The result of a check. Its length is the number of findings; iterating and indexing give them.

    A report is neither true nor false: write ``report.ok``, or ``len(report)``.

    >>> import praticable
    >>> report = praticable.check({"entrance": {"step_free": "yes", "level_change": {"steps": 2}}}, today="2026-11-22")
    >>> report.ok, report.verdict
    (False, 'invalid')
    >>> [finding.code for finding in report if finding.severity == "error"]
    ['ACC-001', 'FMT-001']
    """

    __slots__ = ("_checked",)

    def __init__(self, checked: Checked) -> None:
        """Reports are made by ``praticable.check``."""
        self._checked = checked

    @property
    def ok(self) -> bool:
        """Whether everything was read and no error was found."""
        return self.verdict == "valid"

    @property
    def verdict(self) -> Verdict:
        """``valid``, ``invalid`` (an error was found), or ``partial``: not every row could be read, which is not a pass."""
        return cast(Verdict, self._checked.verdict())

    @property
    def complete(self) -> bool:
        """Whether every row could be read."""
        return self._checked.complete

    @property
    def counts(self) -> Mapping[str, int]:
        """Number of findings: ``errors``, ``warnings`` and ``infos``."""
        return MappingProxyType(dict(zip(("errors", "warnings", "infos"), self._checked.counts, strict=True)))

    @property
    def codes(self) -> Mapping[str, int]:
        """Number of findings of each code that was found, sorted by code."""
        return MappingProxyType(dict(self._checked.codes))

    @property
    def files(self) -> list[str]:
        """The names of the files in messages: one, unless an archive holds several or several were merged."""
        return self._checked.files

    @property
    def rows(self) -> int:
        """Rows or records of the source, without the header."""
        return self._checked.totals[0]

    @property
    def listings(self) -> int:
        """Rows that could be read as listings."""
        return self._checked.totals[1]

    @property
    def unreadable(self) -> int:
        """Rows that could not be read. Each of them is a finding, unless its rule was left out."""
        return self._checked.totals[2]

    @property
    def placeless(self) -> int:
        """Rows of the RPPS register that name a person without a place: they are not listings."""
        return self._checked.totals[3]

    @property
    def additions(self) -> int:
        """Rows of a national source that add to a listing of another row."""
        return self._checked.totals[4]

    @property
    def findings(self) -> Findings:
        """Every finding, in the order of the source."""
        return Findings(self._checked)

    def summary(self, lang: Lang | None = None) -> str:
        """The report as text for people: the verdict, then each rule with findings, and three examples of each cause.

        It is the output of ``praticable check``, in the language of the check unless another one is given.
        """
        return self._checked.write("text", lang)

    def to_dicts(self, lang: Lang | None = None) -> list[dict[str, Any]]:
        """Every finding as a dict with the same keys, ready for a data frame.

        ``file`` (only in a report of several), ``row``, ``record_id``, ``path``, ``column``, ``code``, ``severity``,
        ``params`` (a dict), ``message``, ``remedy``, ``fix`` (a dict or ``None``), ``line``, ``byte`` and ``cell``.
        Texts are in the language of the check unless another one is given.

        >>> import praticable
        >>> report = praticable.check([{"entrance": {"step_fre": "yes"}}], select=["FMT-003"], lang="en")
        >>> [(found["row"], found["path"], found["fix"]["name"]) for found in report.to_dicts()]
        [(1, '/entrance/step_fre', 'step_free')]
        """
        several = len(self.files) > 1
        return [
            {
                **({"file": finding.file} if several else {}),
                "row": finding.row,
                "record_id": finding.record_id,
                "path": finding.path,
                "column": finding.column,
                "code": finding.code,
                "severity": finding.severity,
                "params": finding.params,
                "message": finding.message(lang),
                "remedy": finding.remedy(lang),
                "fix": finding.fix,
                "line": finding.line,
                "byte": finding.byte,
                "cell": finding.cell,
            }
            for finding in self
        ]

    def to_json(self, lang: Lang | None = None, *, max_per_code: int | None = 1000, redact: bool = False) -> str:
        """The report as one JSON document, the bytes of ``praticable check --format json``.

        Everything is counted; at most ``max_per_code`` findings of each code are written, or all of them with ``None``.
        ``redact`` leaves out proposed values and ids, which may name people.
        """
        most = 2**63 - 1 if max_per_code is None else max_per_code
        return self._checked.write("json", lang, max_per_code=most, redact=redact)

    def to_html(self, lang: Lang | None = None) -> str:
        """The report as a web page for people, the bytes of ``praticable check --format html``."""
        return self._checked.write("html", lang)

    def _repr_html_(self) -> str:
        return self._checked.write("html-part")

    def raise_if(self, severity: Literal["error", "warning", "info"] = "error") -> None:
        """Raise ``InvalidData`` for a finding of this severity or a graver one, or if not every row could be read.

        >>> import praticable
        >>> praticable.check([{"place": {}}]).raise_if("error")
        Traceback (most recent call last):
            ...
        praticable.InvalidData: ...
        """
        if self._checked.verdict(severity) != "valid":
            raise InvalidData(self)

    def __len__(self) -> int:
        return len(self._checked)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> list[Finding]: ...
    def __getitem__(self, index: int | slice) -> Finding | list[Finding]:
        return self.findings[index]

    def __bool__(self) -> bool:
        raise TypeError("a report is neither true nor false: write `report.ok`, or `len(report)`")

    def __reduce__(self) -> tuple[type[Report], tuple[Checked]]:
        return Report, (self._checked,)

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {name}" for name, count in self.counts.items())
        return f"<Report {self.verdict}: {self.rows} rows, {counts}>"
