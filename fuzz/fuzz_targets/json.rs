//! One listing as bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| praticable_fuzz::json(bytes));
