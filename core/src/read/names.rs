//! Names of people, towns and places in the cells of tables. A form asks for a name and gets just that; in a table it
//! may have a title in front, quotes left by an export, or a town may be followed by its district.

use crate::{
    At, Context, Edit, Fix, FixKind, Severity, Statement,
    codes::closed::Title,
    finding::Draft,
    lists::Code,
    rules::fmt::{fmt_007, fmt_013},
    text::fold::{fold, is_letter},
};

/// The kind of object that a text names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Person,
    Town,
    /// A street or a house: a line without habits of its own.
    Line,
}

impl Kind {
    fn of(at: At<'_>) -> Option<Self> {
        match at {
            At::Key(_, "family_name" | "given_name") => Some(Self::Person),
            At::Key(_, "city") => Some(Self::Town),
            At::Key(_, "street" | "locality") | At::Key(At::Key(_, "place"), "name") => {
                Some(Self::Line)
            }
            _ => None,
        }
    }
}

/// The text that is certainly meant, and the oddity that was removed.
pub(crate) struct Mended {
    pub(crate) text: String,
    odd: &'static str,
    /// The title in front of a name.
    title: Option<Title>,
}

/// Reports an oddity of a name that is not certainly wrong. Nothing is invented: capitals hide accents, so `LEFEVRE`
/// stays as it is.
pub(crate) fn remark(text: &str, at: At<'_>, cx: &mut Context<'_>) {
    let kind = Kind::of(at);
    match kind {
        Some(Kind::Person) if names_two(text) => cx.report(odd("two_names", at)),
        Some(Kind::Town) => {
            if let Some((town, district)) = district(text) {
                let to = |section: At<'_>| section.key("insee_code").to_string();
                let also = beside(at, to, district);
                let edit = Edit::Set { value: town.into(), also };
                cx.report(odd("district", at).fix(Fix { kind: FixKind::Confirm, edit }));
            }
        }
        _ => {}
    }
    // A wrong decoding that cannot be undone has been reported already.
    if kind.is_some() && holds_lost_letter(text) && !fmt_013::looks_misread(text) {
        cx.report(fmt_013::misread(at));
    }
}

fn odd(pattern: &'static str, at: At<'_>) -> Draft {
    fmt_007::misshapen(at).with("pattern", pattern).weighing(Severity::Warning)
}

/// Returns a statement about a field beside this one.
fn beside(at: At<'_>, to: impl Fn(At<'_>) -> String, value: String) -> Vec<Statement> {
    match at {
        At::Key(section, _) => vec![Statement { to: to(*section), value: value.into() }],
        At::Root | At::Item(..) => Vec::new(),
    }
}

/// Reports the corrected text, in the finding that already mends the field if there is one: two fixes of one cell would
/// undo each other.
pub(crate) fn report(mended: &Mended, meant: &str, at: At<'_>, cx: &mut Context<'_>) {
    let also = mended.title.map_or_else(Vec::new, |title| {
        beside(at, |section| section.key("title").to_string(), title.entry().wire.to_owned())
    });
    if let Some(Edit::Set { value, also: known }) = cx.safe_fix_at(&at.to_string()) {
        *value = meant.to_owned().into();
        known.extend(also);
    } else {
        let edit = Edit::Set { value: meant.to_owned().into(), also };
        cx.report(odd(mended.odd, at).fix(Fix { kind: FixKind::Safe, edit }));
    }
}

/// Returns the text that is certainly meant, without the parts that do not belong to the name; `None` if there are
/// none.
pub(crate) fn mend_at(text: &str, at: At<'_>) -> Option<Mended> {
    mend(text, Kind::of(at))
}

fn mend(text: &str, kind: Option<Kind>) -> Option<Mended> {
    if !needs_a_look(text, kind) {
        return None;
    }
    let mut mended = Mended { text: String::with_capacity(text.len()), odd: "", title: None };
    mended.text.extend(text.chars().filter(|character| !is_invisible(*character)));
    if mended.text.len() < text.len() {
        mended.odd = "invisible";
    }
    if kind.is_some() {
        let words: Vec<&str> = mended.text.split_whitespace().collect();
        let line = words.join(" ");
        if line != mended.text {
            mended.odd = if mended.odd.is_empty() { "extra_spaces" } else { mended.odd };
            mended.text = line;
        }
    }
    if kind == Some(Kind::Person) {
        without_quotes(&mut mended);
        while let Some((title, name)) = after_title(&mended.text) {
            (mended.title, mended.text, mended.odd) = (Some(title), name, "title");
        }
    }
    (!mended.odd.is_empty()).then_some(mended)
}

/// Whether a text may contain parts that do not belong to the name: most do not, and are scanned only once.
fn needs_a_look(text: &str, kind: Option<Kind>) -> bool {
    let mut before = b' ';
    let is_odd = |byte: u8| {
        let gap_after_gap = byte == b' ' && std::mem::replace(&mut before, byte) == b' ';
        before = byte;
        // The first bytes of invisible characters, of no-break spaces and of other spaces.
        gap_after_gap
            || matches!(byte, b'\t' | b'\n' | b'\r' | b'\'' | 0xc2 | 0xe1 | 0xe2 | 0xe3 | 0xef)
    };
    text.bytes().any(is_odd)
        || text.ends_with(' ')
        || kind == Some(Kind::Person) && text.starts_with(['d', 'D', 'p', 'P'])
}

/// Whether a character is invisible and was not typed: zero-width spaces, byte order marks, soft hyphens.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Removes the two quotes that exports of the national register leave after given names: `Bernadette''`.
fn without_quotes(mended: &mut Mended) {
    while let Some(name) = mended.text.strip_suffix("''") {
        mended.text = name.trim_end().to_owned();
        mended.odd = "quotes_behind";
    }
}

/// Returns the title at the front of a name, and the rest.
fn after_title(text: &str) -> Option<(Title, String)> {
    let (first, name) = text.split_once(' ')?;
    let title = Title::of_spelling(&fold(first))?;
    // The two letters of military titles may be a person's initials.
    matches!(title, Title::Dr | Title::Pr).then(|| (title, name.to_owned()))
}

/// Whether a text gives two names of a person: only they know which one they use in practice.
fn names_two(text: &str) -> bool {
    if !text.contains(' ') {
        return false;
    }
    let mut words = text.split(' ').skip(1).peekable();
    std::iter::from_fn(|| words.next().map(|word| (word, words.peek().is_some())))
        .filter(|(_, is_followed)| *is_followed)
        .any(|(word, _)| {
            matches!(fold(word).as_str(), "ep" | "ep." | "epouse" | "nee" | "veuve" | "vve")
        })
}

/// Returns the city and the INSEE code of its district from a text such as `PARIS 16`, `Lyon 3e` or `Marseille 1er
/// arrondissement`.
fn district(text: &str) -> Option<(&'static str, String)> {
    /// Each with the code before its first district, and the number of districts.
    const CITIES: [(&str, &str, u32, u32); 3] = [
        ("paris", "Paris", 75_100, 20),
        ("lyon", "Lyon", 69_380, 9),
        ("marseille", "Marseille", 13_200, 16),
    ];
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let folded = fold(text);
    let (city, rest) = folded.split_once('_')?;
    let (_, name, before, districts) = CITIES.into_iter().find(|(known, ..)| *known == city)?;
    let rest = rest.strip_suffix("_arrondissement").unwrap_or(rest);
    let number = ["ieme", "eme", "er", "e"]
        .into_iter()
        .find_map(|ordinal| rest.strip_suffix(ordinal))
        .unwrap_or(rest);
    let number: u32 = number.parse().ok().filter(|number| (1..=districts).contains(number))?;
    Some((name, (before + number).to_string()))
}

/// Whether a question mark replaces a letter that a decoder could not read: `Lef?vre`.
fn holds_lost_letter(text: &str) -> bool {
    let is_letter = |character: Option<char>| character.is_some_and(is_letter);
    text.match_indices('?').any(|(at, mark)| {
        text.split_at_checked(at).is_some_and(|(before, behind)| {
            is_letter(before.chars().next_back())
                && is_letter(behind.trim_start_matches(mark).chars().next())
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Options;

    fn person(text: &str) -> Option<(String, &'static str)> {
        mend(text, Some(Kind::Person)).map(|mended| (mended.text, mended.odd))
    }

    #[test]
    fn what_is_no_part_of_a_name_goes() {
        for (text, name, odd) in [
            ("Dr Martin", "Martin", "title"),
            ("DR. MARTIN", "MARTIN", "title"),
            ("Docteur  Le Goff", "Le Goff", "title"),
            ("Pr Dr Martin", "Martin", "title"),
            ("Martin\u{200b}", "Martin", "invisible"),
            ("  Le   Goff ", "Le Goff", "extra_spaces"),
            ("Le\u{a0}Goff", "Le Goff", "extra_spaces"),
            ("Bernadette''", "Bernadette", "quotes_behind"),
            ("Bernadette ''''", "Bernadette", "quotes_behind"),
        ] {
            assert_eq!(person(text), Some((name.to_owned(), odd)), "{text}");
        }
        for text in ["Martin", "LEFEVRE", "Dr", "Drouet", "MC Donald", "D'Arc", "Pré", "N’Guyen"]
        {
            assert_eq!(person(text), None, "{text}");
        }
        assert!(mend("a  b\nc", None).is_none(), "a remark keeps its lines");
    }

    #[test]
    fn a_district_is_no_part_of_its_town() {
        for (text, code) in [
            ("PARIS 16", "75116"),
            ("Paris 1er", "75101"),
            ("Lyon 3e arrondissement", "69383"),
            ("MARSEILLE 16EME", "13216"),
        ] {
            assert_eq!(district(text).map(|(_, code)| code).as_deref(), Some(code), "{text}");
        }
        for text in ["Paris", "Paris 21", "Lyon 0", "Nantes 3", "Paris CEDEX 16", "Lyon 3e étage"]
        {
            assert_eq!(district(text), None, "{text}");
        }
    }

    #[test]
    fn a_second_name_and_a_lost_letter_are_seen() {
        assert!(names_two("MARTIN ép. DURAND") && names_two("Martin née Durand"));
        assert!(!names_two("Née Martin") && !names_two("Martin Nee") && !names_two("Epinal"));
        assert!(holds_lost_letter("Lef?vre") && holds_lost_letter("Fran??ois"));
        assert!(!holds_lost_letter("Martin ?") && !holds_lost_letter("? Martin"));
    }

    proptest! {
        #[test]
        fn mending_twice_changes_nothing(
            text in "(dr\\.? |Docteur )?[ a-zé'\u{200b}\u{a0}\u{feff}]{0,12}('')?",
        ) {
            for kind in [None, Some(Kind::Person), Some(Kind::Town), Some(Kind::Line)] {
                if let Some(mended) = mend(&text, kind) {
                    prop_assert!(mend(&mended.text, kind).is_none(), "{} {}", text, mended.text);
                }
            }
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC*") {
            let options = Options::default();
            let mut cx = Context::new(&options);
            let section = At::Root.key("practitioner");
            for key in ["family_name", "city", "street", "comment"] {
                let at = section.key(key);
                remark(&text, at, &mut cx);
                if let Some(mended) = mend_at(&text, at) {
                    report(&mended, &mended.text, at, &mut cx);
                }
            }
        }
    }
}
