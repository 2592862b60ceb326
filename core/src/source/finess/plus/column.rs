//! The fields of an establishment.

columns! {
    /// FINESS number of the site.
    Site = "numFinessEge" => "place.finess";
    /// SIRET of the site.
    Siret = "siret" => "place.siret";
    /// Short name.
    ShortName = "nomEgeCourt" => "place.name", lost "kept only where the long name is empty";
    /// Long name.
    LongName = "nomEgeLong" => "place.name";
    /// Short name, in some files.
    ShortLegalName = "raisonSociale" => "place.name", lost "kept only where the other names are empty";
    /// Long name, in some files.
    LongLegalName = "raisonSocialeLongue" => "place.name";
    /// Category, `TRE_R66` or `TRE_R397`.
    Category = "categorieEntiteGeographiqueExercice" => "place.kind", lost "categories that mean several kinds of place, or none of the model's, are lost";
    /// Address: building, floor.
    Complement = "complementPointGeographique" => "place.address.complement";
    /// Address: house number.
    Number = "numeroVoie" => "place.address.number";
    /// Address: bis, ter.
    Repetition = "complementVoie" => "place.address.number";
    /// Address: kind of street, `TRE_R35`.
    StreetType = "typeVoie" => "place.address.street", lost "the abbreviation is kept as it is";
    /// Address: street.
    Street = "libelleVoie" => "place.address.street";
    /// Address: hamlet or post box.
    Locality = "lieuDit" => "place.address.locality";
    /// Address: postal code.
    PostalCode = "codePostal" => "place.address.postal_code";
    /// Address: town.
    Delivery = "ligneAcheminement" => "place.address.city", lost "a postal code before the town is read if there is no other";
    /// Address: town, in some files.
    Town = "libelleRoutage" => "place.address.city";
    /// Address: INSEE code of the commune.
    Commune = "cogCommune" => "place.address.insee_code";
    /// Address: INSEE code of the commune, in some files.
    CommuneCode = "codeCommune" => "place.address.insee_code";
    /// Address in the Base Adresse Nationale.
    BanId = "cleInInteropBAN" => "place.ban_id", lost "the key of a whole commune is not kept";
    /// Longitude, or a coordinate in metres.
    X = "coordonneeX" => "place.location.longitude", lost "the unit and the axis are inferred from the value";
    /// Latitude, or a coordinate in metres.
    Y = "coordonneeY" => "place.location.latitude", lost "the unit and the axis are inferred from the value";
    /// Longitude, or a coordinate in metres.
    DirectionLongitude = "directionLongitude" => "place.location.longitude", lost "the unit and the axis are inferred from the value";
    /// Latitude, or a coordinate in metres.
    DirectionLatitude = "directionLatitude" => "place.location.latitude", lost "the unit and the axis are inferred from the value";
    /// Phone.
    Phone = "telephone" => "contact.phones[]";
    /// E-mail.
    Email = "courriel" => "contact.email";
    /// Whether the establishment is active (`A`) or not (`I`).
    State = "etatObjet" => "status", lost "`I` is read as `closed`; other values are not kept";
}
