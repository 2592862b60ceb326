//! What care is given with: tables, hoists, scales.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "equipment.adjustable_table",
        column: "table_hauteur_variable",
        aliases: &["table_reglable", "table_examen_hauteur_variable", "table_elevatrice"],
        unit: None,
        label: words! {
            fr: "Table ou fauteuil d’examen à hauteur variable",
            en: "Height-adjustable examination table or chair",
            simple: "Est-ce que la table de soins monte et descend ?",
        },
        help: words! {
            fr: "Oui : la table ou le fauteuil d’examen monte et descend, par un moteur ou une \
                 pompe, avec le patient dessus. Une table fixe avec un marchepied veut dire non.",
            en: "Yes: the examination table or chair goes up and down, by motor or pump, with the \
                 patient on it. A fixed table with a step stool means no.",
            simple: "Répondez oui si la table bouge avec la personne dessus. Un petit escalier \
                     devant la table ne compte pas.",
        },
    },
    Definition {
        path: "equipment.table_min_height_cm",
        column: "table_hauteur_mini_cm",
        aliases: &[],
        unit: Some("cm"),
        label: words! {
            fr: "Hauteur la plus basse de la table",
            en: "Lowest height of the table",
            simple: "À quelle hauteur descend la table de soins ?",
        },
        help: words! {
            fr: "Descendez la table au plus bas et mesurez du sol à la surface de la table, housse \
                 comprise, là où l’on s’assoit. Un fauteuil roulant s’assied vers 50 cm : plus la \
                 table en est proche, plus le transfert est facile.",
            en: "Lower the table fully and measure from the floor to the top of the table, \
                 including the cover, where patients sit. A wheelchair seat is at about 50 cm: \
                 the closer the table, the easier the transfer.",
            simple: "Descendez la table tout en bas. Mesurez du sol jusqu’en haut de la table. \
                     Écrivez le nombre de centimètres.",
        },
    },
    Definition {
        path: "equipment.table_max_load_kg",
        column: "table_charge_max_kg",
        aliases: &[],
        unit: Some("kg"),
        label: words! {
            fr: "Charge maximale de la table",
            en: "Maximum load of the table",
            simple: "Quel poids la table de soins peut-elle porter ?",
        },
        help: words! {
            fr: "Lisez la plaque ou la notice du fabricant, dossier relevé s’il y a deux valeurs. \
                 S’il y a plusieurs tables, notez la plus solide où l’on soigne vraiment. Ne \
                 l’estimez pas.",
            en: "See the maker’s plate or manual; if there are two values, take the one with \
                 the backrest up. With several tables, note the strongest one that is really \
                 used for care. Do not estimate it.",
            simple: "Le poids est écrit sur une étiquette, sous la table. Écrivez le nombre de \
                     kilos. Si vous ne le trouvez pas, n’écrivez rien.",
        },
    },
    Definition {
        path: "equipment.patient_lift",
        column: "leve_personne",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Lève-personne",
            en: "Patient hoist",
            simple: "Est-ce qu’un appareil aide à soulever la personne ?",
        },
        help: words! {
            fr: "Appareil qui soulève une personne de son fauteuil jusqu’à la table : aucun, \
                 mobile (sur roulettes) ou sur rail au plafond. Il compte s’il est sur place, en \
                 état, et si quelqu’un sait s’en servir.",
            en: "Device that lifts a person from a wheelchair to the table: none, mobile (on \
                 wheels) or ceiling-mounted. It counts only if it is on the premises and in \
                 working order, and somebody knows how to use it.",
            simple: "Cet appareil porte la personne du fauteuil à la table. Il peut rouler sur le \
                     sol. Il peut aussi être fixé au plafond.",
        },
    },
    Definition {
        path: "equipment.patient_lift_max_load_kg",
        column: "leve_personne_charge_max_kg",
        aliases: &[],
        unit: Some("kg"),
        label: words! {
            fr: "Charge maximale du lève-personne",
            en: "Maximum load of the hoist",
            simple: "Quel poids l’appareil peut-il soulever ?",
        },
        help: words! {
            fr: "Lisez la plaque de l’appareil et l’étiquette de la sangle : notez la plus faible \
                 des deux valeurs.",
            en: "See the plate of the device and the label of the sling: note the lower of the \
                 two values.",
            simple: "Le poids est écrit sur l’appareil et sur la sangle. Écrivez le plus petit \
                     nombre de kilos.",
        },
    },
    Definition {
        path: "equipment.transfer_board",
        column: "planche_transfert",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Planche de transfert",
            en: "Transfer board",
            simple: "Est-ce qu’il y a une planche pour glisser du fauteuil à la table ?",
        },
        help: words! {
            fr: "Oui : une planche rigide ou un drap de glisse est sur place, pour passer du \
                 fauteuil à la table sans être soulevé. Elle ne sert que si la table descend assez \
                 bas.",
            en: "Yes: a rigid board or a slide sheet is on the premises, to move from wheelchair \
                 to table without being lifted. It only helps if the table goes low enough.",
            simple: "On glisse sur la planche. On passe du fauteuil roulant à la table de soins.",
        },
    },
    Definition {
        path: "equipment.transfer_help",
        column: "aide_transfert",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Aide au transfert",
            en: "Help with transfers",
            simple: "Est-ce que quelqu’un aide à passer du fauteuil à la table ?",
        },
        help: words! {
            fr: "Oui : une personne du lieu, formée aux gestes, aide à passer du fauteuil à la \
                 table. « Sur demande » s’il faut le dire en prenant rendez-vous. L’aide d’un \
                 proche ne compte pas.",
            en: "Yes: a trained member of staff helps people to move from wheelchair to table. \
                 “On request” if it has to be mentioned when booking. Help from a relative does \
                 not count.",
            simple: "Une personne du lieu sait vous aider. Répondez sur demande s’il faut prévenir \
                     avant. L’aide de votre famille ne compte pas.",
        },
    },
    Definition {
        path: "equipment.wheelchair_scale",
        column: "pese_personne_fauteuil",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Pèse-personne pour fauteuil roulant",
            en: "Wheelchair scale",
            simple: "Est-ce que l’on peut se peser dans son fauteuil roulant ?",
        },
        help: words! {
            fr: "Oui : une balance à plateau ou à rampe pèse la personne assise dans son fauteuil. \
                 Beaucoup de doses de médicaments dépendent du poids, que l’on devine faute de \
                 balance.",
            en: "Yes: a platform or ramp scale weighs someone seated in a wheelchair. Many \
                 doses of medicine depend on weight, which is guessed if there is no scale.",
            simple: "On monte sur la balance avec son fauteuil roulant. Le médecin a besoin du bon \
                     poids pour les médicaments.",
        },
    },
    Definition {
        path: "equipment.scale_max_load_kg",
        column: "pese_personne_charge_max_kg",
        aliases: &[],
        unit: Some("kg"),
        label: words! {
            fr: "Charge maximale du pèse-personne",
            en: "Maximum load of the scale",
            simple: "Quel poids la balance peut-elle peser ?",
        },
        help: words! {
            fr: "Lisez la plaque de la balance la plus forte du lieu. Pour une balance de \
                 fauteuil, c’est le poids de la personne et du fauteuil ensemble ; un fauteuil \
                 électrique pèse souvent plus de 100 kg.",
            en: "See the plate of the strongest scale of the place. For a wheelchair scale it \
                 is the weight of person and wheelchair together; a powered wheelchair often \
                 weighs over 100 kg.",
            simple: "Le poids est écrit sur la balance. Écrivez le nombre de kilos. S’il y a \
                     plusieurs balances, choisissez la plus forte.",
        },
    },
    Definition {
        path: "equipment.large_cuffs",
        column: "brassards_grande_taille",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Brassards de tension de toutes tailles",
            en: "Blood-pressure cuffs in every size",
            simple: "Est-ce qu’il y a un grand brassard pour prendre la tension ?",
        },
        help: words! {
            fr: "Oui : le lieu a des brassards de tension de taille normale, grande et très \
                 grande. Un brassard trop petit donne une tension fausse, trop haute. « En partie \
                 » s’il manque une taille.",
            en: "Yes: the place has normal, large and extra-large blood-pressure cuffs. A cuff \
                 that is too small gives a false reading, too high. “Partly” if a size is \
                 missing.",
            simple: "Le brassard se met autour du bras. S’il est trop petit, le résultat est faux.",
        },
    },
    Definition {
        path: "equipment.bariatric_seating",
        column: "assise_renforcee",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Assise renforcée",
            en: "Reinforced seating",
            simple: "Est-ce qu’il y a un siège très solide ?",
        },
        help: words! {
            fr: "Oui : au moins un siège de la salle d’attente ou de consultation est prévu par \
                 son fabricant pour un poids élevé, en général 200 kg ou plus, avec une assise \
                 large.",
            en: "Yes: at least one seat in the waiting or consulting room is designed by its \
                 maker for heavy people, usually 200 kg or more, with a wide seat.",
            simple: "Ce siège est large et solide. Il porte sans casser une personne avec un poids \
                     élevé.",
        },
    },
    Definition {
        path: "equipment.adapted_imaging[]",
        column: "imagerie_adaptee",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Imagerie adaptée",
            en: "Adapted imaging",
            simple: "Quels examens par image sont adaptés ?",
        },
        help: words! {
            fr: "Examens que ce lieu fait autrement que debout ou dans un tunnel étroit : \
                 mammographie ou radiographie assise, IRM ouverte, panoramique dentaire à hauteur \
                 libre… Ne cochez que ce qui se fait ici.",
            en: "Examinations that patients can have here without standing and without a narrow \
                 tunnel: seated mammography or X-ray, open MRI, dental panoramic X-ray at an \
                 adjustable height… Tick only what is done here.",
            simple: "Par exemple : une radio que l’on fait assis. Choisissez seulement les examens \
                     faits ici.",
        },
    },
];
