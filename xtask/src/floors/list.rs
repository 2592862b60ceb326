//! The floors, crate by crate, from the bottom to the top.

use super::{Crate, Floor};

/// Every crate whose modules are in floors.
pub(super) const CRATES: &[Crate] =
    &[Crate { folder: "core", floors: CORE }, Crate { folder: "pipeline", floors: PIPELINE }];

const CORE: &[Floor] = &[
    Floor { modules: &["compact"], contains: "small stand-ins for libraries" },
    Floor {
        modules: &["text", "words"],
        contains: "texts as people write them, texts in each language",
    },
    Floor { modules: &["wording"], contains: "texts filled with values" },
    Floor {
        modules: &["ids", "lists", "territory"],
        contains: "identifiers and dates, code lists, France",
    },
    Floor { modules: &["model"], contains: "the listing, section by section" },
    Floor { modules: &["codes"], contains: "closed and official codes in one place" },
    Floor { modules: &["finding"], contains: "findings, their parameters, fixes and messages" },
    Floor { modules: &["rules"], contains: "what each rule is: weights, source, texts, page" },
    Floor { modules: &["read"], contains: "from JSON or a cell to a listing, and back" },
    Floor { modules: &["checks"], contains: "what each rule does" },
    Floor { modules: &["dataset", "merge"], contains: "comparing listings, joining records" },
    Floor { modules: &["table"], contains: "the flat table" },
    Floor { modules: &["fix", "source"], contains: "changes in files, national sources" },
    Floor { modules: &["calls"], contains: "calls shared by every binding" },
];

const PIPELINE: &[Floor] = &[
    Floor {
        modules: &["columns", "error", "number", "parallel", "position"],
        contains: "errors, positions, work in parallel",
    },
    Floor {
        modules: &["fault", "found", "input", "output"],
        contains: "files opened and written, faults and findings located",
    },
    Floor {
        modules: &["arrow", "columnar", "frame", "workbook"],
        contains: "record batches, Parquet, workbooks, framing of records",
    },
    Floor { modules: &["block", "json"], contains: "blocks of whole records, JSON" },
    Floor { modules: &["csv"], contains: "tables as text" },
    Floor {
        modules: &["sources", "synthetic"],
        contains: "which national source, invented directories",
    },
    Floor { modules: &["format"], contains: "the detected format" },
    Floor { modules: &["check"], contains: "the check of a file" },
    Floor { modules: &["map", "report"], contains: "drafts of mappings, reports" },
    Floor { modules: &["convert", "fix"], contains: "listings in our own formats, fixed files" },
    Floor {
        modules: &["merge", "template"],
        contains: "one directory from several files, the empty workbook",
    },
    Floor { modules: &["session"], contains: "one session for every caller" },
];
