//! Payment.

pub(crate) mod pay_001;
pub(crate) mod pay_002;
pub(crate) mod pay_003;
pub(crate) mod pay_004;
pub(crate) mod pay_005;
