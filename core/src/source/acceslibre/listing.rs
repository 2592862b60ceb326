//! Converts a record to a listing.

use std::{borrow::Cow, sync::LazyLock};

use super::{
    Column, activity,
    record::{Record, items, truth},
};
use crate::{
    Answer, At, Context, Fix, Proposal,
    codes::closed::{
        ConformityStatus, Disability, HearingLoop, Licence, Method, Ramp, Slope, Status,
    },
    ids::{BanId, Language, Scope, nir},
    lists::{Code, CodeSet, Form},
    model::{
        Address, List, Listing, Place, Provenance, SignLanguage, constraints::MOST_ITEMS, registry,
    },
    read::{Node, Route, text::is_missing_token},
    rules::{
        fmt::{fmt_004, fmt_010},
        idt::idt_006,
    },
    source::cells::{phone, text},
    table,
    text::fold::fold,
};

/// French Sign Language, the language that `lsf` means.
const LSF: &str = "fsl";

/// The former code of two kinds of disability, which now have one each.
const BOTH: &str = "mental_psychique";
const EITHER: [Disability; 2] = [Disability::Intellectual, Disability::Psychosocial];

/// The conversion of a column's cell to the flat table's spelling, for a column that alone fills a field.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// True or false.
    Question,
    /// A ramp, which was true or false until 0.0.4.
    Ramp,
    /// A count, for a question that is now answered by true or false.
    CountOrQuestion,
    /// A list of codes.
    Codes,
    /// A code, a number or an identifier, spelt as in the flat table.
    Same,
}

impl Kind {
    /// Returns the kind of a column; `None` for a column that fills several fields, or whose text is free.
    pub(super) fn of(column: Column) -> Option<Self> {
        use Column as C;
        Some(match column {
            // Free texts, and columns that are read together with others.
            C::Name
            | C::Number
            | C::Street
            | C::Locality
            | C::Commune
            | C::Address
            | C::Comment
            | C::PublicTransportInfo
            | C::AlternativeInfo
            | C::Activity
            | C::Published
            | C::Phone
            | C::Conformity
            | C::PathRough
            | C::PathSlopePresent
            | C::HearingEquipped
            | C::HearingEquipment
            | C::Adaptations => {
                return None;
            }
            C::PathRamp | C::EntranceRamp | C::InteriorRamp => Self::Ramp,
            C::ToiletsAdapted => Self::CountOrQuestion,
            C::CallDevices | C::CarerExperience | C::Labels => Self::Codes,
            C::Id
            | C::BanId
            | C::Siret
            | C::PostalCode
            | C::InseeCode
            | C::Longitude
            | C::Latitude
            | C::ContactUrl
            | C::Website
            | C::RegisterUrl
            | C::Email
            | C::PathSteps
            | C::EntranceSteps
            | C::InteriorSteps
            | C::DoorWidth
            | C::PathDirection
            | C::EntranceDirection
            | C::InteriorDirection
            | C::PathSlope
            | C::PathSlopeLength
            | C::PathCrossSlope
            | C::DoorKind
            | C::ReceptionStaff => Self::Same,
            _ => Self::Question,
        })
    }

    /// Converts the cell to the flat table's spelling.
    fn meant(self, cell: Cow<'_, str>) -> Cow<'_, str> {
        let answer =
            |is_so: bool| Cow::Borrowed(word(if is_so { Answer::Yes } else { Answer::No }));
        match self {
            Self::Question => truth(&cell).map_or(cell, answer),
            Self::Ramp => match truth(&cell) {
                Some(false) => Cow::Borrowed(word(Ramp::None)),
                _ => cell,
            },
            Self::CountOrQuestion => {
                truth(&cell).or_else(|| count(&cell).map(|count| count > 0)).map_or(cell, answer)
            }
            Self::Codes => Cow::Owned(items(&cell).collect::<Vec<_>>().join("|")),
            Self::Same => cell,
        }
    }
}

/// The route to the field of each column that alone fills one.
static FIELDS: LazyLock<Vec<(Column, Kind, Route)>> = LazyLock::new(|| {
    let routes = table::routes();
    let field = |column: &Column| {
        let [path] = column.column().fields else { return None };
        Some((*column, Kind::of(*column)?, routes.get(*path)?.clone()))
    };
    Column::ALL.iter().filter_map(field).collect()
});

/// Converts a record to a listing.
pub(super) fn listing<'a>(mut record: Record<'a>, cx: &mut Context<'_>) -> Listing<'a> {
    let mut listing = Listing { provenance: provenance(), ..Listing::default() };
    if truth(record.get(Column::Published)) == Some(false) {
        listing.status = Some(Status::Draft);
    }
    place(&mut record, &mut listing, cx);
    remarks(&mut record, &mut listing, cx);
    surface(&mut record);
    door(&mut record);
    experience(&mut record, cx);
    for (column, kind, route) in FIELDS.iter() {
        let cell = record.take(*column);
        if !cell.is_empty() {
            listing.read_cell(route, kind.meant(cell), At::Root, cx);
        }
    }
    slope(&record, &mut listing, cx);
    hearing(&record, &mut listing, cx);
    adaptations(&record, &mut listing, cx);
    conformity(&record, &mut listing, cx);
    let at = At::Root.key("contact");
    let phone = phone(record.get(Column::Phone), at.key("phones").item(0), cx);
    listing.contact.phones.extend(phone);
    // The text is not kept, but the file still holds it.
    if nir::stands_in(record.get(Column::LabelOther)) {
        cx.report(idt_006::found(At::Root));
    }
    listing
}

/// Provenance without observer or date, which acceslibre does not publish.
fn provenance<'a>() -> List<Provenance<'a>, 1> {
    let whole = Provenance {
        scope: Scope::new(""),
        method: Some(Method::Imported),
        source: Some(Cow::Borrowed("acceslibre")),
        licence: Some(Licence::LicenceOuverte2),
        ..Provenance::default()
    };
    [whole].into_iter().collect()
}

/// Reads name and address: free texts, in which "NC" may be a name.
fn place<'a>(record: &mut Record<'a>, listing: &mut Listing<'a>, cx: &mut Context<'_>) {
    let line = record.take(Column::Address);
    if let Some(line) = Line::of(&line) {
        let parts = [
            (Column::Street, line.street),
            (Column::PostalCode, line.postal_code),
            (Column::Commune, line.city),
        ];
        for (column, part) in parts {
            if record.get(column).is_empty() {
                record.set(column, Cow::Owned(part.to_owned()));
            }
        }
    } else if record.get(Column::Street).is_empty() {
        record.set(Column::Street, line);
    }
    // acceslibre's key may be that of a commune, or any text: it checks no form.
    let key = record.get(Column::BanId);
    if BanId::new(key).is_none() && !nir::stands_in(key) {
        record.set(Column::BanId, Cow::Borrowed(""));
    }
    let at = At::Root.key("place");
    let place = Place {
        name: text(record.take(Column::Name), at.key("name"), cx),
        kind: activity::kind(record.get(Column::Activity)),
        ..Place::default()
    };
    let at = at.key("address");
    let address = Address {
        number: text(record.take(Column::Number), at.key("number"), cx),
        street: text(record.take(Column::Street), at.key("street"), cx),
        locality: text(record.take(Column::Locality), at.key("locality"), cx),
        city: text(record.take(Column::Commune), at.key("city"), cx),
        ..Address::default()
    };
    let address = (address != Address::default()).then_some(address);
    let place = Place { address, ..place };
    listing.place = (place != Place::default()).then_some(place);
}

/// An address on one line, as the API writes it: number, street, locality, postal code, commune.
struct Line<'l> {
    street: &'l str,
    postal_code: &'l str,
    city: &'l str,
}

impl<'l> Line<'l> {
    /// Splits a line around the last five digits in it.
    fn of(line: &'l str) -> Option<Self> {
        let mut end = line.len();
        for word in line.rsplit(' ') {
            let start = end - word.len();
            if word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit()) {
                return Some(Self {
                    street: line.get(..start)?.trim(),
                    postal_code: word,
                    city: line.get(end..)?.trim(),
                });
            }
            end = start.saturating_sub(1);
        }
        None
    }
}

/// Reads the free texts, which only the API has.
fn remarks<'a>(record: &mut Record<'a>, listing: &mut Listing<'a>, cx: &mut Context<'_>) {
    let at = At::Root.key("arrival");
    let cell = record.take(Column::PublicTransportInfo);
    listing.arrival.public_transport_info = text(cell, at.key("public_transport_info"), cx);
    let at = At::Root.key("entrance");
    let cell = record.take(Column::AlternativeInfo);
    listing.entrance.accessible_alternative_info =
        text(cell, at.key("accessible_alternative_info"), cx);
    listing.comment = text(record.take(Column::Comment), At::Root.key("comment"), cx);
}

/// Reads whether the ground is rough, which was asked until 0.0.6.
fn surface(record: &mut Record<'_>) {
    if record.get(Column::PathStable).is_empty() {
        let rough = record.take(Column::PathRough);
        let stable = match truth(&rough) {
            Some(true) => Cow::Borrowed(word(Answer::No)),
            Some(false) => Cow::Borrowed(word(Answer::Yes)),
            None => rough,
        };
        record.set(Column::PathStable, stable);
    }
}

/// Reads whether the door is automatic, which the model holds as the kind of door.
fn door(record: &mut Record<'_>) {
    let is = |kind: &str| record.get(Column::DoorType).eq_ignore_ascii_case(kind);
    let automatic = if is("automatique") {
        Answer::Yes
    } else if is("manuelle") {
        Answer::No
    } else {
        return;
    };
    record.set(Column::DoorType, Cow::Borrowed(word(automatic)));
}

/// Reports the code that once covered two kinds of disability: only a person can say which of them was meant, or
/// whether both were.
fn experience(record: &mut Record<'_>, cx: &mut Context<'_>) {
    let cell = record.get(Column::CarerExperience);
    if !items(cell).any(|item| item.eq_ignore_ascii_case(BOTH)) {
        return;
    }
    let known = items(cell).filter_map(|item| Disability::of_spelling(&fold(item)));
    let all: CodeSet<Disability> = known.chain(EITHER).collect();
    let codes = all.iter().map(|code| Cow::Borrowed(code.entry().wire)).collect();
    let at = At::Root.key("care");
    let (draft, _) = fmt_004::unknown_code(&[], BOTH, Form::Table, at.key("experienced_with"));
    let draft = draft.with("suggestion", EITHER.map(word).join("|"));
    cx.report(draft.fix(Fix::confirm(Proposal::List(codes))));
    // The item keeps its position, so that pointers to the others remain correct.
    let others = items(cell).map(|item| if item.eq_ignore_ascii_case(BOTH) { "" } else { item });
    let others = others.collect::<Vec<_>>().join("|");
    record.set(Column::CarerExperience, Cow::Owned(others));
}

/// Reads the slope: its presence and its steepness are one answer in the model.
fn slope(record: &Record<'_>, listing: &mut Listing<'_>, cx: &mut Context<'_>) {
    let at = At::Root.key("path");
    let slope = &mut listing.path.slope;
    if says_no(record, Column::PathSlopePresent, slope.is_some(), at.key("slope"), cx) {
        *slope = Some(Slope::None);
    }
}

/// Reads the equipment for people with hearing loss, and sign language.
fn hearing(record: &Record<'_>, listing: &mut Listing<'_>, cx: &mut Context<'_>) {
    let at = At::Root.key("reception");
    let at = at.key("hearing_loop");
    let equipment = record.get(Column::HearingEquipment);
    for item in items(equipment).take(MOST_ITEMS) {
        match item {
            "bim" => listing.reception.hearing_loop = Some(HearingLoop::Fixed),
            "bmp" => {
                listing.reception.hearing_loop.get_or_insert(HearingLoop::Portable);
            }
            "lsf" if listing.communication.sign_languages.is_empty() => {
                let code = Language::new(LSF);
                listing.communication.sign_languages.push(SignLanguage { code, by: None });
            }
            "lpc" => listing.communication.cued_speech = Some(Answer::Yes),
            "sts" => listing.communication.live_captioning = Some(Answer::Yes),
            "" | "lsf" | "autres" => {}
            other => unknown(other, at, cx),
        }
    }
    let is_equipped = items(equipment).any(|item| !item.is_empty());
    if says_no(record, Column::HearingEquipped, is_equipped, at, cx) {
        listing.reception.hearing_loop = Some(HearingLoop::None);
    }
}

/// Reads how care is adapted; two of the answers have a field.
fn adaptations(record: &Record<'_>, listing: &mut Listing<'_>, cx: &mut Context<'_>) {
    let at = At::Root.key("care");
    for item in items(record.get(Column::Adaptations)).take(MOST_ITEMS) {
        match item {
            "preparation" => listing.care.preparatory_visit = Some(Answer::Yes),
            "organisation" => listing.care.reduced_waiting = Some(Answer::Yes),
            "" | "outils_communication" | "materiel_auscultation" => {}
            other => unknown(other, at.key("preparatory_visit"), cx),
        }
    }
}

/// Reads whether the place was declared compliant. "Not compliant" does not distinguish an exemption from a failing.
fn conformity(record: &Record<'_>, listing: &mut Listing<'_>, cx: &mut Context<'_>) {
    let at = At::Root.key("conformity");
    let cell = record.get(Column::Conformity);
    match truth(cell) {
        Some(true) => listing.conformity.status = Some(ConformityStatus::Compliant),
        Some(false) => {}
        None => unknown(cell, at.key("status"), cx),
    }
}

/// Whether a column states absence. If another column states what is present, both cannot be true.
fn says_no(
    record: &Record<'_>,
    column: Column,
    is_said: bool,
    at: At<'_>,
    cx: &mut Context<'_>,
) -> bool {
    let cell = record.get(column);
    match truth(cell) {
        Some(false) if is_said => {
            let path = registry::pattern_of(&at.to_string());
            cx.report(fmt_010::RULE.at(at).with("parent", path).with("value", "none"));
            false
        }
        Some(says) => !says,
        None => {
            unknown(cell, at, cx);
            false
        }
    }
}

/// Reports a code that is not in acceslibre's published lists.
fn unknown(text: &str, at: At<'_>, cx: &mut Context<'_>) {
    if nir::stands_in(text) {
        cx.report(idt_006::found(at));
    } else if !is_missing_token(text) {
        cx.report(fmt_004::unknown_code(&[], text, Form::Table, at).0);
    }
}

/// Returns a code as the flat table writes it.
fn word(code: impl Code) -> &'static str {
    code.entry().table
}

/// Reads a whole number, possibly written as a decimal by pandas.
fn count(cell: &str) -> Option<u16> {
    cell.strip_suffix(".0").unwrap_or(cell).parse().ok()
}
