//! Datasets: listings compared with each other.

pub(crate) mod ens_001;
pub(crate) mod ens_002;
pub(crate) mod ens_003;
pub(crate) mod ens_004;
pub(crate) mod ens_005;
pub(crate) mod ens_006;
pub(crate) mod ens_007;
