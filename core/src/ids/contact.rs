//! Contact addresses, and texts with a grammar of their own.

use crate::{
    compact::search::{around, replaced},
    ids::opening_hours,
};

text_form! {
    /// An e-mail address: the form that mail servers accept in practice, which is narrower than RFC 5322.
    pub struct Email, "an e-mail address",
        schema { "type": "string", "format": "email", "maxLength": 254,
                 "pattern": "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$" },
        if is_email;
}

fn is_email(text: &str) -> bool {
    let Some((user, domain)) = text.rsplit_once('@') else { return false };
    let user_character =
        |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    text.len() <= 254
        && !user.is_empty()
        && user.bytes().all(user_character)
        && is_host(domain)
        && domain.contains('.')
}

fn is_host(host: &str) -> bool {
    host.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

impl Email<'_> {
    /// Returns the address that a text certainly means, without `mailto:` and surrounding spaces, with the domain in
    /// lower case.
    pub(crate) fn mend(text: &str) -> Option<Email<'static>> {
        let text = text.trim();
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        let (user, domain) = text.rsplit_once('@')?;
        Email::new(format!("{user}@{}", domain.to_ascii_lowercase()))
    }

    /// Returns the address that a text may mean: with `(at)`, which hides it from collectors of addresses, or a comma
    /// for a dot.
    pub(crate) fn guess(text: &str) -> Option<Email<'static>> {
        const AT: [&str; 6] = ["(at)", "[at]", " at ", "(arobase)", "[arobase]", " arobase "];
        let mut text = text.trim().to_ascii_lowercase();
        if let Some(at) = AT.iter().find(|at| around(&text, at).is_some()) {
            text = replaced(&text, at, "@");
        }
        let text = text.replace(',', ".").replace(' ', "");
        Self::mend(&text)
    }
}

text_form! {
    /// A web address over HTTP: `http` or `https`, a host, and the rest. Any other scheme is refused, above all
    /// `javascript:`.
    pub struct WebAddress, "a web address (http or https)",
        schema { "type": "string", "format": "uri", "maxLength": 2048,
                 "pattern": "^https?://[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+(:[0-9]{1,5})?([/?#][!-~]*)?$" },
        if is_web_address;
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    text.len() <= 2048
        && is_host(host)
        && host.contains('.')
        && (1..=5).contains(&port.len())
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && tail.bytes().all(|byte| byte.is_ascii_graphic())
}

impl WebAddress<'_> {
    /// Returns the address that a text certainly means, without surrounding spaces, with the scheme in lower case.
    pub(crate) fn mend(text: &str) -> Option<WebAddress<'static>> {
        let text = text.trim();
        let (scheme, rest) = around(text, "://")?;
        WebAddress::new(format!("{}://{rest}", scheme.to_ascii_lowercase()))
    }

    /// Returns the address that a text may mean: with `www.` but no scheme, or a scheme without its colon.
    pub(crate) fn guess(text: &str) -> Option<WebAddress<'static>> {
        let text = text.trim();
        let lower = text.to_ascii_lowercase();
        if lower.starts_with("www.") {
            return WebAddress::new(format!("https://{text}"));
        }
        let (scheme, rest) = around(text, "//")?;
        let scheme = scheme.trim_end_matches(':').to_ascii_lowercase();
        WebAddress::new(format!("{scheme}://{rest}"))
    }
}

text_form! {
    /// Opening hours in the syntax of OpenStreetMap's `opening_hours`, such as `Mo-Fr 09:00-12:00,14:00-18:00; PH off`.
    pub struct OpeningHours, "opening hours (OpenStreetMap syntax)",
        schema { "type": "string", "minLength": 1, "maxLength": 500 },
        if is_opening_hours;
}

fn is_opening_hours(text: &str) -> bool {
    text.chars().nth(500).is_none() && opening_hours::is_valid(text)
}

impl OpeningHours<'_> {
    /// Returns the hours that a text certainly means, without surrounding spaces, with hyphens for the dashes that word
    /// processors insert.
    pub(crate) fn mend(text: &str) -> Option<OpeningHours<'static>> {
        OpeningHours::new(text.trim().replace(['–', '—'], "-"))
    }
}

text_form! {
    /// The scope of a provenance: a JSON Pointer (RFC 6901) into the listing; empty for the whole listing.
    pub struct Scope, "a JSON Pointer",
        schema { "type": "string", "maxLength": 200, "pattern": "^(/([^/~]|~[01])*)*$" },
        if is_pointer;
}

fn is_pointer(text: &str) -> bool {
    let escapes_hold = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    text.len() <= 200 && (text.is_empty() || text.starts_with('/')) && escapes_hold
}

impl Scope<'_> {
    /// Whether this scope covers a place, given as a JSON Pointer.
    pub fn covers(&self, pointer: &str) -> bool {
        let scope = self.as_str();
        pointer.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_address_has_a_web_scheme() {
        assert!(WebAddress::new("https://example.org/rdv?x=1").is_some());
        assert!(WebAddress::new("javascript:alert(1)").is_none());
        assert!(WebAddress::new("www.example.org").is_none());
        assert!(WebAddress::new("https://exa mple.org").is_none());
        assert!(WebAddress::new("https://example.org:99/").is_some());
    }

    #[test]
    fn an_email_has_a_host_with_a_dot() {
        assert!(Email::new("contact@example.org").is_some());
        assert!(Email::new("a@b").is_none());
        assert!(Email::new("contact(at)example.org").is_none());
        let mended =
            Email::mend("mailto: Contact@Example.ORG").map(|email| email.as_str().to_owned());
        assert_eq!(mended, None, "a space inside is not decoration");
        let mended =
            Email::mend(" mailto:Contact@Example.ORG").map(|email| email.as_str().to_owned());
        assert_eq!(mended.as_deref(), Some("Contact@example.org"));
    }

    #[test]
    fn a_guess_is_made_where_it_can_be_named() {
        let email = |text| Email::guess(text).map(|email| email.as_str().to_owned());
        for text in ["contact(at)example.org", "contact [at] example.org", "contact@example,org"] {
            assert_eq!(email(text).as_deref(), Some("contact@example.org"), "{text}");
        }
        assert_eq!(email("contact chez example.org"), None);
        let web = |text| WebAddress::guess(text).map(|address| address.as_str().to_owned());
        assert_eq!(web("www.example.org/rdv").as_deref(), Some("https://www.example.org/rdv"));
        assert_eq!(web("http//example.org").as_deref(), Some("http://example.org"));
        assert_eq!(web("ftp//example.org"), None);
        assert_eq!(web("javascript:alert(1)//example.org"), None);
    }

    #[test]
    fn opening_hours_lose_their_typography() {
        let mended = OpeningHours::mend(" Mo–Fr 09:00–12:00 ");
        assert_eq!(
            mended.map(|hours| hours.as_str().to_owned()).as_deref(),
            Some("Mo-Fr 09:00-12:00")
        );
    }

    #[test]
    fn the_nearest_scope_covers_whole_segments() {
        let scope = Scope::new("/entrance").unwrap();
        assert!(scope.covers("/entrance/step_free"));
        assert!(!scope.covers("/entrances"));
        assert!(Scope::new("").unwrap().covers("/anything"));
        assert!(Scope::new("entrance").is_none());
    }
}
