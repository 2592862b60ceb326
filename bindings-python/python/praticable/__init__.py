"""One data model of a practitioner's accessibility, and the rules that judge it."""

from praticable._native import (
    MODEL_VERSION,
    Finding,
    __version__,
    check_dataset_json,
    check_json,
    check_rpps_json,
    check_table_json,
    explain,
)

__all__ = [
    "MODEL_VERSION",
    "Finding",
    "__version__",
    "check_dataset_json",
    "check_json",
    "check_rpps_json",
    "check_table_json",
    "explain",
]
