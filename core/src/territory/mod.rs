//! Facts about the French territory: departments, bounding boxes for coordinates, and the grids in which they are
//! measured.

mod bounds;
mod department;
#[cfg(feature = "table")]
mod grid;
mod postal;

pub use bounds::{BOXES, BoundingBox, box_at, in_france};
pub use department::{DEPARTMENTS, Department, department, department_of_insee};
#[cfg(feature = "table")]
pub use grid::{Degrees, points};
pub use postal::{department_of_postal_code, is_monaco, postal_code_fits_insee};
