"""What a caller may rely on beside the findings themselves."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

import praticable
import pytest
from praticable import check_dataset_json, check_json, check_table_json, explain

STEPS = (
    b'{"entrance": {"step_free": "yes", "level_change": {"steps": 2}},'
    b' "provenance": [{"scope": "", "method": "self_declared", "source": "own"}]}'
)
README = Path(__file__).parents[1] / "README.md"


def test_the_readme_says_what_happens(capsys: pytest.CaptureFixture[str]) -> None:
    code, output = re.findall(r"```(?:python|text)\n(.*?)```", README.read_text(), re.DOTALL)[:2]
    exec(compile(code, README, "exec"), {})
    assert capsys.readouterr().out == output


def test_a_finding_has_its_parts() -> None:
    finding = check_json(STEPS)[0]
    assert (finding.code, finding.severity, finding.row) == ("ACC-001", "error", None)
    assert finding.path == "/entrance/level_change/steps"
    assert finding.params == {"steps": 2}
    assert finding.fix is None
    assert json.loads(finding.to_json())["params"] == finding.params
    assert "nombre : 2" in finding.message()
    assert "number: 2" in finding.message("en")
    assert finding.remedy("simple").endswith(".")
    assert finding == check_json(STEPS)[0]


def test_a_finding_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        check_json(STEPS)[0].code = "ACC-002"  # type: ignore[misc]


def test_a_fix_is_data() -> None:
    (finding,) = [f for f in check_json(b'{"entrance": {"step_fre": "yes"}}') if f.code == "FMT-003"]
    assert finding.fix == {"kind": "confirm", "op": "rename", "name": "step_free"}


def test_a_row_is_named() -> None:
    rows = {finding.row for finding in check_dataset_json(b"[" + STEPS + b"," + STEPS + b"]")}
    assert {1, 2} <= rows
    table = b'{"header": ["comune"], "rows": []}'
    assert [finding.row for finding in check_table_json(table)] == [0]


def test_broken_json_is_a_finding() -> None:
    assert [finding.code for finding in check_json(b'{"place": ')] == ["FMT-016"]


def test_a_page_is_explained_and_a_slip_forgiven() -> None:
    assert explain("ACC-001").startswith("# ACC-001")
    assert "## Why" in explain("acc-001", "en")
    with pytest.raises(ValueError, match="did you mean `ACC-001`"):
        explain("ACC-01")


def test_a_wrong_call_says_what_is_right() -> None:
    with pytest.raises(ValueError, match="choose `intake`, `import` or `publish`"):
        check_json(b"{}", profile="strict")
    with pytest.raises(ValueError, match="write it as `2026-11-22`"):
        check_json(b"{}", today="tomorrow")
    with pytest.raises(ValueError, match="choose `fr`, `en` or `simple`"):
        explain("ACC-001", "de")
    with pytest.raises(ValueError, match="list of listings"):
        check_dataset_json(b"{}")
    with pytest.raises(ValueError, match="`header`"):
        check_table_json(b"[]")


def test_a_social_security_number_is_not_repeated() -> None:
    # Nobody's: the month 99 does not exist, the key is right.
    number = "1859978006048" + "79"
    given = json.dumps({"place": {"name": number}, number: "", "entrance": {"notes": number}})
    found = check_json(given.encode())
    assert "IDT-006" in {finding.code for finding in found}
    shown = repr(found) + "".join(f.to_json() + f.message() + f.remedy() for f in found)
    assert number not in shown
    assert number[:13] not in shown


def test_threads_find_the_same() -> None:
    data = b"[" + b",".join([STEPS] * 200) + b"]"
    alone = [finding.to_json() for finding in check_dataset_json(data)]
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(check_dataset_json, [data] * 16):
            assert [finding.to_json() for finding in found] == alone


def test_versions_are_told() -> None:
    assert praticable.__version__ == metadata.version("praticable")
    assert re.fullmatch(r"1\.\d+\.\d+", praticable.MODEL_VERSION)
