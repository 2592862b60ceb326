//! The columns of `PS_LibreAcces_SavoirFaire`, and its rows.

use super::{SKILLS, about_a_person, column, person::Person};
use crate::{
    Options,
    source::{
        SourceRow,
        columns::{Columns, Rows, has},
    },
};

columns! {
    /// Register the identifier comes from: 8 is RPPS, 0 is ADELI.
    IdentifierType = "Type d'identifiant PP", lost "read: it shows whether the identifier is an RPPS or an ADELI number";
    /// Identifier in that register.
    Identifier = "Identifiant PP" => "practitioner.rpps" | "practitioner.adeli";
    /// Register and identifier in one.
    NationalIdentification = "Identification nationale PP", lost "compared with the identifier (IDT-008)";
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
}

/// Whether a header is that of this extraction: it has a skill, and none of the columns specific to the activities.
pub(super) fn recognises(header: &[&str]) -> bool {
    let is_of_activities =
        |column: &&column::Column| !Column::ALL.iter().any(|own| own.header() == column.header());
    let mut of_activities = column::Column::ALL.iter().filter(is_of_activities);
    Columns::recognises(
        header,
        &[
            Column::IdentifierType,
            Column::Identifier,
            Column::NationalIdentification,
            Column::SkillCode,
        ],
    ) && !of_activities.any(|column| has(header, *column))
}

impl Rows for Column {
    fn check_row<'a>(
        columns: &Columns<Self>,
        cells: &[&'a str],
        options: Options,
    ) -> SourceRow<'a> {
        let get = |column| columns.get(cells, column);
        let person = Person {
            register: get(Self::IdentifierType),
            identifier: get(Self::Identifier),
            national: get(Self::NationalIdentification),
            family_name: get(Self::FamilyName),
            given_name: get(Self::GivenName),
            profession: get(Self::ProfessionCode),
            skill: get(Self::SkillCode),
            ..Person::default()
        };
        about_a_person(&SKILLS, person, columns.ragged(cells), options)
    }
}
