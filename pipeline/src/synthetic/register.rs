//! The same invented people in the layout of the national register.

use std::io::{self, Write};

use praticable::{codes::Code, model::Listing, source::rpps::Column};

use super::Directory;

/// Writes people and places as the register publishes them: one row a skill, cells between pipes, nothing quoted.
///
/// The labels beside codes, which no reader of codes looks at, are those of one code, because they are only there to be passed
/// over.
pub fn write_register(rows: usize, seed: u64, mut out: impl Write) -> io::Result<()> {
    let names: Vec<&str> = Column::ALL.iter().map(|column| column.header()).collect();
    writeln!(out, "{}", names.join("|"))?;
    let mut left = rows;
    for card in Directory::new(seed) {
        let listing = &card.listing;
        let skills = listing.practitioner.as_ref().map_or(0, |person| person.specialties.len());
        for skill in 0..skills.max(1).min(left) {
            let cells: Vec<String> =
                Column::ALL.iter().map(|column| cell(*column, listing, skill)).collect();
            writeln!(out, "{}", cells.join("|"))?;
            left -= 1;
        }
        if left == 0 {
            break;
        }
    }
    out.flush()
}

fn cell(column: Column, listing: &Listing<'_>, skill: usize) -> String {
    let person = listing.practitioner.as_ref();
    let place = listing.place.as_ref();
    let address = place.and_then(|place| place.address.as_ref());
    let rpps =
        || person.and_then(|person| person.rpps).map_or_else(String::new, |id| id.to_string());
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    match column {
        Column::IdentifierType => "8".to_owned(),
        Column::Identifier => rpps(),
        Column::NationalIdentification => format!("8{}", rpps()),
        Column::PracticeTitleCode => person
            .and_then(|person| person.title)
            .map_or_else(String::new, |title| title.entry().wire.to_uppercase()),
        Column::PracticeTitleLabel => "Docteur".to_owned(),
        Column::CivilityCode => "MME".to_owned(),
        Column::CivilityLabel => "Madame".to_owned(),
        Column::FamilyName => {
            text(person.and_then(|person| person.family_name.as_deref())).to_uppercase()
        }
        Column::GivenName => {
            text(person.and_then(|person| person.given_name.as_deref())).to_uppercase()
        }
        Column::ProfessionCode => person
            .and_then(|person| person.profession)
            .map_or_else(String::new, |profession| profession.to_string()),
        Column::ProfessionLabel => "Médecin".to_owned(),
        Column::CategoryCode => "C".to_owned(),
        Column::CategoryLabel => "Civil".to_owned(),
        Column::SkillTypeCode => "S".to_owned(),
        Column::SkillTypeLabel => "Spécialité ordinale".to_owned(),
        Column::SkillCode => person
            .and_then(|person| person.specialties.get(skill))
            .map_or_else(String::new, ToString::to_string),
        Column::SkillLabel => "Médecine générale (SM)".to_owned(),
        Column::PracticeModeCode => "L".to_owned(),
        Column::PracticeModeLabel => "Libéral".to_owned(),
        Column::Siret => {
            place.and_then(|place| place.siret).map_or_else(String::new, |id| id.to_string())
        }
        Column::FinessSite => {
            place.and_then(|place| place.finess).map_or_else(String::new, |id| id.to_string())
        }
        Column::LegalName => text(place.and_then(|place| place.name.as_deref())).to_uppercase(),
        Column::StreetNumber => text(address.and_then(|address| address.number.as_deref())),
        Column::StreetName => text(address.and_then(|address| address.street.as_deref())),
        Column::PostalCode => address
            .and_then(|address| address.postal_code)
            .map_or_else(String::new, |code| code.to_string()),
        Column::CommuneCode => address
            .and_then(|address| address.insee_code)
            .map_or_else(String::new, |code| code.to_string()),
        Column::CommuneLabel => text(address.and_then(|address| address.city.as_deref())),
        Column::Phone => {
            listing.contact.phones.first().map_or_else(String::new, ToString::to_string)
        }
        Column::RegistrationAuthority => "CNOM/CNOM/CNOM".to_owned(),
        Column::SectorCode => "SA07".to_owned(),
        Column::SectorLabel => "Cabinet individuel".to_owned(),
        Column::ActivityKindCode => "GENR01".to_owned(),
        Column::ActivityKindLabel => "Activité standard de soin ou de pharmacien".to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::{io::Cursor, ops::ControlFlow};

    use super::*;
    use crate::{
        Source,
        check::{Reading, Settings},
    };

    #[test]
    fn it_is_read_as_the_register_and_hardly_faulty() {
        let mut text = Vec::new();
        write_register(2000, 7, &mut text).unwrap();
        let settings = Settings::default();
        let source = Source::new("register", Cursor::new(text)).unwrap();
        let reading = Reading::open(source, &settings).unwrap();
        assert_eq!(reading.detected().format.name(), "rpps");
        let mut errors = 0;
        let (totals, _) = reading
            .run(|outcome| {
                errors += outcome
                    .found
                    .iter()
                    .filter(|found| found.finding.severity == praticable::Severity::Error)
                    .count();
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        assert_eq!(totals.rows, 2000);
        assert_eq!(errors, 0);
    }
}
