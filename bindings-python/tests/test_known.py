"""Reference data: rules, fields, code lists, schemas, invented listings."""

import json
import re
from dataclasses import asdict
from typing import Literal

import praticable
import pytest
from praticable import CodeEntry, check, code_lists, codes, explain, fields, generate, schema
from vectors import REPOSITORY

LANGS: tuple[Literal["fr", "en", "simple"], ...] = ("fr", "en", "simple")


def test_rules_are_those_of_the_catalogue() -> None:
    catalogue = json.loads((REPOSITORY / "schema" / "v1" / "rules.json").read_bytes())
    for rule in catalogue["rules"]:
        for lang in LANGS:
            known = asdict(explain(rule["code"], lang))
            assert known.pop("page").startswith(f"# {rule['code']}")
            assert known == {key: rule[key] for key in known} | {key: rule[key][lang] for key in ("message", "remedy")}


def test_a_slip_is_forgiven() -> None:
    assert "## Why" in explain("acc-001", "en").page
    with pytest.raises(ValueError, match="did you mean `ACC-001`"):
        explain("ACC-01")
    with pytest.raises(ValueError, match="choose `fr`, `en` or `simple`"):
        explain("ACC-001", "de")  # type: ignore[arg-type]


def test_the_schemas_are_the_published_ones() -> None:
    published = REPOSITORY / "schema" / "v1"
    assert schema() == schema("json") == json.loads((published / "listing.schema.json").read_bytes())
    assert schema("table") == json.loads((published / "listing.tableschema.json").read_bytes())
    with pytest.raises(ValueError, match="choose `json` or `table`"):
        schema("sql")


def test_every_code_list_is_told() -> None:
    for name in code_lists():
        known = codes(name, "en")
        assert (known.name, bool(known.version)) == (name, True)
        for code in known.codes:
            assert all(asdict(code).values()), name
    assert len(set(code_lists())) == len(code_lists())
    doctor = CodeEntry(code="10", label="Médecin", table="10", list="TRE_G15")
    assert doctor in codes("JDV_J106").codes
    with pytest.raises(ValueError, match=r"`code_lists\(\)` names them"):
        codes("Professions")


def test_fields_are_those_of_the_table() -> None:
    assert [field.column for field in fields()] == [field["name"] for field in schema("table")["fields"]]
    width = next(field for field in fields("en") if field.path == "entrance.clear_width_cm")
    assert (width.unit, width.section, width.title) == ("cm", "entrance", "The entrance")
    assert all(field.label and field.help for lang in LANGS for field in fields(lang))


def test_invented_listings_are_the_same_everywhere() -> None:
    cards = generate(500)
    written = (REPOSITORY / "examples" / "data" / "directory.ndjson").read_text(encoding="utf-8")
    assert cards == [json.loads(line) for line in written.splitlines()]
    assert generate(3, 7) == generate(3, seed=7) != generate(3, seed=8)
    assert check(generate(2), today="2026-11-22").verdict == "valid"
    rows = generate(500, flat=True)
    known = {field.column for field in fields()}
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    assert set(rows[0]) <= known


def test_versions_are_told() -> None:
    assert re.fullmatch(r"1\.\d+\.\d+", praticable.MODEL_VERSION)
