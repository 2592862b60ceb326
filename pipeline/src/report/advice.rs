//! Which advice helps those who keep their data in a spreadsheet. Its texts are those of the file check.

use praticable::{Finding, Param};

/// Every advice, by the name that its words have.
pub(super) const ADVICE: [&str; 10] = [
    "codes",
    "dates",
    "duplicates",
    "encoding",
    "formulas",
    "headers",
    "quotes",
    "separators",
    "signs",
    "text",
];

/// The advice on a finding: what a spreadsheet did to the value, as far as its pattern or its rule tells.
pub(super) fn advice(finding: &Finding) -> Option<&'static str> {
    let named = |name: &str| match finding.params.get(name) {
        Some(Param::Text(text)) => Some(text.as_ref()),
        _ => None,
    };
    let cause = named("pattern").or_else(|| named("damage")).or_else(|| named("reason"));
    let name = match (cause, finding.code()) {
        (Some("decimal" | "lost_zero" | "scientific_notation"), _) => "text",
        (Some("day_first" | "time_of_day"), _) | (_, "FMT-008") => "dates",
        (Some("replacement_character" | "encoding"), _) | (_, "FMT-013") => "encoding",
        (Some("open_quote" | "text_after_quote"), _) => "quotes",
        (Some("spreadsheet_error"), _) | (_, "FMT-014") => "formulas",
        (Some("dots" | "hyphens" | "slashes" | "spaces" | "spaces_around" | "quotes"), _) => {
            "signs"
        }
        (_, "FMT-015") => "separators",
        (_, "FMT-017") => "headers",
        (_, "FMT-004" | "FMT-005") => "codes",
        (_, "ENS-001" | "ENS-002" | "ENS-003") => "duplicates",
        _ => return None,
    };
    ADVICE.into_iter().find(|known| *known == name)
}

#[cfg(test)]
mod tests {
    use praticable::{Options, check_json, reading::Unreadable};
    use serde_json::Value;

    use super::{ADVICE, advice};

    #[test]
    fn every_advice_has_words_for_both_spreadsheets() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/v1/check/fr.json");
        let texts: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        for name in ADVICE {
            for program in ["excel", "libreoffice"] {
                let text = format!("advice.{name}.{program}");
                assert!(texts[&text].is_string(), "{text}");
            }
        }
    }

    #[test]
    fn what_a_spreadsheet_did_is_told_by_the_finding() {
        let options = Options::default();
        let of = |json: &str| {
            let found = check_json(json, &options).findings;
            found.iter().find_map(advice)
        };
        assert_eq!(of(r#"{"place":{"address":{"postal_code":"1000"}}}"#), Some("text"));
        assert_eq!(of(r#"{"provenance":[{"observed_on":"22/11/2026"}]}"#), Some("dates"));
        assert_eq!(of(r#"{"entrance":{"step_free":"peut-être"}}"#), Some("codes"));
        assert_eq!(advice(&Unreadable::OpenQuote.finding(&options)), Some("quotes"));
        assert_eq!(advice(&Unreadable::TooDeep.finding(&options)), None);
    }
}
