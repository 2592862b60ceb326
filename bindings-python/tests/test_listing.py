"""A listing as an object."""

import json
import pickle
from typing import Any

import praticable
import pytest
from praticable import InvalidData, Listing

TODAY = "2026-11-22"


@pytest.fixture
def listing(card: dict[str, Any]) -> Listing:
    return Listing(card, today=TODAY)


def test_fields_are_attributes(listing: Listing) -> None:
    assert listing.id == "fiche-1"
    assert listing.entrance.step_free == "no"
    assert listing.entrance.level_change.steps == 2
    assert listing.entrance.door is None, "never asked"
    assert listing.toilets.transfer_side is None
    assert listing.contact.phones == ("+33199000001",)
    assert listing.languages == ()
    assert [origin.method for origin in listing.provenance] == ["self_declared"]
    assert listing.practitioner.rpps is None
    assert "step_free" in dir(listing.entrance)
    assert "entrance" in dir(listing)


def test_a_field_that_is_none_of_the_model(listing: Listing) -> None:
    for part, name in ((listing, "entrances"), (listing.entrance, "step_fre")):
        with pytest.raises(AttributeError, match=f"has no field `{name}`"):
            getattr(part, name)
    with pytest.raises(AttributeError):
        listing.id = "fiche-2"  # type: ignore[attr-defined]


def test_every_field_of_the_model_can_be_reached(listing: Listing) -> None:
    for field in praticable.fields():
        part: Any = listing
        for name in field.path.split("."):
            assert name.removesuffix("[]") in dir(part)
            part = getattr(part, name.removesuffix("[]"))
            if name.endswith("[]"):
                assert isinstance(part, tuple)
                if not part:
                    break
                part = part[0]


def test_it_goes_back_to_json(listing: Listing, card: dict[str, Any]) -> None:
    assert listing.to_dict() == card
    assert json.loads(listing.to_json()) == card
    assert Listing.from_json(listing.to_json(), today=TODAY) == listing
    assert Listing.from_json(listing.to_json().encode(), today=TODAY) == listing
    assert listing.entrance.to_dict() == card["entrance"]


def test_listings_are_values(listing: Listing, card: dict[str, Any]) -> None:
    same, other = Listing(card, today=TODAY), Listing({**card, "id": "fiche-2"}, today=TODAY)
    assert listing == same
    assert hash(listing) == hash(same)
    assert listing != other
    assert listing != card
    assert listing.entrance == other.entrance
    assert listing.entrance != listing.path
    del card["provenance"]
    warned = Listing(card, today=TODAY)
    back: Listing = pickle.loads(pickle.dumps(warned))
    assert (back, back.findings) == (warned, warned.findings)
    assert {finding.code for finding in back.findings} == {"PRO-004"}


def test_it_shows_nobody(listing: Listing) -> None:
    assert repr(listing) == "<Listing: id, place, entrance, contact, provenance>"
    assert repr(listing.place) == "<place: name, address>"


def test_errors_are_raised_with_their_report(steps: dict[str, Any]) -> None:
    with pytest.raises(InvalidData, match="ACC-001 /entrance/level_change/steps") as raised:
        Listing(steps, today=TODAY)
    assert list(raised.value.report.codes) == ["ACC-001"]
    for text in ('{"place": ', "[]", '{"place": {}, "place": {}}'):
        with pytest.raises(InvalidData):
            Listing.from_json(text)
    with pytest.raises(InvalidData):
        Listing.from_json(b'{"comment": "\xe9"}')
    with pytest.raises(ValueError, match="choose `intake`"):
        Listing(steps, profile="strict")  # type: ignore[arg-type]
