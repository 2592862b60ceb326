//! Universally unique identifiers.

text_id! {
    /// A UUID (RFC 9562) in its hyphenated form, as acceslibre assigns to every place.
    pub struct Uuid(36), "a UUID", pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", if is_uuid;
}

pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
