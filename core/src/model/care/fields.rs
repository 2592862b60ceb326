//! How care adapts: training, time, people welcome, forms of care.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "care.trained_for[]",
        column: "formation_handicap",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Formé à ces handicaps",
            en: "Trained for these disabilities",
            simple: "À quels handicaps le professionnel est-il formé ?",
        },
        help: words! {
            fr: "Handicaps pour lesquels le praticien ou l’équipe a suivi une formation attestée. \
                 L’expérience sans formation va dans le champ suivant. Ne rien cocher ne veut \
                 jamais dire que l’on refuse.",
            en: "Disabilities for which the practitioner or the team has completed certified \
                 training. Experience without training goes into the next field. Ticking \
                 nothing never means a refusal.",
            simple: "Le professionnel a suivi des cours sur ces handicaps. Il soigne aussi les \
                     autres personnes.",
        },
    },
    Definition {
        path: "care.experienced_with[]",
        column: "experience_handicap",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Expérience de ces handicaps",
            en: "Experience with these disabilities",
            simple: "Quels handicaps le professionnel connaît-il bien ?",
        },
        help: words! {
            fr: "Handicaps que le praticien ou l’équipe suit régulièrement, sans formation \
                 particulière. C’est une déclaration : elle dit une habitude, pas une sélection \
                 des patients.",
            en: "Disabilities that the practitioner or the team sees regularly, without special \
                 training. It is a declaration about usual practice, not a selection of \
                 patients.",
            simple: "Le professionnel soigne souvent ces personnes. Il soigne aussi les autres \
                     personnes.",
        },
    },
    Definition {
        path: "care.longer_slots",
        column: "creneau_long",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Consultation plus longue",
            en: "Longer appointments",
            simple: "Est-ce que l’on peut avoir un rendez-vous plus long ?",
        },
        help: words! {
            fr: "Oui : un créneau plus long est donné à qui en a besoin, pour se déshabiller, se \
                 transférer, comprendre ou se faire comprendre. « Sur demande » s’il faut le dire \
                 en prenant rendez-vous.",
            en: "Yes: people who need more time, to undress, transfer, understand or be \
                 understood, get a longer slot. “On request” if it has to be mentioned when \
                 booking.",
            simple: "Certaines personnes ont besoin de plus de temps. Répondez sur demande s’il \
                     faut le dire avant.",
        },
    },
    Definition {
        path: "care.reduced_waiting",
        column: "attente_reduite",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Attente réduite",
            en: "Reduced waiting",
            simple: "Est-ce que l’on peut attendre moins longtemps ?",
        },
        help: words! {
            fr: "Oui : le premier ou le dernier créneau, une priorité ou un message à l’heure \
                 juste évite la salle d’attente à qui ne supporte pas d’attendre.",
            en: "Yes: the first or last slot, priority or a message at the right time spares \
                 people who cannot bear waiting the waiting room.",
            simple: "Attendre est trop difficile pour certaines personnes. On peut passer en \
                     premier. On peut aussi attendre dehors.",
        },
    },
    Definition {
        path: "care.preparatory_visit",
        column: "consultation_blanche",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Visite préparatoire",
            en: "Preparatory visit",
            simple: "Est-ce que l’on peut venir voir le lieu avant les soins ?",
        },
        help: words! {
            fr: "Oui : une visite ou une consultation blanche, sans soin, ou des photos du lieu et \
                 des gestes, sont proposées avant le premier rendez-vous. Elle rend le soin \
                 possible pour beaucoup de personnes autistes ou avec un handicap intellectuel.",
            en: "Yes: a visit or a trial consultation without care, or photos of the place and \
                 the procedures, are offered before the first appointment. This makes care \
                 possible for many autistic people or people with intellectual disability.",
            simple: "On vient voir le lieu et les personnes. Ce jour-là, il n’y a pas de soin. On \
                     a moins peur ensuite.",
        },
    },
    Definition {
        path: "care.companion_welcome",
        column: "accompagnant_accepte",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Accompagnant bienvenu",
            en: "Companion welcome",
            simple: "Est-ce que quelqu’un peut rester avec vous ?",
        },
        help: words! {
            fr: "Oui : un proche ou un professionnel choisi par le patient peut rester pendant la \
                 consultation et le soin. « En partie » s’il doit sortir pour certains actes.",
            en: "Yes: a relative or professional chosen by the patient may stay during the \
                 consultation and care. “Partly” if they have to leave for some procedures.",
            simple: "Vous choisissez la personne qui vient avec vous. Elle reste avec vous pendant \
                     les soins.",
        },
    },
    Definition {
        path: "care.assistance_dog",
        column: "chien_assistance",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Chien guide ou d’assistance accepté",
            en: "Guide or assistance dog accepted",
            simple: "Est-ce que le chien guide peut entrer ?",
        },
        help: words! {
            fr: "Oui : le chien guide ou d’assistance accompagne son maître partout où le public \
                 va. C’est un droit (loi 87-588, article 88) : un refus ne peut pas être publié. « \
                 En partie » pour une zone où l’hygiène l’interdit, comme un bloc.",
            en: "Yes: guide and assistance dogs may go with their owners wherever the public \
                 may go. It is a right (Act 87-588, article 88): a refusal cannot be published. \
                 “Partly” if hygiene forbids it in some area, such as an operating theatre.",
            simple: "Le chien aide une personne handicapée. La loi dit qu’il a le droit d’entrer.",
        },
    },
    Definition {
        path: "care.home_visits",
        column: "visite_domicile",
        aliases: &["domicile", "visite_a_domicile", "visites_a_domicile", "vad"],
        unit: None,
        label: words! {
            fr: "Visites à domicile",
            en: "Home visits",
            simple: "Est-ce que le professionnel vient à la maison ?",
        },
        help: words! {
            fr: "Oui : le praticien se déplace chez les patients qui en ont besoin. « En partie » \
                 s’il y met des conditions, à décrire dans le champ suivant. Une visite complète \
                 l’accès au cabinet et ne le remplace pas.",
            en: "Yes: the practitioner visits patients who need it. “Partly” if there are \
                 conditions, to be described in the next field. Home visits complement access \
                 to the practice, and do not replace it.",
            simple: "Le professionnel vient soigner chez vous. Répondez en partie s’il y a des \
                     conditions.",
        },
    },
    Definition {
        path: "care.home_visit_conditions",
        column: "visite_domicile_conditions",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Conditions des visites à domicile",
            en: "Conditions of home visits",
            simple: "Quand est-ce que le professionnel vient à la maison ?",
        },
        help: words! {
            fr: "Communes desservies, jours, patients concernés (déjà suivis, dépendants…). \
                 Écrivez des règles générales, jamais le cas d’une personne.",
            en: "Communes served, days, patients concerned (already known, dependent…). Write \
                 general rules, never about an individual patient.",
            simple: "Dites dans quelles villes. Dites quels jours. N’écrivez pas le nom d’un \
                     patient.",
        },
    },
    Definition {
        path: "care.teleconsultation[]",
        column: "teleconsultation",
        aliases: &["tele_consultation", "visio", "visioconsultation"],
        unit: None,
        label: words! {
            fr: "Téléconsultation",
            en: "Remote consultation",
            simple: "Comment peut-on consulter à distance ?",
        },
        help: words! {
            fr: "Moyens proposés ici : vidéo, téléphone, messagerie écrite ou téléconsultation \
                 assistée, avec un infirmier ou un pharmacien à côté du patient. L’écrit ouvre la \
                 consultation aux personnes sourdes.",
            en: "Forms offered here: video, telephone, written chat or assisted \
                 teleconsultation, with a nurse or a pharmacist beside the patient. Written \
                 chat opens consultations to deaf people.",
            simple: "On parle au médecin sans se déplacer. On utilise un écran ou un téléphone. \
                     Quelqu’un peut vous aider.",
        },
    },
    Definition {
        path: "care.outreach[]",
        column: "aller_vers",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Aller vers les patients",
            en: "Outreach",
            simple: "Où l’équipe va-t-elle voir les patients ?",
        },
        help: words! {
            fr: "Lieux où l’équipe va soigner sans attendre qu’on vienne à elle : rue, foyer ou \
                 centre d’hébergement, domicile, école, travail, unité mobile.",
            en: "Places where the team goes to provide care, without waiting for people to \
                 come: street, shelter, home, school, workplace, mobile unit.",
            simple: "L’équipe va vers les personnes. Par exemple : dans la rue, à l’école ou dans \
                     un camion.",
        },
    },
    Definition {
        path: "care.sedation[]",
        column: "sedation",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Sédation possible",
            en: "Sedation available",
            simple: "Comment aide-t-on les personnes qui ont trop peur des soins ?",
        },
        help: words! {
            fr: "Moyens proposés pour les soins mal supportés : prémédication, MEOPA (gaz inhalé) \
                 ou orientation organisée vers une anesthésie générale.",
            en: "Means offered for care that is hard to bear: premedication, MEOPA (inhaled gas) \
                 or an organised referral for general anaesthesia.",
            simple: "Un médicament ou un gaz aide à rester calme. On peut aussi être endormi à \
                     l’hôpital.",
        },
    },
    Definition {
        path: "care.health_mediation",
        column: "mediation_sante",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Médiation en santé",
            en: "Health mediation",
            simple: "Est-ce qu’un médiateur en santé travaille ici ?",
        },
        help: words! {
            fr: "Oui : un médiateur ou une médiatrice en santé travaille dans ce lieu, même à \
                 temps partiel, et fait le lien entre les patients éloignés du soin et l’équipe.",
            en: "Yes: a health mediator works at this place, even part-time, and is the link \
                 between the team and patients who have little access to care.",
            simple: "Le médiateur explique et rassure. Il aide à parler avec les médecins. Il aide \
                     à venir aux soins.",
        },
    },
    Definition {
        path: "care.social_support",
        column: "accompagnement_social",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Accompagnement social",
            en: "Social support",
            simple: "Est-ce que quelqu’un aide pour les papiers et les droits ?",
        },
        help: words! {
            fr: "Oui : une personne du lieu aide à ouvrir des droits, remplir un dossier ou \
                 trouver une aide. « Sur demande » si elle reçoit sur rendez-vous. Remettre une \
                 adresse ne suffit pas.",
            en: "Yes: someone at the place helps people to claim rights, fill in forms or find \
                 support. “On request” if by appointment. Handing out an address is not enough.",
            simple: "Une personne vous aide à remplir les papiers. Elle vous aide à avoir la \
                     sécurité sociale.",
        },
    },
];
