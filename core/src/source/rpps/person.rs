//! The columns about a person that every extraction of the register has.

use crate::{
    At, Context,
    codes::closed::PracticeMode,
    model::Practitioner,
    rules::idt::idt_008,
    source::cells::{code, read},
};

/// The cells of a row about the person; empty if an extraction lacks the column.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Person<'a> {
    /// The register that the identifier comes from: 8 is RPPS, 0 is ADELI.
    pub(super) register: &'a str,
    pub(super) identifier: &'a str,
    /// Register and identifier in one.
    pub(super) national: &'a str,
    pub(super) title: &'a str,
    pub(super) family_name: &'a str,
    pub(super) given_name: &'a str,
    pub(super) profession: &'a str,
    pub(super) skill: &'a str,
    pub(super) practice_mode: &'a str,
}

impl<'a> Person<'a> {
    pub(super) fn practitioner(self, cx: &mut Context<'_>) -> Practitioner<'a> {
        let at = At::Root.key("practitioner");
        let is_adeli = self.register == "0";
        self.check_identification(at.key(if is_adeli { "adeli" } else { "rpps" }), cx);
        // Exports of the register leave quotes after given names: `Bernadette''`.
        let given_name = self.given_name.trim_end_matches('\'');
        let specialty = read(self.skill, at.key("specialties").item(0), cx);
        let id = self.identifier;
        Practitioner {
            rpps: if is_adeli { None } else { read(id, at.key("rpps"), cx) },
            adeli: if is_adeli { read(id, at.key("adeli"), cx) } else { None },
            title: code(self.title, at.key("title"), cx),
            family_name: read(self.family_name, at.key("family_name"), cx),
            given_name: read(given_name, at.key("given_name"), cx),
            profession: read(self.profession, at.key("profession"), cx),
            specialties: specialty.into_iter().collect(),
            practice_mode: practice_mode(self.practice_mode, at.key("practice_mode"), cx),
        }
    }

    /// Compares the national identification, which is the register's digit followed by the identifier.
    fn check_identification(self, at: At<'_>, cx: &mut Context<'_>) {
        let Self { register, identifier, national, .. } = self;
        let stated = [register, identifier, national].iter().all(|cell| !cell.is_empty());
        if stated && national.strip_prefix(register) != Some(identifier) {
            cx.report(idt_008::incoherent(at));
        }
    }
}

/// Reads `TRE_R23`, the mode of practice.
fn practice_mode(cell: &str, at: At<'_>, cx: &mut Context<'_>) -> Option<PracticeMode> {
    match cell {
        "L" => Some(PracticeMode::SelfEmployed),
        "S" => Some(PracticeMode::Salaried),
        "B" => Some(PracticeMode::Volunteer),
        other => read(other, at, cx),
    }
}
