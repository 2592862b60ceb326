//! A file of listings as bytes, whatever its format.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| praticable_fuzz::table(bytes));
