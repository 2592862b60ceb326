//! Words of the form.

use super::{Text, texts};

/// Every text of the form, besides pages, questions, answers and findings.
pub(crate) const TEXTS: &[Text] = texts! {
    // Steps.
    "next": { fr: "Continuer", en: "Continue", simple: "Continuer" }
    "previous": { fr: "Page précédente", en: "Previous page", simple: "Revenir à la page d’avant" }
    "steps": { fr: "Étapes", en: "Steps", simple: "Les étapes" }
    "all_steps": { fr: "Toutes les étapes", en: "All steps", simple: "Voir les étapes" }
    "step_of": { fr: "Étape {number} sur {count}", en: "Step {number} of {count}", simple: "Étape {number} sur {count}" }
    "step_current": { fr: "en cours", en: "current", simple: "vous êtes ici" }
    "step_done": { fr: "fait", en: "done", simple: "fait" }
    "step_todo": { fr: "à faire", en: "to do", simple: "à faire" }
    "step_mend": { fr: "à corriger", en: "to correct", simple: "à corriger" }

    // Questions.
    "required": { fr: "(obligatoire)", en: "(required)", simple: "(obligatoire)" }
    "required_notice": {
        fr: "Vous pouvez laisser une question sans réponse, sauf celles qui portent la mention « (obligatoire) ».",
        en: "You may leave any question without an answer, except those marked “(required)”.",
        simple: "Vous pouvez ne pas répondre. Mais il faut répondre quand vous lisez « (obligatoire) ».",
    }
    "optional_notice": {
        fr: "Tout est facultatif sur cette page. « Je ne sais pas » est une réponse utile aussi.",
        en: "Everything on this page is optional. “Do not know” is a useful answer too.",
        simple: "Vous pouvez ne pas répondre aux questions de cette page.",
    }
    "more": { fr: "En savoir plus", en: "Find out more", simple: "En savoir plus" }
    "measure": { fr: "Comment mesurer", en: "How to measure", simple: "Comment mesurer" }
    "clear": { fr: "Effacer ma réponse", en: "Clear my answer", simple: "Effacer ma réponse" }
    "cleared": { fr: "Réponse effacée.", en: "Answer cleared.", simple: "Votre réponse est effacée." }
    "no_answer": { fr: "Pas de réponse", en: "No answer", simple: "Pas de réponse" }
    "received": {
        fr: "Nous avons reçu « {value} », qui n’est pas une de ces réponses.",
        en: "We received “{value}”, which is none of these answers.",
        simple: "Nous avons reçu « {value} ». Ce n’est pas une des réponses. Choisissez une réponse.",
    }
    "unlisted": { fr: "{value} (hors liste)", en: "{value} (not in the list)", simple: "{value} (pas dans la liste)" }
    "add": { fr: "Ajouter", en: "Add", simple: "Ajouter" }
    "remove": { fr: "Retirer", en: "Remove", simple: "Enlever" }
    "removed": { fr: "Ligne retirée.", en: "Row removed.", simple: "C’est enlevé." }
    "numbered": { fr: "{label} ({number})", en: "{label} ({number})", simple: "{label} ({number})" }
    "one_more_question": { fr: "1 question ajoutée.", en: "1 question added.", simple: "Il y a 1 question de plus." }
    "more_questions": { fr: "{count} questions ajoutées.", en: "{count} questions added.", simple: "Il y a {count} questions de plus." }
    "one_question_less": {
        fr: "1 question retirée.",
        en: "1 question removed.",
        simple: "Il y a 1 question de moins.",
    }
    "fewer_questions": { fr: "{count} questions retirées.", en: "{count} questions removed.", simple: "Il y a {count} questions de moins." }
    "not_sent": {
        fr: "Les réponses données là sont mises de côté et ne seront pas envoyées.",
        en: "The answers given there are set aside and will not be sent.",
        simple: "Ces réponses ne seront pas envoyées.",
    }

    // Units, in words beside an input.
    "unit_cm": { fr: "centimètres", en: "centimetres", simple: "centimètres" }
    "unit_m": { fr: "mètres", en: "metres", simple: "mètres" }
    "unit_kg": { fr: "kilogrammes", en: "kilograms", simple: "kilos" }
    "unit_%": { fr: "pour cent", en: "per cent", simple: "pour cent" }
    "unit_€": { fr: "euros", en: "euros", simple: "euros" }
    "unit_d": { fr: "jours", en: "days", simple: "jours" }
    "symbol_d": { fr: "jours", en: "days", simple: "jours" }

    // Findings.
    "error_summary": { fr: "Il y a un problème", en: "There is a problem", simple: "Il y a un problème" }
    "title_error": { fr: "Erreur : {title}", en: "Error: {title}", simple: "Erreur : {title}" }
    "said": { fr: "{label} : {message}", en: "{label}: {message}", simple: "{label} : {message}" }
    "severity_error": { fr: "Erreur", en: "Error", simple: "Erreur" }
    "severity_warning": { fr: "À vérifier", en: "Please check", simple: "À vérifier" }
    "severity_info": { fr: "À savoir", en: "Good to know", simple: "À savoir" }
    "later": {
        fr: "Vous pouvez continuer et corriger plus tard, avant d’envoyer.",
        en: "You may go on and correct this later, before you send.",
        simple: "Vous pouvez continuer. Il faudra corriger avant d’envoyer.",
    }
    "next_anyway": { fr: "Continuer sans corriger", en: "Continue without correcting", simple: "Continuer sans corriger" }
    "warning_summary": {
        fr: "À vérifier, sans obligation",
        en: "Please check, if you can",
        simple: "Vous pouvez vérifier",
    }
    "warning_notice": {
        fr: "Ces remarques n’empêchent pas d’envoyer.",
        en: "These remarks do not stop you from sending.",
        simple: "Vous pouvez quand même envoyer.",
    }
    "other_findings": {
        fr: "Ce que ce formulaire ne demande pas",
        en: "What this form does not ask for",
        simple: "Ce que ce formulaire ne demande pas",
    }
    "saved_as": { fr: "Enregistré comme {value}.", en: "Saved as {value}.", simple: "Nous avons noté {value}." }
    "saved_away": { fr: "Réponse retirée.", en: "Answer removed.", simple: "Nous avons enlevé la réponse." }
    "typed": { fr: "Vous aviez écrit « {value} ».", en: "You had written “{value}”.", simple: "Vous aviez écrit « {value} »." }
    "undo": { fr: "Annuler", en: "Undo", simple: "Annuler" }
    "undone": { fr: "Correction annulée.", en: "Correction undone.", simple: "C’est annulé." }
    "did_you_mean": { fr: "Vouliez-vous dire {value} ?", en: "Did you mean {value}?", simple: "Vouliez-vous dire {value} ?" }
    "take_away": { fr: "Faut-il retirer cette réponse ?", en: "Should this answer be removed?", simple: "Faut-il enlever cette réponse ?" }
    "accept": { fr: "Oui, corriger", en: "Yes, correct it", simple: "Oui, corriger" }

    // The check itself.
    "check_off": {
        fr: "La vérification est coupée",
        en: "Checking is off",
        simple: "La vérification ne marche pas",
    }
    "check_off_notice": {
        fr: "Vos réponses ne peuvent pas être vérifiées ici. Vous pouvez quand même remplir la fiche, la télécharger et l’envoyer.",
        en: "Your answers cannot be checked here. You can still fill in the listing, download it and send it.",
        simple: "Nous ne pouvons pas vérifier vos réponses. Vous pouvez quand même répondre et envoyer.",
    }
    "list_off": {
        fr: "La liste officielle n’a pas pu être chargée : écrivez le nom ou le code.",
        en: "The official list could not be loaded: write the name or the code.",
        simple: "La liste ne marche pas. Écrivez le nom.",
    }
    "lang_off": {
        fr: "Cette langue n’a pas pu être chargée.",
        en: "This language could not be loaded.",
        simple: "Cette langue ne marche pas.",
    }

    // The draft.
    "draft_notice": {
        fr: "Vos réponses sont gardées sur cet appareil seulement, jusqu’à ce que vous les effaciez ou les envoyiez.",
        en: "Your answers are kept on this device only, until you erase them or send them.",
        simple: "Vos réponses restent sur cet appareil. Personne ne les voit avant l’envoi.",
    }
    "draft_off": {
        fr: "Cet appareil ne garde pas de brouillon : ne fermez pas cette page avant d’avoir envoyé ou téléchargé.",
        en: "This device keeps no draft: do not close this page before you have sent or downloaded.",
        simple: "Vos réponses ne sont pas gardées. Ne fermez pas cette page avant l’envoi.",
    }
    "draft_resumed": {
        fr: "Votre brouillon du {date} est repris.",
        en: "Your draft of {date} has been resumed.",
        simple: "Nous avons retrouvé vos réponses du {date}.",
    }
    "draft_elsewhere": {
        fr: "Ce brouillon vient de changer dans un autre onglet. Gardez un seul onglet ouvert : le dernier écrit l’emporte.",
        en: "This draft has just changed in another tab. Keep one tab open: the last one to write wins.",
        simple: "Ce formulaire est ouvert deux fois. Fermez une des deux pages.",
    }
    "draft_erase": { fr: "Effacer mon brouillon", en: "Erase my draft", simple: "Effacer mes réponses" }
    "draft_erase_sure": {
        fr: "Effacer toutes les réponses que vous avez données ici ?",
        en: "Erase every answer you have given here?",
        simple: "Effacer toutes vos réponses ?",
    }
    "draft_erase_yes": { fr: "Oui, tout effacer", en: "Yes, erase everything", simple: "Oui, effacer" }
    "draft_erase_no": { fr: "Non, garder", en: "No, keep them", simple: "Non, garder" }
    "draft_erased": { fr: "Votre brouillon est effacé.", en: "Your draft has been erased.", simple: "Vos réponses sont effacées." }

    // The recap.
    "change": { fr: "Modifier", en: "Change", simple: "Changer" }
    "no_answers": { fr: "Aucune réponse sur cette page.", en: "No answer on this page.", simple: "Pas de réponse sur cette page." }
    "left_open": { fr: "Questions sans réponse : {count}.", en: "Questions without an answer: {count}.", simple: "Questions sans réponse : {count}." }
    "copies": { fr: "Garder une copie", en: "Keep a copy", simple: "Garder une copie" }
    "download_json": { fr: "Télécharger la fiche (JSON)", en: "Download the listing (JSON)", simple: "Télécharger la fiche (JSON)" }
    "download_row": {
        fr: "Télécharger une ligne de tableau (CSV)",
        en: "Download a table row (CSV)",
        simple: "Télécharger une ligne de tableau (CSV)",
    }
    "download_failed": {
        fr: "Le téléchargement n’a pas pu être préparé. Essayez l’autre format.",
        en: "The download could not be prepared. Try the other format.",
        simple: "Le téléchargement ne marche pas.",
    }
    "print": { fr: "Imprimer", en: "Print", simple: "Imprimer" }
    "declare": { fr: "Votre déclaration", en: "Your declaration", simple: "Votre déclaration" }
    "declare_notice": {
        fr: "En envoyant, vous déclarez vous-même ces réponses. La fiche dira qu’elles datent du {date} : c’est ce qui permet de leur faire confiance, puis de les vérifier de nouveau.",
        en: "By sending, you declare these answers yourself. The listing will say that they date from {date}: this is what lets people trust them, and check them again later.",
        simple: "Quand vous envoyez, vous dites que vos réponses sont vraies. Nous notons la date : {date}.",
    }
    "send": { fr: "Envoyer la fiche", en: "Send the listing", simple: "Envoyer" }
    "sending": { fr: "Envoi en cours…", en: "Sending…", simple: "Envoi en cours…" }
    "sent": { fr: "Votre fiche est envoyée. Merci.", en: "Your listing has been sent. Thank you.", simple: "C’est envoyé. Merci." }
    "handed_over": {
        fr: "Votre fiche est remise au site où vous êtes.",
        en: "Your listing has been handed over to the site you are on.",
        simple: "Votre fiche est donnée au site.",
    }
    "send_failed": {
        fr: "L’envoi n’a pas marché. Vos réponses sont toujours là : essayez de nouveau.",
        en: "Sending did not work. Your answers are still there: try again.",
        simple: "L’envoi ne marche pas. Vos réponses sont encore là. Essayez encore.",
    }

    // Confirming a listing that is already there.
    "confirm_title": { fr: "Cette fiche est-elle toujours juste ?", en: "Is this listing still right?", simple: "La fiche est-elle toujours vraie ?" }
    "confirm_intro": {
        fr: "Relisez ce que la fiche dit. Si rien n’a changé, nous notons seulement que vous l’avez vérifiée aujourd’hui, le {date}.",
        en: "Read what the listing says. If nothing has changed, we only note that you checked it today, {date}.",
        simple: "Lisez la fiche. Si tout est encore vrai, dites-le nous. Nous notons la date : {date}.",
    }
    "unchanged": { fr: "Rien n’a changé", en: "Nothing has changed", simple: "Rien n’a changé" }
    "changed": { fr: "Quelque chose a changé", en: "Something has changed", simple: "Quelque chose a changé" }

    // Opening hours.
    "hours_slot": { fr: "Horaires {number}", en: "Hours {number}", simple: "Horaires {number}" }
    "hours_days": { fr: "Jours", en: "Days", simple: "Jours" }
    "hours_from": { fr: "De", en: "From", simple: "De" }
    "hours_to": { fr: "à", en: "to", simple: "à" }
    "hours_add": { fr: "Ajouter des horaires", en: "Add hours", simple: "Ajouter des horaires" }
    "hours_add_hint": {
        fr: "Une pause à midi ? Ajoutez d’autres horaires pour les mêmes jours.",
        en: "A break at noon? Add more hours for the same days.",
        simple: "Fermé à midi ? Ajoutez des horaires pour l’après-midi.",
    }
    "hours_holidays": { fr: "Fermé les jours fériés", en: "Closed on public holidays", simple: "Fermé les jours fériés" }
    "hours_written": { fr: "Ce qui est noté : {value}", en: "What is noted: {value}", simple: "Nous notons : {value}" }
    "hours_self": { fr: "Écrire les horaires autrement", en: "Write the hours another way", simple: "Écrire les horaires autrement" }
    "hours_text": { fr: "Horaires, en une ligne", en: "Hours, in one line", simple: "Horaires, sur une ligne" }
    "day_Mo": { fr: "lundi", en: "Monday", simple: "lundi" }
    "day_Tu": { fr: "mardi", en: "Tuesday", simple: "mardi" }
    "day_We": { fr: "mercredi", en: "Wednesday", simple: "mercredi" }
    "day_Th": { fr: "jeudi", en: "Thursday", simple: "jeudi" }
    "day_Fr": { fr: "vendredi", en: "Friday", simple: "vendredi" }
    "day_Sa": { fr: "samedi", en: "Saturday", simple: "samedi" }
    "day_Su": { fr: "dimanche", en: "Sunday", simple: "dimanche" }
};
