"""Real local Spark: the same findings with any partitioning. One session serves all tests."""

import contextlib
import csv
import doctest
import importlib
import io
import os
import random
import runpy
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import praticable
import praticable.spark
import pyarrow as pa
import pytest
from praticable._options import settings
from pyspark.sql import DataFrame, SparkSession
from vectors import REPOSITORY

pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark runs on Java, which is not on the PATH"),
]

TODAY = "2026-11-22"

Row = dict[str, str]


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    environment = {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        options: dict[str, bool | float | int | str | None] = {
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.ui.enabled": "false",
            "spark.sql.shuffle.partitions": "4",
            # So that partitions are as many as asked for.
            "spark.sql.adaptive.coalescePartitions.enabled": "false",
            "spark.sql.execution.arrow.maxRecordsPerBatch": "50",
        }
        session = SparkSession.builder.master("local[2]").config(map=options).getOrCreate()
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    """The example directory, and under other numbers twins of its listings, some of which say otherwise."""
    with (REPOSITORY / "examples" / "data" / "directory.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    twins = [dict(row) for row in rows[::20]]
    for twin in twins:
        twin["entree_plain_pied"] = "non" if twin["entree_plain_pied"] == "oui" else "oui"
    # In the order of numbers a twin is far from its listing.
    return [{"numero_fiche": f"{number:04}", "inconnue": "x", **row} for number, row in enumerate([*rows, *twins])]


def frame(spark: SparkSession, rows: list[Row], partitions: int = 2) -> DataFrame:
    columns = list(rows[0])
    shuffled = random.Random(partitions).sample(rows, len(rows))
    data = pa.table({name: [row[name] or None for row in shuffled] for name in columns})
    return spark.createDataFrame(data).repartition(partitions)


def check(df: DataFrame, **options: Any) -> list[dict[str, Any]]:
    found = praticable.spark.check(df, **{"id_cols": ["numero_fiche"], "today": TODAY, **options})
    try:
        return [row.asDict() for row in found.collect()]
    finally:
        found.unpersist()


def bag(found: list[dict[str, Any]]) -> Counter[tuple[tuple[str, Any], ...]]:
    return Counter(tuple(sorted(one.items())) for one in found)


def expected(rows: list[Row], id_cols: list[str], hidden: set[str]) -> list[dict[str, Any]]:
    """The findings about the same rows in the order of their ids, without some columns."""
    data = pa.table({("" if name in hidden else name): [row[name] or None for row in rows] for name in rows[0]})
    found = pa.table(praticable.check(data, today=TODAY).findings).to_pylist()
    return [
        {**{name: rows[one["row"] - 1][name] if one["row"] else None for name in id_cols}, **one} for one in found
    ]


def test_the_partitioning_changes_nothing(spark: SparkSession, rows: list[Row]) -> None:
    wanted = expected(rows, ["numero_fiche"], {"numero_fiche"})
    codes = {one["code"] for one in wanted}
    assert codes >= {"ENS-001", "ENS-002", "ENS-003", "FMT-017"}
    for partitions in (1, 3, 4, 7):
        spark.conf.set("spark.sql.shuffle.partitions", partitions)
        assert bag(check(frame(spark, rows, partitions))) == bag(wanted), f"{partitions} partitions"


def test_spark_finds_what_the_command_line_does(
    spark: SparkSession, directory: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    praticable._native.run_command(
        ["praticable", "check", str(directory), "--format", "csv", "--today", TODAY, "--lang", "fr"]
    )
    wanted = list(csv.DictReader(io.StringIO(capfd.readouterr().out)))
    df = spark.read.csv(str(directory), header=True).repartition(4)
    found = check(df, id_cols=["identifiant"])
    shown = ("row", "path", "column", "code", "severity", "message")

    def key(one: dict[str, Any]) -> tuple[str, ...]:
        return tuple("" if one[name] is None else str(one[name]) for name in shown)

    assert found
    assert Counter(map(key, found)) == Counter(map(key, wanted))


def test_rows_with_the_same_ids_are_put_in_order_by_what_they_say(spark: SparkSession, rows: list[Row]) -> None:
    same = [{**row, "numero_fiche": "1"} for row in rows[:20] + rows[:5] + rows[-20:]]
    spark.conf.set("spark.sql.shuffle.partitions", 4)
    once, again = check(frame(spark, same, 2)), check(frame(spark, same, 5))
    assert once
    assert bag(once) == bag(again)


def test_several_ids_that_are_fields_or_are_not(spark: SparkSession, rows: list[Row]) -> None:
    some = sorted(rows[:60], key=lambda row: (row["code_postal"], row["numero_fiche"]))
    ids = ["code_postal", "numero_fiche"]
    assert bag(check(frame(spark, some), id_cols=ids)) == bag(expected(some, ids, {"numero_fiche"}))


def test_nothing_is_found_in_no_rows(spark: SparkSession, rows: list[Row]) -> None:
    empty = frame(spark, rows[:1]).where("false")
    assert [one["code"] for one in check(empty)] == ["FMT-017"]
    assert check(empty, ignore="FMT-017") == []
    few = frame(spark, rows[:2], 7)
    assert bag(check(few)) == bag(expected(rows[:2], ["numero_fiche"], {"numero_fiche"}))


def test_the_register_is_read_too(spark: SparkSession) -> None:
    path = REPOSITORY / "examples" / "data" / "rpps.txt"
    with path.open(encoding="utf-8", newline="") as file:
        given = list(csv.DictReader(file, delimiter="|", quoting=csv.QUOTE_NONE))
    # A cell that a row of the file lacks is an empty one here.
    cells = [{name: cell or "" for name, cell in row.items() if name} for row in given]
    rows = [{"n": f"{number:06}", **row} for number, row in enumerate(cells)]
    wanted = expected(rows, ["n"], {"n"})
    assert wanted
    assert bag(check(frame(spark, rows, 3), id_cols=["n"])) == bag(wanted)


def test_the_options_are_those_of_the_check(spark: SparkSession, rows: list[Row]) -> None:
    found = check(frame(spark, rows), select=["ENS-001"], lang="en", profile="publish")
    assert {one["code"] for one in found} == {"ENS-001"}
    assert all("is already the id of listing" in one["message"] for one in found)


def test_columns_may_have_other_names(spark: SparkSession, rows: list[Row]) -> None:
    theirs = [{("step free" if name == "entree_plain_pied" else name): cell for name, cell in row.items()} for row in rows]
    mapping = {"columns": {"Step free": "entree_plain_pied", "inconnue": None}}

    def places(found: list[dict[str, Any]]) -> Counter[tuple[Any, ...]]:
        return Counter((one["row"], one["code"], one["path"]) for one in found)

    found = check(frame(spark, theirs), mapping=mapping)
    assert places(found) == places(check(frame(spark, rows), ignore=["FMT-017"]))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"id_cols": []}, "name in `id_cols` the columns"),
        ({"id_cols": "identifiant"}, "as a list"),
        ({"id_cols": ["fiche"]}, "no column `fiche`"),
        ({"id_cols": ["IDENTIFIANT"]}, "no column `IDENTIFIANT`"),
        ({"id_cols": ["identifiant", "identifiant"]}, "twice"),
        ({"select": ["XYZ"]}, "no rule is called"),
        ({"profile": "strict"}, "strict"),
        ({"source_format": "rpps"}, "lacks"),
    ],
)
def test_misuse_is_one_sentence(spark: SparkSession, options: dict[str, Any], said: str) -> None:
    df = spark.createDataFrame([("a", "b")], ["identifiant", "nom_lieu"])
    with pytest.raises(ValueError, match=said):
        check(df, **{"id_cols": ["identifiant"], **options})


def test_tables_that_cannot_be_checked(spark: SparkSession) -> None:
    one = spark.createDataFrame([("a", "b")], ["identifiant", "autre"])
    with pytest.raises(ValueError, match="no column of `<DataFrame>` is known"):
        check(one.select("autre"), id_cols=["autre"])
    with pytest.raises(ValueError, match="several columns `identifiant`"):
        check(one.toDF("identifiant", "identifiant"), id_cols=["identifiant"])
    with pytest.raises(ValueError, match="a column `code` of their own"):
        check(one.toDF("identifiant", "code"), id_cols=["code"])
    with pytest.raises(ValueError, match="`nom_lieu` of `<DataFrame>` holds several named values"):
        check(one.selectExpr("identifiant", "struct(autre) as nom_lieu"), id_cols=["identifiant"])


def test_nothing_stays_in_memory_but_the_findings(spark: SparkSession, rows: list[Row]) -> None:
    def persisted() -> int:
        return int(spark.sparkContext._jsc.sc().getPersistentRDDs().size())

    before = persisted()
    found = praticable.spark.check(frame(spark, rows), id_cols=["numero_fiche"], today=TODAY)
    assert persisted() == before + 1
    found.unpersist(blocking=True)
    assert persisted() == before


def test_without_pyspark_the_import_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    monkeypatch.delitem(sys.modules, "praticable.spark")
    with pytest.raises(ImportError, match="pip install 'pyspark>=4' pyarrow"):
        importlib.import_module("praticable.spark")


def test_a_state_of_another_version_is_refused(rows: list[Row]) -> None:
    judge = settings(today=TODAY)
    table = pa.table({"nom_lieu": ["Cabinet du Port"]})
    _, state = judge.part(table, "<table>")
    other = state.replace(praticable.__version__.encode(), b"0.0.0", 1)
    with pytest.raises(ValueError, match="checked by praticable 0.0.0, and this is"):
        judge.whole(table, "<table>", [state, other])


def test_the_example_of_the_docstring_runs(spark: SparkSession) -> None:
    text = praticable.spark.check.__doc__ or ""
    examples = doctest.DocTestParser().get_doctest(text, {"spark": spark}, "spark", None, 0)
    said = io.StringIO()
    assert doctest.DocTestRunner().run(examples, out=said.write).failed == 0, said.getvalue()


def test_the_front_page_runs(spark: SparkSession) -> None:
    """Its block is fenced with `py`, so that only this session runs it."""
    page = (REPOSITORY / "bindings-python" / "README.md").read_text(encoding="utf-8")
    # Spark does not follow Python from folder to folder.
    block = page.partition("```py\n")[2].partition("```")[0].replace("examples/", f"{REPOSITORY}/examples/")
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(block, {"spark": spark})
    assert "PRO-001" in said.getvalue()


def test_the_example_job_runs(spark: SparkSession, capsys: pytest.CaptureFixture[str]) -> None:
    """Last: the job closes the session, which is this one."""
    job = REPOSITORY / "examples" / "python" / "spark_job.py"
    runpy.run_path(os.fspath(job), run_name="__main__")
    counts = dict(line.split() for line in capsys.readouterr().out.splitlines())
    wanted = Counter(finding.code for finding in praticable.check(REPOSITORY / "examples/data/directory.csv", today=TODAY))
    assert counts == {code: str(count) for code, count in wanted.items()}
