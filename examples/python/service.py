"""A service that takes in cards: unlawful or contradictory ones never reach its directory.

Run it with ``uvicorn service:app``, and send it a card:

    curl --json '{"entrance": {"step_free": "yes"}}' http://127.0.0.1:8000/cards
"""

from typing import Annotated, Literal

import praticable
from fastapi import Body, FastAPI, HTTPException
from praticable import Explanation, Listing
from pydantic import BaseModel

app = FastAPI(title="Annuaire")

# A real service has a database.
directory: dict[str, Listing] = {}


class Kept(BaseModel):
    """A card that was kept, with hints for its author."""

    listing: Listing
    hints: list[str]


@app.post("/cards", status_code=201)
def keep(listing: Annotated[Listing, Body()]) -> Kept:
    """Keep a card. One with an error is refused with status 422, each error at its place."""
    if listing.id is None:
        raise HTTPException(422, "a card needs an `id`")
    directory[listing.id] = listing
    return Kept(listing=listing, hints=[finding.message() for finding in listing.findings])


@app.get("/cards/{id}")
def card(id: str) -> Listing:
    """A card that was kept."""
    if id not in directory:
        raise HTTPException(404)
    return directory[id]


@app.get("/rules/{code}")
def rule(code: str, lang: Literal["fr", "en", "simple"] = "fr") -> Explanation:
    """A rule: its message and remedy, and its page in Markdown."""
    try:
        return praticable.explain(code, lang)
    except ValueError as error:
        raise HTTPException(404, str(error)) from None
