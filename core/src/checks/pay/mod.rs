//! Payment.

pub(super) mod pay_001;
pub(super) mod pay_002;
pub(super) mod pay_003;
pub(super) mod pay_005;
