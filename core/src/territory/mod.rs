//! Facts of the French territory: departments, and the boxes that coordinates fall into.

mod bounds;
mod department;
mod postal;

pub use bounds::{BOXES, BoundingBox, box_at, in_france};
pub use department::{DEPARTMENTS, Department, department, department_of_insee};
pub use postal::{department_of_postal_code, is_monaco, postal_code_fits_insee};
