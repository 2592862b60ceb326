//! How one gets there: transport, parking, drop-off. Nearby means 200 m, as for acceslibre.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "arrival.public_transport",
        column: "transport_station_presence",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Arrêt de transport en commun à moins de 200 m",
            en: "Public transport stop within 200 m",
            simple: "Est-ce qu’il y a un arrêt de bus ou de train tout près ?",
        },
        help: words! {
            fr: "Oui : un arrêt de bus, de tramway, de métro ou de train se trouve à 200 m au plus \
                 de l’entrée, par le chemin que l’on prend à pied. L’arrêt lui-même n’est pas \
                 forcément accessible : dites-le dans le champ suivant.",
            en: "Yes: a bus, tram, metro or train stop is at most 200 m from the entrance on \
                 foot. If the stop itself is not accessible, say so in the next field.",
            simple: "Tout près veut dire 200 mètres au plus. C’est environ 3 minutes à pied.",
        },
    },
    Definition {
        path: "arrival.public_transport_info",
        column: "transport_information",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Précisions sur les transports",
            en: "Directions by public transport",
            simple: "Quel bus ou quel train faut-il prendre ?",
        },
        help: words! {
            fr: "Lignes, nom de l’arrêt, et ce qui compte sur le trajet : trottoirs bas, traversée \
                 sonore, montée, travaux. Dites si l’arrêt se prend en fauteuil roulant.",
            en: "Lines, name of the stop, and anything that matters on the way: lowered kerbs, \
                 audible crossings, slopes, roadworks. Say whether a wheelchair can use the \
                 stop.",
            simple: "Écrivez le numéro de la ligne. Écrivez le nom de l’arrêt. Dites si le chemin \
                     à pied est facile.",
        },
    },
    Definition {
        path: "arrival.parking",
        column: "stationnement_presence",
        aliases: &["parking", "stationnement"],
        unit: None,
        label: words! {
            fr: "Stationnement sur place",
            en: "Parking on the premises",
            simple: "Est-ce que les patients peuvent se garer sur place ?",
        },
        help: words! {
            fr: "Oui : au moins une place ouverte aux patients se trouve sur le terrain ou dans \
                 l’immeuble du lieu de soins. Les places réservées au personnel ne comptent pas.",
            en: "Yes: at least one space for patients is on the plot or in the building. Spaces \
                 reserved for staff do not count.",
            simple: "Sur place veut dire : dans la cour, sur le terrain ou sous l’immeuble. Les \
                     places du personnel ne comptent pas.",
        },
    },
    Definition {
        path: "arrival.parking_adapted",
        column: "stationnement_pmr",
        aliases: &["parking_pmr", "place_pmr", "stationnement_handicape"],
        unit: None,
        label: words! {
            fr: "Place adaptée sur place",
            en: "Adapted space on the premises",
            simple: "Est-ce qu’il y a sur place une place pour personnes handicapées ?",
        },
        help: words! {
            fr: "Oui : au moins une place est réservée et marquée, large de 3,30 m, sur un sol \
                 plat et ferme, avec un passage sans marche vers l’entrée. Ces 3,30 m laissent \
                 sortir un fauteuil roulant à côté de la voiture.",
            en: "Yes: at least one space is reserved and marked, 3.30 m wide, on firm level \
                 ground, with a step-free way to the entrance. The 3.30 m leave room for a \
                 wheelchair beside the car.",
            simple: "Cette place est plus large que les autres. Elle est marquée par un fauteuil \
                     roulant peint. On peut sortir un fauteuil à côté de la voiture.",
        },
    },
    Definition {
        path: "arrival.street_parking",
        column: "stationnement_ext_presence",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Stationnement à moins de 200 m",
            en: "Parking within 200 m",
            simple: "Est-ce que l’on peut se garer tout près ?",
        },
        help: words! {
            fr: "Oui : des places dans la rue ou dans un parking public se trouvent à 200 m au \
                 plus de l’entrée, par le chemin que l’on prend à pied. Elles peuvent être \
                 payantes.",
            en: "Yes: there are spaces in the street or in a public car park at most 200 m from \
                 the entrance on foot. There may be a charge.",
            simple: "Tout près veut dire 200 mètres au plus. La place peut être dans la rue. Elle \
                     peut aussi être dans un parking.",
        },
    },
    Definition {
        path: "arrival.street_parking_adapted",
        column: "stationnement_ext_pmr",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Place adaptée à moins de 200 m",
            en: "Adapted space within 200 m",
            simple: "Est-ce qu’il y a tout près une place pour personnes handicapées ?",
        },
        help: words! {
            fr: "Oui : au moins une place réservée, marquée au sol et par un panneau, se trouve \
                 dans la rue ou dans un parking public à 200 m au plus de l’entrée.",
            en: "Yes: at least one reserved space, marked on the ground and by a sign, is in the \
                 street or in a public car park at most 200 m from the entrance.",
            simple: "Cette place est marquée par un fauteuil roulant peint. Elle est à 200 mètres \
                     au plus de l’entrée.",
        },
    },
    Definition {
        path: "arrival.street_parking_distance_m",
        column: "stationnement_ext_distance_m",
        aliases: &[],
        unit: Some("m"),
        label: words! {
            fr: "Distance de la place adaptée à l’entrée",
            en: "Distance from the adapted space to the entrance",
            simple: "À combien de mètres est la place pour personnes handicapées ?",
        },
        help: words! {
            fr: "Mesurez de la place adaptée la plus proche à la porte d’entrée, par le chemin que \
                 prend un fauteuil roulant et non à vol d’oiseau. Un grand pas fait environ 75 cm. \
                 Chaque mètre compte pour qui marche avec peine.",
            en: "Measure from the nearest adapted space to the entrance door, along the route \
                 of a wheelchair, not in a straight line. A long stride is about 75 cm. Every \
                 metre counts for someone who walks with difficulty.",
            simple: "Mesurez le chemin de la place jusqu’à la porte. Écrivez le nombre de mètres. \
                     Pour certaines personnes, marcher est très fatigant.",
        },
    },
    Definition {
        path: "arrival.drop_off",
        column: "depose_minute",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Dépose devant l’entrée",
            en: "Drop-off at the entrance",
            simple: "Est-ce qu’une voiture peut s’arrêter devant la porte ?",
        },
        help: words! {
            fr: "Oui : un véhicule peut s’arrêter devant l’entrée le temps de faire descendre \
                 quelqu’un, sur au moins 8 m, la longueur d’un véhicule adapté, rampe sortie. \
                 Répondez « en partie » si seule une voiture courte y tient.",
            en: "Yes: a vehicle can stop in front of the entrance while someone gets out, over \
                 at least 8 m, the length of an adapted vehicle with its ramp out. Answer \
                 “partly” if there is room only for a short car.",
            simple: "La voiture s’arrête le temps de descendre. Il faut 8 mètres de long pour une \
                     grande voiture adaptée.",
        },
    },
];
