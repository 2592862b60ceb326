//! Rows and objects as listings: stated facts are kept, and unstated ones remain missing.

use proptest::prelude::*;
use serde_json::Value;

use super::{
    Column, Layout,
    listing::{Kind, listing},
    object,
    record::Record,
};
use crate::{
    Answer, Context, Options,
    codes::closed::{
        ConformityStatus, Disability, HearingLoop, Label, PlaceKind, Ramp, Slope, Status,
    },
    model::Listing,
    source::Layout as _,
};

/// The listing that these cells become, with the codes and paths of the findings.
fn read(cells: &[(Column, &str)]) -> (Listing<'static>, Vec<(&'static str, String)>) {
    let cell = |column: Column| {
        let cell = cells.iter().find(|(known, _)| *known == column).map_or("", |(_, cell)| *cell);
        cell.to_owned().into()
    };
    let options = Options::default();
    let mut cx = Context::new(&options);
    let listing = listing(Record::new(cell), &mut cx);
    let findings = cx.into_findings();
    (listing, findings.into_iter().map(|found| (found.code(), found.path)).collect())
}

/// The same, where no finding is expected.
fn quiet(cells: &[(Column, &str)]) -> Listing<'static> {
    let (listing, found) = read(cells);
    assert_eq!(found, [], "{cells:?}");
    listing
}

#[test]
fn a_text_stays_what_it_is() {
    let place = quiet(&[
        (Column::Name, "+2Pieds"),
        (Column::Number, "1"),
        (Column::Commune, "NC"),
        (Column::Activity, "Pharmacie"),
    ]);
    let place = place.place.unwrap();
    assert_eq!(place.name.as_deref(), Some("+2Pieds"));
    assert_eq!(place.kind, Some(PlaceKind::Pharmacy));
    let address = place.address.unwrap();
    assert_eq!((address.number.as_deref(), address.city.as_deref()), (Some("1"), Some("NC")));
}

#[test]
fn a_line_is_an_address() {
    let read = |line: &str| quiet(&[(Column::Address, line)]).place.unwrap().address.unwrap();
    let address = read("4 grand rue 34830 Jacou");
    assert_eq!(address.street.as_deref(), Some("4 grand rue"));
    assert_eq!(address.postal_code.map(|code| code.to_string()).as_deref(), Some("34830"));
    assert_eq!(address.city.as_deref(), Some("Jacou"));
    // A line without five digits is not split.
    let address = read("Zone d'activité 123 nord");
    assert_eq!(address.street.as_deref(), Some("Zone d'activité 123 nord"));
    assert_eq!((address.postal_code, address.city), (None, None));
    // A part that has a member of its own is not read a second time.
    let cells = [(Column::Address, "4 rue A 34830 Jacou"), (Column::Commune, "Jacou-le-Vieux")];
    let address = quiet(&cells).place.unwrap().address.unwrap();
    assert_eq!(address.city.as_deref(), Some("Jacou-le-Vieux"));
}

#[test]
fn a_slope_is_its_presence_and_its_difficulty() {
    let slope = |presence: &'static str, difficulty: &'static str| {
        let cells = [(Column::PathSlopePresent, presence), (Column::PathSlope, difficulty)];
        let (listing, found) = read(&cells);
        (listing.path.slope, found.len())
    };
    assert_eq!(slope("True", "légère"), (Some(Slope::Slight), 0));
    assert_eq!(slope("False", ""), (Some(Slope::None), 0));
    assert_eq!(slope("True", ""), (None, 0));
    assert_eq!(slope("", ""), (None, 0));
    assert_eq!(slope("False", "importante"), (Some(Slope::Steep), 1));
    assert_eq!(slope("un peu", ""), (None, 1));
}

#[test]
fn equipment_for_hearing_is_several_facts() {
    let listing = quiet(&[
        (Column::HearingEquipped, "True"),
        (Column::HearingEquipment, r#"["bmp", "bim", "lsf", "lpc", "sts", "autres"]"#),
    ]);
    assert_eq!(listing.reception.hearing_loop, Some(HearingLoop::Fixed));
    assert_eq!(listing.communication.cued_speech, Some(Answer::Yes));
    assert_eq!(listing.communication.live_captioning, Some(Answer::Yes));
    let signed = &listing.communication.sign_languages[0];
    assert_eq!((signed.code.unwrap().as_str(), signed.by), ("fsl", None));
    let none = quiet(&[(Column::HearingEquipped, "False"), (Column::HearingEquipment, "[]")]);
    assert_eq!(none.reception.hearing_loop, Some(HearingLoop::None));
    assert_eq!(none.communication.cued_speech, None, "acceslibre does not ask about cued speech");
    assert_eq!(quiet(&[(Column::HearingEquipped, "True")]).reception.hearing_loop, None);
}

#[test]
fn codes_of_older_versions_are_read_as_far_as_they_are_certain() {
    let rough = |cell| quiet(&[(Column::PathRough, cell)]).path.stable_surface;
    assert_eq!(
        (rough("True"), rough("False"), rough("")),
        (Some(Answer::No), Some(Answer::Yes), None)
    );
    let both = quiet(&[(Column::PathRough, "True"), (Column::PathStable, "True")]);
    assert_eq!(both.path.stable_surface, Some(Answer::Yes), "the current name has priority");
    let toilets = |cell| quiet(&[(Column::ToiletsAdapted, cell)]).toilets.adapted;
    assert_eq!(
        (toilets("0"), toilets("3"), toilets("3.0")),
        (Some(Answer::No), Some(Answer::Yes), Some(Answer::Yes))
    );
    assert_eq!(
        quiet(&[(Column::InteriorRamp, "False")]).interior.level_change.ramp,
        Some(Ramp::None)
    );
    let (listing, found) = read(&[(Column::InteriorRamp, "True")]);
    assert_eq!(listing.interior.level_change.ramp, None);
    assert_eq!(found, [("FMT-004", "/interior/level_change/ramp".to_owned())]);
    let (listing, found) =
        read(&[(Column::CarerExperience, r#"["mental_psychique", "x", "visuel"]"#)]);
    let experience: Vec<_> = listing.care.experienced_with.iter().collect();
    assert_eq!(experience, [Disability::Visual]);
    let paths: Vec<&str> = found.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(paths, ["/care/experienced_with", "/care/experienced_with/1"]);
}

#[test]
fn lists_are_read_however_they_are_written() {
    for cell in
        [r#"["th", "mobalib"]"#, "['th', 'mobalib']", "{th,mobalib}", "th|mobalib", "th, mobalib"]
    {
        let labels: Vec<_> = quiet(&[(Column::Labels, cell)]).labels.iter().collect();
        assert_eq!(labels, [Label::TourismeHandicap, Label::Mobalib], "{cell}");
    }
    assert!(quiet(&[(Column::Labels, "[]")]).labels.is_empty());
}

#[test]
fn that_a_place_was_not_declared_to_conform_tells_nothing_more() {
    let status = |cell| quiet(&[(Column::Conformity, cell)]).conformity.status;
    assert_eq!((status("True"), status("False")), (Some(ConformityStatus::Compliant), None));
}

#[test]
fn what_acceslibre_does_not_show_is_a_draft() {
    let status = |cell| quiet(&[(Column::Published, cell)]).status;
    assert_eq!((status("False"), status("True"), status("")), (Some(Status::Draft), None, None));
}

/// The listings read from a row of the table and from the same data as an object of the API.
fn both_forms(cells: &[(Column, Option<bool>)]) -> [Value; 2] {
    let named = [(Column::Name, "A"), (Column::PostalCode, "44000"), (Column::Commune, "Nantes")];
    let header: Vec<&str> = named
        .iter()
        .map(|(column, _)| column.header())
        .chain(cells.iter().map(|(column, _)| column.header()))
        .collect();
    let written = |says: &Option<bool>| match says {
        Some(true) => "True",
        Some(false) => "False",
        None => "",
    };
    let row: Vec<&str> = named
        .iter()
        .map(|(_, cell)| *cell)
        .chain(cells.iter().map(|(_, says)| written(says)))
        .collect();
    let options = Options::default();
    let members: Vec<String> = cells
        .iter()
        .map(|(column, says)| {
            format!(
                "\"{}\":{}",
                column.header(),
                says.map_or("null".to_owned(), |says| says.to_string())
            )
        })
        .collect();
    let object = format!(
        r#"{{"nom":"A","code_postal":"44000","commune":"Nantes","accessibilite":{{"accueil":{{{}}}}}}}"#,
        members.join(",")
    );
    let of_table = Layout::resolve(&header).unwrap().check_row(&row, &options).checked.listing;
    let of_api = object::check(&object, options).checked.listing;
    [of_table, of_api].map(|listing| serde_json::to_value(listing.unwrap()).unwrap())
}

/// The columns that are each one question, with the path to the answer in JSON.
fn questions() -> Vec<(Column, String)> {
    let is_question = |column: &Column| {
        // The first one is inverted, the second one is read as a kind of door.
        let is_other = matches!(column, Column::PathRough | Column::DoorType);
        !is_other && matches!(Kind::of(*column), Some(Kind::Question | Kind::CountOrQuestion))
    };
    Column::ALL
        .iter()
        .copied()
        .filter(is_question)
        .filter_map(|column| {
            let [path] = column.column().fields else { return None };
            Some((column, format!("/{}", path.replace('.', "/"))))
        })
        .collect()
}

#[test]
fn every_question_of_the_model_is_one() {
    let questions = questions();
    assert_eq!(questions.len(), 37);
    for (column, pointer) in questions {
        for listing in both_forms(&[(column, Some(true))]) {
            assert_eq!(listing.pointer(&pointer), Some(&"yes".into()), "{column:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn nothing_said_is_no_answer_and_what_is_said_arrives(says in prop::collection::vec(any::<Option<bool>>(), 64)) {
        let questions = questions();
        let cells: Vec<_> = questions.iter().zip(&says).map(|((column, _), says)| (*column, *says)).collect();
        let [of_table, of_api] = both_forms(&cells);
        prop_assert_eq!(&of_table, &of_api);
        for ((column, pointer), says) in questions.iter().zip(&says) {
            let expected = says.map(|says| if says { "yes" } else { "no" });
            let found = of_table.pointer(pointer).and_then(|answer| answer.as_str());
            prop_assert_eq!(found, expected, "{:?}", column);
        }
    }

    #[test]
    fn any_cells_are_read(cells in prop::collection::vec("\\PC{0,12}|\\[\"?(mental_psychique|th|bim|,|\"){1,6}\\]|-?[0-9.]{1,20}", Column::ALL.len())) {
        let cells: Vec<_> = Column::ALL.iter().copied().zip(cells.iter().map(String::as_str)).collect();
        read(&cells);
    }

    #[test]
    fn any_object_is_read(text in "[\\[\\]{}\":,a-z0-9]{0,60}|\\{(\"(nom|geom|activite|accueil|labels|sources)\":(null|1|\\[1,\"a\"\\]|\\{\"nom\":\"a\"\\}|\\{\"coordinates\":\\[1,2,3\\]\\}),?){0,5}\\}") {
        object::check(&text, Options::default());
    }
}
