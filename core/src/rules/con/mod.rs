//! Contact and appointments.

pub(crate) mod con_001;
pub(crate) mod con_002;
pub(crate) mod con_003;
pub(crate) mod con_004;
pub(crate) mod con_005;
pub(crate) mod con_006;
pub(crate) mod con_007;
