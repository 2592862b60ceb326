//! The cells of a `structureet` row.

columns! {
    /// Type of the row.
    Type = "type", lost "read: it gives the type of the row";
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
    /// Address: three digits of the commune.
    Commune = "commune" => "place.address.insee_code";
    /// Department, a letter overseas.
    Department = "departement" => "place.address.insee_code";
    /// Its name.
    DepartmentLabel = "libdepartement", lost "not kept: implied by the code";
    /// Address: postal code and town.
    Delivery = "ligneacheminement" => "place.address.postal_code" | "place.address.city";
    /// Phone.
    Phone = "telephone" => "contact.phones[]";
    /// Fax.
    Fax = "telecopie", lost "not kept";
    /// Category, `TRE_R66`.
    Category = "categetab" => "place.kind", lost "categories that mean several kinds of place, or none of the model's, are lost";
    /// Its label.
    CategoryLabel = "libcategetab", lost "not kept: implied by the code";
    /// Group of categories.
    CategoryGroup = "categagretab", lost "not kept";
    /// Its label.
    CategoryGroupLabel = "libcategagretab", lost "not kept";
    /// SIRET of the site.
    Siret = "siret" => "place.siret";
    /// Activity, NAF.
    Activity = "codeape", lost "not kept";
    /// Tariff mode.
    TariffMode = "codemft", lost "not kept: it shows who funds the establishment, not what patients pay";
    /// Its label.
    TariffModeLabel = "libmft", lost "not kept";
    /// Part in the public hospital service.
    PublicService = "codesph", lost "not kept";
    /// Its label.
    PublicServiceLabel = "libsph", lost "not kept";
    /// Day of opening.
    OpenedOn = "dateouv", lost "not kept";
    /// Day of the authorisation.
    AuthorisedOn = "dateautor", lost "not kept";
    /// Day of the last change.
    ChangedOn = "maj", lost "not kept: it does not show what was changed that day";
    /// Number of a school.
    School = "numuai", lost "not kept";
}
