//! The rules across fields that a schema can express, each with the code that the check gives.
//!
//! A rule speaks here only if it is an error when a file comes in: that is what a schema is for.

use praticable::{
    Profile, Severity,
    codes::{
        Code,
        closed::Sector,
        official::{
            OfficialList,
            language::{LANGUAGES, SIGN_LANGUAGES},
            profession::{Convention, PROFESSIONS, convention_of, is_doctor},
        },
    },
    rules,
};
use serde_json::{Map, Value, json};

use super::place_in::{allows, always, given, missing, never, one_of, rule, stated, together};

/// A rule's code, and what it asks of a listing.
type Constraint = (&'static str, fn(&'static str) -> Vec<Value>);

const CONSTRAINTS: &[Constraint] = &[
    ("ACC-001", no_steps_where_step_free),
    ("ACC-010", assistance_dogs_are_let_in),
    ("ADR-002", boroughs_have_codes_of_their_own),
    ("ADR-004", both_coordinates_or_neither),
    ("ADR-007", street_or_locality),
    ("COM-001", languages_are_spoken_or_signed),
    ("CON-005", channels_have_their_address),
    ("IDT-009", a_person_has_a_name_and_a_profession),
    ("PAY-001", contracted_accept_c2s),
    ("PAY-002", contracted_accept_ame),
    ("PAY-003", no_third_party_without_contract),
    ("TAR-001", options_are_for_contracted_doctors),
    ("TAR-004", conventions_are_for_professions_that_have_one),
    ("TAR-007", health_centres_charge_no_more),
    ("TAR-008", amounts_are_dated),
];

/// Every constraint.
pub(super) fn all() -> impl Iterator<Item = Value> {
    let is_error = |code: &str| {
        rules::rule(code)
            .is_some_and(|rule| rule.severity.under(Profile::Import) == Severity::Error)
    };
    CONSTRAINTS.iter().filter(move |(code, _)| is_error(code)).flat_map(|(code, ask)| ask(code))
}

/// Requires what a listing requires, unless it is a tombstone, which keeps nothing but its id (PRO-005).
pub(super) fn require_unless_opted_out(listing: &mut Map<String, Value>) {
    let nothing = json!({ "$ref": "#/$defs/Nothing" });
    let required = listing.remove("required").unwrap_or_default();
    let keys = required.as_array().into_iter().flatten().filter_map(Value::as_str);
    let whole = together(keys.clone().map(|key| given(key, json!({ "type": "object" }))));
    for key in keys {
        let section = listing.get_mut("properties").and_then(|sections| sections.get_mut(key));
        if let Some(Value::Object(section)) = section {
            section.insert("type".to_owned(), json!(["object", "null"]));
        }
    }
    if let Some(Value::Object(definitions)) = listing.get_mut("$defs") {
        definitions.insert(
            "Nothing".to_owned(),
            json!({
                "x-help-en": "What counts as missing, at any depth.",
                "anyOf": [missing(), { "type": "object", "additionalProperties": nothing }],
            }),
        );
    }
    let tombstone = json!({
        "properties": { "id": true, "schema_version": true, "status": true },
        "additionalProperties": nothing,
    });
    listing.insert("$comment".to_owned(), "PRO-005".into());
    listing.insert("if".to_owned(), given("status", one_of(&["opted_out"])));
    listing.insert("then".to_owned(), tombstone);
    listing.insert("else".to_owned(), whole);
}

fn no_steps_where_step_free(code: &'static str) -> Vec<Value> {
    let at = |section: &str| {
        rule(
            code,
            given(&format!("{section}.step_free"), one_of(&["yes"])),
            allows(&format!("{section}.level_change.steps"), json!({ "enum": [null, 0] })),
        )
    };
    ["path", "entrance", "interior"].map(at).into()
}

fn assistance_dogs_are_let_in(code: &'static str) -> Vec<Value> {
    vec![never(code, given("care.assistance_dog", one_of(&["no"])))]
}

fn boroughs_have_codes_of_their_own(code: &'static str) -> Vec<Value> {
    // The postal codes of Paris have the form of INSEE codes.
    let of_paris = json!({ "type": "string", "pattern": "^750(0[1-9]|1[0-9]|20)$" });
    vec![always(code, allows("place.address.insee_code", json!({ "not": of_paris })))]
}

fn both_coordinates_or_neither(code: &'static str) -> Vec<Value> {
    let (latitude, longitude) = ("place.location.latitude", "place.location.longitude");
    vec![
        rule(code, given(latitude, stated()), given(longitude, stated())),
        rule(code, given(longitude, stated()), given(latitude, stated())),
    ]
}

fn street_or_locality(code: &'static str) -> Vec<Value> {
    let either = ["street", "locality"].map(|key| given(&format!("place.address.{key}"), stated()));
    vec![rule(
        code,
        given("place.address", json!({ "type": "object" })),
        json!({ "anyOf": either }),
    )]
}

fn languages_are_spoken_or_signed(code: &'static str) -> Vec<Value> {
    let none_of = |list: &OfficialList, also: &[&'static str]| {
        let codes = list.codes().map(|known| known.code).chain(also.iter().copied());
        let codes: Vec<&str> = codes.collect();
        json!({ "not": { "type": "string", "pattern": format!("^({})(-|$)", codes.join("|")) } })
    };
    // TRE_G00 has the French sign language among its languages, under a code of its own.
    let signs = none_of(&SIGN_LANGUAGES, &["ls"]);
    vec![always(
        code,
        together([
            allows("languages[].code", signs.clone()),
            allows("interpreting.languages[]", signs),
            allows("communication.sign_languages[].code", none_of(&LANGUAGES, &[])),
        ]),
    )]
}

fn channels_have_their_address(code: &'static str) -> Vec<Value> {
    let channel = |name: &str| {
        given("appointment.channels", json!({ "type": "array", "contains": { "const": name } }))
    };
    vec![
        rule(code, channel("online"), given("appointment.booking_url", stated())),
        // Whether a number is a mobile one is left to the check.
        rule(
            code,
            channel("sms"),
            json!({ "anyOf": [
            given("contact.sms", stated()),
            given("contact.phones", json!({ "type": "array", "minItems": 1 })),
        ] }),
        ),
    ]
}

fn a_person_has_a_name_and_a_profession(code: &'static str) -> Vec<Value> {
    let whole = ["family_name", "given_name", "profession"]
        .map(|key| given(&format!("practitioner.{key}"), stated()));
    vec![rule(code, given("practitioner", json!({ "type": "object" })), together(whole))]
}

fn contracted_accept_c2s(code: &'static str) -> Vec<Value> {
    contracted_accept(code, "payment.c2s")
}

fn contracted_accept_ame(code: &'static str) -> Vec<Value> {
    contracted_accept(code, "payment.ame")
}

fn contracted_accept(code: &'static str, right: &str) -> Vec<Value> {
    let sectors: Vec<&str> = Sector::ALL
        .iter()
        .filter(|sector| sector.is_contracted())
        .map(|sector| sector.entry().wire)
        .collect();
    let contracted = given("tariffs.sector", one_of(&sectors));
    vec![rule(code, contracted, allows(right, json!({ "not": one_of(&["no"]) })))]
}

fn no_third_party_without_contract(code: &'static str) -> Vec<Value> {
    vec![rule(
        code,
        given("tariffs.sector", one_of(&["not_contracted"])),
        allows("payment.third_party", json!({ "enum": [null, "none"] })),
    )]
}

fn options_are_for_contracted_doctors(code: &'static str) -> Vec<Value> {
    let with_option = given("tariffs.option", one_of(&["optam", "optam_aco"]));
    let others: Vec<&str> = professions(|code| !is_doctor(code));
    let doctor = allows("practitioner.profession", json!({ "not": one_of(&others) }));
    let contract = allows("tariffs.sector", json!({ "not": one_of(&["not_contracted"]) }));
    vec![rule(code, with_option, together([doctor, contract]))]
}

fn conventions_are_for_professions_that_have_one(code: &'static str) -> Vec<Value> {
    let without = professions(|code| matches!(convention_of(code), Convention::None));
    vec![rule(
        code,
        given("practitioner.profession", one_of(&without)),
        allows("tariffs.sector", json!({ "enum": [null, "not_applicable"] })),
    )]
}

fn health_centres_charge_no_more(code: &'static str) -> Vec<Value> {
    vec![rule(
        code,
        given("place.kind", one_of(&["health_centre", "community_health_centre"])),
        together([
            allows("tariffs.overrun_typical", json!({ "enum": [null, "none"] })),
            allows("payment.third_party", json!({ "not": one_of(&["none"]) })),
        ]),
    )]
}

fn amounts_are_dated(code: &'static str) -> Vec<Value> {
    let dated = rule(code, given("amount_eur", stated()), given("as_of", stated()));
    vec![always(code, allows("tariffs.fees[]", dated))]
}

/// The codes of the professions for which something holds.
fn professions(holds: impl Fn(&str) -> bool) -> Vec<&'static str> {
    PROFESSIONS.codes().map(|known| known.code).filter(|code| holds(code)).collect()
}
