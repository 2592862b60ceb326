//! What the place has declared to the authorities.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "conformity.status",
        column: "conformite",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Situation réglementaire",
            en: "Regulatory status",
            simple: "Est-ce que le lieu respecte la loi sur l’accessibilité ?",
        },
        help: words! {
            fr: "Ce que le lieu a déclaré à l’administration : conforme, dérogation, agenda \
                 d’accessibilité programmée (Ad’AP) ou non conforme. Ce statut ne dit rien de \
                 l’usage réel : un lieu dérogé peut convenir, un lieu conforme peut ne pas \
                 convenir.",
            en: "Status declared to the authorities: compliant, exempted, planned works (Ad’AP) \
                 or not compliant. It does not show whether people can use the place: an \
                 exempted place may be suitable, and a compliant one may not.",
            simple: "La loi demande que tout le monde puisse entrer. Certains lieux ont fait les \
                     travaux. D’autres ont le droit de ne pas les faire.",
        },
    },
    Definition {
        path: "conformity.register_url",
        column: "registre_url",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Registre public d’accessibilité",
            en: "Public accessibility register",
            simple: "Où peut-on lire le registre d’accessibilité du lieu ?",
        },
        help: words! {
            fr: "Adresse de la page où se consulte le registre, que tout établissement recevant du \
                 public doit tenir à disposition.",
            en: "Address of the web page with the register, which every place open to the \
                 public must make available.",
            simple: "Le registre explique comment entrer dans le lieu. Écrivez l’adresse de la \
                     page internet.",
        },
    },
];
