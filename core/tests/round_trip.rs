//! Converting any listing to a row and back loses nothing.

mod listings;

use listings::listings;
use praticable::{
    Context, Options,
    model::Listing,
    table::{Header, Writer, columns},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_listing_comes_back_from_its_row(json in listings()) {
        let text = json.to_string();
        let Ok(listing) = serde_json::from_str::<Listing<'_>>(&text) else { return Err(TestCaseError::reject("a form within a form")) };
        let options = Options::default();
        let (header, unknown) = Header::resolve(columns(), &options);
        prop_assert!(unknown.is_empty());
        let cells: Vec<String> = Writer::new(columns()).row(&listing).collect();
        let mut cx = Context::new(&options);
        let again = header.read_row(cells.iter().map(|cell| cell.as_str().into()), &mut cx);
        prop_assert_eq!(cx.into_findings(), vec![]);
        prop_assert_eq!(serde_json::to_value(&again).unwrap(), serde_json::to_value(&listing).unwrap());
    }
}
