"""The verdict of each row, as columns of a polars frame. Needs polars.

>>> import polars as pl
>>> import praticable
>>> from praticable.polars import with_verdict
>>> cards = pl.DataFrame({"nom_lieu": ["Un", "Deux"], "entree_plain_pied": ["oui", "oui"], "entree_marches": ["2", None]})
>>> report = praticable.check(cards, select=["ACC"])
>>> with_verdict(cards, report).filter(praticable_verdict="invalid")["nom_lieu"].to_list()
['Un']
"""

from __future__ import annotations

from praticable._report import Report

try:
    import polars as pl
except ImportError as error:
    raise ImportError("`praticable.polars` needs polars, which is not installed: `pip install polars`") from error

_VERDICT = pl.Enum(["valid", "invalid"])


def with_verdict(frame: pl.DataFrame, report: Report) -> pl.DataFrame:
    """Add the verdict of a report to each row.

    ``report`` is that of ``praticable.check(frame)``, with the options of your choice. The rows keep their values and their
    order; four columns are added after theirs:

    - ``praticable_verdict`` (enum): ``invalid`` if an error was found in the row, else ``valid``;
    - ``praticable_errors``, ``praticable_warnings`` (unsigned integers): their number;
    - ``praticable_codes`` (list of texts): the rules with findings about the row, infos too, sorted, each once.

    Findings about the whole table, such as an unknown column, belong to no row: they are only in the report, with ``row``
    0. So a table of valid rows can have an invalid report; ask ``report.ok`` first. Rows with findings only of rules that were
    left out are ``valid``, and so are rows of the RPPS register without a place, which are not checked.

    For messages and columns as well, join ``polars.DataFrame(report.findings)`` to the rows, numbered from 1.

    Raises ``TypeError`` for a ``LazyFrame``, which has no rows yet, and ``ValueError`` for a report of another number of rows,
    or of a file in which rows could not be read.

    >>> import polars as pl
    >>> import praticable
    >>> from praticable.polars import with_verdict
    >>> cards = pl.DataFrame({"nom_lieu": ["Un", "Deux"], "entree_plain_pied": ["oui", "oui"], "entree_marches": [2, None]})
    >>> report = praticable.check(cards, select=["ACC"])
    >>> with_verdict(cards, report).select("praticable_verdict", "praticable_errors", "praticable_codes").rows()
    [('invalid', 1, ['ACC-001']), ('valid', 0, [])]
    """
    if not isinstance(frame, pl.DataFrame):
        raise TypeError(f"a `{type(frame).__name__}` has no rows to judge: give a polars `DataFrame`")
    if report.rows != frame.height:
        raise ValueError(f"the report is of {report.rows} rows and the frame has {frame.height}: check this frame")
    if not report.complete:
        raise ValueError(f"rows that could not be read have no verdict, and the report has {report.unreadable}")
    return frame.with_columns(_of_rows(report, frame.height))


def _of_rows(report: Report, height: int) -> pl.DataFrame:
    """The four columns, of as many rows as the table has."""
    severity = pl.col("severity")
    spoken = (
        pl.DataFrame(report.findings)
        .select("row", severity.cast(pl.String), pl.col("code").cast(pl.String))
        .group_by("row")
        .agg(
            praticable_errors=(severity == "error").sum(),
            praticable_warnings=(severity == "warning").sum(),
            praticable_codes=pl.col("code").unique().sort(),
        )
    )
    verdict = pl.when(pl.col("praticable_errors") > 0).then(pl.lit("invalid")).otherwise(pl.lit("valid"))
    return (
        pl.select(row=pl.int_range(1, height + 1, dtype=pl.UInt64))
        .join(spoken, on="row", how="left", maintain_order="left")
        .select(
            verdict.cast(_VERDICT).alias("praticable_verdict"),
            pl.col("praticable_errors", "praticable_warnings").fill_null(0),
            pl.col("praticable_codes").fill_null(pl.lit([], dtype=pl.List(pl.String))),
        )
    )
