//! Toilets.

use crate::{Answer, codes::closed::TransferSide};

section! {
    /// Toilets and changing table.
    pub struct Toilets {
        /// There are toilets.
        pub present: Option<Answer>,
        /// They are adapted.
        pub adapted: Option<Answer>,
        /// Side to transfer from, seen by the user seated.
        pub transfer_side: Option<TransferSide>,
        /// Grab bars.
        pub grab_bars: Option<Answer>,
        /// A changing table for adults.
        pub adult_changing_table: Option<Answer>,
    }
}
