//! Under which condition a field may be filled.
