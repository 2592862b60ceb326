//! Access to the building and to care.

pub(crate) mod acc_001;
pub(crate) mod acc_002;
pub(crate) mod acc_003;
pub(crate) mod acc_004;
pub(crate) mod acc_005;
pub(crate) mod acc_006;
pub(crate) mod acc_007;
pub(crate) mod acc_008;
pub(crate) mod acc_009;
pub(crate) mod acc_010;
pub(crate) mod acc_011;
