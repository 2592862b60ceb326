"""DuckDB: the file as a table of texts, each rule as SQL over it.

Of three ways tried (a query a rule over a stored table, one list of broken rules a row, a boolean column a rule) the
last takes the least memory, and about the time of the quickest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import duckdb

from against.peer import Found
from against.shared import (
    CELLS,
    CROSSES,
    Above,
    After,
    Before,
    Cell,
    Condition,
    Empty,
    Fault,
    Filled,
    Is,
    Key,
    Lists,
)

PACKAGES = ("duckdb",)


def check(path: Path) -> Found:
    """Judge the file in one pass, then spread what was found."""
    connection = duckdb.connect()
    connection.execute(f"CREATE TABLE judged AS {_judged(path)}")
    connection.execute(f"CREATE TABLE faults AS {_faults()}")
    return Found(_count(connection), partial(_located, connection))


def _count(connection: duckdb.DuckDBPyConnection) -> int:
    row = connection.execute("SELECT count(*) FROM faults").fetchone()
    return row[0] if row else 0


def _located(connection: duckdb.DuckDBPyConnection) -> Iterator[Fault]:
    return map(Fault._make, connection.execute('SELECT row, "column", code FROM faults').fetchall())


def _judged(path: Path) -> str:
    """The rows that break a rule, with a column for each rule that tells whether they break it."""
    rules = ", ".join(f"coalesce({bad}, false) AS rule_{place}" for place, (_, bad) in enumerate(_RULES))
    broken = " OR ".join(f"rule_{place}" for place in range(len(_RULES)))
    return f"""
        WITH judged AS (
            SELECT row_number() OVER () AS row, {rules} FROM read_csv({_text(str(path))}, all_varchar = true)
        )
        SELECT * FROM judged WHERE {broken}
    """


def _faults() -> str:
    """One row for each rule that a row breaks."""
    return " UNION ALL ".join(
        f'SELECT row, {_text(column)} AS "column", {_text(code)} AS code FROM judged WHERE rule_{place}'
        for place, ((column, code), _) in enumerate(_RULES)
    )


def _is_bad(cell: Cell) -> str:
    """Null, which is no fault, where the cell is empty and may be."""
    column, good = cell.column, []
    if cell.required:
        good.append(f"{column} IS NOT NULL")
    if cell.allowed:
        good.append(f"{column} IN ({', '.join(map(_text, cell.allowed))})")
    if cell.pattern:
        # RE2 has its own way to write a character by its number.
        pattern = re.sub(r"\\u([0-9A-F]{4})", r"\\x{\1}", cell.pattern)
        good.append(f"regexp_full_match({column}, {_text(pattern)})")
    if cell.longest:
        good.append(f"length({column}) <= {cell.longest}")
    if cell.kind in ("integer", "number"):
        number = f"TRY_CAST({column} AS {'BIGINT' if cell.kind == 'integer' else 'DOUBLE'})"
        good.append(f"({column} IS NULL OR coalesce({number} BETWEEN {cell.least} AND {cell.most}, false))")
    if cell.kind == "date":
        good.append(f"({column} IS NULL OR {_day(column)} IS NOT NULL)")
    return f"NOT ({' AND '.join(good)})"


def _fits(column: str, key: Key) -> str:
    """Whether the Luhn key fits; null where the digits are not as many as they should be."""
    digits = [f"({_number(column)} // {10**place} % 10)" for place in range(key.digits)]
    doubled = [f"({digit} * 2 // 10 + {digit} * 2 % 10)" if place % 2 else digit for place, digit in enumerate(digits)]
    return f"CASE WHEN length({column}) = {key.digits} THEN ({' + '.join(doubled)}) % 10 = 0 END"


def _holds(condition: Condition) -> str:
    cell = condition.column
    match condition:
        case Is(_, values):
            return f"{cell} IN ({', '.join(map(_text, values))})"
        case Above(_, number):
            return f"{_number(cell)} > {number}"
        case Filled():
            return f"{cell} IS NOT NULL"
        case Empty():
            return f"{cell} IS NULL"
        case Lists(_, item):
            return f"list_contains(string_split({cell}, '|'), {_text(item)})"
        case Before(_, other):
            return f"{_day(cell)} < {_day(other)}"
        case After(_, day):
            return f"{_day(cell)} > DATE {_text(day)}"


def _number(column: str) -> str:
    return f"TRY_CAST({column} AS BIGINT)"


def _day(column: str) -> str:
    return f"TRY_CAST({column} AS DATE)"


def _text(text: str) -> str:
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


_RULES: tuple[tuple[tuple[str, str], str], ...] = (
    *(((cell.column, cell.code), _is_bad(cell)) for cell in CELLS),
    *(((cell.column, cell.key.code), f"NOT {_fits(cell.column, cell.key)}") for cell in CELLS if cell.key),
    *(((rule.column, rule.code), " AND ".join(map(_holds, rule.conditions))) for rule in CROSSES),
)
"""Column and code of each rule, and the SQL that is true where it is broken."""
