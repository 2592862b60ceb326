//! Reading ways to get in touch: numbers, addresses, hours. A guess is proposed and never kept.

use std::borrow::Cow;

use super::{Scalar, scalar::unreadable};
use crate::{
    At, Context, Fix,
    ids::{Email, OpeningHours, Phone, WebAddress, nir},
    lists::Form,
    read::text,
    rules::{
        con::{con_001, con_002, con_003, con_006},
        idt::idt_006,
    },
};

impl<'a> Scalar<'a> for Phone {
    fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
        // E.164 has room for one, and mending or guessing could hide one.
        let holds_nir = text.len() > 12 && nir::stands_in(&text);
        if let Some(exact) = Self::new(&text).filter(|_| !(holds_nir && text.len() > 15)) {
            return Some(exact);
        }
        if holds_nir {
            cx.report(idt_006::found(at));
            return None;
        }
        let draft = con_001::RULE.at(at);
        if let Some(mended) = Self::mend(&text) {
            cx.report(draft.mending(&text, mended.as_str()));
            return Some(mended);
        }
        match Self::guess(&text) {
            Some(guess) => cx.report(draft.fix(Fix::confirm(guess.as_str().to_owned()))),
            // A number that works in France, and that E.164 cannot write.
            None if Self::is_short(&text) => cx.report(con_002::RULE.at(at)),
            None => unreadable(&text, form, at, cx, draft),
        }
        None
    }

    fn write(&self, out: &mut String) {
        out.push_str(self.as_str());
    }
}

/// Whether what stands behind an `@` has capitals, which mean nothing there.
fn has_loud_host(text: &str) -> bool {
    let host = text.rsplit_once('@').map_or("", |(_, host)| host);
    host.bytes().any(|byte| byte.is_ascii_uppercase())
}

macro_rules! text_forms {
    ($($type:ident: $rule:path, $mend:expr, $guess:expr;)+) => {$(
        impl<'a> Scalar<'a> for $type<'a> {
            fn from_text(text: Cow<'a, str>, form: Form, at: At<'_>, cx: &mut Context<'_>) -> Option<Self> {
                let [mend, guess]: [fn(&str) -> Option<$type<'static>>; 2] = [$mend, $guess];
                let text = text::unguarded(text, form);
                if text::nir_or_replacement(&text) {
                    unreadable(&text, form, at, cx, $rule.at(at));
                    return None;
                }
                // What a form was given stays as it was typed; a table is made uniform.
                if let Some(exact) = Self::new(text.clone())
                    && !(form.is_table() && has_loud_host(&text))
                {
                    return Some(exact);
                }
                if let Some(mended) = mend(&text) {
                    cx.report($rule.at(at).mending(&text, mended.as_str()));
                    return Some(mended);
                }
                match guess(&text) {
                    Some(guess) => cx.report($rule.at(at).fix(Fix::confirm(guess.as_str().to_owned()))),
                    None => unreadable(&text, form, at, cx, $rule.at(at)),
                }
                None
            }

            fn write(&self, out: &mut String) {
                text::write_cell(self.as_str(), out);
            }
        }
    )+};
}

text_forms! {
    Email: con_003::RULE, Email::mend, Email::guess;
    WebAddress: con_003::RULE, WebAddress::mend, WebAddress::guess;
    OpeningHours: con_006::RULE, OpeningHours::mend, |_| None;
}
