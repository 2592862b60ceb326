//! Closed lists of a place: what it is, who runs it, whom it works with, where it stands.

codes! {
    /// What kind of place care is given in.
    ///
    /// The model's own list: acceslibre's `activite` is free and wider. The code of public health is cited as CSP.
    pub enum PlaceKind {
        /// One practitioner's own practice.
        SoloPractice = "solo_practice", "cabinet_individuel",
            { fr: "Cabinet individuel", en: "Solo practice", simple: "Le cabinet d’un seul professionnel",
              also: ["cabinet_seul"] },
        /// Several practitioners share the premises.
        GroupPractice = "group_practice", "cabinet_groupe",
            { fr: "Cabinet de groupe", en: "Group practice", simple: "Le cabinet de plusieurs professionnels",
              also: ["cabinet_de_groupe"] },
        /// Maison de santé pluriprofessionnelle, MSP (CSP L.6323-3).
        HealthHouse = "health_house", "maison_sante",
            { fr: "Maison de santé pluriprofessionnelle", en: "Multi-professional health house",
              simple: "Une maison de santé : plusieurs professionnels travaillent ensemble",
              also: ["msp", "maison_de_sante", "maison_de_sante_pluriprofessionnelle",
                     "maison_de_sante_pluridisciplinaire"] },
        /// Centre de santé: salaried staff, no overruns, third-party payment (CSP L.6323-1 and L.6323-1-7).
        HealthCentre = "health_centre", "centre_sante",
            { fr: "Centre de santé", en: "Health centre", simple: "Un centre de santé : on n’y paie pas de supplément",
              also: ["cds", "centre_de_sante"] },
        /// A health centre built with the people of its district.
        CommunityHealthCentre = "community_health_centre", "centre_sante_communautaire",
            { fr: "Centre de santé communautaire", en: "Community health centre",
              simple: "Un centre de santé fait avec les habitants du quartier",
              also: ["centre_de_sante_communautaire"] },
        /// A pharmacy open to the public.
        Pharmacy = "pharmacy", "pharmacie",
            { fr: "Pharmacie", en: "Pharmacy", simple: "Une pharmacie",
              also: ["officine", "pharmacie_d_officine", "pharmacie_officine"] },
        /// A laboratory of medical biology.
        Laboratory = "laboratory", "laboratoire",
            { fr: "Laboratoire de biologie médicale", en: "Medical laboratory",
              simple: "Un laboratoire : on y fait les prises de sang",
              also: ["labo", "lbm", "laboratoire_d_analyses", "laboratoire_de_biologie_medicale"] },
        /// Radiology, scanner, MRI.
        ImagingCentre = "imaging_centre", "centre_imagerie",
            { fr: "Centre d’imagerie médicale", en: "Imaging centre", simple: "Un centre de radiologie",
              also: ["cabinet_de_radiologie", "centre_d_imagerie", "centre_d_imagerie_medicale",
                     "centre_de_radiologie"] },
        /// A public hospital or a private one of public interest.
        Hospital = "hospital", "hopital",
            { fr: "Hôpital", en: "Hospital", simple: "Un hôpital",
              also: ["ch", "chu", "centre_hospitalier", "centre_hospitalier_universitaire"] },
        /// A private hospital.
        Clinic = "clinic", "clinique",
            { fr: "Clinique", en: "Private hospital", simple: "Une clinique", also: ["clinique_privee"] },
        /// Permanence d'accès aux soins de santé: hospital care for people without cover (CSP L.6112-6).
        Pass = "pass", "pass",
            { fr: "Permanence d’accès aux soins de santé (PASS)", en: "Hospital access point for people without cover",
              simple: "Un service de l’hôpital pour les personnes sans assurance maladie",
              also: ["permanence_d_acces_aux_soins", "permanence_d_acces_aux_soins_de_sante"] },
        /// Protection maternelle et infantile: pregnancy and early childhood (CSP L.2112-1).
        Pmi = "pmi", "pmi",
            { fr: "Protection maternelle et infantile (PMI)", en: "Mother and child health centre",
              simple: "Un centre pour les femmes enceintes et les jeunes enfants",
              also: ["centre_de_pmi", "protection_maternelle_et_infantile"] },
        /// Centre de soins, d'accompagnement et de prévention en addictologie (CSP L.3411-6).
        Csapa = "csapa", "csapa",
            { fr: "Centre de soins en addictologie (CSAPA)", en: "Addiction care centre",
              simple: "Un centre qui soigne les addictions : alcool, drogue, jeux" },
        /// Centre that reduces the risks of drug use (CSP L.3411-9).
        Caarud = "caarud", "caarud",
            { fr: "Centre de réduction des risques pour usagers de drogues (CAARUD)",
              en: "Harm reduction centre for drug users",
              simple: "Un centre qui aide les personnes qui prennent de la drogue" },
        /// Halte soins addictions: supervised use, an experiment (loi 2016-41, article 43).
        Hsa = "hsa", "hsa",
            { fr: "Halte soins addictions (HSA)", en: "Supervised drug consumption room",
              simple: "Un lieu où des soignants surveillent la prise de drogue",
              also: ["halte_soins_addictions", "salle_de_consommation_a_moindre_risque", "scmr"] },
        /// Centre médico-psychologique: public outpatient mental health care (arrêté of 14 March 1986).
        Cmp = "cmp", "cmp",
            { fr: "Centre médico-psychologique (CMP)", en: "Community mental health centre",
              simple: "Un centre public pour la santé mentale", also: ["centre_medico_psychologique"] },
        /// Centre de santé sexuelle, formerly centre de planification ou d'éducation familiale, CPEF (CSP L.2311-1 on).
        SexualHealthCentre = "sexual_health_centre", "centre_sante_sexuelle",
            { fr: "Centre de santé sexuelle", en: "Sexual health centre",
              simple: "Un centre pour la contraception et la sexualité",
              also: ["centre_de_sante_sexuelle", "cpef", "centre_de_planification",
                     "centre_de_planification_familiale"] },
        /// Care that comes to the public in a vehicle.
        MobileUnit = "mobile_unit", "unite_mobile",
            { fr: "Unité mobile", en: "Mobile unit", simple: "Un camion ou un bus de soins",
              also: ["bus_sante", "camion_sante"] },
        /// A service that nurses people at home.
        HomeCareService = "home_care_service", "soins_domicile",
            { fr: "Service de soins à domicile", en: "Home care service", simple: "Un service qui soigne chez vous",
              also: ["ssiad", "soins_a_domicile", "service_de_soins_a_domicile"] },
        /// A shop where an optician works.
        Optician = "optician", "opticien",
            { fr: "Opticien", en: "Optician", simple: "Un magasin de lunettes",
              also: ["optique", "magasin_d_optique", "opticienne"] },
        /// A place where a hearing-aid specialist works.
        HearingAidCentre = "hearing_aid_centre", "audioprothesiste",
            { fr: "Centre d’audioprothèse", en: "Hearing aid centre", simple: "Un centre pour les appareils auditifs",
              also: ["audioprothese", "centre_d_audioprothese", "centre_auditif"] },
        /// A platform that directs disabled people to care, such as Handiconsult: people, not a list.
        ReferralPlatform = "referral_platform", "plateforme_orientation",
            { fr: "Plateforme d’orientation (Handiconsult…)", en: "Referral platform (Handiconsult…)",
              simple: "Un service qui aide les personnes handicapées à trouver un soin",
              also: ["handiconsult", "plateforme_d_orientation"] },
        /// Stated, and none of these.
        Other = "other", "autre",
            { fr: "Autre structure", en: "Other kind of place", simple: "Un autre lieu de soins" },
    }
}

codes! {
    /// Who owns and governs a place.
    ///
    /// The model's own list, after the families of the social economy (loi 2014-856, article 1).
    pub enum Governance {
        /// The state, a hospital or another public body; a commune or its CCAS is `municipal`.
        Public = "public", "public",
            { fr: "Public", en: "Public", simple: "L’État ou un service public", also: ["publique"] },
        /// A non-profit association (loi of 1 July 1901).
        Association = "association", "association",
            { fr: "Association", en: "Non-profit association", simple: "Une association",
              also: ["associatif", "associative", "association_loi_1901"] },
        /// A mutual society's care service, SSAM (code de la mutualité).
        Mutual = "mutual", "mutualiste",
            { fr: "Mutuelle (SSAM)", en: "Mutual society", simple: "Une mutuelle", also: ["ssam", "mutuelle"] },
        /// Cooperative of collective interest, SCIC (loi 47-1775, article 19 quinquies).
        CooperativeScic = "cooperative_scic", "scic",
            { fr: "Coopérative d’intérêt collectif (SCIC)", en: "Cooperative of collective interest",
              simple: "Une coopérative avec les habitants", also: ["societe_cooperative_d_interet_collectif"] },
        /// Workers' cooperative, SCOP (loi 78-763).
        CooperativeScop = "cooperative_scop", "scop",
            { fr: "Coopérative de salariés (SCOP)", en: "Workers’ cooperative", simple: "Une coopérative de salariés",
              also: ["societe_cooperative_et_participative"] },
        /// A foundation.
        Foundation = "foundation", "fondation",
            { fr: "Fondation", en: "Foundation", simple: "Une fondation" },
        /// A commune, a group of communes or their social action centre.
        Municipal = "municipal", "municipal",
            { fr: "Commune ou intercommunalité", en: "Municipal", simple: "La mairie",
              also: ["municipale", "communal", "communale", "mairie"] },
        /// The practitioners themselves.
        Independent = "independent", "independant",
            { fr: "Professionnels indépendants", en: "Independent practitioners",
              simple: "Les professionnels qui y travaillent", also: ["independante", "independants"] },
        /// A commercial company.
        Commercial = "commercial", "commercial",
            { fr: "Société commerciale", en: "Commercial company", simple: "Une entreprise",
              also: ["commerciale", "societe_commerciale"] },
        /// Stated, and none of these.
        Other = "other", "autre",
            { fr: "Autre statut", en: "Other", simple: "Une autre organisation" },
    }
}

codes! {
    /// The coordinated practice that a place belongs to.
    ///
    /// The model's own list; the code of public health is cited as CSP.
    pub enum Coordination {
        /// Maison de santé pluriprofessionnelle (CSP L.6323-3).
        Msp = "msp", "msp",
            { fr: "Maison de santé pluriprofessionnelle (MSP)", en: "Multi-professional health house",
              simple: "Une maison de santé", also: ["maison_de_sante", "maison_de_sante_pluriprofessionnelle"] },
        /// Communauté professionnelle territoriale de santé (CSP L.1434-12).
        Cpts = "cpts", "cpts",
            { fr: "Communauté professionnelle territoriale de santé (CPTS)", en: "Territorial health community",
              simple: "Un groupe de professionnels de santé du même secteur",
              also: ["communaute_professionnelle_territoriale_de_sante"] },
        /// Équipe de soins primaires (CSP L.1411-11-1).
        Esp = "esp", "esp",
            { fr: "Équipe de soins primaires (ESP)", en: "Primary care team",
              simple: "Une équipe autour du médecin traitant", also: ["equipe_de_soins_primaires"] },
        /// Dispositif d'appui à la coordination (CSP L.6327-1 and after).
        Dac = "dac", "dac",
            { fr: "Dispositif d’appui à la coordination (DAC)", en: "Care coordination support",
              simple: "Un service qui aide à organiser les soins compliqués",
              also: ["dispositif_d_appui_a_la_coordination"] },
        /// Société interprofessionnelle de soins ambulatoires (CSP L.4041-1).
        Sisa = "sisa", "sisa",
            { fr: "Société interprofessionnelle de soins (SISA)", en: "Interprofessional care company",
              simple: "Une société de plusieurs professionnels de santé",
              also: ["societe_interprofessionnelle_de_soins_ambulatoires"] },
        /// Experiment under article 51 of the LFSS for 2018 (loi 2017-1836).
        Article51 = "article51", "article51",
            { fr: "Expérimentation « article 51 »", en: "“Article 51” experiment",
              simple: "Un essai d’une nouvelle façon de soigner", also: ["article_51", "art_51", "art51", "art._51"] },
    }
}

codes! {
    /// How short of doctors the territory is, as the regional health agency zones it (CSP L.1434-4).
    ///
    /// Zones are drawn anew every few years: a code holds for its year only.
    pub enum DoctorZone {
        /// Zone d'intervention prioritaire.
        Zip = "zip", "zip",
            { fr: "Zone d’intervention prioritaire (ZIP)", en: "Priority zone",
              simple: "Il manque beaucoup de médecins ici",
              also: ["zone_d_intervention_prioritaire"] },
        /// Zone d'action complémentaire.
        Zac = "zac", "zac",
            { fr: "Zone d’action complémentaire (ZAC)", en: "Complementary zone", simple: "Il manque des médecins ici",
              also: ["zone_d_action_complementaire"] },
        /// Neither ZIP nor ZAC.
        None = "none", "hors_zone",
            { fr: "Hors zonage", en: "Not zoned",
              simple: "Ce lieu n’est pas dans une zone officielle où il manque des médecins",
              also: ["aucune", "hors_zonage", "non"] },
    }
}
