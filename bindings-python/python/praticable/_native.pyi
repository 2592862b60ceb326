from typing import Any, Final, final

__all__ = ["MODEL_VERSION", "__version__", "Finding", "check_dataset_json", "check_json", "check_rpps_json", "check_table_json", "explain"]

MODEL_VERSION: Final[str]
"""
Version of the data model, which moves apart from the package.
"""

__version__: Final[str]
"""
Version of the package.
"""

@final
class Finding:
    """
    What a rule has to say about one place of one listing.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Stable code of the rule, such as ``ACC-001``.
        """
    @property
    def fix(self, /) -> dict[str, Any] | None:
        """
        How to put it right, where that can be said: ``kind``, ``op`` and what ``op`` needs.
        """
    def message(self, /, lang: str = "fr") -> str:
        """
        What is wrong, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``.
        """
    @property
    def params(self, /) -> dict[str, Any]:
        """
        The values that the message names.
        """
    @property
    def path(self, /) -> str:
        """
        JSON Pointer (RFC 6901) into the listing; empty for the listing as a whole.
        """
    def remedy(self, /, lang: str = "fr") -> str:
        """
        How to correct it, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``.
        """
    @property
    def row(self, /) -> int | None:
        """
        Row of the dataset, from 1, or 0 for the whole of it; ``None`` when one listing was checked.
        """
    @property
    def severity(self, /) -> str:
        """
        ``error``, ``warning`` or ``info``, under the profile of the check.
        """
    def to_json(self, /) -> str:
        """
        The finding as compact JSON, the same bytes in every language.
        """

def check_dataset_json(data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check a dataset, given as a JSON list of listings: each by itself, then all together.

    The ``row`` of a finding counts from 1; it is 0 for the dataset as a whole.

    Raises ``ValueError`` when the bytes are not a list of listings.
    """

def check_json(data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check one listing, given as the bytes of its JSON text.

    A fault in the data is a finding, broken JSON too. ``profile`` is ``intake``, ``import`` or ``publish``. Rules about
    time stay silent unless ``today`` is given, as ``2026-11-22``.

    Raises ``ValueError`` for an unknown profile or an unreadable date.
    """

def check_rpps_json(data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check one row of the national register of practitioners (RPPS), given as a JSON object of its filled cells by the
    names of their columns.

    Raises ``ValueError`` when the bytes are not such a row.
    """

def check_table_json(data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check a flat table, given as JSON: ``{"header": ["nom_lieu"], "rows": [["Cabinet du Port"]]}``.

    The ``row`` of a finding counts from 1; it is 0 for the header, or for the table as a whole.

    Raises ``ValueError`` when the bytes are not such a table.
    """

def explain(code: str, lang: str = "fr") -> str:
    """
    Return the page of a rule in Markdown: what it checks, why, how to correct.

    ``lang`` is ``fr``, ``en`` or ``simple``.

    Raises ``ValueError`` for an unknown rule, and names the one that was probably meant.
    """
