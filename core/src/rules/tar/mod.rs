//! Tariffs.

pub(crate) mod tar_001;
pub(crate) mod tar_002;
pub(crate) mod tar_003;
pub(crate) mod tar_004;
pub(crate) mod tar_005;
pub(crate) mod tar_006;
pub(crate) mod tar_007;
pub(crate) mod tar_008;
pub(crate) mod tar_009;
pub(crate) mod tar_010;
pub(crate) mod tar_011;
