//! Form of the values and of the file.

pub(super) mod fmt_001;
pub(super) mod fmt_004;
pub(super) mod fmt_005;
pub(super) mod fmt_010;
pub(super) mod fmt_011;
