//! Listings as JSON.

use praticable::check_json;

use super::outcome::Bench;
use crate::Block;

/// Judges the listings of a block.
pub(super) fn judge(block: &Block, bench: &mut Bench<'_>) {
    for text in block.texts() {
        match text {
            Ok(text) => {
                let checked = check_json(text.text, bench.options);
                bench.take(text.position.into(), 0, checked, |_| None, |_| None);
            }
            Err(fault) => bench.fault(fault),
        }
    }
}
