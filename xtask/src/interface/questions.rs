//! How the form asks for a field, beyond what the model says of it.

use praticable::{Words, codes::official};

use super::words;

/// Fields that the form does not ask for: programs fill them. A listing that comes with them keeps them.
pub(crate) const NOT_ASKED: &[&str] = &[
    // Written by whoever keeps the directory.
    "schema_version",
    "id",
    "status",
    // A register that was withdrawn in 2024.
    "practitioner.adeli",
    // Keys of other registers, and what follows from the address.
    "place.finess_legal",
    "place.acceslibre_id",
    "place.ban_id",
    "place.address.insee_code",
    "place.location.latitude",
    "place.location.longitude",
    "place.territory.priority_district",
    "place.territory.doctor_zone",
    // The form declares its own provenance when it is sent.
    "provenance[].scope",
    "provenance[].method",
    "provenance[].source",
    "provenance[].observed_on",
    "provenance[].verified_on",
    "provenance[].licence",
];

/// Fields whose codes come from an official list, with the name of the list.
pub(crate) const OFFICIAL: &[(&str, &str)] = &[
    ("practitioner.profession", official::profession::PROFESSIONS.name),
    ("practitioner.specialties[]", official::savoir_faire::SAVOIR_FAIRE.name),
    ("communication.sign_languages[].code", official::language::SIGN_LANGUAGES.name),
    ("languages[].code", official::language::LANGUAGES.name),
    ("interpreting.languages[]", official::language::LANGUAGES.name),
];

/// What a browser may fill in by itself, for a person who describes their own practice (HTML, `autocomplete`).
pub(crate) const AUTOCOMPLETE: &[(&str, &str)] = &[
    ("practitioner.title", "honorific-prefix"),
    ("practitioner.family_name", "family-name"),
    ("practitioner.given_name", "given-name"),
    ("place.name", "organization"),
    ("place.address.street", "address-line1"),
    ("place.address.complement", "address-line2"),
    ("place.address.postal_code", "postal-code"),
    ("place.address.city", "address-level2"),
    ("contact.phones[]", "work tel"),
    ("contact.email", "work email"),
    ("contact.website", "url"),
];

/// Lists whose items have several fields, with what one such list is called.
pub(crate) const ITEMS: &[(&str, Words)] = &[
    (
        "communication.sign_languages[]",
        words! { fr: "Langues des signes", en: "Sign languages", simple: "Les langues des signes" },
    ),
    (
        "languages[]",
        words! { fr: "Langues parlées", en: "Spoken languages", simple: "Les langues parlées" },
    ),
    ("tariffs.fees[]", words! { fr: "Tarifs des actes", en: "Fees", simple: "Le prix des soins" }),
];
