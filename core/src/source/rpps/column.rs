//! The columns of `PS_LibreAcces_Personne_activite`.
//!
//! Names and order are those published by the Agence du numérique en santé (56 columns, seen in October 2026).

columns! {
    /// Register the identifier comes from: 8 is RPPS, 0 is ADELI.
    IdentifierType = "Type d'identifiant PP", lost "read: it shows whether the identifier is an RPPS or an ADELI number";
    /// Identifier in that register.
    Identifier = "Identifiant PP" => "practitioner.rpps" | "practitioner.adeli";
    /// Register and identifier in one.
    NationalIdentification = "Identification nationale PP", lost "compared with the identifier (IDT-008)";
    /// Title before the name in practice, `TRE_R11`.
    PracticeTitleCode = "Code civilité d'exercice" => "practitioner.title";
    /// Its label.
    PracticeTitleLabel = "Libellé civilité d'exercice", lost "not kept: implied by the code";
    /// Civility, `TRE_R81`.
    CivilityCode = "Code civilité", lost "not kept: a listing has no gender";
    /// Its label.
    CivilityLabel = "Libellé civilité", lost "not kept: implied by the code";
    /// Family name used in practice.
    FamilyName = "Nom d'exercice" => "practitioner.family_name";
    /// Given name used in practice.
    GivenName = "Prénom d'exercice" => "practitioner.given_name";
    /// Profession, `JDV_J106`.
    ProfessionCode = "Code profession" => "practitioner.profession";
    /// Its label.
    ProfessionLabel = "Libellé profession", lost "not kept: implied by the code";
    /// Professional category, `TRE_R09`.
    CategoryCode = "Code catégorie professionnelle", lost "not kept: civil, military, student";
    /// Its label.
    CategoryLabel = "Libellé catégorie professionnelle", lost "not kept: implied by the code";
    /// Kind of skill (savoir-faire), `TRE_R04`.
    SkillTypeCode = "Code type savoir-faire", lost "not kept: implied by the skill's code";
    /// Its label.
    SkillTypeLabel = "Libellé type savoir-faire", lost "not kept: implied by the code";
    /// Skill, in the list that its kind names.
    SkillCode = "Code savoir-faire" => "practitioner.specialties[]";
    /// Its label.
    SkillLabel = "Libellé savoir-faire", lost "not kept: implied by the code";
    /// Practice mode, `TRE_R23`.
    PracticeModeCode = "Code mode exercice" => "practitioner.practice_mode";
    /// Its label.
    PracticeModeLabel = "Libellé mode exercice", lost "not kept: implied by the code";
    /// SIRET of the site.
    Siret = "Numéro SIRET site" => "place.siret";
    /// SIREN of the legal person.
    Siren = "Numéro SIREN site", lost "not kept: the SIRET begins with it";
    /// FINESS number of the site.
    FinessSite = "Numéro FINESS site" => "place.finess";
    /// FINESS number of the legal entity.
    FinessLegal = "Numéro FINESS établissement juridique" => "place.finess_legal";
    /// Technical identifier of the structure.
    StructureIdentifier = "Identifiant technique de la structure", lost "read: it shows whether the row has a place; not kept";
    /// Legal name of the site.
    LegalName = "Raison sociale site" => "place.name";
    /// Trade name of the site.
    TradeName = "Enseigne commerciale site" => "place.name", lost "kept only where the legal name is empty";
    /// Address: addressee at the structure.
    AddresseeComplement = "Complément destinataire (coord. structure)" => "place.address.complement";
    /// Address: building, floor.
    LocationComplement = "Complément point géographique (coord. structure)" => "place.address.complement";
    /// Address: house number.
    StreetNumber = "Numéro Voie (coord. structure)" => "place.address.number";
    /// Address: bis, ter.
    StreetRepetition = "Indice répétition voie (coord. structure)" => "place.address.number";
    /// Address: kind of street, `TRE_R35`.
    StreetTypeCode = "Code type de voie (coord. structure)", lost "not kept: its label is part of the street";
    /// Its label.
    StreetTypeLabel = "Libellé type de voie (coord. structure)" => "place.address.street";
    /// Address: street.
    StreetName = "Libellé Voie (coord. structure)" => "place.address.street";
    /// Address: post box or locality.
    Distribution = "Mention distribution (coord. structure)" => "place.address.locality";
    /// Address: CEDEX office; often repeats postal code and town.
    Cedex = "Bureau cedex (coord. structure)", lost "not kept: it repeats postal code and town";
    /// Address: postal code.
    PostalCode = "Code postal (coord. structure)" => "place.address.postal_code";
    /// Address: INSEE code of the commune.
    CommuneCode = "Code commune (coord. structure)" => "place.address.insee_code";
    /// Its name.
    CommuneLabel = "Libellé commune (coord. structure)" => "place.address.city";
    /// Address: country, INSEE code.
    CountryCode = "Code pays (coord. structure)", lost "read: a foreign address is a finding (ADR-001); not kept";
    /// Its name.
    CountryLabel = "Libellé pays (coord. structure)", lost "not kept";
    /// Phone.
    Phone = "Téléphone (coord. structure)" => "contact.phones[]";
    /// Second phone.
    SecondPhone = "Téléphone 2 (coord. structure)" => "contact.phones[]";
    /// Fax.
    Fax = "Télécopie (coord. structure)", lost "not kept";
    /// E-mail.
    Email = "Adresse e-mail (coord. structure)" => "contact.email";
    /// Department.
    DepartmentCode = "Code Département (structure)", lost "not kept: implied by the postal code and the commune";
    /// Its name.
    DepartmentLabel = "Libellé Département (structure)", lost "not kept: implied by the code";
    /// Identifier of the structure, with the prefix of its register.
    FormerStructureIdentifier = "Ancien identifiant de la structure", lost "not kept: FINESS and SIRET have separate columns";
    /// Authority that registered the activity.
    RegistrationAuthority = "Autorité d'enregistrement", lost "not kept";
    /// Sector of activity, `TRE_R02`.
    SectorCode = "Code secteur d'activité" => "place.kind", lost "sectors that mean several kinds of place are lost";
    /// Its label.
    SectorLabel = "Libellé secteur d'activité", lost "not kept: implied by the code";
    /// Section of the order of pharmacists.
    PharmacistSectionCode = "Code section tableau pharmaciens", lost "not kept";
    /// Its label.
    PharmacistSectionLabel = "Libellé section tableau pharmaciens", lost "not kept: implied by the code";
    /// Role.
    RoleCode [optional] = "Code rôle", lost "not kept";
    /// Its label.
    RoleLabel [optional] = "Libellé rôle", lost "not kept: implied by the code";
    /// Kind of activity, `TRE_R22`.
    ActivityKindCode [optional] = "Code genre activité", lost "not kept";
    /// Its label.
    ActivityKindLabel [optional] = "Libellé genre activité", lost "not kept: implied by the code";
}
