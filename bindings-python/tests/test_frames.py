"""Tables in memory: from each library the findings of the same table as a file, and findings as a table of each."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from praticable import Findings, Report, check
from vectors import NO_FILE, Case, cases, table_of

TODAY = "2026-11-22"


def said(report: Report) -> list[dict[str, Any]]:
    """The findings, without their position in a file."""
    return [{**found, "line": None, "byte": None} for found in report.to_dicts()]


def found(source: Any, **options: Any) -> list[dict[str, Any]]:
    return said(check(source, today=TODAY, **options))


def codes(source: Any) -> list[tuple[str, int, str | None]]:
    return [(one.code, one.row or 0, one.column) for one in check(source, today=TODAY)]


@pytest.fixture(scope="module")
def texts() -> pa.Table:
    """The example directory, every cell as it is written and ``None`` for an empty one."""
    with (Path(__file__).parents[2] / "examples/data/directory.csv").open(encoding="utf-8", newline="") as file:
        rows = [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]
    return pa.Table.from_pylist(rows, schema=pa.schema([(name, pa.string()) for name in rows[0]]))


class OneArray:
    """An object that gives one batch and no stream."""

    def __init__(self, batch: pa.RecordBatch) -> None:
        self.batch = batch

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        capsules: tuple[object, object] = self.batch.__arrow_c_array__(requested_schema)
        return capsules


def batch(table: pa.Table) -> pa.RecordBatch:
    (whole,) = table.combine_chunks().to_batches()
    return whole


def generated(table: pa.Table) -> pa.RecordBatchReader:
    return pa.RecordBatchReader.from_batches(table.schema, iter(table.to_batches(max_chunksize=7)))


def with_nan(table: pa.Table) -> pd.DataFrame:
    """Missing cells as pandas marks them, each second one in its other way."""
    frame = pd.DataFrame(table.to_pandas(), dtype=object)
    frame.iloc[::2] = frame.iloc[::2].where(frame.iloc[::2].notna(), float("nan"))
    assert frame["siret"].map(type).nunique() == 3
    return frame


def relation(table: pa.Table) -> duckdb.DuckDBPyRelation:
    return duckdb.connect().from_arrow(table)


FORMS: dict[str, Callable[[pa.Table], Any]] = {
    "polars": pl.from_arrow,
    "polars in chunks": lambda table: pl.concat(
        [pl.DataFrame(table.slice(0, 123)), pl.DataFrame(table.slice(123))], rechunk=False
    ),
    "polars sliced": lambda table: pl.concat([pl.DataFrame(table)] * 2).slice(500, 500),
    "polars categorical": lambda table: pl.DataFrame(table).cast(pl.Categorical),
    "pyarrow Table": lambda table: table,
    "pyarrow Table in batches": lambda table: pa.Table.from_batches(table.to_batches(max_chunksize=11)),
    "pyarrow Table sliced": lambda table: pa.concat_tables([table.slice(1), table, table]).slice(499, 500),
    "pyarrow Table with metadata": lambda table: table.replace_schema_metadata({"from": "a test"}),
    "pyarrow RecordBatch": batch,
    "pyarrow RecordBatch sliced": lambda table: batch(pa.concat_tables([table, table])).slice(500),
    "pyarrow RecordBatchReader": lambda table: table.to_reader(max_chunksize=64),
    "pyarrow RecordBatchReader of a generator": generated,
    "large_string": lambda table: table.cast(pa.schema([(name, pa.large_string()) for name in table.column_names])),
    "string_view": lambda table: table.cast(pa.schema([(name, pa.string_view()) for name in table.column_names])),
    "dictionary": lambda table: pa.table({name: table[name].dictionary_encode() for name in table.column_names}),
    "pandas": lambda table: table.to_pandas(),
    "pandas string": lambda table: table.to_pandas().astype("string"),
    "pandas category": lambda table: table.to_pandas().astype("category"),
    "pandas object with NaN": with_nan,
    "DuckDB relation": relation,
    "one array": lambda table: OneArray(batch(table)),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_table_gives_the_findings_of_its_file(form: str, texts: pa.Table, directory: Path) -> None:
    expected = check(directory, today=TODAY)
    report = check(FORMS[form](texts), today=TODAY)
    assert said(report) == said(expected)
    assert {one["line"] for one in report.to_dicts()} == {None}
    assert (report.rows, report.listings, report.verdict) == (500, 500, "invalid")


def test_each_library_reads_its_own_file(directory: Path) -> None:
    expected = found(directory)
    assert len(expected) == 8
    path = str(directory)
    sources: list[Any] = [
        pl.read_csv(directory, infer_schema=False),
        pd.read_csv(directory, dtype=str),
        pd.read_csv(directory, dtype=str, keep_default_na=False),
        duckdb.connect().read_csv(path, all_varchar=True),
        duckdb.connect().sql(f"SELECT * FROM read_csv('{path}', all_varchar = true)"),
    ]
    for source in sources:
        assert found(source) == expected, type(source)


def test_a_frame_gives_as_many_findings_as_the_command(directory: Path) -> None:
    command = [sys.executable, "-m", "praticable", "check", str(directory), "--format", "json", "--today", TODAY]
    printed = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    report = check(pl.read_csv(directory, infer_schema=False), today=TODAY)
    assert report.verdict == "invalid"
    assert pl.DataFrame(report.findings).height == len(printed["findings"]) == 8


def is_a_table(case: Case) -> bool:
    """Whether a case is a table in which no row is longer or shorter than another, as in memory."""
    match case.case:
        case {"table": {"header": header, "rows": rows}}:
            return case.name not in NO_FILE and all(len(row) == len(header) for row in rows)
    return False


@pytest.mark.parametrize("case", [case for case in cases() if is_a_table(case)], ids=lambda case: case.name)
def test_the_tables_of_the_vectors_give_the_same(case: Case) -> None:
    header, rows = case.case["table"]["header"], case.case["table"]["rows"]
    columns = [pa.array([row[at] for row in rows], pa.string()) for at in range(len(header))]
    asked = case.check()
    in_file = Report(asked.data(table_of(";", header, rows), "a"))
    in_memory = Report(asked.table(pa.table(columns, names=header), "a"))
    assert said(in_memory) == said(in_file)


def test_the_register_is_known_by_its_columns(directory: Path) -> None:
    file = directory.with_name("rpps.txt")
    header, *rows = (line.rstrip("\n").split("|") for line in file.read_text(encoding="utf-8").splitlines())
    # In a table no row lacks a cell.
    rows = [row for row in rows if len(row) == len(header)]
    frame = pl.DataFrame(rows, schema=[name or "_" for name in header], orient="row")
    report = check(frame, today=TODAY)
    expected = check("\n".join("|".join(row) for row in [header, *rows]).encode(), today=TODAY)
    assert said(report) == said(expected)
    assert (report.rows, report.placeless) == (expected.rows, expected.placeless)
    assert report.placeless > 0


def test_types_are_read_as_the_table_writes_them() -> None:
    frame = pl.DataFrame(
        {
            "nom_lieu": ["Cabinet du Port"] * 3,
            "entree_plain_pied": [True, False, None],
            "entree_marches": [2, 3, None],
            "latitude": [43.6, float("nan"), None],
            "longitude": [1.44, None, float("nan")],
            "langues": [["fr", "de"], [], None],
            "date_observation": [date(2026, 3, 14), date(2027, 3, 14), None],
            "provenance_portee": ["tout"] * 3,
            "provenance_mode": ["declaration"] * 3,
            "provenance_source": ["own"] * 3,
        }
    )
    as_file = (
        b"nom_lieu,entree_plain_pied,entree_marches,latitude,longitude,langues,date_observation,"
        b"provenance_portee,provenance_mode,provenance_source\n"
        b"Cabinet du Port,true,2,43.6,1.44,fr|de,2026-03-14,tout,declaration,own\n"
        b"Cabinet du Port,false,3,,,,2027-03-14,tout,declaration,own\n"
        b"Cabinet du Port,,,,,,,tout,declaration,own\n"
    )
    assert found(frame) == found(as_file)
    spoken = codes(frame)
    assert ("ACC-001", 1, "entree_marches") in spoken
    assert ("PRO-001", 2, "date_observation") in spoken
    assert not [column for _, _, column in spoken if column in ("latitude", "longitude", "langues")]
    assert found(frame.to_arrow()) == found(relation(frame.to_arrow())) == found(as_file)


def test_a_postal_code_that_became_a_number_has_lost_its_zero() -> None:
    for kind in (pl.Int64, pl.Float64):
        frame = pl.DataFrame({"nom_lieu": ["Cabinet"], "code_postal": [1000]}, schema_overrides={"code_postal": kind})
        (finding,) = [one for one in check(frame, today=TODAY) if one.column == "code_postal"]
        assert finding.params["pattern"] == "lost_zero"
        assert finding.fix is not None
        assert finding.fix["kind"] == "safe"
        assert finding.fix["value"] == "01000"


def test_the_index_of_pandas() -> None:
    rows = [{"identifiant": "a", "nom_lieu": "Un"}, {"identifiant": "b", "nom_lieu": "Deux"}]
    frame = pd.DataFrame(rows)
    plain = found(frame)
    assert "FMT-017" not in {one["code"] for one in plain}
    assert found(frame.set_index("identifiant")) == plain, "an index with a name is a column"
    filtered = frame[frame["nom_lieu"] == "Deux"]
    assert ("FMT-017", 0, "__index_level_0__") in codes(filtered), "one without is a column that nobody knows"
    assert codes(filtered.reset_index(drop=True)) == codes(frame.iloc[1:2].reset_index(drop=True))
    assert "FMT-017" not in {code for code, _, _ in codes(filtered.reset_index(drop=True))}


def test_an_empty_table_has_no_rows(texts: pa.Table) -> None:
    for empty in (texts.slice(0, 0), pl.DataFrame(texts.slice(0, 0)), texts.slice(0, 0).to_pandas(), generated(texts[:0])):
        report = check(empty, today=TODAY)
        assert (report.rows, report.verdict, len(report)) == (0, "valid", 0), type(empty)
    with pytest.raises(ValueError, match="no column of `<table>` is known"):
        check(pl.DataFrame())


class Unknown:
    """Nothing that anybody could check."""


@pytest.mark.parametrize(
    ("source", "kind", "message"),
    [
        (pl.LazyFrame({"nom_lieu": ["Cabinet"]}), TypeError, r"a `LazyFrame` has no rows yet: give `frame\.collect\(\)`"),
        (pl.Series("nom_lieu", ["Cabinet"]), ValueError, "this Arrow data is no table: "),
        (pa.array(["Cabinet"]), ValueError, "this Arrow data is no table: .*it is a single column"),
        (pa.chunked_array([["Cabinet"]]), ValueError, "this Arrow data is no table: "),
        (pd.Series(["Cabinet"], name="nom_lieu"), (TypeError, ValueError), "a `Series` cannot be checked|is no table"),
        (Unknown(), TypeError, "a `Unknown` cannot be checked: give a path, bytes, .* or an Arrow table"),
        (pl.DataFrame({"un": ["1"]}), ValueError, "no column of `<table>` is known"),
        (
            pl.DataFrame({"nom_lieu": [{"name": "Cabinet"}]}),
            ValueError,
            "column `nom_lieu` of `<table>` holds several named values a cell: give it as text",
        ),
        (pl.DataFrame({"nom_lieu": [b"Cabinet"]}), ValueError, "column `nom_lieu` of `<table>` holds bytes"),
        (pl.DataFrame({"langues": [[["fr"]]]}), ValueError, "column `langues` of `<table>` holds lists of something else"),
    ],
    ids=lambda value: type(value).__module__.partition(".")[0] + " " + type(value).__name__,
)
def test_what_is_no_table_is_refused(
    source: Any, kind: type[Exception] | tuple[type[Exception], ...], message: str
) -> None:
    with pytest.raises(kind, match=message) as raised:
        check(source, today=TODAY)
    assert "::" not in str(raised.value)


def test_a_spark_frame_is_not_pulled_through_the_driver() -> None:
    spark = type("DataFrame", (), {"__arrow_c_stream__": None, "__module__": "pyspark.sql.classic.dataframe"})
    with pytest.raises(TypeError, match=r"use `praticable\.spark\.check"):
        check(spark())


def test_a_column_that_is_not_wanted_may_hold_anything() -> None:
    frame = pl.DataFrame({"nom_lieu": ["Cabinet"], "geometry": [{"x": 1}]})
    assert ("FMT-017", 0, "geometry") in codes(frame)


def broken(table: pa.Table, good: int) -> pa.RecordBatchReader:
    """Batches of one row; after so many the source fails."""

    def batches() -> Iterator[pa.RecordBatch]:
        yield from table.to_batches(max_chunksize=1)[:good]
        raise RuntimeError("the connection was lost")

    return pa.RecordBatchReader.from_batches(table.schema, batches())


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("good", [0, 1, 300])
def test_a_source_that_fails_midway_is_no_pass(texts: pa.Table, good: int, threads: int) -> None:
    with pytest.raises(OSError, match=r"cannot read the rest of `<table>`: .*the connection was lost"):
        check(broken(texts, good), today=TODAY, threads=threads)


def test_what_a_source_raises_at_once_comes_through() -> None:
    class Closed:
        def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
            raise ConnectionError("closed")

    with pytest.raises(ConnectionError, match="closed"):
        check(Closed())


def test_a_stream_is_read_no_faster_than_it_is_checked(texts: pa.Table) -> None:
    given = 0

    def batches() -> Iterator[pa.RecordBatch]:
        nonlocal given
        for given in range(1, 101):
            yield batch(texts)

    def refuse(done: int, total: int | None) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        check(pa.RecordBatchReader.from_batches(texts.schema, batches()), threads=2, progress=refuse)
    assert 0 < given < 50


def test_a_reader_is_read_once(texts: pa.Table) -> None:
    reader = texts.to_reader()
    assert check(reader, today=TODAY).rows == 500
    assert check(reader, today=TODAY).rows == 0, "it cannot be told from an empty one"


@pytest.fixture
def report(texts: pa.Table) -> Report:
    return check(texts, today=TODAY, lang="en")


def in_duckdb(findings: Findings) -> list[dict[str, Any]]:
    relation = duckdb.sql("SELECT * FROM findings")
    assert relation is not None
    rows: list[dict[str, Any]] = relation.to_arrow_table().to_pylist()
    return rows


def tables(report: Report) -> dict[str, list[dict[str, Any]]]:
    """The findings as each library takes them."""
    findings = report.findings
    return {
        "polars": pl.DataFrame(findings).to_dicts(),
        "pyarrow": pa.table(findings).to_pylist(),
        "reader": pa.RecordBatchReader.from_stream(findings).read_all().to_pylist(),
        "pandas": pa.table(findings).to_pandas().astype(object).replace({float("nan"): None}).to_dict("records"),
        "DuckDB": in_duckdb(findings),
    }


def test_findings_are_a_table_everywhere(report: Report) -> None:
    # Cells hold no nested values: parameters and fixes are JSON, and the kind of a fix has a column.
    expected = [
        {**dict(one), "value": None, "fix_kind": fix and fix["kind"], "fix_value": fix}
        for one in report.to_dicts()
        for fix in [one.pop("fix")]
    ]
    assert len(expected) == 8
    assert {one["fix_kind"] for one in expected} > {None}
    for library, rows in tables(report).items():
        for row in rows:
            row["params"] = json.loads(row["params"])
            row["fix_value"] = row["fix_value"] and json.loads(row["fix_value"])
        assert rows == expected, library


def test_no_findings_are_a_table_too(report: Report, card: dict[str, Any]) -> None:
    none = check(card, today=TODAY)
    assert len(none) == 0
    assert pa.table(none.findings).schema == pa.table(report.findings).schema
    assert pl.DataFrame(none.findings).schema == pl.DataFrame(report.findings).schema
    assert {library: len(rows) for library, rows in tables(none).items()} == dict.fromkeys(tables(none), 0)


def test_the_schema_names_its_version(report: Report) -> None:
    assert pa.table(report.findings).schema.metadata == {b"praticable:findings": b"1"}


def test_findings_can_be_taken_twice(report: Report) -> None:
    findings = report.findings
    assert pa.table(findings) == pa.table(findings)


def test_findings_join_their_rows(texts: pa.Table, report: Report) -> None:
    frame = pl.DataFrame(texts).with_row_index("row", offset=1)
    joined = frame.join(pl.DataFrame(report.findings), on="row", suffix="_finding")
    named = joined.filter(pl.col("record_id").is_not_null())
    assert named.height > 0
    assert (named["record_id"] == named["identifiant"]).all()


@pytest.fixture(scope="module")
def large(texts: pa.Table) -> pa.Table:
    """A table that takes some seconds as the tests build the package."""
    return pa.concat_tables([texts] * 40)


def test_progress_of_a_table_counts_rows(texts: pa.Table) -> None:
    whole = pl.concat([pl.DataFrame(texts)] * 10)
    told: list[tuple[int, int | None]] = []
    check(whole, threads=1, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (5000, 5000)
    assert told == sorted(told)
    told.clear()
    check(whole.to_arrow().to_reader(), threads=1, progress=lambda done, total: told.append((done, total)))
    assert {total for _, total in told} <= {None}, "a reader does not know its length"


def test_ctrl_c_stops_the_check_of_a_table(large: pa.Table, press_ctrl_c: Callable[[float], None]) -> None:
    press_ctrl_c(0.3)
    told: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        check(large, threads=1, progress=lambda done, _: told.append(done))
    assert max(told, default=0) < large.num_rows / 2


def test_tables_are_checked_side_by_side(texts: pa.Table) -> None:
    frame = pl.DataFrame(texts)
    alone = found(frame)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(found, [frame] * 4 + [generated(texts) for _ in range(4)])) == [alone] * 8
