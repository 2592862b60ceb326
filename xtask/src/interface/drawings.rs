//! Drawings that show how to measure.

use praticable::Words;

use super::words;

/// A drawing, and what it shows to who does not see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drawing {
    /// Its file, without `.svg`.
    pub(crate) name: &'static str,
    /// The fields that it helps to measure.
    pub(crate) fields: &'static [&'static str],
    /// What it shows.
    pub(crate) alternative: Words,
}

/// Every drawing.
pub(crate) const DRAWINGS: &[Drawing] = &[
    Drawing {
        name: "door",
        fields: &["entrance.clear_width_cm"],
        alternative: words! {
            fr: "Une porte ouverte à angle droit, vue de dessus. On mesure entre la face de la porte et le montant d’en face, à l’endroit le plus étroit.",
            en: "A door open at a right angle, seen from above. Measure from the face of the door to the opposite frame, at the narrowest point.",
            simple: "La porte est grande ouverte. On mesure le passage libre, entre la porte et l’autre côté.",
        },
    },
    Drawing {
        name: "threshold",
        fields: &["entrance.threshold_cm"],
        alternative: words! {
            fr: "Le bas d’une porte vu de côté. On mesure la hauteur de la barre de seuil, depuis le côté où elle est la plus haute.",
            en: "The bottom of a door seen from the side. Measure the height of the threshold, from the side where it is highest.",
            simple: "Il y a une petite barre en bas de la porte. On mesure sa hauteur.",
        },
    },
    Drawing {
        name: "step",
        fields: &[
            "path.level_change.step_height_cm",
            "entrance.level_change.step_height_cm",
            "interior.level_change.step_height_cm",
        ],
        alternative: words! {
            fr: "Un escalier vu de côté. On mesure la hauteur d’une marche, du dessus de l’une au dessus de la suivante.",
            en: "Stairs seen from the side. Measure the height of one step, from the top of one to the top of the next.",
            simple: "On mesure la hauteur d’une marche, de bas en haut.",
        },
    },
    Drawing {
        name: "slope",
        fields: &["path.slope_percent"],
        alternative: words! {
            fr: "Une pente vue de côté. La hauteur gagnée, divisée par la longueur au sol, donne la pente : 6 cm pour 1 m font 6 %.",
            en: "A slope seen from the side. The height gained, divided by the length along the ground, gives the slope: 6 cm over 1 m make 6 %.",
            simple: "On mesure de combien le sol monte sur un mètre.",
        },
    },
    Drawing {
        name: "passage",
        fields: &["path.narrowest_cm", "interior.narrowest_cm"],
        alternative: words! {
            fr: "Un passage vu de dessus, avec un pot de fleurs d’un côté. On mesure entre les deux obstacles les plus proches.",
            en: "A passage seen from above, with a flower pot on one side. Measure between the two closest obstacles.",
            simple: "On mesure l’endroit le plus étroit du passage.",
        },
    },
    Drawing {
        name: "lift",
        fields: &[
            "path.level_change.lift_width_cm",
            "path.level_change.lift_depth_cm",
            "path.level_change.lift_door_cm",
            "entrance.level_change.lift_width_cm",
            "entrance.level_change.lift_depth_cm",
            "entrance.level_change.lift_door_cm",
            "interior.level_change.lift_width_cm",
            "interior.level_change.lift_depth_cm",
            "interior.level_change.lift_door_cm",
        ],
        alternative: words! {
            fr: "Une cabine d’ascenseur vue de dessus. La largeur se mesure d’un côté à l’autre, la profondeur de la porte au fond, et la porte entre ses deux bords ouverts.",
            en: "A lift car seen from above. Width is measured from side to side, depth from the door to the back, and the door between its open edges.",
            simple: "On mesure la largeur et la profondeur de l’ascenseur. On mesure aussi sa porte ouverte.",
        },
    },
    Drawing {
        name: "turning",
        fields: &["room.turning_space_cm"],
        alternative: words! {
            fr: "Une pièce vue de dessus, avec un cercle sans aucun meuble. On mesure le plus grand cercle libre, d’un bord à l’autre.",
            en: "A room seen from above, with a circle free of furniture. Measure the largest free circle, from edge to edge.",
            simple: "On cherche le plus grand espace vide. On mesure d’un bord à l’autre.",
        },
    },
    Drawing {
        name: "counter",
        fields: &["reception.counter_height_cm"],
        alternative: words! {
            fr: "Un comptoir vu de côté. On mesure du sol au dessus de sa partie la plus basse.",
            en: "A counter seen from the side. Measure from the floor to the top of its lowest part.",
            simple: "On mesure du sol jusqu’en haut de la partie basse du comptoir.",
        },
    },
    Drawing {
        name: "table",
        fields: &["equipment.table_min_height_cm"],
        alternative: words! {
            fr: "Une table d’examen baissée, vue de côté. On mesure du sol au dessus du matelas, au plus bas.",
            en: "An examination table lowered, seen from the side. Measure from the floor to the top of the mattress, at its lowest.",
            simple: "On baisse la table au plus bas. On mesure du sol jusqu’en haut du matelas.",
        },
    },
];
