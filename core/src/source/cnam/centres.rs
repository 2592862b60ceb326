//! The columns of `liste-cds`, and its rows.

use std::borrow::Cow;

use super::{CENTRES, Site};
use crate::{
    At, Context, Options,
    codes::closed::PlaceKind,
    model::{Listing, Payment, Place},
    source::{
        Role, SourceRow,
        cells::{flag, imported, part, read},
        columns::{Columns, Rows},
    },
};

columns! {
    /// FINESS number of the site.
    Finess = "etab_finess" => "place.finess";
    /// Name.
    LegalName = "etab_raison_sociale" => "place.name";
    /// Takes the carte Vitale.
    VitaleCard = "etab_carte_vitale" => "payment.vitale_card";
    /// Takes the appli carte Vitale.
    VitaleApp = "etab_apcv" => "payment.vitale_app";
    /// Specialty, by the Assurance maladie's own code.
    SpecialtyCode = "specialite_code", lost "not kept: a place has no specialties; distinguishes the rows of a centre";
    /// Its label.
    SpecialtyLabel = "specialite_libelle", lost "not kept: a place has no specialties";
    /// Kind of place.
    KindCode = "type_etab_code" => "place.kind", lost "kinds other than 124, health centre";
    /// Its label.
    KindLabel = "type_etab_libelle", lost "not kept: implied by the code";
    /// Address: number and street.
    Street = "coordonnees_voie" => "place.address.street", lost "the number is not separated from the street";
    /// Address: building, floor.
    Complement = "coordonnees_complement" => "place.address.complement";
    /// Address: named place.
    Locality = "coordonnees_lieu_dit" => "place.address.locality";
    /// Address: postal code.
    PostalCode = "coordonnees_code_postal" => "place.address.postal_code";
    /// Address: town.
    City = "coordonnees_ville" => "place.address.city";
    /// Phone.
    Phone = "coordonnees_num_tel" => "contact.phones[]";
}

/// Columns that no other file has.
const KEYS: [Column; 2] = [Column::Finess, Column::KindCode];

/// Whether a header is this file's, complete or not.
pub(super) fn recognises(header: &[&str]) -> bool {
    Columns::recognises(header, &KEYS)
}

impl Rows for Column {
    fn check_row<'a>(
        columns: &Columns<Self>,
        cells: &[&'a str],
        options: Options,
    ) -> SourceRow<'a> {
        let mut cx = Context::new(&options);
        if let Some(ragged) = columns.ragged(cells) {
            return SourceRow::ragged(ragged, cx);
        }
        let get = |column| columns.get(cells, column);
        let site = Site {
            name: get(Self::LegalName),
            street: get(Self::Street),
            complement: get(Self::Complement),
            locality: get(Self::Locality),
            postal_code: get(Self::PostalCode),
            city: get(Self::City),
            phone: get(Self::Phone),
        };
        let (place, payment) = (At::Root.key("place"), At::Root.key("payment"));
        let listing = Listing {
            place: Some(Place {
                finess: read(get(Self::Finess), place.key("finess"), &mut cx),
                kind: (get(Self::KindCode) == "124").then_some(PlaceKind::HealthCentre),
                ..site.place(Cow::Borrowed(""), &mut cx)
            }),
            payment: Payment {
                vitale_card: flag(get(Self::VitaleCard), payment.key("vitale_card"), &mut cx),
                vitale_app: flag(get(Self::VitaleApp), payment.key("vitale_app"), &mut cx),
                ..Payment::default()
            },
            contact: site.contact(&mut cx),
            provenance: imported("ameli"),
            ..Listing::default()
        };
        SourceRow::judged(&CENTRES, listing, cx, Role::Listing, part([get(Self::SpecialtyCode)]))
    }
}
