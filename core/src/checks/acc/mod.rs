//! Access to the building and to care.

pub(super) mod acc_001;
pub(super) mod acc_002;
pub(super) mod acc_003;
pub(super) mod acc_004;
pub(super) mod acc_005;
pub(super) mod acc_006;
pub(super) mod acc_007;
pub(super) mod acc_008;
pub(super) mod acc_009;
pub(super) mod acc_010;
pub(super) mod acc_011;
