//! JSON text, one value at a time; the core parses each.

mod lines;
mod nested;
mod scan;
mod within;

pub use lines::Lines;
pub use nested::Nested;
pub(crate) use scan::Scan;
pub use within::Within;

/// The most bytes that one value may have. A listing takes about 1.2 KB.
pub(crate) const LIMIT: usize = 8 << 20;

/// How deep one value may nest, as in `serde_json`; a listing nests 6 deep.
pub(crate) const DEPTH: u32 = 128;

/// Bytes of JSON's white space at the beginning.
fn blank(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| is_blank(**byte)).count()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

#[cfg(test)]
mod tests;
