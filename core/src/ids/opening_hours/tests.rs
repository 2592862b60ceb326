use proptest::{prelude::*, test_runner::RngSeed};

use crate::ids::opening_hours::is_valid;

/// Examples from the specification and related pages, and from French practices.
const VALID: &[&str] = &[
    "Apr 10-15 +1 daySu",
    "24/7",
    "24/7 off",
    "open",
    "off",
    "unknown",
    "\"sur rendez-vous\"",
    "Mo-Fr 09:00-12:00,14:00-18:00; PH off",
    "Mo-Fr 09:00-12:00, 14:00-18:00",
    "Mo-Fr 08:00-20:00; Sa 08:00-16:00",
    "Mo,We,Fr 10:00-12:00",
    "mo-fr 9:00-12:00",
    "Mo-Su 08:00-18:00; Apr 10-15 off; Jun 08:00-14:00; Aug off; Dec 25 off",
    "Mo-Sa 10:00-20:00; Tu off",
    "Mo-Sa 10:00-20:00; Tu 10:00-14:00",
    "sunrise-sunset",
    "Su 10:00+",
    "Fr 18:00-22:00+",
    "(sunrise+01:00)-(sunset-00:30)",
    "dawn-10:00",
    "week 1-53/2 Fr 09:00-12:00; week 2-52/2 We 09:00-12:00",
    "week 01,03 Mo 09:00-12:00",
    "Mo-Sa,PH 10:00-17:00",
    "PH Mo-Fr 10:00-17:00",
    "SH,PH off",
    "PH +1 day off",
    "Su-Tu 11:00-01:00, We-Th 11:00-03:00, Fr 11:00-06:00, Sa 11:00-07:00",
    "Mo-Su,PH 15:00-03:00; easter -2 days off",
    "08:30-12:30,15:30-20:00",
    "Tu,Th 16:00-20:00",
    "Mo[1] 10:00-12:00",
    "Th[1,2-3],Fr[-2] 08:00-10:00",
    "We[-1] +1 day 10:00-12:00",
    "2020-2029/3,2060+ Jan 1 off",
    "2013,2015,2050-2053 Mo-Fr 09:00-12:00",
    "2026 Dec 24-2027 Jan 2 off",
    "2026 Aug off",
    "Jan 23-Feb 11,Feb 12 00:00-24:00",
    "Dec 25,26 off",
    "Dec 25,Jan 1 off",
    "Nov-Dec,Jan-Mar 05:30-23:30 open \"hiver\"",
    "Apr Su[1]-Oct Su[-1] 10:00-18:00",
    "Oct-Mar: Mo-Fr 09:00-12:00",
    "May 10 -2 days-easter +1 day off",
    "\"vacances\": Mo 10:00-12:00",
    "Mo-Fr 08:00-12:00 || \"sur rendez-vous\"",
    "Mo-Fr 08:00-12:00 open || Sa 09:00-12:00 unknown \"appelez\"",
    "10:00-16:00/90",
    "10:00-16:00/01:30",
    "Jan 1-15:Mo 10:00-12:00",
];

const INVALID: &[&str] = &[
    "",
    " ",
    ":",
    ";",
    "Mo-Fr 09:00-12:00;",
    "; Mo",
    "Mo-Fr 9h-12h",
    "Lu-Ve 09:00-12:00",
    "du lundi au vendredi",
    "Mo-Fr 09:00-12:00 14:00-18:00",
    "Mo-Fr 25:00-26:00",
    "Mo-Fr 09:60-12:00",
    "Mo-Fr 09:00",
    "Mo-Fr 09:00-49:00",
    "Mo-Fr 09:00–12:00",
    "Mo[6] 10:00-12:00",
    "week 54 Mo",
    "week 0 Mo",
    "Jan 32",
    "\"\"",
    "\"ouvert",
    "Mo-Fr 09:00-12:00 || ",
    "1899 Mo",
    "été",
    "24/7/365",
    "Mo-Fr 09:00-12:00 or \"sur rendez-vous\"",
];

#[test]
fn examples_are_recognised() {
    for text in VALID {
        assert!(is_valid(text), "{text}");
    }
}

#[test]
fn anything_else_is_refused() {
    for text in INVALID {
        assert!(!is_valid(text), "{text}");
    }
}

/// Texts made of the pieces of the grammar in any order, most of them wrong. Cases in which one parser is more lenient
/// than the other are left out: stray spaces and colons, and digits without a space between them.
fn pieces() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "Mo",
        "Su",
        "PH",
        "SH",
        "[1]",
        "[-1,2]",
        " ",
        " ",
        " ",
        "-",
        "-",
        ",",
        ",",
        ", ",
        "; ",
        " || ",
        "09:00",
        "12:00",
        "24:00",
        "26:30",
        "49:00",
        "7:15",
        "+",
        "/45",
        "/01:30",
        "sunset",
        "(dawn+01:00)",
        "Jan",
        "Dec 25 ",
        "Jan-Mar",
        "Apr 10-15 ",
        "2026 Dec 24 ",
        "2026-2030 ",
        "2026+",
        "week 1-53/2 ",
        "easter",
        " +1 day",
        " -2 days",
        "off",
        "open",
        "\"x\"",
        "24/7",
        "Mo-Fr 09:00-12:00",
    ]);
    proptest::collection::vec(piece, 1..9)
        .prop_map(|pieces| pieces.concat().replace("  ", " ").trim().to_owned())
}

proptest! {
    // The same texts in every run: what a longer run finds is added to the examples above.
    #![proptest_config(ProptestConfig { cases: 1024, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    /// A second opinion: the crate `opening-hours-syntax`, whose parser is too large for a browser.
    #[test]
    fn the_reference_agrees(text in pieces()) {
        prop_assert_eq!(is_valid(&text), opening_hours_syntax::parse(&text).is_ok(), "{}", text);
    }

    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,60}") {
        is_valid(&text);
    }
}
