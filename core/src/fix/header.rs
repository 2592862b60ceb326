//! Names of columns.

use super::{Change, Mended, Patch, Place, Wanted};
use crate::{
    FixKind, Param,
    model::registry,
    rules::{fmt::fmt_017, idt::idt_006},
    table::{Header, Mapping},
};

/// Corrects the names of columns. An unknown name is renamed only with confirmation, and only if no other column has
/// the new name or might be meant by it as well.
///
/// ```
/// use praticable::{Options, fix::{Wanted, header}, table::Mapping};
///
/// let options = Options::default();
/// let wanted = Wanted { options: &options, confirm: true, hears: &|_| true, holds: &|_| true };
/// let mended = header(&["nom_lieu", "comune"], &Mapping::default(), &wanted);
/// assert_eq!(mended.patches[0].text, "commune");
/// ```
pub fn header(names: &[&str], mapping: &Mapping, wanted: &Wanted<'_>) -> Mended {
    let (header, found) = Header::mapped(names.iter().copied(), mapping, wanted.options);
    let mut mended = Mended::default();
    if found.iter().any(|finding| finding.code() == idt_006::RULE.code) {
        return mended;
    }
    let code = fmt_017::RULE.code;
    let proposals: Vec<(usize, &str)> = found
        .iter()
        .filter(|finding| finding.code() == code && (wanted.hears)(code))
        .filter_map(|finding| {
            match (finding.params.get("position"), finding.params.get("suggestion")) {
                (Some(Param::Integer(position)), Some(Param::Text(name))) => {
                    Some((usize::try_from(*position).ok()?.checked_sub(1)?, name.as_ref()))
                }
                _ => None,
            }
        })
        .collect();
    for (position, name) in &proposals {
        let is_filled = registry::by_column(name).is_none_or(|field| {
            header.columns().any(|(_, column)| column.field.path == field.path)
        });
        let is_contested = proposals.iter().filter(|(_, other)| other == name).count() > 1;
        if is_filled || is_contested || mapping.column(name) != Some(*name) || !(wanted.holds)(name)
        {
            continue;
        }
        if !wanted.confirm {
            mended.waiting.push(code);
            continue;
        }
        let raw = names.get(*position).copied().unwrap_or_default().to_owned();
        let new = (*name).to_owned();
        let change = Change { path: String::new(), raw, new, code, kind: FixKind::Confirm };
        let text = (*name).to_owned();
        mended.patches.push(Patch { place: Place::Cell(*position), text, changes: vec![change] });
    }
    mended
}
