//! Addresses and positions.

pub(crate) mod adr_001;
pub(crate) mod adr_002;
pub(crate) mod adr_003;
pub(crate) mod adr_004;
pub(crate) mod adr_005;
pub(crate) mod adr_006;
pub(crate) mod adr_007;
