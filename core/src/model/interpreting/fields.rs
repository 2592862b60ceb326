//! Interpreting by professionals.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "interpreting.professional",
        column: "interpretariat",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Interprétariat professionnel",
            en: "Professional interpreting",
            simple: "Est-ce qu’un interprète peut venir ou appeler ?",
        },
        help: words! {
            fr: "Interprète de métier, tenu au secret, fourni par le lieu : aucun, sur demande, \
                 sur place ou à distance. Un proche, un enfant ou une application de traduction \
                 n’en est pas un.",
            en: "Professional interpreter, bound by confidentiality, provided by the place: \
                 none, on request, on site or remote. A relative, a child or a translation app \
                 is not one.",
            simple: "Un interprète traduit tout ce que vous dites. Il garde le secret. Votre \
                     famille n’a pas à traduire.",
        },
    },
    Definition {
        path: "interpreting.languages[]",
        column: "interpretariat_langues",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Langues de l’interprétariat",
            en: "Languages of interpreting",
            simple: "Dans quelles langues l’interprète traduit-il ?",
        },
        help: words! {
            fr: "Langues que le service assure couramment. Laissez vide si toute langue du service \
                 peut être demandée.",
            en: "Languages that the service usually provides. Leave it empty if any language of \
                 the service can be requested.",
            simple: "Choisissez les langues de l’interprète. Si toutes les langues sont possibles, \
                     ne répondez pas.",
        },
    },
];
