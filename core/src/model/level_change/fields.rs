//! The eleven fields of a change of level, worded once for the three places where one is met.
//!
//! Lift: a cabin of 100 x 125 cm and a door of 80 cm, as for acceslibre. Ramp: arrêté of 8 December 2014 (6 %).

/// Defines the fields of the change of level met at one place, as constants.
///
/// `at` is the section, `fr`, `en` and `simple` say the place in a label; columns are written out, because acceslibre
/// names those of the entrance differently.
macro_rules! level_change_fields {
    (
        at: $at:literal,
        fr: $fr:literal,
        en: $en:literal,
        simple: $simple:literal,
        columns: {
            steps: $steps:literal $(also [$($alias:literal),+])?,
            step_height_cm: $step_height_cm:literal,
            direction: $direction:literal,
            marked: $marked:literal,
            handrail: $handrail:literal,
            ramp: $ramp:literal,
            lift: $lift:literal,
            lift_usable_wheelchair: $lift_usable_wheelchair:literal,
            lift_width_cm: $lift_width_cm:literal,
            lift_depth_cm: $lift_depth_cm:literal,
            lift_door_cm: $lift_door_cm:literal $(,)?
        } $(,)?
    ) => {
        const STEPS: Definition = Definition {
            path: concat!($at, ".level_change.steps"),
            column: $steps,
            aliases: &[$($($alias),+)?],
            unit: None,
            label: words! {
                fr: concat!("Nombre de marches ", $fr),
                en: concat!("Number of steps ", $en),
                simple: concat!("Combien y a-t-il de marches ", $simple, " ?"),
            },
            help: words! {
                fr: "Comptez toutes les marches à franchir, même une seule : elle suffit à arrêter \
                     un fauteuil roulant. 0 veut dire qu’il n’y a aucune marche, seulement un \
                     ressaut ou une pente. Si vous ne savez pas, laissez vide.",
                en: "Count every step: even a single one is enough to stop a wheelchair. 0 \
                     means that there is no step, only a ledge or a slope. If you do not know, \
                     leave it empty.",
                simple: "Comptez toutes les marches. Écrivez 0 s’il n’y a pas de marche. Si vous \
                         ne savez pas, n’écrivez rien.",
            },
        };
        const STEP_HEIGHT_CM: Definition = Definition {
            path: concat!($at, ".level_change.step_height_cm"),
            column: $step_height_cm,
            aliases: &[],
            unit: Some("cm"),
            label: words! {
                fr: concat!("Hauteur de la plus haute marche ", $fr),
                en: concat!("Height of the highest step ", $en),
                simple: concat!("Quelle est la hauteur de la plus haute marche ", $simple, " ?"),
            },
            help: words! {
                fr: "Posez le mètre au sol, contre la marche la plus haute, et lisez la hauteur \
                     jusqu’en haut de la marche. Elle dit si un coup de main ou une rampe amovible \
                     peut suffire.",
                en: "Hold the tape measure upright on the ground against the highest step and \
                     read the height of the step. It shows whether a helping hand or a \
                     removable ramp may be enough.",
                simple: "Cherchez la marche la plus haute. Mesurez du sol jusqu’en haut de la \
                         marche. Écrivez le nombre de centimètres.",
            },
        };
        const DIRECTION: Definition = Definition {
            path: concat!($at, ".level_change.direction"),
            column: $direction,
            aliases: &[],
            unit: None,
            label: words! {
                fr: concat!("Sens des marches ", $fr),
                en: concat!("Steps up or down ", $en),
                simple: concat!("Est-ce que les marches ", $simple, " montent ou descendent ?"),
            },
            help: words! {
                fr: "Dans le sens de l’arrivée, de la rue vers le cabinet. S’il faut monter et \
                     descendre, choisissez le sens qui compte le plus de marches.",
                en: "On arrival, from the street towards the practice. If there are steps both \
                     up and down, choose the direction with more steps.",
                simple: "Imaginez que vous venez de la rue. Dites s’il faut monter ou descendre \
                         les marches.",
            },
        };
        const MARKED: Definition = Definition {
            path: concat!($at, ".level_change.marked"),
            column: $marked,
            aliases: &[],
            unit: None,
            label: words! {
                fr: concat!("Marches repérables ", $fr),
                en: concat!("Steps easy to see ", $en),
                simple: concat!("Est-ce que l’on voit bien les marches ", $simple, " ?"),
            },
            help: words! {
                fr: "Oui si les trois y sont : un bord de marche qui tranche, une bande rugueuse \
                     au sol en haut de l’escalier, et une première et une dernière contremarche \
                     d’une autre couleur. S’il en manque, répondez « en partie ». Sans elles, une \
                     personne malvoyante risque la chute.",
                en: "Yes if all three are present: contrasting nosings, a tactile strip on the \
                     floor at the top of the stairs, and a first and a last riser in another \
                     colour. If one is missing, answer “partly”. Without them, a person with \
                     low vision may fall.",
                simple: "Le bord des marches a une autre couleur. Le sol change avant l’escalier. \
                         Les personnes qui voient mal ne tombent pas.",
            },
        };
        const HANDRAIL: Definition = Definition {
            path: concat!($at, ".level_change.handrail"),
            column: $handrail,
            aliases: &[],
            unit: None,
            label: words! {
                fr: concat!("Main courante ", $fr),
                en: concat!("Handrail ", $en),
                simple: concat!("Est-ce qu’il y a une rampe pour se tenir aux marches ", $simple, " ?"),
            },
            help: words! {
                fr: "Oui : on peut se tenir du début à la fin des marches, d’un côté au moins. « \
                     En partie » si la main courante s’arrête avant la dernière marche ou manque à \
                     une volée.",
                en: "Yes: people can hold on from the first step to the last, on at least one \
                     side. “Partly” if the handrail stops before the last step or is missing \
                     from a flight.",
                simple: "On peut se tenir avec la main. La barre va de la première à la dernière \
                         marche.",
            },
        };
        const RAMP: Definition = Definition {
            path: concat!($at, ".level_change.ramp"),
            column: $ramp,
            aliases: &[],
            unit: None,
            label: words! {
                fr: concat!("Rampe d’accès ", $fr),
                en: concat!("Ramp ", $en),
                simple: concat!("Est-ce qu’une pente remplace les marches ", $simple, " ?"),
            },
            help: words! {
                fr: "Plan incliné qui permet à des roues de passer les marches : fixe, ou amovible \
                     quand le personnel la pose à la demande. Une rampe trop raide ne sert \
                     qu’accompagné : 6 % est la référence, un peu plus sur une courte longueur.",
                en: "Inclined plane that takes wheels over the steps: fixed, or removable if \
                     staff put it in place on request. A steep one can only be used with help: \
                     6 % is the reference, a little more over a short length.",
                simple: "Cette pente permet de passer les marches en fauteuil roulant. Elle reste \
                         toujours en place, ou quelqu’un vient la poser.",
            },
        };
        const LIFT: Definition = Definition {
            path: concat!($at, ".level_change.lift"),
            column: $lift,
            aliases: &[],
            unit: None,
            label: words! {
                fr: concat!("Ascenseur ou élévateur ", $fr),
                en: concat!("Lift or platform ", $en),
                simple: concat!("Est-ce qu’il y a un ascenseur ", $simple, " ?"),
            },
            help: words! {
                fr: "Oui : un ascenseur ou un élévateur en service évite toutes les marches, et \
                     les patients peuvent le prendre. « Sur demande » s’il faut une clé ou une \
                     personne. S’il reste des marches avant lui, répondez « en partie ».",
                en: "Yes: a working lift or platform avoids all the steps, and patients may \
                     take it. “On request” if it requires a key or a member of staff. If there \
                     are steps in front of it, answer “partly”.",
                simple: "L’ascenseur fonctionne. Les patients peuvent le prendre. Il remplace \
                         toutes les marches.",
            },
        };
        const LIFT_USABLE_WHEELCHAIR: Definition = Definition {
            path: concat!($at, ".level_change.lift_usable_wheelchair"),
            column: $lift_usable_wheelchair,
            aliases: &[],
            unit: None,
            label: words! {
                fr: concat!("Ascenseur utilisable en fauteuil roulant ", $fr),
                en: concat!("Lift usable in a wheelchair ", $en),
                simple: concat!("Est-ce qu’un fauteuil roulant entre dans l’ascenseur ", $simple, " ?"),
            },
            help: words! {
                fr: "Oui : la cabine fait au moins 100 cm de large et 125 cm de profondeur, et la \
                     porte laisse 80 cm de passage. En cas de doute, mesurez : un ascenseur trop \
                     petit est la mauvaise surprise la plus fréquente.",
                en: "Yes: the cabin is at least 100 cm wide and 125 cm deep, and the clear \
                     width of the door is 80 cm. If in doubt, measure: a lift that is too small \
                     is the most common unpleasant surprise.",
                simple: "L’ascenseur doit être assez grand. La cabine fait au moins 100 \
                         centimètres de large. Elle fait au moins 125 centimètres de long.",
            },
        };
        const LIFT_WIDTH_CM: Definition = Definition {
            path: concat!($at, ".level_change.lift_width_cm"),
            column: $lift_width_cm,
            aliases: &[],
            unit: Some("cm"),
            label: words! {
                fr: concat!("Largeur de la cabine d’ascenseur ", $fr),
                en: concat!("Width of the lift cabin ", $en),
                simple: concat!("Quelle est la largeur de l’ascenseur ", $simple, " ?"),
            },
            help: words! {
                fr: "À l’intérieur, mesurez d’une paroi de côté à l’autre, au plus étroit : une \
                     main courante ou un miroir compte. Au moins 100 cm pour un fauteuil roulant.",
                en: "Inside, measure from one side wall to the other at the narrowest point: \
                     handrails and mirrors count. At least 100 cm for a wheelchair.",
                simple: "Entrez dans l’ascenseur. Mesurez du mur de gauche au mur de droite. \
                         Écrivez le nombre de centimètres.",
            },
        };
        const LIFT_DEPTH_CM: Definition = Definition {
            path: concat!($at, ".level_change.lift_depth_cm"),
            column: $lift_depth_cm,
            aliases: &[],
            unit: Some("cm"),
            label: words! {
                fr: concat!("Profondeur de la cabine d’ascenseur ", $fr),
                en: concat!("Depth of the lift cabin ", $en),
                simple: concat!("Quelle est la profondeur de l’ascenseur ", $simple, " ?"),
            },
            help: words! {
                fr: "À l’intérieur, mesurez du fond à la porte fermée. Au moins 125 cm pour un \
                     fauteuil roulant, repose-pieds compris ; un fauteuil électrique demande \
                     souvent plus.",
                en: "Inside, measure from the back wall to the closed door. At least 125 cm for a \
                     wheelchair with its footrests; a powered one often needs more.",
                simple: "Entrez dans l’ascenseur. Mesurez du fond jusqu’à la porte fermée. Écrivez \
                         le nombre de centimètres.",
            },
        };
        const LIFT_DOOR_CM: Definition = Definition {
            path: concat!($at, ".level_change.lift_door_cm"),
            column: $lift_door_cm,
            aliases: &[],
            unit: Some("cm"),
            label: words! {
                fr: concat!("Largeur de la porte de l’ascenseur ", $fr),
                en: concat!("Width of the lift door ", $en),
                simple: concat!("Quelle est la largeur de la porte de l’ascenseur ", $simple, " ?"),
            },
            help: words! {
                fr: "Porte ouverte en grand, mesurez le passage libre d’un bord à l’autre. Au \
                     moins 80 cm pour un fauteuil roulant. Notez l’étage où le passage est le plus \
                     étroit.",
                en: "With the door fully open, measure the clear passage from edge to edge. At \
                     least 80 cm for a wheelchair. Take the floor where it is narrowest.",
                simple: "Attendez que la porte soit ouverte. Mesurez l’espace libre pour passer. \
                         Écrivez le nombre de centimètres.",
            },
        };
    };
}
