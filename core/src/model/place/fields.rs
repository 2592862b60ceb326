//! What kind of place it is, what identifies it and where it stands. Sources: FINESS, SIRENE, acceslibre, BAN, WGS84.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "place.name",
        column: "nom_lieu",
        aliases: &[
            "nom_du_cabinet",
            "nom_cabinet",
            "cabinet",
            "etablissement",
            "nom_etablissement",
            "nom_de_l_etablissement",
            "nom_du_lieu",
            "raison_sociale",
            "structure",
            "nom_structure",
        ],
        unit: None,
        label: words! {
            fr: "Nom du lieu",
            en: "Name of the place",
            simple: "Comment s’appelle le lieu ?",
        },
        help: words! {
            fr: "Nom que l’on lit sur la plaque ou l’enseigne : cabinet, maison de santé, centre. \
                 C’est ce nom que les visiteurs chercheront des yeux.",
            en: "Name on the plate or sign: practice, health house, centre. It is what visitors \
                 will look for.",
            simple: "Écrivez le nom écrit à l’entrée. Par exemple : cabinet médical du Parc.",
        },
    },
    Definition {
        path: "place.kind",
        column: "type_structure",
        aliases: &["type", "type_de_structure", "type_etablissement", "categorie"],
        unit: None,
        label: words! {
            fr: "Type de structure",
            en: "Kind of place",
            simple: "De quel type de lieu s’agit-il ?",
        },
        help: words! {
            fr: "Ce que le lieu est : cabinet individuel ou de groupe, maison ou centre de santé, \
                 pharmacie, hôpital, permanence d’accès aux soins… Choisissez le type le plus \
                 précis ; certaines obligations en dépendent, comme le tiers payant en centre de \
                 santé.",
            en: "Kind of establishment: solo or group practice, health house or centre, \
                 pharmacy, hospital, clinic for people without cover… Choose the most precise \
                 kind; some duties depend on it, such as third-party payment in health centres.",
            simple: "Choisissez dans la liste. Par exemple : cabinet, maison de santé, pharmacie, \
                     hôpital.",
        },
    },
    Definition {
        path: "place.governance",
        column: "statut_structure",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Statut de la structure",
            en: "Legal nature of the structure",
            simple: "Qui gère le lieu ?",
        },
        help: words! {
            fr: "Qui porte la structure : service public, commune, association, mutuelle, \
                 coopérative, fondation, praticiens indépendants ou société commerciale. Sert à \
                 situer l’économie sociale et solidaire dans l’offre de soins.",
            en: "Who runs the structure: public service, municipality, association, mutual \
                 society, cooperative, foundation, independent practitioners or company. It \
                 shows the share of the social economy in care.",
            simple: "Le lieu peut être géré par une association. Il peut aussi être géré par une \
                     mairie, une entreprise ou les professionnels eux-mêmes.",
        },
    },
    Definition {
        path: "place.coordination[]",
        column: "exercice_coordonne",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Exercice coordonné",
            en: "Coordinated practice",
            simple: "Est-ce que le lieu travaille dans un groupe organisé ?",
        },
        help: words! {
            fr: "Organisations de soins coordonnés auxquelles le lieu appartient : maison de santé \
                 pluriprofessionnelle, communauté professionnelle territoriale, équipe de soins, \
                 dispositif d’appui… Plusieurs réponses sont possibles.",
            en: "Organisations of coordinated care that the place belongs to: multi-professional \
                 health house, territorial community, care team, support scheme… Several may \
                 apply.",
            simple: "Des professionnels s’organisent pour travailler ensemble. Ils parlent \
                     ensemble de vos soins. Vous pouvez choisir plusieurs réponses.",
        },
    },
    Definition {
        path: "place.finess",
        column: "finess",
        aliases: &[
            "numero_finess",
            "no_finess",
            "num_finess",
            "finess_site",
            "finess_et",
            "finess_geographique",
        ],
        unit: None,
        label: words! {
            fr: "Numéro FINESS du site",
            en: "FINESS number of the site",
            simple: "Quel est le numéro national du lieu ?",
        },
        help: words! {
            fr: "Les 9 caractères de l’entité géographique, c’est-à-dire du site où l’on est \
                 soigné, et non ceux de l’organisme qui le gère. Un cabinet libéral n’en a en \
                 général pas.",
            en: "The 9 characters of the geographical entity, that is, the site where care is \
                 given, not those of the body that runs it. A self-employed practice usually \
                 has none.",
            simple: "Ce numéro a 9 signes. Les hôpitaux et les centres de santé ont ce numéro. Un \
                     cabinet n’en a souvent pas.",
        },
    },
    Definition {
        path: "place.finess_legal",
        column: "finess_juridique",
        aliases: &["finess_ej", "numero_finess_juridique"],
        unit: None,
        label: words! {
            fr: "Numéro FINESS juridique",
            en: "FINESS number of the legal entity",
            simple: "Quel est le numéro national de l’organisme qui gère le lieu ?",
        },
        help: words! {
            fr: "Les 9 caractères de l’entité juridique qui gère le site ; une même entité gère \
                 souvent plusieurs sites.",
            en: "The 9 characters of the legal entity that runs the site; one entity often runs \
                 several sites.",
            simple: "Ce numéro a 9 signes. C’est le numéro de l’organisme qui gère le lieu. Un \
                     organisme peut gérer plusieurs lieux.",
        },
    },
    Definition {
        path: "place.siret",
        column: "siret",
        aliases: &["numero_siret", "no_siret", "siret_site"],
        unit: None,
        label: words! {
            fr: "Numéro SIRET",
            en: "SIRET number",
            simple: "Quel est le numéro d’établissement du lieu ?",
        },
        help: words! {
            fr: "Les 14 chiffres de l’établissement, et non les 9 du SIREN. Beaucoup de cabinets \
                 n’en ont pas en données ouvertes : laissez alors vide.",
            en: "The 14 digits of the establishment, not the 9 of the SIREN. Many practices have \
                 none in open data: leave it empty then.",
            simple: "Ce numéro a 14 chiffres. Il est écrit sur les factures. Si vous ne le \
                     connaissez pas, n’écrivez rien.",
        },
    },
    Definition {
        path: "place.acceslibre_id",
        column: "id_acceslibre",
        aliases: &["acceslibre", "uuid_acceslibre", "acceslibre_id"],
        unit: None,
        label: words! {
            fr: "Identifiant acceslibre",
            en: "acceslibre identifier",
            simple: "Quel est le code du lieu sur le site acceslibre ?",
        },
        help: words! {
            fr: "Identifiant (UUID) de la fiche du lieu dans acceslibre, quand elle existe. Il \
                 permet de reprendre ce qui est déjà décrit et d’y renvoyer.",
            en: "Identifier (UUID) of the place in acceslibre, if it is listed there. It allows \
                 the existing description to be reused and linked.",
            simple: "acceslibre est un site internet. Il dit comment entrer dans les lieux. Ce \
                     code relie les deux fiches.",
        },
    },
    Definition {
        path: "place.ban_id",
        column: "id_ban",
        aliases: &["ban_id", "cle_ban", "cle_interop", "id_adresse"],
        unit: None,
        label: words! {
            fr: "Identifiant BAN de l’adresse",
            en: "Address key in the BAN",
            simple: "Quel est le code de l’adresse ?",
        },
        help: words! {
            fr: "Clé de l’adresse dans la Base adresse nationale : clé d’interopérabilité ou UUID. \
                 Elle désigne le numéro dans la voie sans ambiguïté.",
            en: "Key of the address in the national address base: interoperability key or UUID. \
                 It identifies the house number unambiguously.",
            simple: "Toutes les adresses de France ont un code. Ce code aide à trouver la bonne \
                     adresse.",
        },
    },
    Definition {
        path: "place.address.number",
        column: "numero",
        aliases: &["no_voie", "numero_voie", "numero_de_voie", "num_voie", "n°"],
        unit: None,
        label: words! {
            fr: "Numéro dans la voie",
            en: "House number",
            simple: "Quel est le numéro dans la rue ?",
        },
        help: words! {
            fr: "Numéro, avec son complément s’il y en a un (12 bis, 4 ter). Laissez vide si \
                 l’entrée n’a pas de numéro.",
            en: "House number, with its suffix if there is one (12 bis, 4 ter). Leave it empty \
                 if the entrance has none.",
            simple: "Écrivez le numéro de la rue. Par exemple : 12 ou 12 bis. S’il n’y a pas de \
                     numéro, n’écrivez rien.",
        },
    },
    Definition {
        path: "place.address.street",
        column: "voie",
        aliases: &[
            "adresse",
            "rue",
            "adresse_1",
            "adresse_postale",
            "nom_voie",
            "libelle_voie",
            "nom_de_la_voie",
        ],
        unit: None,
        label: words! { fr: "Voie", en: "Street", simple: "Quel est le nom de la rue ?" },
        help: words! {
            fr: "Type et nom de la voie en entier : « Avenue de la République » plutôt que « av. \
                 Rép. ». La voie ou le lieu-dit est obligatoire.",
            en: "Type and name of the street in full, such as “Avenue de la République”. Either \
                 the street or the locality is required.",
            simple: "Écrivez le nom de la rue en entier. Par exemple : avenue de la République.",
        },
    },
    Definition {
        path: "place.address.locality",
        column: "lieu_dit",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Lieu-dit",
            en: "Locality",
            simple: "Est-ce que l’endroit a un nom, sans nom de rue ?",
        },
        help: words! {
            fr: "Hameau, lieu-dit ou zone, quand l’adresse n’a pas de voie ou qu’il la précise. La \
                 voie ou le lieu-dit est obligatoire.",
            en: "Hamlet or named area, if the address has no street or needs more precision. \
                 Either the street or the locality is required.",
            simple: "À la campagne, il n’y a pas toujours de rue. Écrivez alors le nom de \
                     l’endroit.",
        },
    },
    Definition {
        path: "place.address.complement",
        column: "complement_adresse",
        aliases: &["complement", "adresse_2", "complement_d_adresse", "batiment"],
        unit: None,
        label: words! {
            fr: "Complément d’adresse",
            en: "Address complement",
            simple: "Où faut-il aller dans l’immeuble ?",
        },
        help: words! {
            fr: "Bâtiment, escalier, résidence ou étage : ce qu’il faut savoir pour trouver la \
                 bonne porte une fois dans la rue. N’y mettez ni code de porte ni nom de patient.",
            en: "Building, staircase, residence or floor: whatever helps to find the right door \
                 from the street. Do not enter a door code or the name of a patient.",
            simple: "Écrivez le nom du bâtiment. Écrivez aussi le numéro de l’escalier. N’écrivez \
                     pas le code de la porte.",
        },
    },
    Definition {
        path: "place.address.postal_code",
        column: "code_postal",
        aliases: &["cp", "codepostal", "code_post", "postal", "zip"],
        unit: None,
        label: words! { fr: "Code postal", en: "Postal code", simple: "Quel est le code postal ?" },
        help: words! {
            fr: "Cinq chiffres, zéro initial compris (01000). Ce n’est pas le code INSEE de la \
                 commune, et il s’écrit sans CEDEX.",
            en: "Five digits, with the leading zero (01000). It is not the INSEE code of the \
                 commune, and is written without CEDEX.",
            simple: "Le code postal a 5 chiffres. Par exemple : 75012. Écrivez aussi le zéro du \
                     début.",
        },
    },
    Definition {
        path: "place.address.city",
        column: "commune",
        aliases: &["ville", "localite", "libelle_commune", "nom_commune", "city"],
        unit: None,
        label: words! { fr: "Commune", en: "City", simple: "Dans quelle ville est le lieu ?" },
        help: words! {
            fr: "Nom officiel de la commune, en entier et sans CEDEX : « Saint-Étienne » plutôt \
                 que « St Etienne Cedex 2 ».",
            en: "Official name of the commune, in full and without CEDEX.",
            simple: "Écrivez le nom de la ville ou du village en entier.",
        },
    },
    Definition {
        path: "place.address.insee_code",
        column: "code_insee",
        aliases: &["insee", "code_commune", "code_commune_insee", "codeinsee", "depcom"],
        unit: None,
        label: words! {
            fr: "Code INSEE de la commune",
            en: "INSEE code of the commune",
            simple: "Quel est le code officiel de la ville ?",
        },
        help: words! {
            fr: "Les cinq caractères du Code officiel géographique : 2A ou 2B en Corse, 971 à 978 \
                 et 98 outre-mer. Il diffère du code postal, que plusieurs communes peuvent \
                 partager.",
            en: "The five characters of the official geographical code: 2A or 2B in Corsica, 971 \
                 to 978 and 98 overseas. It differs from the postal code, which several communes \
                 may share.",
            simple: "Chaque ville a un code à 5 signes. Ce n’est pas le code postal. Si vous ne le \
                     connaissez pas, n’écrivez rien.",
        },
    },
    Definition {
        path: "place.location.latitude",
        column: "latitude",
        aliases: &["lat", "y", "coord_y", "geo_lat"],
        unit: Some("°"),
        label: words! { fr: "Latitude", en: "Latitude", simple: "Quelle est la latitude du lieu ?" },
        help: words! {
            fr: "En degrés décimaux (WGS84), positive au nord de l’équateur ; environ 41 à 51 en \
                 métropole. Visez la porte d’entrée plutôt que le milieu du bâtiment, et donnez-la \
                 avec la longitude.",
            en: "In decimal degrees (WGS84), positive north of the equator; about 41 to 51 in \
                 mainland France. Use the position of the entrance door rather than the middle \
                 of the building, and give the longitude too.",
            simple: "Ce nombre sert à placer le lieu sur une carte. Il vient d’un plan sur \
                     internet. Montrez la porte d’entrée sur le plan.",
        },
    },
    Definition {
        path: "place.location.longitude",
        column: "longitude",
        aliases: &["lon", "lng", "long", "x", "coord_x", "geo_lon"],
        unit: Some("°"),
        label: words! {
            fr: "Longitude",
            en: "Longitude",
            simple: "Quelle est la longitude du lieu ?",
        },
        help: words! {
            fr: "En degrés décimaux (WGS84), négative à l’ouest de Greenwich ; environ -5 à 10 en \
                 métropole. Visez la porte d’entrée, et donnez-la avec la latitude.",
            en: "In decimal degrees (WGS84), negative west of Greenwich; about -5 to 10 in \
                 mainland France. Use the position of the entrance door, and give the latitude \
                 too.",
            simple: "Ce nombre sert à placer le lieu sur une carte. Il vient d’un plan sur \
                     internet. Il va toujours avec la latitude.",
        },
    },
    Definition {
        path: "place.territory.priority_district",
        column: "quartier_prioritaire",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Quartier prioritaire (QPV)",
            en: "Priority district (QPV)",
            simple: "Est-ce que le lieu est dans un quartier prioritaire ?",
        },
        help: words! {
            fr: "Oui : l’adresse est dans un quartier prioritaire de la politique de la ville, \
                 selon la carte officielle. À vérifier par l’adresse exacte, car une rue peut être \
                 coupée en deux.",
            en: "Yes: the address lies in a priority district of urban policy, on the official \
                 map. Check the exact address, because the boundary may run through a street.",
            simple: "L’État aide plus certains quartiers. Une carte officielle montre ces \
                     quartiers. Cherchez votre adresse sur la carte.",
        },
    },
    Definition {
        path: "place.territory.doctor_zone",
        column: "zonage_medecin",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Zonage médecin de l’ARS",
            en: "Doctor shortage zone (ARS)",
            simple: "Est-ce qu’il manque des médecins dans ce secteur ?",
        },
        help: words! {
            fr: "Zone d’intervention prioritaire, zone d’action complémentaire ou aucune, selon \
                 l’arrêté de l’agence régionale de santé. Le zonage change : notez l’année de \
                 l’arrêté dans le commentaire.",
            en: "Priority intervention zone, complementary action zone or none, according to \
                 the order of the regional health agency. The zoning changes: note the year of \
                 the order in the comment.",
            simple: "Certains endroits manquent de médecins. L’agence de santé de la région fait \
                     la liste de ces endroits.",
        },
    },
];
