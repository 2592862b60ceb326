"""The examples of the documentation, run and compared."""

import contextlib
import doctest
import inspect
import io
import os
import re
import runpy
from pathlib import Path
from typing import Any

import praticable
import praticable.polars
import pytest
from vectors import REPOSITORY

README = Path(__file__).parents[1] / "README.md"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL

OPTIONAL: list[Any] = [praticable.polars, praticable.polars.with_verdict]
"""Names that need another library, and are imported from their own module."""


def documented() -> dict[str, str]:
    """Every docstring of the package's public names that holds an example."""
    texts = {"praticable": praticable.__doc__ or "", **{value.__name__: value.__doc__ or "" for value in OPTIONAL}}
    for name in praticable.__all__:
        value: Any = getattr(praticable, name)
        texts[name] = inspect.getdoc(value) or ""
        if inspect.isclass(value):
            for member, inner in vars(value).items():
                texts[f"{name}.{member}"] = inspect.getdoc(inner) or ""
    return {name: text for name, text in texts.items() if ">>>" in text}


@pytest.mark.parametrize("name", documented())
def test_an_example_runs(name: str) -> None:
    examples = doctest.DocTestParser().get_doctest(documented()[name], vars(praticable).copy(), name, None, 0)
    said = io.StringIO()
    assert doctest.DocTestRunner(optionflags=FLAGS).run(examples, out=said.write).failed == 0, said.getvalue()


def test_public_names_are_documented() -> None:
    for name in set(praticable.__all__) - {"MODEL_VERSION", "__version__"}:
        value = getattr(praticable, name)
        assert inspect.getdoc(value), name
        assert value.__module__.startswith("praticable"), name


def blocks() -> list[tuple[str, str]]:
    """The Python blocks of the front page, each with the text printed below it."""
    pattern = r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?"
    return re.findall(pattern, README.read_text(encoding="utf-8"), re.DOTALL)


def test_the_front_page_says_what_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)
    names: dict[str, Any] = {}
    assert blocks()
    for code, expected in blocks():
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, README, "exec"), names)
        assert out.getvalue() == expected, code


# The Spark job runs in the session of `test_spark.py`.
PROGRAMS = sorted(set((REPOSITORY / "examples" / "python").glob("*.py")) - {REPOSITORY / "examples/python/spark_job.py"})


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_an_example_program_runs(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with contextlib.redirect_stdout(io.StringIO()):
        runpy.run_path(os.fspath(path), run_name="__main__")
