//! The sector of a practitioner, from a file of the Assurance maladie.

use crate::{
    At, Context,
    codes::closed::Sector,
    lists::{
        Code,
        official::{
            profession::{Convention, convention_of},
            sector::{AMELI_SECTORS, SectorSystem, TRE_R282, sector},
        },
    },
    rules::tar::tar_005,
    source::cells::read,
    text::fold::fold,
};

/// The sector as a file states it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated<'a> {
    /// The system of the codes.
    pub(super) system: SectorSystem,
    pub(super) code: &'a str,
    /// The label; empty in a file without labels.
    pub(super) label: &'a str,
}

impl Stated<'_> {
    /// Returns the sector of a member of a profession (`JDV_J106`, empty if unknown).
    ///
    /// A code is read in its own system only. A label is not read without a code, and if code and label mean different
    /// sectors neither is read: each case is a finding.
    pub(super) fn read(self, profession: &str, cx: &mut Context<'_>) -> Option<Sector> {
        let at = At::Root.key("tariffs");
        let at = at.key("sector");
        let Self { system, code, label } = self;
        let labelled = meant_by(label);
        if code.is_empty() {
            if !label.is_empty() {
                cx.report(tar_005::without_code(labelled, at));
            }
            return None;
        }
        let Some(stated) = sector_of(system, code) else { return read(code, at, cx) };
        // "Sector 1" and "under agreement" share one code, so neither label contradicts it.
        let coded = |sector| if sector == Sector::Contracted { Sector::Sector1 } else { sector };
        if labelled.is_some_and(|labelled| coded(labelled) != stated) {
            cx.report(tar_005::doubtful(at));
            return None;
        }
        match (stated, convention_of(profession)) {
            (Sector::Sector1, Convention::Contracted) => Some(Sector::Contracted),
            (Sector::Sector1, Convention::Unknown) => {
                cx.report(tar_005::doubtful(at));
                None
            }
            _ => Some(stated),
        }
    }
}

/// Returns the sector of a code in its system.
fn sector_of(system: SectorSystem, code: &str) -> Option<Sector> {
    Sector::of_spelling(sector(system, code)?)
}

/// Returns the sector that a label certainly means: a spelling of the model, or a published label.
fn meant_by(label: &str) -> Option<Sector> {
    if label.is_empty() {
        return None;
    }
    Sector::of_spelling(&fold(label)).or_else(|| {
        let known = AMELI_SECTORS.by_label(label).or_else(|| TRE_R282.by_label(label))?;
        // A code of the NOS is read in the NOS, regardless of its list.
        sector_of(SectorSystem::TreR282, known.code)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_known_in_the_words_of_every_publication() {
        for (label, sector) in [
            ("Secteur 1", Sector::Sector1),
            ("Secteur 1 (conventionné)", Sector::Sector1),
            ("Conventionné", Sector::Contracted),
            ("Conventionné avec dépassement permanent", Sector::Sector1Dp),
            ("Conventionné avec dépassement permanent (DP)", Sector::Sector1Dp),
            ("SECTEUR 2", Sector::Sector2),
            ("Secteur 2 (honoraires libres)", Sector::Sector2),
            ("Non conventionné", Sector::NotContracted),
        ] {
            assert_eq!(meant_by(label), Some(sector), "{label}");
        }
        assert_eq!(meant_by("Autre"), None);
    }
}
