//! Provenance, publication and privacy.

pub(super) mod pro_001;
pub(super) mod pro_002;
pub(super) mod pro_003;
pub(super) mod pro_004;
pub(super) mod pro_005;
pub(super) mod pro_006;
pub(super) mod pro_007;
pub(super) mod pro_008;
pub(super) mod pro_009;
