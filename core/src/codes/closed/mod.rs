//! The closed lists of the model, one file a section.

mod level_change;

pub use level_change::Ramp;
