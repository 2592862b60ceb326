"""Listings in pydantic's models and behind FastAPI."""

import json
import runpy
from typing import Annotated, Any

import jsonschema_rs
import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from praticable import Listing
from pydantic import BaseModel, TypeAdapter, ValidationError
from vectors import REPOSITORY


class Card(BaseModel):
    """A card as a directory keeps it."""

    listing: Listing
    seen: int = 0


def test_a_field_is_read_and_written(card: dict[str, Any]) -> None:
    held = Card.model_validate({"listing": card})
    assert held.listing == Listing(card)
    assert held == Card(listing=Listing(card))
    assert held.model_dump()["listing"] == card
    assert Card.model_validate_json(held.model_dump_json()) == held


def test_each_error_stands_at_its_place(steps: dict[str, Any]) -> None:
    steps["place"] = {"name": "Cabinet de Julie EXEMPLE"}
    with pytest.raises(ValidationError) as raised:
        Card.model_validate({"listing": steps, "seen": "often"})
    errors = raised.value.errors()
    places = {error["type"]: error["loc"] for error in errors}
    assert places["ACC-001"] == ("listing", "entrance", "level_change", "steps")
    assert places["FMT-001"] == ("listing", "place", "address")
    assert places["int_parsing"] == ("seen",)
    assert "dit de plain-pied" in str(raised.value)
    assert "EXEMPLE" not in str(raised.value)
    with pytest.raises(ValidationError, match="Input should be a listing or an object"):
        TypeAdapter(Listing).validate_python("card")


def test_the_schema_is_the_published_one(card: dict[str, Any], steps: dict[str, Any]) -> None:
    schema = TypeAdapter(list[Listing]).json_schema()
    validator = jsonschema_rs.validator_for(schema)
    assert validator.is_valid([card])
    assert not validator.is_valid([steps])


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()

    @app.post("/cards")
    def keep(listing: Annotated[Listing, Body()]) -> Card:
        return Card(listing=listing)

    return TestClient(app)


def test_a_body_is_a_listing(client: TestClient, card: dict[str, Any], steps: dict[str, Any]) -> None:
    kept = client.post("/cards", json=card)
    assert (kept.status_code, kept.json()) == (200, {"listing": card, "seen": 0})
    refused = client.post("/cards", json=steps)
    assert refused.status_code == 422
    (error,) = refused.json()["detail"]
    assert (error["type"], error["loc"]) == ("ACC-001", ["body", "entrance", "level_change", "steps"])
    assert steps["place"]["name"] not in refused.text


def test_the_service_describes_itself(client: TestClient) -> None:
    described = client.get("/openapi.json").json()
    assert "step_free" in json.dumps(described)


def test_the_example_service_keeps_cards(card: dict[str, Any], steps: dict[str, Any]) -> None:
    service = TestClient(runpy.run_path(str(REPOSITORY / "examples" / "python" / "service.py"))["app"])
    del card["provenance"]
    kept = service.post("/cards", json=card)
    assert kept.status_code == 201
    assert "n’a pas d’origine" in kept.json()["hints"][0]
    assert service.get("/cards/fiche-1").json() == card
    assert service.get("/cards/fiche-2").status_code == 404
    assert service.post("/cards", json=steps).status_code == 422
    assert service.get("/rules/acc-001").json()["page"].startswith("# ACC-001")
    assert "did you mean" in service.get("/rules/ACC-01").json()["detail"]
