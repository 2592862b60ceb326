//! Addresses and positions.

pub(super) mod adr_002;
pub(super) mod adr_003;
pub(super) mod adr_004;
pub(super) mod adr_005;
pub(super) mod adr_006;
pub(super) mod adr_007;
