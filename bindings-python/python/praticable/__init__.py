"""One data model of a practitioner's accessibility, and the rules that judge it.

>>> import praticable
>>> report = praticable.check({"entrance": {"step_free": "yes", "level_change": {"steps": 2}}}, lang="en")
>>> report.findings[1].message()
'said to be step free, but steps are counted (number: 2)'
"""

from praticable._check import check
from praticable._convert import convert
from praticable._errors import InvalidData, LossyConversion
from praticable._fix import Fixed, fix, unfix
from praticable._listing import Listing
from praticable._mapping import draft_mapping
from praticable._merge import Merged, merge
from praticable._native import (
    MODEL_VERSION,
    Finding,
    __version__,
    code_lists,
    generate,
    schema,
)
from praticable._reference import CodeEntry, CodeList, Explanation, Field, codes, explain, fields
from praticable._report import Findings, Report

for _public in (
    CodeEntry,
    CodeList,
    Explanation,
    Field,
    Findings,
    Fixed,
    InvalidData,
    Listing,
    LossyConversion,
    Merged,
    Report,
):
    _public.__module__ = "praticable"
del _public

__all__ = [
    "MODEL_VERSION",
    "CodeEntry",
    "CodeList",
    "Explanation",
    "Field",
    "Finding",
    "Findings",
    "Fixed",
    "InvalidData",
    "Listing",
    "LossyConversion",
    "Merged",
    "Report",
    "__version__",
    "check",
    "code_lists",
    "codes",
    "convert",
    "draft_mapping",
    "explain",
    "fields",
    "fix",
    "generate",
    "merge",
    "schema",
    "unfix",
]
