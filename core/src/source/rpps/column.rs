//! The columns of `PS_LibreAcces_Personne_activite`.
//!
//! Names and order are those that the Agence du numérique en santé publishes (56 columns, seen in October 2026).

/// Defines the columns once: variant, header, meaning.
macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident = $header:literal,)*) => {
        /// A column of `PS_LibreAcces_Personne_activite`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Column {
            $($(#[$doc])* $name,)*
        }

        impl Column {
            /// Every column, in the order of publication.
            pub const ALL: [Self; COUNT] = [$(Self::$name,)*];

            /// The column's name in the header.
            pub const fn header(self) -> &'static str {
                match self {
                    $(Self::$name => $header,)*
                }
            }
        }
    };
}

/// How many columns are known.
pub(super) const COUNT: usize = 56;

/// Those added after 2022: roles and kinds of activity.
pub(super) const ADDED: [Column; 4] =
    [Column::RoleCode, Column::RoleLabel, Column::ActivityKindCode, Column::ActivityKindLabel];

columns! {
    /// Register the identifier comes from: 8 is RPPS, 0 is ADELI.
    IdentifierType = "Type d'identifiant PP",
    /// Identifier in that register.
    Identifier = "Identifiant PP",
    /// Register and identifier in one.
    NationalIdentification = "Identification nationale PP",
    /// Title before the name in practice, `TRE_R11`.
    PracticeTitleCode = "Code civilité d'exercice",
    /// Its label.
    PracticeTitleLabel = "Libellé civilité d'exercice",
    /// Civility, `TRE_R81`.
    CivilityCode = "Code civilité",
    /// Its label.
    CivilityLabel = "Libellé civilité",
    /// Family name used in practice.
    FamilyName = "Nom d'exercice",
    /// Given name used in practice.
    GivenName = "Prénom d'exercice",
    /// Profession, `JDV_J106`.
    ProfessionCode = "Code profession",
    /// Its label.
    ProfessionLabel = "Libellé profession",
    /// Professional category, `TRE_R09`.
    CategoryCode = "Code catégorie professionnelle",
    /// Its label.
    CategoryLabel = "Libellé catégorie professionnelle",
    /// Kind of skill (savoir-faire), `TRE_R04`.
    SkillTypeCode = "Code type savoir-faire",
    /// Its label.
    SkillTypeLabel = "Libellé type savoir-faire",
    /// Skill, in the list that its kind names.
    SkillCode = "Code savoir-faire",
    /// Its label.
    SkillLabel = "Libellé savoir-faire",
    /// Practice mode, `TRE_R23`.
    PracticeModeCode = "Code mode exercice",
    /// Its label.
    PracticeModeLabel = "Libellé mode exercice",
    /// SIRET of the site.
    Siret = "Numéro SIRET site",
    /// SIREN of the legal person.
    Siren = "Numéro SIREN site",
    /// FINESS number of the site.
    FinessSite = "Numéro FINESS site",
    /// FINESS number of the legal entity.
    FinessLegal = "Numéro FINESS établissement juridique",
    /// Technical identifier of the structure.
    StructureIdentifier = "Identifiant technique de la structure",
    /// Legal name of the site.
    LegalName = "Raison sociale site",
    /// Trade name of the site.
    TradeName = "Enseigne commerciale site",
    /// Address: who, at the structure.
    AddresseeComplement = "Complément destinataire (coord. structure)",
    /// Address: building, floor.
    LocationComplement = "Complément point géographique (coord. structure)",
    /// Address: house number.
    StreetNumber = "Numéro Voie (coord. structure)",
    /// Address: bis, ter.
    StreetRepetition = "Indice répétition voie (coord. structure)",
    /// Address: kind of street, `TRE_R35`.
    StreetTypeCode = "Code type de voie (coord. structure)",
    /// Its label.
    StreetTypeLabel = "Libellé type de voie (coord. structure)",
    /// Address: street.
    StreetName = "Libellé Voie (coord. structure)",
    /// Address: post box or locality.
    Distribution = "Mention distribution (coord. structure)",
    /// Address: CEDEX office; often repeats postal code and town.
    Cedex = "Bureau cedex (coord. structure)",
    /// Address: postal code.
    PostalCode = "Code postal (coord. structure)",
    /// Address: INSEE code of the commune.
    CommuneCode = "Code commune (coord. structure)",
    /// Its name.
    CommuneLabel = "Libellé commune (coord. structure)",
    /// Address: country, INSEE code.
    CountryCode = "Code pays (coord. structure)",
    /// Its name.
    CountryLabel = "Libellé pays (coord. structure)",
    /// Phone.
    Phone = "Téléphone (coord. structure)",
    /// Second phone.
    SecondPhone = "Téléphone 2 (coord. structure)",
    /// Fax.
    Fax = "Télécopie (coord. structure)",
    /// E-mail.
    Email = "Adresse e-mail (coord. structure)",
    /// Department.
    DepartmentCode = "Code Département (structure)",
    /// Its name.
    DepartmentLabel = "Libellé Département (structure)",
    /// Identifier of the structure, with the prefix of its register.
    FormerStructureIdentifier = "Ancien identifiant de la structure",
    /// Who registered the activity.
    RegistrationAuthority = "Autorité d'enregistrement",
    /// Sector of activity, `TRE_R02`.
    SectorCode = "Code secteur d'activité",
    /// Its label.
    SectorLabel = "Libellé secteur d'activité",
    /// Section of the order of pharmacists.
    PharmacistSectionCode = "Code section tableau pharmaciens",
    /// Its label.
    PharmacistSectionLabel = "Libellé section tableau pharmaciens",
    /// Role.
    RoleCode = "Code rôle",
    /// Its label.
    RoleLabel = "Libellé rôle",
    /// Kind of activity, `TRE_R22`.
    ActivityKindCode = "Code genre activité",
    /// Its label.
    ActivityKindLabel = "Libellé genre activité",
}
