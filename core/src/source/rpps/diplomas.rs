//! The columns of `PS_LibreAcces_Dipl_AutExerc`, and its rows.

use super::{DIPLOMAS, about_a_person, person::Person};
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
    /// Kind of diploma.
    DiplomaTypeCode = "Code type diplôme obtenu", lost "not kept: a listing has no diplomas";
    /// Its label.
    DiplomaTypeLabel = "Libellé type diplôme obtenu", lost "not kept: a listing has no diplomas";
    /// Diploma.
    DiplomaCode = "Code diplôme obtenu", lost "not kept: a listing has no diplomas";
    /// Its label.
    DiplomaLabel = "Libellé diplôme obtenu", lost "not kept: a listing has no diplomas";
    /// Kind of licence to practise.
    LicenceTypeCode = "Code type autorisation", lost "not kept: a listing has no licences to practise";
    /// Its label.
    LicenceTypeLabel = "Libellé type autorisation", lost "not kept: a listing has no licences to practise";
    /// Discipline of the licence.
    DisciplineCode = "Code discipline autorisation", lost "not kept: a listing has no licences to practise";
    /// Its label.
    DisciplineLabel = "Libellé discipline autorisation", lost "not kept: a listing has no licences to practise";
}

/// Whether a header is that of this extraction: diplomas or licences.
pub(super) fn recognises(header: &[&str]) -> bool {
    let keys = [Column::IdentifierType, Column::Identifier, Column::NationalIdentification];
    Columns::recognises(header, &keys)
        && (has(header, Column::DiplomaCode) || has(header, Column::LicenceTypeCode))
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
            ..Person::default()
        };
        about_a_person(&DIPLOMAS, person, columns.ragged(cells), options)
    }
}
