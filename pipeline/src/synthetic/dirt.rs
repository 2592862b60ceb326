//! What people and programs do to a directory.

/// One kind of dirt: the fields it touches, by registry path, and what stands there instead.
pub(super) type Dirt = &'static [(&'static str, &'static str)];

/// The twenty kinds. Each is a fault that a check names.
pub(super) const DIRT: &[Dirt] = &[
    // A spreadsheet read a code as a number.
    &[("place.address.postal_code", "44000.0")],
    // … and lost its leading zero.
    &[("place.address.postal_code", "1000")],
    // … and rounded an identifier away.
    &[("practitioner.rpps", "9,97E+10")],
    // … and could not compute a cell.
    &[("place.name", "#REF!")],
    // A digit was mistyped: the key fails.
    &[("practitioner.rpps", "99700000014")],
    // A number as people write it.
    &[("contact.phones[]", "01 99 00 27 37")],
    // A number that lost its end.
    &[("contact.phones[]", "01 99 00 27")],
    // A sector without its code system.
    &[("tariffs.sector", "2")],
    // A mistyped code.
    &[("entrance.level_change.ramp", "amovble")],
    // Millimetres where centimetres are meant.
    &[("entrance.clear_width_cm", "900")],
    // A day that no month has.
    &[("provenance[].observed_on", "31/02/2026")],
    // The French way to write a day.
    &[("provenance[].observed_on", "01/02/2026")],
    // A day that has not come.
    &[("provenance[].verified_on", "2062-02-01")],
    // UTF-8 read as Windows-1252.
    &[("practitioner.family_name", "LefÃ¨vre")],
    // Steps where a number is meant.
    &[("interior.level_change.steps", "trois")],
    // An address protected against robots.
    &[("contact.email", "contact(at)example.org")],
    // A website without its scheme.
    &[("contact.website", "www.example.org")],
    // A formula.
    &[("place.name", "=HYPERLINK(\"http://example.org\")")],
    // An unlawful refusal.
    &[("payment.c2s", "no")],
    // A coordinate that lost its decimal point.
    &[("place.location.latitude", "48856600")],
];
