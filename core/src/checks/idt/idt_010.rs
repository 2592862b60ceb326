//! IDT-010: a specialty that another profession holds.

use crate::{
    At, Context,
    ids::NosCode,
    lists::official::{profession::PROFESSIONS, savoir_faire::profession_of},
    model::Listing,
    rules::idt::idt_010::RULE,
};

pub(crate) fn check(listing: &Listing<'_>, cx: &mut Context<'_>) {
    let Some(practitioner) = &listing.practitioner else { return };
    // A profession that the list does not know may hold what it likes.
    let profession = practitioner.profession.as_ref().map(NosCode::as_str);
    let Some(profession) = profession.filter(|code| PROFESSIONS.contains(code)) else {
        return;
    };
    let at = At::Root.key("practitioner");
    let at = at.key("specialties");
    for (index, specialty) in practitioner.specialties.iter().enumerate() {
        let Some(holders) = profession_of(specialty.as_str()) else { continue };
        if !holders.contains(&profession) {
            let labels = holders.iter().filter_map(|code| PROFESSIONS.get(code));
            let labels: Vec<_> = labels.map(|known| known.label).collect();
            cx.report(RULE.at(at.item(index)).with("expected", labels.join(", ")));
        }
    }
}
