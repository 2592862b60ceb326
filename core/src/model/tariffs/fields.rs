//! What care costs at this place. Sectors: NOS list R282 and the medical agreement of 2024; fees: CSP L.1111-3.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "tariffs.sector",
        column: "secteur",
        aliases: &[
            "secteur_conventionnel",
            "secteur_conventionnement",
            "conventionnement",
            "convention",
            "secteur_conventionnel_code",
        ],
        unit: None,
        label: words! {
            fr: "Secteur de convention",
            en: "Agreement sector",
            simple: "Quel est le secteur du professionnel ?",
        },
        help: words! {
            fr: "Situation du praticien envers l’Assurance maladie dans ce lieu. Secteur 1 : \
                 tarifs fixés. Secteur 2 : honoraires libres. Conventionné : professions sans \
                 secteur. Non conventionné : presque rien n’est remboursé. Attention : dans les \
                 fichiers nationaux, le code 3 désigne le secteur 2.",
            en: "The practitioner’s agreement with the national health insurance at this place. \
                 Sector 1: set tariffs. Sector 2: free fees. Contracted: professions without \
                 sectors. Not contracted: almost nothing is refunded. Beware: in national \
                 files, code 3 means sector 2.",
            simple: "Le secteur change le prix. En secteur 1, le prix est fixé par l’Assurance \
                     maladie. En secteur 2, le prix est souvent plus haut.",
        },
    },
    Definition {
        path: "tariffs.option",
        column: "option_tarifaire",
        aliases: &["optam", "option_conventionnelle", "cas"],
        unit: None,
        label: words! {
            fr: "Option tarifaire (OPTAM)",
            en: "Tariff option (OPTAM)",
            simple: "Est-ce que le médecin a promis de limiter ses prix ?",
        },
        help: words! {
            fr: "Option de pratique tarifaire maîtrisée signée par un médecin : aucune, OPTAM, ou \
                 OPTAM-ACO pour la chirurgie, l’obstétrique et l’anesthésie (OPTAM-CO avant la \
                 convention de 2024). Les patients sont mieux remboursés.",
            en: "Controlled tariff option signed by a doctor: none, OPTAM, or OPTAM-ACO for \
                 surgery, obstetrics and anaesthesia (OPTAM-CO before the 2024 agreement). \
                 Patients get a better refund.",
            simple: "Certains médecins signent un contrat pour limiter leurs prix. Les patients \
                     sont alors mieux remboursés.",
        },
    },
    Definition {
        path: "tariffs.overrun_typical",
        column: "depassement",
        aliases: &["depassements", "depassement_honoraires", "depassements_d_honoraires"],
        unit: None,
        label: words! {
            fr: "Dépassements d’honoraires habituels",
            en: "Usual overruns",
            simple: "Est-ce que le professionnel demande plus que le tarif ?",
        },
        help: words! {
            fr: "Ce que paie d’ordinaire un patient au-dessus du tarif de l’Assurance maladie : \
                 rien, un dépassement modéré ou des honoraires libres. Un professionnel \
                 conventionné n’en demande pas aux bénéficiaires de la Complémentaire santé \
                 solidaire, sauf exigence de leur part.",
            en: "What a patient usually pays above the tariff of the health insurance: nothing, \
                 a moderate overrun or free fees. A contracted professional charges no overruns \
                 to beneficiaries of the C2S complementary cover, unless they make a special \
                 request.",
            simple: "Le dépassement est la partie en plus du prix normal. Il est souvent mal \
                     remboursé.",
        },
    },
    Definition {
        path: "tariffs.fees[].act",
        column: "actes",
        aliases: &["acte", "acte_medical"],
        unit: None,
        label: words! { fr: "Acte", en: "Act", simple: "Quel soin a ce prix ?" },
        help: words! {
            fr: "Code de l’acte (G, CS, TCG…) ou quelques mots que tout patient comprend, 40 \
                 signes au plus. Citez d’abord les actes les plus courants : les afficher est une \
                 obligation (code de la santé publique, L.1111-3).",
            en: "Code of the act (G, CS, TCG…) or a few words that any patient understands, 40 \
                 characters at most. Begin with the most common acts: displaying them is \
                 compulsory (public health code, L.1111-3).",
            simple: "Écrivez le nom du soin. Par exemple : consultation, détartrage.",
        },
    },
    Definition {
        path: "tariffs.fees[].amount_eur",
        column: "tarifs_eur",
        aliases: &["tarif", "tarifs", "prix", "honoraires"],
        unit: Some("€"),
        label: words! { fr: "Montant", en: "Amount", simple: "Combien coûte ce soin ?" },
        help: words! {
            fr: "Prix demandé pour cet acte, en euros, dépassement compris et avant remboursement. \
                 Si le prix varie, notez le plus courant.",
            en: "Price charged for the act, in euros, including overruns and before any refund. \
                 If it varies, note the most common one.",
            simple: "Écrivez le prix en euros. C’est le prix que l’on paie avant d’être remboursé.",
        },
    },
    Definition {
        path: "tariffs.fees[].as_of",
        column: "tarifs_date",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Date du tarif",
            en: "Date of the price",
            simple: "À quelle date ce prix était-il vrai ?",
        },
        help: words! {
            fr: "Jour où ce prix a été constaté ou appliqué. Obligatoire avec un montant : les \
                 tarifs changent presque chaque année, et un prix sans date trompe.",
            en: "Day on which the price was observed or charged. Required with an amount: \
                 tariffs change almost every year, and a price without a date misleads.",
            simple: "Les prix changent souvent. Écrivez le jour où vous avez vu ce prix.",
        },
    },
];
