//! How one makes oneself understood without, or beside, spoken French. Skills: NOS list R243.

use crate::model::registry::Definition;

/// The fields of this section, in the order of the model.
pub(in crate::model) const FIELDS: &[Definition] = &[
    Definition {
        path: "communication.sign_languages[].code",
        column: "langues_des_signes",
        aliases: &["lsf", "langue_des_signes"],
        unit: None,
        label: words! {
            fr: "Langue des signes",
            en: "Sign language",
            simple: "Quelle langue des signes est utilisée ici ?",
        },
        help: words! {
            fr: "Langue des signes dans laquelle une consultation entière peut se tenir, par \
                 exemple la langue des signes française (code fsl). Connaître l’alphabet ou \
                 quelques signes ne suffit pas.",
            en: "Sign language in which a whole consultation can be held, such as French Sign \
                 Language (code fsl). Knowing the alphabet or a few signs is not enough.",
            simple: "Certaines personnes sourdes parlent avec les mains. Dites si toute la \
                     consultation peut se faire ainsi.",
        },
    },
    Definition {
        path: "communication.sign_languages[].by",
        column: "langues_des_signes_par",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Qui signe",
            en: "Who signs",
            simple: "Qui parle en langue des signes ?",
        },
        help: words! {
            fr: "Le praticien, une autre personne du lieu, un interprète sur place ou un \
                 interprète à distance. Un patient sourd n’attend pas la même chose de chacun.",
            en: "The practitioner, another member of staff, an interpreter on site or a remote \
                 interpreter. Deaf patients do not expect the same from each of them.",
            simple: "Ce peut être le médecin. Ce peut être un interprète. L’interprète peut être \
                     là ou sur un écran.",
        },
    },
    Definition {
        path: "communication.cued_speech",
        column: "lpc",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Langue française parlée complétée (LfPC)",
            en: "Cued speech (LfPC)",
            simple: "Est-ce que quelqu’un code la parole avec la main ?",
        },
        help: words! {
            fr: "Oui : une personne du lieu code avec la main, près du visage, les sons que les \
                 lèvres ne montrent pas. Ce n’est pas une langue des signes.",
            en: "Yes: someone at the place uses hand cues near the face for the sounds that \
                 lips do not show. It is not a sign language.",
            simple: "Certaines personnes sourdes lisent sur les lèvres. La main aide à comprendre \
                     les sons. Ce n’est pas la langue des signes.",
        },
    },
    Definition {
        path: "communication.live_captioning",
        column: "transcription_directe",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Transcription en direct",
            en: "Live captioning",
            simple: "Est-ce que la parole s’écrit sur un écran ?",
        },
        help: words! {
            fr: "Oui : ce que dit le praticien s’affiche à mesure en texte, par une personne ou un \
                 logiciel que le lieu fournit et sait utiliser.",
            en: "Yes: the practitioner’s words appear as text at once, typed by a person or by \
                 software that the place provides and knows how to use.",
            simple: "Un écran montre les mots du médecin. On lit ce que l’on n’entend pas.",
        },
    },
    Definition {
        path: "communication.written_exchange",
        column: "echange_ecrit",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Échange par écrit",
            en: "Exchange in writing",
            simple: "Est-ce que l’on peut parler par écrit avec le professionnel ?",
        },
        help: words! {
            fr: "Oui : l’équipe accepte de mener l’échange par écrit, sur papier, ardoise, \
                 tablette ou écran, et prend le temps qu’il faut. Cela convient à beaucoup de \
                 personnes sourdes, mais pas à toutes.",
            en: "Yes: the team agrees to communicate in writing, on paper, slate, tablet or \
                 screen, and takes the time for it. This suits many deaf people, but not all.",
            simple: "On écrit sur un papier ou sur un écran. Le professionnel répond par écrit. Il \
                     prend son temps.",
        },
    },
    Definition {
        path: "communication.easy_read",
        column: "documents_falc",
        aliases: &["falc"],
        unit: None,
        label: words! {
            fr: "Documents en facile à lire et à comprendre (FALC)",
            en: "Easy-to-read documents (FALC)",
            simple: "Est-ce qu’il y a des documents faciles à lire ?",
        },
        help: words! {
            fr: "Oui : le lieu remet des documents rédigés selon les règles du facile à lire et à \
                 comprendre, relus par des personnes concernées. Un texte seulement simplifié : « \
                 en partie ».",
            en: "Yes: the place hands out documents that follow the easy-to-read rules and were \
                 reviewed by the people concerned. “Partly” for a text that is merely \
                 simplified.",
            simple: "Ces documents ont des phrases courtes. Ils ont des images. Des personnes \
                     handicapées les ont relus.",
        },
    },
    Definition {
        path: "communication.braille",
        column: "documents_braille",
        aliases: &["braille"],
        unit: None,
        label: words! {
            fr: "Documents en braille",
            en: "Documents in braille",
            simple: "Est-ce qu’il y a des documents en braille ?",
        },
        help: words! {
            fr: "Oui : le lieu remet des documents en braille, tout prêts ou embossés sur place. « \
                 Sur demande » s’il faut attendre.",
            en: "Yes: the place hands out documents in braille, ready-made or embossed there. \
                 “On request” if there is a wait.",
            simple: "Le braille se lit avec les doigts. Certaines personnes aveugles lisent le \
                     braille.",
        },
    },
    Definition {
        path: "communication.large_print",
        column: "documents_gros_caracteres",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Documents en gros caractères",
            en: "Large-print documents",
            simple: "Est-ce qu’il y a des documents écrits en gros ?",
        },
        help: words! {
            fr: "Oui : le lieu remet ses documents en gros caractères, en général 16 points ou \
                 plus, dans une police simple et bien contrastée. « Sur demande » s’il les imprime \
                 pour vous.",
            en: "Yes: the place hands out its documents in large print, usually 16 points or \
                 more, in a plain font with good contrast. “On request” if they are printed for \
                 you.",
            simple: "Les lettres sont grandes et noires. Les personnes qui voient mal peuvent \
                     lire.",
        },
    },
    Definition {
        path: "communication.audio_documents",
        column: "documents_audio",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Documents à écouter",
            en: "Audio documents",
            simple: "Est-ce qu’il y a des documents à écouter ?",
        },
        help: words! {
            fr: "Oui : le lieu donne les informations sous forme sonore, enregistrement ou fichier \
                 qu’un lecteur d’écran lit bien. Une photo de texte ne convient pas.",
            en: "Yes: the place provides information as audio: a recording, or a file that a \
                 screen reader can read well. An image of text is not enough.",
            simple: "On écoute le document au lieu de le lire. On l’écoute sur un téléphone ou un \
                     ordinateur.",
        },
    },
    Definition {
        path: "communication.augmentative[]",
        column: "outils_caa",
        aliases: &[],
        unit: None,
        label: words! {
            fr: "Outils de communication alternative",
            en: "Augmentative communication tools",
            simple: "Quels outils aident les personnes qui ne parlent pas ?",
        },
        help: words! {
            fr: "Outils et méthodes que l’équipe sait vraiment utiliser avec une personne qui \
                 parle peu ou pas : pictogrammes, Makaton, PECS, synthèse vocale, commande \
                 oculaire… (nomenclature R243).",
            en: "Tools and methods that the team can really use with someone who speaks little \
                 or not at all: pictograms, Makaton, PECS, speech synthesis, eye tracking… (NOS \
                 list R243).",
            simple: "Par exemple : des images à montrer, ou une tablette qui parle. Choisissez les \
                     outils que l’équipe sait utiliser.",
        },
    },
];
