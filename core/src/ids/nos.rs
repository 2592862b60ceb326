//! Codes of the official lists.

text_id! {
    /// A code of an official list of the ANS (nomenclatures des objets de santé), such as `10` (Médecin) or `SM54`.
    ///
    /// Only the form is checked. Lists change, so a code that the built-in list lacks is a warning of rule FMT-005.
    pub struct NosCode(10), "a code of an official list", pattern "^[0-9A-Z]{1,10}$", if is_nos_code;
}

fn is_nos_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}
