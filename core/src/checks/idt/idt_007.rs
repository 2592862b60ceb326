//! IDT-007: a number of another register than its field's.

use crate::{At, Context, model::Listing, rules::idt::idt_007::mistaken};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(place) = &listing.place else { return };
    let at = At::Root.key("place");
    let siren = place.siret.map(|siret| siret.siren());
    for (field, finess) in [("finess", place.finess), ("finess_legal", place.finess_legal)] {
        if let (Some(finess), Some(siren)) = (finess, siren)
            && finess.as_str() == siren.as_str()
        {
            cx.report(mistaken(at.key(field), "finess", "siren"));
        }
    }
    // A site and a legal entity never share a number. Which of the two this is, the number does not say.
    if place.finess.is_some() && place.finess == place.finess_legal {
        cx.report(mistaken(at.key("finess_legal"), "finess_legal", "finess_site"));
    }
}
