//! Communication.

pub(crate) mod com_001;
pub(crate) mod com_002;
pub(crate) mod com_003;
