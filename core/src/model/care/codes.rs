//! Closed lists of care: disabilities known, remote care, outreach, sedation.

codes! {
    /// A kind of disability or need that somebody is trained for, or experienced with.
    ///
    /// acceslibre's `accueil_soignant_experience` wherever the meaning is equal. Its `cognitif` holds autism too, which
    /// stands apart here.
    pub enum Disability {
        /// Motor disability.
        Motor = "motor", "moteur",
            { fr: "Handicap moteur", en: "Motor disability", simple: "Difficulté à bouger ou à marcher",
              also: ["handicap_moteur", "motrice"] },
        /// Blind and partially sighted people.
        Visual = "visual", "visuel",
            { fr: "Handicap visuel", en: "Visual impairment", simple: "Difficulté à voir",
              also: ["handicap_visuel", "visuelle"] },
        /// Deaf and hard of hearing people.
        Hearing = "hearing", "auditif",
            { fr: "Handicap auditif", en: "Hearing impairment", simple: "Difficulté à entendre",
              also: ["handicap_auditif", "auditive", "surdite"] },
        /// Intellectual disability.
        Intellectual = "intellectual", "mental",
            { fr: "Handicap mental (déficience intellectuelle)", en: "Intellectual disability",
              simple: "Difficulté à comprendre et à apprendre",
              also: ["handicap_mental", "intellectuel", "handicap_intellectuel", "deficience_intellectuelle"] },
        /// Autism spectrum disorder.
        Autism = "autism", "autisme",
            { fr: "Autisme (trouble du spectre de l’autisme)", en: "Autism", simple: "Autisme",
              also: ["tsa", "autiste", "trouble_du_spectre_de_l_autisme", "troubles_du_spectre_de_l_autisme"] },
        /// Disability from a mental illness.
        Psychosocial = "psychosocial", "psychique",
            { fr: "Handicap psychique", en: "Psychosocial disability",
              simple: "Maladie qui touche les pensées et l’humeur",
              also: ["handicap_psychique", "psychic"] },
        /// ADHD, dys, brain injury.
        Cognitive = "cognitive", "cognitif",
            { fr: "Handicap cognitif (TDAH, troubles dys, lésion cérébrale)",
              en: "Cognitive disability (ADHD, dys disorders, brain injury)",
              simple: "Difficulté d’attention, de mémoire ou de langage", also: ["handicap_cognitif"] },
        /// Profound multiple disabilities.
        ProfoundMultipleDisability = "profound_multiple_disability", "polyhandicap",
            { fr: "Polyhandicap", en: "Profound multiple disabilities",
              simple: "Plusieurs handicaps graves en même temps",
              also: ["polyhandicape"] },
        /// Obesity.
        Obesity = "obesity", "obesite",
            { fr: "Obésité", en: "Obesity", simple: "Obésité", also: ["obese"] },
        /// Loss of autonomy in old age.
        Ageing = "ageing", "grand_age",
            { fr: "Grand âge, perte d’autonomie", en: "Old age, loss of autonomy", simple: "Personnes très âgées",
              also: ["vieillissement", "personnes_agees", "perte_d_autonomie_liee_a_l_age"] },
        /// Disabled children.
        Child = "child", "enfant",
            { fr: "Enfant handicapé", en: "Disabled child", simple: "Enfants handicapés",
              also: ["enfants", "enfant_handicape", "enfants_handicapes"] },
    }
}

codes! {
    /// How a consultation from afar is held.
    ///
    /// The model's own list.
    pub enum Teleconsultation {
        /// By video.
        Video = "video", "video",
            { fr: "Par vidéo", en: "By video", simple: "Vous voyez le professionnel sur un écran",
              also: ["visio", "par_video", "visioconference"] },
        /// By telephone.
        Phone = "phone", "telephone",
            { fr: "Par téléphone", en: "By phone", simple: "Vous parlez au téléphone", also: ["tel", "par_telephone"] },
        /// By written messages.
        Chat = "chat", "messagerie",
            { fr: "Par messages écrits", en: "By chat", simple: "Vous écrivez des messages",
              also: ["tchat", "messages", "par_message", "par_messagerie"] },
        /// With a nurse or a pharmacist beside the patient.
        Assisted = "assisted", "assistee",
            { fr: "Assistée (pharmacie, infirmier)", en: "Assisted (pharmacy, nurse)",
              simple: "Une personne vous aide pendant l’appel vidéo", also: ["accompagnee", "assiste"] },
    }
}

codes! {
    /// Where care goes to people who do not come to it (*aller-vers*).
    ///
    /// The model's own list.
    pub enum Outreach {
        /// A mobile team.
        MobileTeam = "mobile_team", "equipe_mobile",
            { fr: "Équipe mobile", en: "Mobile team", simple: "Une équipe se déplace", also: ["equipes_mobiles"] },
        /// In the street.
        Street = "street", "rue",
            { fr: "Dans la rue (maraude)", en: "In the street", simple: "L’équipe soigne dans la rue",
              also: ["maraude", "maraudes", "dans_la_rue"] },
        /// In shelters and hostels.
        Shelter = "shelter", "hebergement",
            { fr: "En centre d’hébergement", en: "In shelters", simple: "L’équipe soigne dans les foyers d’hébergement",
              also: ["centre_d_hebergement", "en_centre_d_hebergement"] },
        /// At people's homes.
        Home = "home", "domicile",
            { fr: "À domicile", en: "At home", simple: "L’équipe vient chez vous", also: ["a_domicile"] },
        /// In schools.
        School = "school", "ecole",
            { fr: "En milieu scolaire", en: "At school", simple: "L’équipe vient à l’école",
              also: ["scolaire", "milieu_scolaire", "en_milieu_scolaire"] },
        /// At work.
        Workplace = "workplace", "travail",
            { fr: "Sur le lieu de travail", en: "At work", simple: "L’équipe vient au travail",
              also: ["lieu_de_travail", "entreprise", "sur_le_lieu_de_travail"] },
    }
}

codes! {
    /// What makes care bearable for somebody who cannot stay still or is too afraid.
    ///
    /// The model's own list, after what the Santé.fr questionnaire asks.
    pub enum Sedation {
        /// A calming medicine before care.
        Premedication = "premedication", "premedication",
            { fr: "Prémédication", en: "Premedication", simple: "Un médicament pour être calme avant le soin" },
        /// An equimolar mix of oxygen and nitrous oxide.
        Meopa = "meopa", "meopa",
            { fr: "MEOPA (gaz apaisant)", en: "Nitrous oxide and oxygen (MEOPA)",
              simple: "Un gaz à respirer pour être calme", also: ["kalinox", "gaz_meopa"] },
        /// Refers to a place that gives care under general anaesthesia.
        GeneralAnaesthesiaReferral = "general_anaesthesia_referral", "orientation_anesthesie_generale",
            { fr: "Orientation vers des soins sous anesthésie générale", en: "Referral for general anaesthesia",
              simple: "On vous envoie dans un lieu où l’on soigne pendant que vous dormez",
              also: ["orientation_ag", "orientation_vers_anesthesie_generale"] },
    }
}
