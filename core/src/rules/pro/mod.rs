//! Provenance, publication and privacy.

pub(crate) mod pro_001;
pub(crate) mod pro_002;
pub(crate) mod pro_003;
pub(crate) mod pro_004;
pub(crate) mod pro_005;
pub(crate) mod pro_006;
pub(crate) mod pro_007;
pub(crate) mod pro_008;
pub(crate) mod pro_009;
