"""The rules that every peer is asked for, as data: each peer builds its own idiom from them.

Types, bounds, forms and code lists are read from the model's Table Schema (``schema/v1``), and stand nowhere else. Here
stands which columns are compared, which codes of praticable each rule has, and the rules across columns, which a Table
Schema cannot say.

Left out although the columns are there, because they want lists or files that a peer would have to copy: departments of
postal codes with their exceptions (ADR-003), France's boxes (ADR-005), the digit sum of La Poste's SIRET (the rest of
IDT-003 is here), premium numbers (CON-002), and what is judged across rows (ENS).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

ROOT = Path(__file__).parents[3]
TABLE_SCHEMA = ROOT / "schema/v1/listing.tableschema.json"

TODAY = "2026-11-22"
"""The day that dates are judged against: results must not depend on the clock."""


class Fault(NamedTuple):
    """A fault, as far as it is located: ``row`` counts from 1, ``None`` is what the peer does not tell."""

    row: int | None
    column: str | None
    code: str | None


Kind: TypeAlias = Literal["text", "integer", "number", "date"]


@dataclass(frozen=True)
class Key:
    """The last of so many digits is a Luhn key; the code says that it does not fit."""

    code: str
    digits: int


@dataclass(frozen=True)
class Cell:
    """What the cells of a column must be. An empty cell is missing, and good unless it is required."""

    column: str
    codes: tuple[str, ...]
    """Codes of praticable for a cell that is not so. Peers know one fault, which is called by the first of them."""
    kind: Kind
    examples: tuple[str, ...]
    """Cells at fault, for what the generated directory has no dirt of."""
    key: Key | None = None
    required: bool = False
    allowed: tuple[str, ...] = ()
    pattern: str | None = None
    longest: int | None = None
    least: float | None = None
    most: float | None = None

    @property
    def code(self) -> str:
        """The name of the fault where peers are compared."""
        return self.codes[0]


@dataclass(frozen=True)
class Is:
    """The cell holds one of these codes."""

    column: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Above:
    """The cell holds a whole number, and a higher one than this."""

    column: str
    number: int


@dataclass(frozen=True)
class Filled:
    """The cell is filled."""

    column: str


@dataclass(frozen=True)
class Empty:
    """The cell is empty."""

    column: str


@dataclass(frozen=True)
class Lists:
    """The cell is a list, its items apart by ``|``, and this is one of them."""

    column: str
    item: str


@dataclass(frozen=True)
class Before:
    """The cell holds a day that is before the one in another cell."""

    column: str
    other: str


@dataclass(frozen=True)
class After:
    """The cell holds a day that is after this one."""

    column: str
    day: str


Condition: TypeAlias = Is | Above | Filled | Empty | Lists | Before | After


@dataclass(frozen=True)
class Cross:
    """A rule across columns: where all conditions hold, the cell of ``column`` is at fault."""

    code: str
    column: str
    conditions: tuple[Condition, ...]
    example: Mapping[str, str] = field(hash=False)
    """Cells of one row that are at fault together."""

    @property
    def name(self) -> str:
        """A name that is the rule's alone: a code may stand at several columns."""
        return f"{self.code} {self.column}"

    @property
    def columns(self) -> frozenset[str]:
        """Every column that the rule looks at, or reports."""
        read = {condition.column for condition in self.conditions}
        others = {condition.other for condition in self.conditions if isinstance(condition, Before)}
        return frozenset(read | others | {self.column})


ANSWER = ("FMT-004",)
COUNT = ("FMT-006", "FMT-002")
DEGREES = ("ADR-004", "FMT-002")
PHONE = ("CON-001",)
WEB = ("CON-003",)
DAY = ("FMT-008",)

# Column, codes, cells at fault.
_CELLS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("identifiant", ("FMT-007",), ("fiche n°3",)),
    ("statut", ("FMT-004",), ("en cours",)),
    ("rpps", ("IDT-001", "FMT-012"), ("9970000001", "99700000014")),
    ("siret", ("IDT-003", "IDT-007"), ("99900000010011", "9990000001")),
    ("nom_lieu", ("FMT-001", "FMT-007"), ("", "Cabinet\x07du Port")),
    ("code_postal", ("ADR-001", "FMT-001"), ("", "4400A")),
    ("commune", ("FMT-001", "FMT-007"), ("",)),
    ("code_insee", ("ADR-002",), ("96109", "4410")),
    ("latitude", DEGREES, ("nord", "97.5")),
    ("longitude", DEGREES, ("-181", "ouest")),
    ("cheminement_ext_presence", ANSWER, ("peut-être",)),
    ("cheminement_ext_plain_pied", ANSWER, ("à voir",)),
    ("cheminement_ext_largeur_cm", COUNT, ("12", "large")),
    ("entree_plain_pied", ANSWER, ("presque",)),
    ("entree_marches", COUNT, ("301", "quelques")),
    ("entree_marches_rampe", ANSWER, ("en bois",)),
    ("entree_largeur_mini", COUNT, ("39",)),
    ("accueil_cheminement_plain_pied", ANSWER, ("parfois",)),
    ("accueil_cheminement_nombre_marches", COUNT, ("-1",)),
    ("secteur", ("FMT-004", "TAR-005"), ("secteur bleu",)),
    ("c2s_acceptee", ANSWER, ("cela dépend",)),
    ("telephones", PHONE, ("+3319900", "demander")),
    ("courriel", WEB, ("contact@", "accueil")),
    ("site_internet", WEB, ("htp:/example.org",)),
    ("canaux_rdv", ("FMT-004",), ("telephone|pigeon",)),
    ("rdv_url", WEB, ("sur place",)),
    ("provenance_portee", ("FMT-007",), ("partout",)),
    ("date_observation", DAY, ("2026-02-30",)),
    ("date_verification", DAY, ("hier", "2026-13-01")),
)
# What the Table Schema does not say: the last digit is a key; these lists of days have one day here.
_KEYS = {"rpps": Key("IDT-002", 11), "siret": Key("IDT-003", 14)}
_DAYS = {"date_observation", "date_verification"}

CROSSES: tuple[Cross, ...] = (
    Cross(
        "ACC-001",
        "entree_marches",
        (Is("entree_plain_pied", ("oui",)), Above("entree_marches", 0)),
        {"entree_plain_pied": "oui", "entree_marches": "2"},
    ),
    Cross(
        "ACC-001",
        "accueil_cheminement_nombre_marches",
        (Is("accueil_cheminement_plain_pied", ("oui",)), Above("accueil_cheminement_nombre_marches", 0)),
        {"accueil_cheminement_plain_pied": "oui", "accueil_cheminement_nombre_marches": "3"},
    ),
    Cross(
        "FMT-010",
        "entree_marches_rampe",
        (Is("entree_plain_pied", ("oui", "sans_objet")), Filled("entree_marches_rampe")),
        {"entree_plain_pied": "oui", "entree_marches_rampe": "fixe"},
    ),
    Cross(
        "FMT-010",
        "cheminement_ext_plain_pied",
        (Is("cheminement_ext_presence", ("non", "sans_objet")), Filled("cheminement_ext_plain_pied")),
        {"cheminement_ext_presence": "non", "cheminement_ext_plain_pied": "oui"},
    ),
    Cross(
        "FMT-010",
        "cheminement_ext_largeur_cm",
        (Is("cheminement_ext_presence", ("non", "sans_objet")), Filled("cheminement_ext_largeur_cm")),
        {"cheminement_ext_presence": "non", "cheminement_ext_largeur_cm": "140"},
    ),
    Cross("ADR-004", "longitude", (Filled("latitude"), Empty("longitude")), {"longitude": ""}),
    Cross("ADR-004", "latitude", (Empty("latitude"), Filled("longitude")), {"latitude": ""}),
    Cross(
        "PAY-001",
        "c2s_acceptee",
        (Is("secteur", ("secteur_1", "secteur_1_dp", "secteur_2", "conventionne")), Is("c2s_acceptee", ("non",))),
        {"secteur": "secteur_1", "c2s_acceptee": "non"},
    ),
    Cross(
        "CON-005",
        "rdv_url",
        (Lists("canaux_rdv", "en_ligne"), Empty("rdv_url")),
        {"canaux_rdv": "telephone|en_ligne", "rdv_url": ""},
    ),
    Cross("PRO-001", "date_observation", (After("date_observation", TODAY),), {"date_observation": "2027-01-04"}),
    Cross("PRO-001", "date_verification", (After("date_verification", TODAY),), {"date_verification": "2027-01-04"}),
    Cross(
        "PRO-002",
        "date_verification",
        (Before("date_verification", "date_observation"),),
        {"date_observation": "2026-05-04", "date_verification": "2026-05-03"},
    ),
)


NEARLY: tuple[Mapping[str, str], ...] = (
    {"entree_plain_pied": "oui", "entree_marches": "0"},
    {"date_observation": TODAY, "date_verification": TODAY},
    {"entree_largeur_mini": "40", "cheminement_ext_largeur_cm": "1000"},
    {"latitude": "-90", "longitude": "180"},
    {"secteur": "non_conventionne", "c2s_acceptee": "non"},
)
"""Cells at the edge, which are no fault of the shared rules: a tool that says so is wrong."""


def _cell(column: str, codes: tuple[str, ...], examples: tuple[str, ...]) -> Cell:
    """The cell as the Table Schema has it."""
    described = _described()[column]
    limits: dict[str, Any] = described.get("constraints", {})
    kinds: dict[str, Kind] = {"string": "text", "integer": "integer", "number": "number"}
    is_day = column in _DAYS
    pattern = None if is_day else limits.get("pattern")
    return Cell(
        column,
        codes,
        "date" if is_day else kinds[described["type"]],
        examples,
        key=_KEYS.get(column),
        required=limits.get("required", False),
        allowed=tuple(limits.get("enum", ())),
        pattern=pattern and without_lookahead(pattern),
        longest=limits.get("maxLength"),
        least=limits.get("minimum"),
        most=limits.get("maximum"),
    )


@cache
def _described() -> dict[str, dict[str, Any]]:
    described = json.loads(TABLE_SCHEMA.read_text(encoding="utf-8"))["fields"]
    return {one["name"]: one for one in described}


def without_lookahead(pattern: str) -> str:
    """The same pattern for engines without look-ahead (Rust's ``regex``, RE2), which peers but two have.

    It stands in the pattern of a phone number: a number that does not begin with 33, France's.
    """
    plain = pattern.replace("(?!33)[1-9][0-9]{6,14}", "([124-9][0-9]|3[0-24-9])[0-9]{5,13}")
    if "(?" in plain:
        raise ValueError(f"a pattern of the schema needs look-around: {pattern}")
    return plain


CELLS: tuple[Cell, ...] = tuple(_cell(*one) for one in _CELLS)
COLUMNS: tuple[str, ...] = tuple(cell.column for cell in CELLS)
CODES: tuple[str, ...] = tuple(
    sorted(
        {code for cell in CELLS for code in cell.codes}
        | {cell.key.code for cell in CELLS if cell.key}
        | {rule.code for rule in CROSSES}
    )
)
"""Every code of praticable that the shared rules have."""


def shared_fault(fault: Fault) -> Fault | None:
    """A finding of praticable by the name that peers give it; ``None`` if no shared rule says it."""
    for cell in CELLS:
        if cell.column != fault.column:
            continue
        if fault.code in cell.codes:
            return fault._replace(code=cell.code)
        others = [rule.code for rule in CROSSES if rule.column == cell.column] + ([cell.key.code] if cell.key else [])
        return fault if fault.code in others else None
    return None


def examples() -> list[Mapping[str, str]]:
    """Cells to plant: a fault of every shared rule, and what is nearly one."""
    single: list[Mapping[str, str]] = [{cell.column: text} for cell in CELLS for text in cell.examples]
    return [*single, *(rule.example for rule in CROSSES), *NEARLY]
