"""One data model of a practitioner's accessibility, and the rules that judge it.

>>> import praticable
>>> report = praticable.check({"entrance": {"step_free": "yes", "level_change": {"steps": 2}}}, lang="en")
>>> report.findings[1].message()
'said to be step free, but steps are counted (number: 2)'
"""

from praticable._check import check
from praticable._convert import convert
from praticable._errors import InvalidData, LossyConversion
from praticable._listing import Listing
from praticable._native import (
    MODEL_VERSION,
    Finding,
    __version__,
    code_lists,
    codes,
    explain,
    fields,
    generate,
    schema,
)
from praticable._report import Findings, Report

InvalidData.__module__ = LossyConversion.__module__ = Listing.__module__ = Report.__module__ = Findings.__module__ = "praticable"

__all__ = [
    "MODEL_VERSION",
    "Finding",
    "Findings",
    "InvalidData",
    "Listing",
    "LossyConversion",
    "Report",
    "__version__",
    "check",
    "code_lists",
    "codes",
    "convert",
    "explain",
    "fields",
    "generate",
    "schema",
]
