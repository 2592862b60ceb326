"""Reference data: the rules, the fields of the model and the code lists, as the core describes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from praticable import _native
from praticable._options import Lang, Profile, Severity


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule, explained in one language. ``{name}`` in a message is a value of the finding."""

    code: str
    """Stable code, such as ``ACC-001``."""
    stage: str
    """Step of the check that the rule belongs to: ``shape``, ``values``, ``rules`` or ``dataset``."""
    severity: Mapping[Profile, Severity] = field(hash=False)
    """Severity of its findings, by profile."""
    needs_today: bool
    """Whether the rule needs a day to judge against."""
    source: str
    """Origin of the rule: a law article, a code list with its version, a standard."""
    message: str
    """The fault, in one sentence."""
    remedy: str
    """The correction, in one sentence."""
    page: str = field(repr=False)
    """The whole page in Markdown: reasons, an example, how to correct."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the model, with its texts in one language."""

    path: str
    """Path in a listing, such as ``contact.phones[]``."""
    column: str
    """Column of the flat table."""
    label: str
    """Name for people."""
    help: str = field(repr=False)
    """Meaning of the field, or how to measure it."""
    section: str
    """Key of the section that the field belongs to."""
    title: str
    """Name of that section, for people."""
    unit: str | None = None
    """Unit of a number, such as ``cm``."""


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A code of a list."""

    code: str
    """Spelling in a listing."""
    label: str
    """Name for people; in official lists their owner's, in French."""
    table: str
    """Spelling in the flat table."""
    list: str
    """Nomenclature that owns the code."""


@dataclass(frozen=True, slots=True)
class CodeList:
    """A code list in one version."""

    name: str
    version: str
    source: str | None
    """Publisher's address; ``None`` for a list of the model."""
    licence: str | None
    """Terms of reuse; ``None`` for a list of the model."""
    codes: tuple[CodeEntry, ...]
    """The codes, in the order of the list."""


def explain(code: str, lang: Lang = "fr") -> Explanation:
    """Explain a rule: its weight, its message and remedy, its source, and its page in Markdown.

    Raises ``ValueError`` for an unknown rule, and suggests the nearest one.

    >>> import praticable
    >>> rule = praticable.explain("ACC-001", "en")
    >>> rule.severity["publish"], rule.remedy
    ('error', 'Answer no to the step-free question, or set the number of steps to 0.')
    >>> rule.page.splitlines()[0]
    '# ACC-001: step free, although steps are counted'
    """
    return Explanation(**_native.explain(code, lang))


def fields(lang: Lang = "fr") -> list[Field]:
    """List every field of the model, in its order.

    >>> import praticable
    >>> [field.unit for field in praticable.fields() if field.column == "entree_largeur_mini"]
    ['cm']
    """
    return [Field(**known) for known in _native.fields(lang)]


def codes(name: str, lang: Lang = "fr") -> CodeList:
    """Look up a code list; ``code_lists()`` names them.

    Raises ``ValueError`` for an unknown list.

    >>> import praticable
    >>> [code.table for code in praticable.codes("Ramp").codes]
    ['aucune', 'fixe', 'amovible']
    >>> praticable.codes("JDV_J106").version
    '20260330'
    """
    known = _native.codes(name, lang)
    return CodeList(**{**known, "codes": tuple(CodeEntry(**code) for code in known["codes"])})
