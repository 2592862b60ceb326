"""The check of a Spark DataFrame, on its executors: the same findings with any partitioning.

The driver needs PySpark 4 and pyarrow; every executor needs them too, and this package in the same version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate, chain
from typing import Any, TypedDict

try:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql import functions as F
    from pyspark.sql.types import BinaryType, IntegerType, StructField, StructType
except ImportError as error:
    raise ImportError(
        "`praticable.spark` needs PySpark 4 and pyarrow: install them with `pip install 'pyspark>=4' pyarrow`"
    ) from error

from praticable._native import Checked
from praticable._options import ColumnMapping, Lang, Profile, SourceFormat, day, mapping_json, settings
from praticable._report import Findings

__all__ = ["check"]

NAME = "<DataFrame>"
"""The name of the source in messages."""

PART, STATE = "_part", "_state"
"""Columns that each partition's task adds to its findings: its number, and its state for the comparison with the others."""

BATCH = 10_000
"""Rows that a task gives to Spark at once."""


class Asked(TypedDict):
    """The options of a check, on their way to the tasks."""

    source_format: SourceFormat
    mapping: bytes | None
    profile: Profile
    lang: Lang
    today: str
    select: list[str]
    ignore: list[str]


def check(
    df: DataFrame,
    *,
    id_cols: Sequence[str],
    profile: Profile = "import",
    lang: Lang = "fr",
    today: date | str | None = None,
    source_format: SourceFormat = "auto",
    mapping: ColumnMapping | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> DataFrame:
    """Check the listings of a Spark DataFrame, each by itself on its executor, then all together.

    Returns the findings as a DataFrame: the columns ``id_cols`` of their row, then the columns of ``Report.findings``.
    ``row`` is the rank of that row in the order of ``id_cols``, from 1. Findings of the header, and of the dataset as a
    whole, come once, with row 0 and no ids. They are those of ``praticable.check`` on the same rows in that order, with any
    partitioning; their own order is not defined.

    - ``id_cols``: the columns that identify rows. Those that are not fields of the model are not checked, and not reported
      as unknown. Rows with the same ids differ by ``row`` alone: the other checked columns decide their order.
    - ``today`` is read from the clock once, on the driver, unless it is given. The other options are those of
      ``praticable.check``.

    Execution: the findings are complete when the call returns. The rows are sorted (Spark samples them first), and
    only the ids and the columns that the model has leave the JVM, once, with ``mapInArrow``. A task holds the ids and the
    findings of its partition in memory. The findings, and meanwhile the ids, are persisted on the executors:
    ``unpersist()`` of the DataFrame that is given back frees them. To compare listings, some hashes of each, about 60 bytes
    a listing at most, are collected on the driver, as are the findings across listings: for tens of millions of listings
    raise ``spark.driver.maxResultSize`` and the driver's memory.

    Raises ``ValueError``, before any row is read, for ids that are not columns of the DataFrame, when the model has none of
    its columns, and for a column whose type cannot be read. As elsewhere, values are best given as they were written.

    >>> from praticable.spark import check
    >>> rows = [("fiche-2", "oui", "2"), ("fiche-1", "non", "2"), ("fiche-3", "non", "1")]
    >>> df = spark.createDataFrame(rows, ["id", "entree_plain_pied", "entree_marches"])
    >>> found = check(df, id_cols=["id"], lang="en", select=["ACC"])
    >>> found.select("id", "row", "code", "column", "message").show(truncate=False)
    +-------+---+-------+--------------+-------------------------------------------------------+
    |id     |row|code   |column        |message                                                |
    +-------+---+-------+--------------+-------------------------------------------------------+
    |fiche-2|2  |ACC-001|entree_marches|said to be step free, but steps are counted (number: 2)|
    +-------+---+-------+--------------+-------------------------------------------------------+
    <BLANKLINE>
    """
    asked = Asked(
        source_format=source_format,
        mapping=mapping_json(mapping),
        profile=profile,
        lang=lang,
        today=day(today),
        select=[select] if isinstance(select, str) else list(select),
        ignore=[ignore] if isinstance(ignore, str) else list(ignore),
    )
    judge = settings(**asked)
    # Columns are named by position: Spark ignores the case of names, and two columns may share one.
    names = df.columns
    ids = _positions(names, id_cols)
    flat = df.toDF(*map(_key, range(len(names))))
    header = flat.limit(0).toArrow()
    known = judge.reads(header.rename_columns(names), NAME)
    header = header.rename_columns(
        ["" if position in ids and not known[position] else name for position, name in enumerate(names)]
    )
    # Of the header alone: it shows which columns findings have.
    columns = _findings(judge.whole(header, NAME, []))
    for name in id_cols:
        if name.lower() in columns.column_names:
            raise ValueError(f"findings have a column `{name}` of their own: give that of `id_cols` another name")

    read = [position for position, is_read in enumerate(known) if is_read]
    part = _Part(asked, {_key(position): names[position] for position in read}, [_key(position) for position in ids])
    # Rows that differ only in unchecked columns may change places.
    order = list(dict.fromkeys([*part.ids, *part.read]))
    ordered = flat.select(*order).sort(*order).withColumn(PART, F.spark_partition_id())
    beside = df.sparkSession.createDataFrame(columns)
    checked = ordered.mapInArrow(part, _schema(ordered.select(*part.ids), beside)).persist()
    try:
        left = checked.where(F.col(STATE).isNotNull()).select(PART, "row", STATE).collect()
        left.sort(key=lambda row: row[PART])
        across = judge.whole(header, NAME, [bytes(row[STATE]) for row in left])
        before = accumulate((row["row"] for row in left), initial=0)
        starts = [(row[PART], rows) for row, rows in zip(left, before)]
        found = _together(checked, starts, _findings(across), part.ids).toDF(*id_cols, *columns.column_names).persist()
        found.count()
    finally:
        checked.unpersist()
    return found


def _schema(ids: DataFrame, findings: DataFrame) -> StructType:
    """The schema of a task's output."""
    given = [StructField(field.name, field.dataType) for field in (*ids.schema, *findings.schema)]
    return StructType([StructField(PART, IntegerType()), StructField(STATE, BinaryType()), *given])


def _together(checked: DataFrame, starts: list[tuple[int, int]], across: pa.Table, ids: list[str]) -> DataFrame:
    """All findings, with the ids of their rows. ``starts`` is the number of rows before each partition."""
    session = checked.sparkSession
    before = F.broadcast(session.createDataFrame(starts, f"{PART} int, _before long"))
    rows = checked.where(F.col(STATE).isNull()).join(before, PART).withColumn("row", F.col("row") + F.col("_before"))
    columns = [*ids, *across.column_names]
    of_one = rows.where(F.col("code").isNotNull()).select(*columns)
    ranks = rows.where(F.col("code").isNull()).select("row", *ids)
    beside = session.createDataFrame(across)
    of_several = F.broadcast(beside.where(F.col("row") > 0)).join(ranks, "row").select(*columns)
    of_all = beside.where(F.col("row") == 0)
    return of_one.unionByName(of_several).unionByName(of_all, allowMissingColumns=True).select(*columns)


class _Part:
    """The work of a task on the rows of its partition.

    Its output has a row for each finding, then one for each input row, which gives findings across listings their ids, then
    one with the state. ``row`` is the number within the partition; in the last row, the number of rows.
    """

    def __init__(self, asked: Asked, read: Mapping[str, str], ids: Sequence[str]) -> None:
        self.asked = asked
        self.read = read
        self.ids = list(ids)

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        first = next(batches, None)
        if first is None:
            return
        kept: list[pa.RecordBatch] = []

        def shown(batch: pa.RecordBatch) -> pa.RecordBatch:
            return batch.select(list(self.read)).rename_columns(list(self.read.values()))

        def rows() -> Iterator[pa.RecordBatch]:
            for batch in chain([first], batches):
                # A copy: the columns of a batch share one piece of memory, which is then freed.
                kept.append(batch.select(self.ids).take(pa.array(range(batch.num_rows), pa.int64())))
                yield shown(batch)

        # Spark gives each task its processor.
        judge = settings(**self.asked, threads=1)
        checked, state = judge.part(pa.RecordBatchReader.from_batches(shown(first).schema, rows()), NAME)

        ids, findings = pa.Table.from_batches(kept), _findings(checked)
        of_findings = ids.take(pa.array([row - 1 for row in findings["row"].to_pylist()], pa.int64()))
        numbers = pa.array(range(1, ids.num_rows + 1), pa.int64())
        given: list[dict[str, Any]] = [
            {**_columns(of_findings), **_columns(findings)},
            {**_columns(ids), "row": numbers},
            {STATE: pa.array([state], pa.binary()), "row": pa.array([ids.num_rows], pa.int64())},
        ]
        part, added = first[PART][0], [pa.field(PART, pa.int32()), pa.field(STATE, pa.binary())]
        schema = pa.schema([*added, *ids.schema, *findings.schema])
        for columns in given:
            height = len(columns["row"])
            columns[PART] = pa.repeat(part, height)
            none = {field.name: pa.nulls(height, field.type) for field in schema}
            yield from pa.table({**none, **columns}, schema=schema).to_batches(max_chunksize=BATCH)


def _columns(table: pa.Table) -> dict[str, Any]:
    return {name: table[name] for name in table.column_names}


def _key(position: int) -> str:
    """The name of a column during the check."""
    return f"c{position}"


def _positions(names: Sequence[str], id_cols: Sequence[str]) -> list[int]:
    """The positions of the ids among the columns."""
    if isinstance(id_cols, str) or not id_cols:
        raise ValueError("name in `id_cols` the columns that identify rows, as a list: `id_cols=['identifiant']`")
    for name in id_cols:
        match names.count(name), list(id_cols).count(name):
            case 1, 1:
                pass
            case 0, _:
                raise ValueError(f"the DataFrame has no column `{name}`, which `id_cols` names")
            case 1, _:
                raise ValueError(f"`id_cols` names `{name}` twice")
            case _:
                raise ValueError(f"the DataFrame has several columns `{name}`, which `id_cols` names")
    return [names.index(name) for name in id_cols]


def _findings(checked: Checked) -> pa.Table:
    """Findings in the types of Spark, which has neither dictionaries nor unsigned numbers."""
    table = pa.table(Findings(checked))
    return table.cast(pa.schema([(field.name, _plain(field.type)) for field in table.schema]))


def _plain(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_dictionary(kind):
        return kind.value_type
    return pa.int64() if pa.types.is_uint64(kind) else kind
