//! A file as bytes, read as the national register.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| praticable_fuzz::rpps(bytes));
