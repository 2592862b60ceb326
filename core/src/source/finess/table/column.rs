//! The columns of `t_finess`.

columns! {
    /// FINESS number of the site.
    Site = "nofinesset" => "place.finess";
    /// FINESS number of the legal entity.
    Legal = "nofinessej" => "place.finess_legal";
    /// Short name.
    ShortName = "rs", lost "used as the name only if the long one is empty";
    /// Long name.
    LongName = "rslongue" => "place.name";
    /// More of the name.
    NameComplement = "complrs", lost "not kept";
    /// Address: building, floor.
    Complement = "compldistrib" => "place.address.complement";
    /// Address: house number.
    Number = "numvoie" => "place.address.number";
    /// Address: kind of street, `TRE_R35`.
    StreetType = "typvoie" => "place.address.street", lost "the abbreviation is kept as it is";
    /// Address: street.
    Street = "voie" => "place.address.street";
    /// Address: bis, ter.
    Repetition = "compvoie" => "place.address.number";
    /// Address: hamlet or post box.
    Locality = "lieuditbp" => "place.address.locality";
    /// Region.
    Region = "region", lost "not kept: implied by the commune";
    /// Its name.
    RegionLabel = "libregion", lost "not kept: implied by the commune";
    /// Department.
    Department = "departement", lost "not kept: implied by the commune";
    /// Its name.
    DepartmentLabel = "libdepartement", lost "not kept: implied by the commune";
    /// Address: INSEE code of the commune.
    Commune = "cog" => "place.address.insee_code";
    /// Address: postal code.
    PostalCode = "codepostal" => "place.address.postal_code";
    /// Address: town.
    Town = "libelle_routage" => "place.address.city";
    /// Address: postal code and town.
    Delivery = "ligneacheminement", lost "read if postal code or town is empty";
    /// Phone.
    Phone = "telephone" => "contact.phones[]";
    /// Fax.
    Fax = "telecopie", lost "not kept";
    /// Category, `TRE_R66`.
    Category = "categetab" => "place.kind", lost "categories that mean several kinds of place, or none of the model's, are lost";
    /// Its label.
    CategoryLabel = "libcategetab", lost "not kept: implied by the code";
    /// Its long label.
    CategoryLongLabel = "liblongcategetab", lost "not kept: implied by the code";
    /// Group of categories.
    CategoryGroup = "categretab", lost "not kept";
    /// Its label.
    CategoryGroupLabel = "libcategretab", lost "not kept";
    /// SIRET of the site.
    Siret = "siret" => "place.siret";
    /// Activity, NAF.
    Activity = "codeape", lost "not kept";
    /// Its label.
    ActivityLabel = "libcodeape", lost "not kept";
    /// Tariff mode.
    TariffMode = "mft", lost "not kept: it shows who funds the establishment, not what patients pay";
    /// Its label.
    TariffModeLabel = "libmft", lost "not kept";
    /// Its long label.
    TariffModeLongLabel = "liblongmft", lost "not kept";
    /// Part in the public hospital service.
    PublicService = "sph", lost "not kept";
    /// Its label.
    PublicServiceLabel = "libsph", lost "not kept";
    /// Number of a school.
    School = "numen", lost "not kept";
    /// Easting, or longitude.
    X = "coordx" => "place.location.longitude";
    /// Northing, or latitude.
    Y = "coordy" => "place.location.latitude";
    /// Method by which the point was found.
    GeocodingSource = "sourcegeocod", lost "not kept: the values show the grid";
    /// Day of the geocoding.
    GeocodedOn = "dategeocod", lost "not kept";
    /// Day of the authorisation.
    AuthorisedOn = "dateautor", lost "not kept";
    /// Day of opening.
    OpenedOn = "dateouvert", lost "not kept";
    /// Day of the last change.
    ChangedOn = "datemaj", lost "not kept: it does not show what was changed that day";
}
