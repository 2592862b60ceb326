//! Every place of one byte.

/// Bytes looked at together.
const LANES: usize = size_of::<u64>();
/// The lowest bit of each byte.
const LOW: u64 = u64::MAX / 0xFF;
/// All but the highest bit of each byte.
const BODY: u64 = LOW * 0x7F;

/// Calls `found` with each offset of `byte`, in order.
///
/// Cells are a few bytes long: finding each delimiter with a search of its own costs more than looking at every eight
/// bytes once.
pub(super) fn each(bytes: &[u8], byte: u8, mut found: impl FnMut(usize)) {
    let wanted = LOW * u64::from(byte);
    let (chunks, rest) = bytes.as_chunks::<LANES>();
    for (index, chunk) in chunks.iter().enumerate() {
        // A byte that equals the one looked for becomes zero, and its highest bit is then the only one set.
        let zeros = u64::from_le_bytes(*chunk) ^ wanted;
        let mut hits = !(((zeros & BODY) + BODY) | zeros | BODY);
        while hits != 0 {
            found(index * LANES + hits.trailing_zeros() as usize / 8);
            hits &= hits - 1;
        }
    }
    let start = bytes.len() - rest.len();
    for (at, _) in rest.iter().enumerate().filter(|(_, other)| **other == byte) {
        found(start + at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_and_no_other() {
        for byte in [b';', b'|', 0, 0x80, 0xFF] {
            for len in 0..40 {
                // Neighbours of the byte, among them what differs by one bit and by a carry.
                let others =
                    [byte, byte ^ 1, byte ^ 0x80, byte.wrapping_add(1), byte.wrapping_sub(1)];
                let bytes: Vec<u8> = others.into_iter().cycle().take(len).collect();
                let mut seen = Vec::new();
                each(&bytes, byte, |at| seen.push(at));
                let expected: Vec<usize> = (0..len).filter(|at| bytes[*at] == byte).collect();
                assert_eq!(seen, expected, "{byte} among {len} bytes");
            }
        }
    }
}
