from _typeshed import SupportsGetItem
from os import PathLike
from pathlib import Path
from typing import Any, Final, SupportsIndex, final

__all__ = ["MODEL_VERSION", "__version__", "Check", "Checked", "Convert", "Finding", "Merge", "check_json", "check_source_json", "check_table_json", "code_lists", "codes", "draft_mapping_of_data", "draft_mapping_of_path", "explain", "fields", "fix_data", "fix_file", "generate", "log_beside", "read_listing", "restore_checked", "restore_finding", "run_command", "schema", "unfix_file"]

MODEL_VERSION: Final[str]
"""
Version of the data model, which moves apart from the package.
"""

__version__: Final[str]
"""
Version of the package.
"""

@final
class Check:
    """
    A check as it was asked for; it can be run on any number of sources.
    """
    def __new__(cls, /, *, source_format: str, mapping: bytes | None, profile: str, lang: str, today: str | None, threads: SupportsIndex | None, select: SupportsGetItem[int, str], ignore: SupportsGetItem[int, str], sheet: str | None = None) -> Check: ...
    def data(self, /, data: bytes | bytearray, name: str, progress: Any | None = None) -> Checked:
        """
        Check the bytes of a file.
        """
    def listing(self, /, data: bytes | bytearray) -> Checked:
        """
        Check the JSON text of one listing that Python holds: nothing is said across listings.
        """
    def listings(self, /, data: bytes | bytearray, progress: Any | None = None) -> Checked:
        """
        Check the JSON text of a list of listings that Python holds: it has rows, but no lines.
        """
    def part(self, /, table: Any, name: str) -> tuple[Checked, bytes]:
        """
        Check the rows of one part of a dataset. Beside what each of them gives, rows counted from 1, comes the state by
        which ``whole`` compares them with those of the other parts.
        """
    def path(self, /, path: str | PathLike[str], progress: Any | None = None) -> Checked:
        """
        Check a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
        """
    def reads(self, /, table: Any, name: str) -> list[bool]:
        """
        Which columns of a table the check reads, each by its position; its rows are not looked at.
        """
    def table(self, /, table: Any, name: str, progress: Any | None = None) -> Checked:
        """
        Check the record batches that an object gives with ``__arrow_c_stream__``, or the one that it gives with
        ``__arrow_c_array__``: a flat table, or the register's extraction. ``progress`` is called now and then with the
        number of rows checked.
        """
    def whole(self, /, table: Any, name: str, states: SupportsGetItem[int, bytes | bytearray]) -> Checked:
        """
        What there is to say of a dataset beside its rows, once each of its parts was checked: on the header, which is that
        of this table, on the whole, and on listings against each other. The states come in the order of the parts, and rows
        are counted over all of them; those of the table are not looked at.
        """

@final
class Checked:
    """
    What a check gave. ``praticable.Report`` shows it.
    """
    def __len__(self, /) -> int:
        """
        How many findings there are.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[bytes]]: ...
    @property
    def codes(self, /) -> list[tuple[str, int]]:
        """
        How many findings there are of each code, sorted by code.
        """
    @property
    def complete(self, /) -> bool:
        """
        Whether every row was read.
        """
    @property
    def counts(self, /) -> tuple[int, int, int]:
        """
        Errors, warnings and infos.
        """
    @property
    def files(self, /) -> list[str]:
        """
        What was read, each file by its name, in the order of reading.
        """
    def finding(self, /, index: SupportsIndex) -> Finding:
        """
        The finding at a position, from 0.
        """
    def stream(self, /, lang: str | None = None) -> Any:
        """
        Every finding as a stream of Arrow record batches, in a capsule; messages are in this language.
        """
    @property
    def totals(self, /) -> tuple[int, int, int, int, int]:
        """
        Rows read, listings among them, rows that could not be read, rows that name no place, rows that add to others.
        """
    def verdict(self, /, least: str = "error") -> str:
        """
        ``valid``, ``invalid`` or ``partial``, when findings of this severity or a graver one fail the check.
        """
    def write(self, /, output: str, lang: str | None = None, *, redact: bool = False, max_per_code: SupportsIndex | None = None) -> str:
        """
        The report in one of the formats of the command line.
        """

@final
class Convert:
    """
    A conversion as it was asked for: how to read is said by a ``Check``. Its sources are those of a check.
    """
    def __new__(cls, /, check: Check, *, to: str, output: str | PathLike[str] | None, loss: str | PathLike[str] | None) -> Convert: ...
    def data(self, /, data: bytes | bytearray, name: str, progress: Any | None = None) -> tuple[bytes | None, int, list[tuple[str, int]], str, bool]:
        """
        Convert the bytes of a file.
        """
    def listing(self, /, data: bytes | bytearray) -> tuple[bytes | None, int, list[tuple[str, int]], str, bool]:
        """
        Convert the JSON text of one listing that Python holds.
        """
    def listings(self, /, data: bytes | bytearray, progress: Any | None = None) -> tuple[bytes | None, int, list[tuple[str, int]], str, bool]:
        """
        Convert the JSON text of a list of listings that Python holds.
        """
    def path(self, /, path: str | PathLike[str], progress: Any | None = None) -> tuple[bytes | None, int, list[tuple[str, int]], str, bool]:
        """
        Convert a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
        """
    def table(self, /, table: Any, name: str, progress: Any | None = None) -> tuple[bytes | None, int, list[tuple[str, int]], str, bool]:
        """
        Convert the record batches that an object hands over.
        """

@final
class Finding:
    """
    What a rule has to say about one place of one listing. It holds no value of the data, but a proposed ``fix`` says what
    the value should be.

    Findings are equal when they say the same of the same place; they can be hashed and pickled.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[bytes]]: ...
    def __repr__(self, /) -> str:
        """
        Code, severity and place; neither the id nor the proposed value, which may name somebody.
        """
    @property
    def byte(self, /) -> int | None:
        """
        Where the record begins in the file, in bytes from 0; ``None`` where it is not known.
        """
    @property
    def cell(self, /) -> str | None:
        """
        Cell of a workbook as formulas name it, such as ``Feuil1!B52``; ``None`` in other files.
        """
    @property
    def code(self, /) -> str:
        """
        Stable code of the rule, such as ``ACC-001``.
        """
    @property
    def column(self, /) -> str | None:
        """
        Name of the column, if the source is a table and the finding stands in one column.
        """
    @property
    def file(self, /) -> str | None:
        """
        Name of the file, where the report is of several, as of an archive or a merge; else ``None``.
        """
    @property
    def fix(self, /) -> dict[str, Any] | None:
        """
        How to put it right, where that can be said: ``kind`` (``safe`` or ``confirm``), ``op`` and what ``op`` needs.
        """
    def label(self, /, lang: str | None = None) -> str:
        """
        What the place is called, in a few words.
        """
    @property
    def line(self, /) -> int | None:
        """
        Line of the file, or row of the sheet, from 1; ``None`` where only the row is known.
        """
    def message(self, /, lang: str | None = None) -> str:
        """
        What is wrong, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``; that of the check unless given.
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
    @property
    def record_id(self, /) -> str | None:
        """
        The listing's own ``id``, if it has one.
        """
    def remedy(self, /, lang: str | None = None) -> str:
        """
        How to correct it, in one sentence. ``lang`` is ``fr``, ``en`` or ``simple``; that of the check unless given.
        """
    @property
    def row(self, /) -> int | None:
        """
        Row of the source, from 1, or 0 for the header or the whole of it; ``None`` in ``Listing.findings``.
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

@final
class Merge:
    """
    A merge under way: how to read is said by a ``Check``. Its sources come one after the other, the most trusted first.
    """
    def __new__(cls, /, check: Check, *, to: str | None, output: str | PathLike[str] | None, odbl: bool) -> Merge:
        """
        The format is told by the name of the output unless it is given. An output that cannot be written is an error before
        anything is read.
        """
    def data(self, /, data: bytes | bytearray, name: str, progress: Any | None = None) -> None:
        """
        Read the bytes of a file.
        """
    def finish(self, /) -> tuple[bytes | None, tuple[int, int, int, int], Checked, str]:
        """
        Put together what was read, and write the directory: it is there whole, or as it was. A further merge begins anew.
        """
    def path(self, /, path: str | PathLike[str], progress: Any | None = None) -> None:
        """
        Read a file, or every member of an archive. ``progress`` is called now and then with the number of bytes read.
        """
    def table(self, /, table: Any, name: str) -> None:
        """
        Read the record batches that an object hands over.
        """

def check_json(data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check the bytes of one listing, whatever they are.
    """

def check_source_json(source: str, data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check one row of a national source, such as ``rpps``, given as a JSON object of its cells by the names of their columns.
    """

def check_table_json(data: bytes, profile: str = "import", today: str | None = None) -> list[Finding]:
    """
    Check a flat table, given as JSON: ``{"header": ["nom_lieu"], "rows": [["Cabinet du Port"]]}``.
    """

def code_lists() -> list[str]:
    """
    The names of the code lists, as ``codes`` takes them: those of the model first, then the official ones.

    >>> "DoorKind" in code_lists() and "JDV_J106" in code_lists()
    True
    """

def codes(name: str, lang: str = "fr") -> dict[str, Any]:
    """
    A code list: ``name``, ``version``, ``source`` and ``licence`` (``None`` for a list of the model), and ``codes``, each
    with its ``code``, its ``label``, its spelling in the flat ``table`` and the nomenclature, or ``list``, that owns it.

    Labels of official lists are their owner's, in French. Raises ``ValueError`` for an unknown list.

    >>> [code["table"] for code in codes("Ramp")["codes"]]
    ['aucune', 'fixe', 'amovible']
    >>> codes("JDV_J106")["version"]
    '20260330'
    """

def draft_mapping_of_data(data: bytes | bytearray, name: str, sheet: str | None = None, progress: Any | None = None) -> str:
    """
    Draft a mapping for the table in the bytes of a file, as JSON text.
    """

def draft_mapping_of_path(path: str | PathLike[str], sheet: str | None = None, progress: Any | None = None) -> str:
    """
    Draft a mapping for the table in a file, as JSON text. ``progress`` is called now and then with the number of bytes read.
    """

def explain(code: str, lang: str = "fr") -> str:
    """
    The page of a rule in Markdown: what it checks, why, how to correct.

    ``lang`` is ``fr``, ``en`` or ``simple``.

    Raises ``ValueError`` for an unknown rule, and names the one that was probably meant.

    >>> print(explain("ACC-001", "en").splitlines()[0])
    # ACC-001: step free, although steps are counted
    """

def fields(lang: str = "fr") -> list[dict[str, Any]]:
    """
    Every field of the model, in its order: ``path`` in the listing, ``column`` of the flat table, ``unit`` or ``None``,
    ``label`` and ``help``.

    >>> [field["unit"] for field in fields() if field["column"] == "entree_largeur_mini"]
    ['cm']
    """

def fix_data(check: Check, data: bytes | bytearray, name: str, confirm: bool) -> tuple[bytes, bytes, tuple[str, str]]:
    """
    Put the bytes of a file right: what comes of them, the log, and what was done as JSON and in words.
    """

def fix_file(check: Check, path: str | PathLike[str], out: str | PathLike[str], log: str | PathLike[str] | None, confirm: bool, progress: Any | None = None) -> tuple[str, str]:
    """
    Put a file right, and write what comes of it and, unless ``log`` is ``None``, its log. What was done comes back as JSON,
    and in words.
    """

def generate(n: SupportsIndex, seed: SupportsIndex = ..., *, flat: bool = False) -> list[dict[str, Any]]:
    """
    Invented listings for tests and examples, with the dirt that real ones have in one of fifty. The same seed gives the
    same listings everywhere.

    With ``flat=True`` they are rows of the flat table: texts by the names of their columns, ``None`` where nothing is said.

    People, practices and identifiers are nobody's: RPPS numbers begin with 99700, telephone numbers with 01 99 00.

    >>> [listing["id"] for listing in generate(2)]
    ['ex-0000001', 'ex-0000002']
    """

def log_beside(out: str | PathLike[str]) -> Path:
    """
    Where the log of a file stands unless it was said.
    """

def read_listing(data: bytes, profile: str, today: str | None) -> tuple[str | None, list[Finding]]:
    """
    Read one listing, given as its JSON text: what the core understood of it, as JSON, and what its rules say.

    The first part is ``None`` when the text is no JSON object. Raises ``ValueError`` for an unknown profile or an
    unreadable date.
    """

def restore_checked(state: bytes) -> Checked:
    """
    Make a report of what it was pickled as.
    """

def restore_finding(state: bytes) -> Finding:
    """
    Make a finding of what it was pickled as.
    """

def run_command(arguments: SupportsGetItem[int, str]) -> int:
    """
    Run the command line, and give back its exit code. The first argument is the name it was called by.
    """

def schema(kind: str = "json") -> dict[str, Any]:
    """
    A published schema: ``json`` is the JSON Schema (draft 2020-12) of one listing, ``table`` the Table Schema of the flat
    table.

    Raises ``ValueError`` for any other kind.

    >>> schema("table")["fields"][1]["name"]
    'identifiant'
    """

def unfix_file(path: str | PathLike[str], log: str | PathLike[str], out: str | PathLike[str]) -> None:
    """
    Take the fix of a file back by its log.
    """
