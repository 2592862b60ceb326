//! The sections of a listing, in the order of the model.

use super::{
    Field, appointment, arrival, care, communication, conformity, contact, entrance, equipment,
    interior, interpreting, languages, listing, path, payment, place, practitioner, provenance,
    reception, remarks, room, tariffs, toilets, waiting,
};
use crate::Words;

/// A part of the listing that a form shows under one title.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Key of the section: that of its object or list in the listing. The fields of the listing itself stand in
    /// `listing`, which opens it, and in `remarks`, which stands before the provenance.
    pub key: &'static str,
    /// Title that a person reads.
    pub title: Words,
    /// The fields, in the order of the model.
    pub fields: &'static [Field],
}

/// The fields of a section, as this build keeps them: their help is left out without the feature `pages`, their column
/// without the feature `table`.
macro_rules! fields {
    ($section:ident) => {{
        const KEPT: [Field; $section::FIELDS.len()] = kept($section::FIELDS);
        &KEPT
    }};
}

/// Copies fields when the crate is compiled, so that what is left out is not in the program.
#[expect(clippy::indexing_slicing, reason = "a constant: a wrong index does not compile")]
const fn kept<const N: usize>(fields: &[Field]) -> [Field; N] {
    const NOTHING: Words = words! { fr: "", en: "", simple: "" };
    let nothing = Field { path: "", column: "", unit: None, label: NOTHING, help: NOTHING };
    let mut kept = [nothing; N];
    let mut index = 0;
    while index < N {
        let field = fields[index];
        kept[index] = Field {
            column: if cfg!(feature = "table") { field.column } else { "" },
            help: if cfg!(feature = "pages") { field.help } else { NOTHING },
            ..field
        };
        index += 1;
    }
    kept
}

/// Every section, in the order of the model.
pub static SECTIONS: &[Section] = &[
    Section {
        key: "listing",
        title: words! { fr: "La fiche", en: "The listing", simple: "La fiche" },
        fields: fields!(listing),
    },
    Section {
        key: "practitioner",
        title: words! {
            fr: "Le professionnel",
            en: "The practitioner",
            simple: "Le professionnel de santé",
        },
        fields: fields!(practitioner),
    },
    Section {
        key: "place",
        title: words! {
            fr: "Le lieu de soins",
            en: "The place of care",
            simple: "Le lieu de soins",
        },
        fields: fields!(place),
    },
    Section {
        key: "arrival",
        title: words! { fr: "Venir", en: "Getting there", simple: "Comment venir" },
        fields: fields!(arrival),
    },
    Section {
        key: "path",
        title: words! {
            fr: "Le cheminement extérieur",
            en: "The outside path",
            simple: "Le chemin dehors",
        },
        fields: fields!(path),
    },
    Section {
        key: "entrance",
        title: words! { fr: "L’entrée", en: "The entrance", simple: "L’entrée" },
        fields: fields!(entrance),
    },
    Section {
        key: "interior",
        title: words! {
            fr: "La circulation intérieure",
            en: "Inside the building",
            simple: "Le chemin à l’intérieur",
        },
        fields: fields!(interior),
    },
    Section {
        key: "reception",
        title: words! { fr: "L’accueil", en: "Reception", simple: "L’accueil" },
        fields: fields!(reception),
    },
    Section {
        key: "waiting",
        title: words! { fr: "L’attente", en: "Waiting", simple: "La salle d’attente" },
        fields: fields!(waiting),
    },
    Section {
        key: "room",
        title: words! {
            fr: "La salle de consultation",
            en: "The consulting room",
            simple: "La salle de soins",
        },
        fields: fields!(room),
    },
    Section {
        key: "equipment",
        title: words! {
            fr: "Le matériel de soin",
            en: "Care equipment",
            simple: "Le matériel pour les soins",
        },
        fields: fields!(equipment),
    },
    Section {
        key: "toilets",
        title: words! { fr: "Les toilettes", en: "Toilets", simple: "Les toilettes" },
        fields: fields!(toilets),
    },
    Section {
        key: "communication",
        title: words! { fr: "La communication", en: "Communication", simple: "Se comprendre" },
        fields: fields!(communication),
    },
    Section {
        key: "languages",
        title: words! {
            fr: "Les langues parlées",
            en: "Spoken languages",
            simple: "Les langues parlées",
        },
        fields: fields!(languages),
    },
    Section {
        key: "interpreting",
        title: words! { fr: "L’interprétariat", en: "Interpreting", simple: "Les interprètes" },
        fields: fields!(interpreting),
    },
    Section {
        key: "care",
        title: words! {
            fr: "La prise en charge",
            en: "How care adapts",
            simple: "L’aide pendant les soins",
        },
        fields: fields!(care),
    },
    Section {
        key: "tariffs",
        title: words! { fr: "Les tarifs", en: "Tariffs", simple: "Le prix des soins" },
        fields: fields!(tariffs),
    },
    Section {
        key: "payment",
        title: words! { fr: "Le paiement", en: "Payment", simple: "Payer" },
        fields: fields!(payment),
    },
    Section {
        key: "contact",
        title: words! { fr: "Les contacts", en: "Contact", simple: "Contacter le lieu" },
        fields: fields!(contact),
    },
    Section {
        key: "appointment",
        title: words! { fr: "Les rendez-vous", en: "Appointments", simple: "Prendre rendez-vous" },
        fields: fields!(appointment),
    },
    Section {
        key: "conformity",
        title: words! { fr: "La conformité", en: "Conformity", simple: "Les règles de la loi" },
        fields: fields!(conformity),
    },
    Section {
        key: "remarks",
        title: words! {
            fr: "Labels et commentaire",
            en: "Labels and comment",
            simple: "Autres informations",
        },
        fields: fields!(remarks),
    },
    Section {
        key: "provenance",
        title: words! {
            fr: "La provenance",
            en: "Provenance",
            simple: "D’où viennent les informations",
        },
        fields: fields!(provenance),
    },
];
