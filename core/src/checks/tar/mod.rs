//! Tariffs.

pub(super) mod tar_001;
pub(super) mod tar_002;
pub(super) mod tar_003;
pub(super) mod tar_004;
pub(super) mod tar_006;
pub(super) mod tar_007;
pub(super) mod tar_008;
pub(super) mod tar_009;
pub(super) mod tar_010;
pub(super) mod tar_011;
