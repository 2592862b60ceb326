//! Communication.

pub(super) mod com_001;
pub(super) mod com_002;
