//! Providers of private mailboxes.

/// Providers of mailboxes to the public, French ones first. Their addresses more often belong to private persons than
/// to practices.
const CONSUMER: &[&str] = &[
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "laposte.net",
    "sfr.fr",
    "neuf.fr",
    "cegetel.net",
    "numericable.fr",
    "bbox.fr",
    "aliceadsl.fr",
    "club-internet.fr",
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.fr",
    "outlook.com",
    "outlook.fr",
    "live.com",
    "live.fr",
    "msn.com",
    "yahoo.com",
    "yahoo.fr",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "gmx.com",
    "gmx.fr",
    "proton.me",
    "protonmail.com",
];

/// Whether a domain provides mailboxes to the public.
pub(crate) fn is_consumer_provider(host: &str) -> bool {
    CONSUMER.iter().any(|known| known.eq_ignore_ascii_case(host))
}
