//! Spoken languages.

pub(crate) mod lan_001;
pub(crate) mod lan_002;
pub(crate) mod lan_003;
