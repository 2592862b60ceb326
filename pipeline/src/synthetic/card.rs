//! One invented card.

use praticable::{
    Answer, Date,
    codes::{
        Code, CodeSet,
        closed::{
            CallDevice, Channel, Direction, Disability, DoorKind, HearingLoop, Licence, Method,
            NewPatients, PaymentMethod, PlaceKind, PracticeMode, Ramp, ReceptionStaff, Sector,
            Signer, Speaker, Status, ThirdParty, ThirdPartyScope, Title,
        },
    },
    ids::{
        Email, InseeCode, Language, NosCode, OpeningHours, Phone, PostalCode, Rpps, Scope, Siret,
        WebAddress,
    },
    model::{
        Address, Appointment, Arrival, Care, Communication, Contact, Entrance, Equipment, Fee,
        Interior, LevelChange, Listing, Location, OutsidePath, Payment, Place, Practitioner,
        Provenance, Reception, Room, SignLanguage, SpokenLanguage, Tariffs, Toilets, Waiting,
    },
};
use rand::Rng;
use rand_pcg::Pcg64Mcg;

use super::communes::{COMMUNES, Commune};

/// The registry paths that cards fill.
pub(super) const FILLED: &[&str] = &[
    "id",
    "status",
    "practitioner.rpps",
    "practitioner.title",
    "practitioner.family_name",
    "practitioner.given_name",
    "practitioner.profession",
    "practitioner.specialties[]",
    "practitioner.practice_mode",
    "place.name",
    "place.kind",
    "place.siret",
    "place.address.number",
    "place.address.street",
    "place.address.postal_code",
    "place.address.city",
    "place.address.insee_code",
    "place.location.latitude",
    "place.location.longitude",
    "arrival.public_transport",
    "arrival.parking",
    "arrival.parking_adapted",
    "path.present",
    "path.step_free",
    "path.stable_surface",
    "path.narrowest_cm",
    "entrance.door",
    "entrance.door_kind",
    "entrance.step_free",
    "entrance.level_change.steps",
    "entrance.level_change.direction",
    "entrance.level_change.handrail",
    "entrance.level_change.ramp",
    "entrance.clear_width_cm",
    "entrance.call_devices[]",
    "entrance.human_help",
    "interior.step_free",
    "interior.level_change.steps",
    "interior.level_change.lift",
    "interior.floor",
    "interior.narrowest_cm",
    "reception.staff",
    "reception.counter_height_cm",
    "reception.hearing_loop",
    "waiting.room_for_wheelchair",
    "waiting.visual_call",
    "room.wheelchair_accessible",
    "room.turning_space_cm",
    "equipment.adjustable_table",
    "equipment.table_min_height_cm",
    "equipment.table_max_load_kg",
    "toilets.present",
    "toilets.adapted",
    "communication.sign_languages[].code",
    "communication.sign_languages[].by",
    "communication.written_exchange",
    "languages[].code",
    "languages[].by",
    "care.trained_for[]",
    "care.longer_slots",
    "care.assistance_dog",
    "tariffs.sector",
    "tariffs.fees[].act",
    "tariffs.fees[].amount_eur",
    "tariffs.fees[].as_of",
    "payment.third_party",
    "payment.third_party_scope",
    "payment.c2s",
    "payment.vitale_card",
    "payment.methods[]",
    "contact.phones[]",
    "contact.email",
    "contact.website",
    "appointment.channels[]",
    "appointment.booking_url",
    "appointment.new_patients",
    "appointment.opening_hours",
    "provenance[].scope",
    "provenance[].method",
    "provenance[].source",
    "provenance[].observed_on",
    "provenance[].verified_on",
    "provenance[].licence",
];

const FAMILY_NAMES: &[&str] = &[
    "Exemple",
    "Fictif",
    "Modèle",
    "Témoin",
    "Spécimen",
    "Imaginaire",
    "Inventé",
    "Maquette",
    "Prototype",
    "Le Faux",
    "D’Essai",
    "Saint-Exemple",
];
const GIVEN_NAMES: &[&str] = &[
    "Julie", "Éloïse", "Jean-Luc", "Aminata", "Karim", "Noémie", "Thomas", "Inès", "Loïc", "Marie",
    "Paul", "Zoé",
];
const STREETS: &[&str] = &[
    "rue de la République",
    "avenue Jean-Jaurès",
    "place du Marché",
    "rue des Lilas",
    "boulevard de la Liberté",
    "quai du Port",
    "rue de l’Église",
    "chemin des Écoliers",
    "impasse du Four",
    "cours des Tilleuls",
];

/// Professions with their specialties: doctor, dentist, midwife, nurse, physiotherapist, speech therapist.
const PROFESSIONS: &[(&str, Option<&str>)] = &[
    ("10", Some("SM54")),
    ("10", Some("SM54")),
    ("10", Some("SM04")),
    ("40", None),
    ("50", None),
    ("60", None),
    ("70", None),
    ("91", None),
];

fn one<'t, T>(random: &mut Pcg64Mcg, of: &'t [T]) -> Option<&'t T> {
    of.get(random.random_range(0..of.len()))
}

fn chance(random: &mut Pcg64Mcg, per_cent: u32) -> bool {
    random.random_ratio(per_cent, 100)
}

/// Yes in so many cases of a hundred, else no, and now and then nobody knows.
#[expect(clippy::unnecessary_wraps, reason = "the form that an optional field is filled in")]
fn answer(random: &mut Pcg64Mcg, yes: u32) -> Option<Answer> {
    Some(match random.random_range(0..100) {
        0..6 => Answer::Unknown,
        _ if chance(random, yes) => Answer::Yes,
        _ => Answer::No,
    })
}

/// Ten or thirteen digits and the Luhn key that belongs to them.
fn with_key(digits: &str) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(position, byte)| {
            let digit = u32::from(byte - b'0') * if position % 2 == 0 { 2 } else { 1 };
            if digit > 9 { digit - 9 } else { digit }
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// A listing without a fault.
pub(super) fn listing(number: u32, random: &mut Pcg64Mcg) -> Listing<'static> {
    let step_free = chance(random, 60);
    let doctor = one(random, PROFESSIONS).copied().unwrap_or(("10", None));
    Listing {
        id: Some(format!("ex-{number:07}").into()),
        status: Some(Status::Published),
        practitioner: Some(practitioner(number, doctor, random)),
        place: Some(place(number, random)),
        arrival: arrival(random),
        path: path(random),
        entrance: entrance(step_free, random),
        interior: interior(random),
        reception: reception(random),
        waiting: Waiting {
            room_for_wheelchair: answer(random, 70),
            visual_call: answer(random, 20),
            ..Waiting::default()
        },
        room: Room {
            wheelchair_accessible: Some(if step_free { Answer::Yes } else { Answer::Unknown }),
            turning_space_cm: chance(random, 50).then(|| random.random_range(150..220)),
            ..Room::default()
        },
        equipment: equipment(random),
        toilets: toilets(random),
        communication: communication(random),
        languages: languages(random),
        care: Care {
            trained_for: [Disability::Motor, Disability::Autism]
                .into_iter()
                .filter(|_| chance(random, 25))
                .collect(),
            longer_slots: Some(Answer::OnRequest),
            assistance_dog: Some(Answer::Yes),
            ..Care::default()
        },
        tariffs: tariffs(doctor.0, random),
        payment: payment(random),
        contact: contact(random),
        appointment: appointment(random),
        provenance: [provenance(random)].into_iter().collect(),
        ..Listing::default()
    }
}

fn practitioner(
    number: u32,
    (profession, specialty): (&str, Option<&str>),
    random: &mut Pcg64Mcg,
) -> Practitioner<'static> {
    Practitioner {
        rpps: Rpps::new(&with_key(&format!("997{number:07}"))),
        title: matches!(profession, "10" | "40").then_some(Title::Dr),
        family_name: one(random, FAMILY_NAMES).map(|name| (*name).into()),
        given_name: one(random, GIVEN_NAMES).map(|name| (*name).into()),
        profession: NosCode::new(profession),
        specialties: specialty.and_then(NosCode::new).into_iter().collect(),
        practice_mode: Some(PracticeMode::SelfEmployed),
        ..Practitioner::default()
    }
}

fn place(number: u32, random: &mut Pcg64Mcg) -> Place<'static> {
    let commune: Option<&Commune> = one(random, COMMUNES);
    let street = one(random, STREETS).copied().unwrap_or_default();
    // Streets are long enough here for every practice to have a house of its own.
    let house = number % 9999 + 1;
    Place {
        name: Some(format!("Cabinet {street} {house}").into()),
        kind: one(
            random,
            &[PlaceKind::SoloPractice, PlaceKind::GroupPractice, PlaceKind::HealthHouse],
        )
        .copied(),
        siret: chance(random, 70)
            .then(|| Siret::new(&with_key(&format!("999{number:07}001"))))
            .flatten(),
        address: Some(Address {
            number: Some(house.to_string().into()),
            street: Some(street.into()),
            postal_code: commune.and_then(|commune| PostalCode::new(commune.postal_code)),
            city: commune.map(|commune| commune.city.into()),
            insee_code: commune.and_then(|commune| InseeCode::new(commune.insee_code)),
            ..Address::default()
        }),
        location: Location {
            latitude: commune.map(|commune| commune.latitude),
            longitude: commune.map(|commune| commune.longitude),
        },
        ..Place::default()
    }
}

fn arrival(random: &mut Pcg64Mcg) -> Arrival<'static> {
    let parking = answer(random, 50);
    Arrival {
        public_transport: answer(random, 80),
        parking,
        parking_adapted: (parking == Some(Answer::Yes)).then(|| answer(random, 60)).flatten(),
        ..Arrival::default()
    }
}

fn path(random: &mut Pcg64Mcg) -> OutsidePath {
    if chance(random, 40) {
        return OutsidePath { present: Some(Answer::No), ..OutsidePath::default() };
    }
    OutsidePath {
        present: Some(Answer::Yes),
        stable_surface: answer(random, 90),
        step_free: Some(Answer::Yes),
        narrowest_cm: chance(random, 60).then(|| random.random_range(90..250)),
        ..OutsidePath::default()
    }
}

fn entrance(step_free: bool, random: &mut Pcg64Mcg) -> Entrance<'static> {
    let level_change = if step_free {
        LevelChange::default()
    } else {
        LevelChange {
            steps: Some(random.random_range(1..6)),
            direction: Some(Direction::Up),
            handrail: answer(random, 50),
            ramp: one(random, Ramp::ALL).copied(),
            ..LevelChange::default()
        }
    };
    Entrance {
        door: Some(Answer::Yes),
        door_kind: one(random, &[DoorKind::Hinged, DoorKind::Sliding]).copied(),
        step_free: Some(if step_free { Answer::Yes } else { Answer::No }),
        level_change,
        clear_width_cm: chance(random, 80).then(|| random.random_range(80..141)),
        call_devices: [CallDevice::Button, CallDevice::Intercom]
            .into_iter()
            .filter(|_| chance(random, 40))
            .collect(),
        human_help: answer(random, 70),
        ..Entrance::default()
    }
}

fn interior(random: &mut Pcg64Mcg) -> Interior {
    let upstairs = chance(random, 15);
    Interior {
        step_free: Some(if upstairs { Answer::No } else { Answer::Yes }),
        level_change: if upstairs {
            LevelChange {
                steps: Some(random.random_range(8..20)),
                lift: Some(Answer::Yes),
                ..LevelChange::default()
            }
        } else {
            LevelChange::default()
        },
        floor: Some(i32::from(upstairs)),
        narrowest_cm: chance(random, 50).then(|| random.random_range(90..200)),
        ..Interior::default()
    }
}

fn reception(random: &mut Pcg64Mcg) -> Reception {
    Reception {
        staff: one(random, ReceptionStaff::ALL).copied(),
        counter_height_cm: chance(random, 50).then(|| random.random_range(72..116)),
        hearing_loop: chance(random, 30).then(|| one(random, HearingLoop::ALL).copied()).flatten(),
        ..Reception::default()
    }
}

fn equipment(random: &mut Pcg64Mcg) -> Equipment {
    let table = answer(random, 60);
    let measured = table == Some(Answer::Yes) && chance(random, 70);
    Equipment {
        adjustable_table: table,
        table_min_height_cm: measured.then(|| random.random_range(45..61)),
        table_max_load_kg: measured.then(|| random.random_range(15..26) * 10),
        ..Equipment::default()
    }
}

fn toilets(random: &mut Pcg64Mcg) -> Toilets {
    let present = answer(random, 80);
    // Toilets that a practice does not know to be reachable are not called adapted.
    Toilets {
        present,
        adapted: (present == Some(Answer::Yes)).then_some(Answer::Unknown),
        ..Toilets::default()
    }
}

fn communication(random: &mut Pcg64Mcg) -> Communication {
    let signs = chance(random, 8);
    let signing = || SignLanguage { code: Language::new("fsl"), by: Some(Signer::Practitioner) };
    Communication {
        sign_languages: signs.then(signing).into_iter().collect(),
        written_exchange: answer(random, 50),
        ..Communication::default()
    }
}

fn languages(random: &mut Pcg64Mcg) -> praticable::model::List<SpokenLanguage, 3> {
    let spoken = |code, by| SpokenLanguage { code: Language::new(code), by: Some(by) };
    let mut languages: praticable::model::List<SpokenLanguage, 3> =
        [spoken("fr", Speaker::Practitioner)].into_iter().collect();
    if let Some(other) = one(random, &["en", "es", "ar", "pt", "de"]).filter(|_| chance(random, 40))
    {
        languages.push(spoken(other, Speaker::Practitioner));
    }
    languages
}

fn tariffs(profession: &str, random: &mut Pcg64Mcg) -> Tariffs<'static> {
    let sector = match profession {
        "10" if chance(random, 70) => Sector::Sector1,
        "10" => Sector::Sector2,
        _ => Sector::Contracted,
    };
    let fee =
        || Fee { act: Some("G".into()), amount_eur: Some(30.0), as_of: Date::new(2026, 1, 1) };
    Tariffs {
        sector: Some(sector),
        fees: (sector == Sector::Sector1).then(fee).into_iter().collect(),
        ..Tariffs::default()
    }
}

fn payment(random: &mut Pcg64Mcg) -> Payment {
    let third_party = one(random, &[ThirdParty::Amo, ThirdParty::AmoAmc]).copied();
    let mut methods: CodeSet<PaymentMethod> =
        PaymentMethod::ALL.iter().copied().filter(|_| chance(random, 40)).collect();
    methods.insert(PaymentMethod::Cash);
    Payment {
        third_party,
        third_party_scope: Some(ThirdPartyScope::All),
        c2s: Some(Answer::Yes),
        vitale_card: answer(random, 95),
        methods,
        ..Payment::default()
    }
}

fn contact(random: &mut Pcg64Mcg) -> Contact<'static> {
    let phone = Phone::new(&format!("+331990{:05}", random.random_range(0..10_000)));
    Contact {
        phones: phone.into_iter().collect(),
        email: chance(random, 60).then(|| Email::new("contact@example.org")).flatten(),
        website: chance(random, 40)
            .then(|| WebAddress::new("https://example.org/cabinet"))
            .flatten(),
        ..Contact::default()
    }
}

fn appointment(random: &mut Pcg64Mcg) -> Appointment<'static> {
    let online = chance(random, 60);
    let channels =
        if online { [Channel::Phone, Channel::Online] } else { [Channel::Phone, Channel::OnSite] };
    Appointment {
        channels: channels.into_iter().collect(),
        booking_url: online.then(|| WebAddress::new("https://example.org/rdv")).flatten(),
        new_patients: one(random, NewPatients::ALL).copied(),
        opening_hours: chance(random, 70)
            .then(|| OpeningHours::new("Mo-Fr 09:00-12:00,14:00-18:00; PH off"))
            .flatten(),
        ..Appointment::default()
    }
}

fn provenance(random: &mut Pcg64Mcg) -> Provenance<'static> {
    let month = random.random_range(1..7);
    Provenance {
        scope: Scope::new(""),
        method: one(random, &[Method::SelfDeclared, Method::AssociationVisit]).copied(),
        source: Some("own".into()),
        observed_on: Date::new(2026, month, random.random_range(1..29)),
        verified_on: Date::new(2026, month + 4, random.random_range(1..29)),
        licence: Some(Licence::LicenceOuverte2),
    }
}
