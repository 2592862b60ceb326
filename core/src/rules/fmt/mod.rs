//! Form of the values and of the file.

pub(crate) mod fmt_001;
pub(crate) mod fmt_002;
pub(crate) mod fmt_003;
pub(crate) mod fmt_004;
pub(crate) mod fmt_005;
pub(crate) mod fmt_006;
pub(crate) mod fmt_007;
pub(crate) mod fmt_008;
pub(crate) mod fmt_009;
pub(crate) mod fmt_010;
pub(crate) mod fmt_011;
pub(crate) mod fmt_012;
pub(crate) mod fmt_013;
pub(crate) mod fmt_014;
pub(crate) mod fmt_015;
pub(crate) mod fmt_016;
pub(crate) mod fmt_017;
