//! Closed lists of a practitioner: title and way of practising.

codes! {
    /// The title that a practitioner bears in practice.
    ///
    /// `TRE_R11-CiviliteExercice` (NOS, snapshot of 2022-08-26), in lower case.
    pub enum Title {
        /// Doctor (DR).
        Dr = "dr", "dr",
            { fr: "Docteur", en: "Doctor", simple: "Docteur",
              also: ["docteur", "docteure", "doctoresse", "dre", "dr."] },
        /// Professor (PR).
        Pr = "pr", "pr",
            { fr: "Professeur", en: "Professor", simple: "Professeur",
              also: ["professeur", "professeure", "prof", "pr."] },
        /// General officer of the army's medical corps (MG).
        Mg = "mg", "mg",
            { fr: "Médecin général", en: "General medical officer (army)", simple: "Médecin général de l’armée",
              also: ["medecin_general"] },
        /// Chief physician of the army's medical corps (MC).
        Mc = "mc", "mc",
            { fr: "Médecin chef", en: "Chief physician (army)", simple: "Médecin chef de l’armée",
              also: ["medecin_chef"] },
        /// General officer of the army's pharmacists (PG).
        Pg = "pg", "pg",
            { fr: "Pharmacien général", en: "Pharmacist general (army)", simple: "Pharmacien général de l’armée",
              also: ["pharmacien_general"] },
        /// Chief pharmacist of the army (PC).
        Pc = "pc", "pc",
            { fr: "Pharmacien chef", en: "Chief pharmacist (army)", simple: "Pharmacien chef de l’armée",
              also: ["pharmacien_chef"] },
    }
}

codes! {
    /// How a practitioner practises at the place.
    ///
    /// `TRE_R23-ModeExercice` (NOS, snapshot of 2022-08-26), whose letters are aliases.
    pub enum PracticeMode {
        /// Self-employed (L).
        SelfEmployed = "self_employed", "liberal",
            { fr: "Libéral", en: "Self-employed", simple: "Le professionnel travaille à son compte",
              also: ["l", "liberale", "independant", "independante"] },
        /// Employed by the place (S).
        Salaried = "salaried", "salarie",
            { fr: "Salarié", en: "Salaried", simple: "Le professionnel reçoit un salaire", also: ["s", "salariee"] },
        /// Unpaid (B).
        Volunteer = "volunteer", "benevole",
            { fr: "Bénévole", en: "Volunteer", simple: "Le professionnel n’est pas payé", also: ["b"] },
    }
}
