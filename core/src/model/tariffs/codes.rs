//! Closed lists of tariffs: sector, option, overruns.

use crate::{
    compact::search::around,
    lists::{Code, Explanation, Reason, official::sector::is_bare_sector_code},
    text::fold::{fold, folded},
};

codes! {
    /// The tariff regime of a practitioner at a place, towards the Assurance maladie.
    ///
    /// Everyday names, because the official codes mislead: in `TRE_R282` (NOS, 2026-09-28) and in the Ameli files, `2`
    /// is the permanent overrun right and `3` is sector 2. No bare number, nor `c1` to `c3`, is therefore an alias:
    /// they are read with their code system only.
    pub enum Sector {
        /// Contracted at the regulated tariff (CSS L.162-5).
        Sector1 = "sector_1", "secteur_1",
            { fr: "Secteur 1", en: "Sector 1 (regulated fees)", simple: "Le prix est fixé par l’assurance maladie",
              also: ["s1", "secteur1", "secteur_i", "conventionne_secteur_1"] },
        /// Sector 1 with a permanent right to overruns; few hold it.
        Sector1Dp = "sector_1_dp", "secteur_1_dp",
            { fr: "Secteur 1 avec droit permanent à dépassement", en: "Sector 1 with a permanent right to overruns",
              simple: "Le professionnel a le droit de demander plus que le prix fixé",
              also: ["s1_dp", "s1dp", "secteur1_dp", "secteur_i_dp", "secteur_1_avec_droit_permanent_a_depassement",
                     "conventionne_avec_depassement_permanent", "droit_permanent_a_depassement"] },
        /// Contracted with free fees, "with tact and measure".
        Sector2 = "sector_2", "secteur_2",
            { fr: "Secteur 2 (honoraires libres)", en: "Sector 2 (free fees)",
              simple: "Le médecin choisit son prix. Vous payez souvent plus",
              also: ["s2", "secteur2", "secteur_ii", "conventionne_secteur_2", "conventionne_avec_honoraires_libres"] },
        /// Outside the convention: care is refunded on the *tarif d'autorité* (CSS L.162-5-10).
        NotContracted = "not_contracted", "non_conventionne",
            { fr: "Non conventionné", en: "Not contracted", simple: "L’assurance maladie ne rembourse presque rien",
              also: ["nc", "hors_convention", "non_conventionnee"] },
        /// Contracted, in a profession whose convention has no sectors (CSS L.162-9). Of a doctor it says too little.
        Contracted = "contracted", "conventionne",
            { fr: "Conventionné (profession sans secteurs)", en: "Contracted (profession without sectors)",
              simple: "L’assurance maladie rembourse les soins" },
        /// The profession has no convention, or the structure's tariff applies.
        NotApplicable = "not_applicable", "sans_objet",
            { fr: "Sans objet", en: "Not applicable", simple: "Cette question ne concerne pas ce professionnel",
              also: ["non_applicable", "non_concerne"] },
    }
    explained by explain_sector;
}

/// Why a text is no sector: it is a sector and an option, or a code without its list.
fn explain_sector(text: &str) -> Option<Explanation> {
    match with_option(text) {
        Some((sector, option)) => Some(Explanation {
            reason: Reason::TwoFacts,
            meant: Some(sector.index()),
            also: Some(("option", option.entry().wire)),
        }),
        None => unexplained_code(text),
    }
}

/// Explains a text that is a code of a sector; the sector is named if it can only be one.
fn unexplained_code(text: &str) -> Option<Explanation> {
    let explained = |meant| Some(Explanation::proposing(Reason::BareSectorCode, meant));
    // People call "sector 3" what is not contracted, while code 3 is sector 2.
    if matches!(fold(text).as_str(), "secteur_3" | "secteur_iii" | "secteur3" | "s3" | "sector_3") {
        return explained(Some(Sector::NotContracted));
    }
    if !is_bare_sector_code(text) {
        return None;
    }
    // Codes with a letter are of one generation only; `c1` leaves open whether the profession has sectors.
    explained(match text.trim() {
        "c2" | "C2" => Some(Sector::Sector1Dp),
        "c3" | "C3" => Some(Sector::Sector2),
        _ => None,
    })
}

/// The sector and the option that a text names, as in "Secteur 2 (OPTAM)", "S2 sans OPTAM" or "secteur II, OPTAM-CO".
fn with_option(text: &str) -> Option<(Sector, TariffOption)> {
    let word = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    let words: String = folded(text).map(word).collect();
    let (before, behind) = around(&words, "optam")?;
    let before = before.trim_end_matches('_');
    let without = before.strip_suffix("_sans").or_else(|| before.strip_suffix("_non"));
    let with = before.strip_suffix("_avec").unwrap_or(before);
    let (sector, option) = match (without, behind.trim_matches('_')) {
        (Some(sector), "") => (sector, TariffOption::None),
        (None, "") => (with, TariffOption::Optam),
        (None, "co" | "aco") => (with, TariffOption::OptamAco),
        _ => return None,
    };
    Some((Sector::of_spelling(sector.trim_end_matches('_'))?, option))
}

impl Sector {
    /// Whether the practitioner is under contract with the Assurance maladie, in whichever sector.
    pub const fn is_contracted(self) -> bool {
        matches!(self, Self::Sector1 | Self::Sector1Dp | Self::Sector2 | Self::Contracted)
    }
}

codes! {
    /// The option by which a doctor keeps overruns in check.
    ///
    /// Conventions médicales of 2016 and 2024–2029.
    pub enum TariffOption {
        /// The doctor took none.
        None = "none", "aucune",
            { fr: "Aucune", en: "None", simple: "Le médecin n’a pas promis de limiter ses prix",
              also: ["aucun", "non", "sans_optam", "non_optam"] },
        /// Option pratique tarifaire maîtrisée.
        Optam = "optam", "optam",
            { fr: "OPTAM", en: "OPTAM (moderated fees)", simple: "Le médecin a promis de limiter ses prix" },
        /// OPTAM for surgery, obstetrics and, since the convention of 2024, anaesthesia; OPTAM-CO until then.
        OptamAco = "optam_aco", "optam_aco",
            { fr: "OPTAM-ACO (chirurgie, obstétrique, anesthésie)", en: "OPTAM-ACO (surgery, obstetrics, anaesthesia)",
              simple: "Le chirurgien ou l’anesthésiste a promis de limiter ses prix",
              also: ["optam_co", "optamco", "optamaco"] },
    }
}

codes! {
    /// What patients usually pay above the regulated tariff.
    ///
    /// The model's own list.
    pub enum Overrun {
        /// Nothing.
        None = "none", "aucun",
            { fr: "Aucun dépassement", en: "No overrun", simple: "Vous ne payez rien de plus",
              also: ["aucune", "non", "sans_depassement"] },
        /// Something, within limits.
        Moderate = "moderate", "modere",
            { fr: "Dépassement modéré", en: "Moderate overrun", simple: "Vous payez un peu plus",
              also: ["moderes", "maitrise", "maitrises", "depassement_modere", "depassement_maitrise"] },
        /// As much as the practitioner asks.
        Free = "free", "libre",
            { fr: "Dépassement libre", en: "Free overrun",
              simple: "Le professionnel choisit combien vous payez en plus",
              also: ["libres", "depassement_libre"] },
    }
}
