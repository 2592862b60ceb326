//! Closed lists of provenance: how a fact came to be known, and under which licence.

codes! {
    /// How a fact came to be known.
    ///
    /// The model's own list. Users of directories complain first that nobody checks what practitioners declare.
    pub enum Method {
        /// The practitioner said so.
        SelfDeclared = "self_declared", "declare",
            { fr: "Déclaré par le praticien", en: "Declared by the practitioner", simple: "Le professionnel l’a dit",
              also: ["declaratif", "auto_declare", "autodeclare"] },
        /// The manager of the place certified it.
        ManagerAttested = "manager_attested", "atteste",
            { fr: "Attesté par le gestionnaire", en: "Certified by the manager",
              simple: "Le responsable du lieu l’a certifié",
              also: ["atteste_gestionnaire", "attestation"] },
        /// An association came and looked.
        AssociationVisit = "association_visit", "visite_association",
            { fr: "Vérifié par une association sur place", en: "Visited by an association",
              simple: "Une association est venue vérifier", also: ["visite_d_association"] },
        /// A professional audited the place.
        Audit = "audit", "audit",
            { fr: "Audit professionnel", en: "Professional audit", simple: "Un spécialiste est venu mesurer",
              also: ["audite"] },
        /// A user reported it.
        UserReport = "user_report", "signalement",
            { fr: "Signalé par un usager", en: "Reported by a user", simple: "Une personne qui y est allée l’a dit",
              also: ["signalement_usager", "signale"] },
        /// It was imported from another source.
        Imported = "imported", "importe",
            { fr: "Importé d’une autre source", en: "Imported", simple: "L’information vient d’un autre fichier",
              also: ["import", "importation"] },
        /// It was deduced from other facts.
        Inferred = "inferred", "deduit",
            { fr: "Déduit d’autres informations", en: "Inferred", simple: "L’information est déduite d’une autre",
              also: ["deduite", "infere", "deduction"] },
    }
}

codes! {
    /// The licence that a fact may be reused under.
    ///
    /// A licence without its version is no alias: Licence Ouverte and the Creative Commons have several. Facts under
    /// `ODbL` must not flow into an export under Licence Ouverte.
    pub enum Licence {
        /// Licence Ouverte 2.0 of Etalab.
        LicenceOuverte2 = "lo-2.0", "lo-2.0",
            { fr: "Licence Ouverte 2.0", en: "Licence Ouverte 2.0",
              simple: "Tout le monde peut réutiliser, en disant d’où cela vient",
              also: ["lov2", "etalab_2.0", "licence_ouverte_2.0"] },
        /// Open Database License 1.0, the only version there is; OpenStreetMap's.
        Odbl1 = "odbl-1.0", "odbl-1.0",
            { fr: "ODbL 1.0", en: "ODbL 1.0",
              simple: "Tout le monde peut réutiliser, et doit partager de la même façon",
              also: ["odbl", "odc_odbl"] },
        /// Creative Commons Attribution 4.0.
        CcBy4 = "cc-by-4.0", "cc-by-4.0",
            { fr: "Creative Commons Attribution 4.0", en: "Creative Commons Attribution 4.0",
              simple: "Tout le monde peut réutiliser, en citant l’auteur" },
        /// Creative Commons Zero.
        Cc0 = "cc0", "cc0",
            { fr: "Creative Commons Zero", en: "Creative Commons Zero",
              simple: "Tout le monde peut réutiliser librement",
              also: ["cc0_1.0", "cc_zero"] },
        /// For the publisher's own use.
        Internal = "internal", "interne",
            { fr: "Usage interne", en: "Internal use", simple: "Seulement pour notre organisation" },
        /// Stated, and none of these.
        Other = "other", "autre", { fr: "Autre licence", en: "Other licence", simple: "D’autres règles" },
    }
}
