//! Contact and appointments.

pub(super) mod con_002;
pub(super) mod con_004;
pub(super) mod con_005;
pub(super) mod con_007;
