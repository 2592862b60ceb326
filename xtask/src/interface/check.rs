//! Words of the file check.

use super::{Text, texts};

/// Every text of the file check, besides findings and what the report says of them.
pub(crate) const TEXTS: &[Text] = texts! {
    "private": {
        fr: "Votre fichier reste sur cet appareil : il est vérifié dans cette page, et rien n’est envoyé.",
        en: "Your file stays on this device: it is checked in this page, and nothing is sent.",
        simple: "Votre fichier reste sur votre appareil. Cette page n’envoie rien sur Internet.",
    }
    "choose": { fr: "Choisir un fichier", en: "Choose a file", simple: "Choisir un fichier" }
    "accepted": {
        fr: "Un tableau au format CSV ou un classeur (XLSX, XLS, ODS), ou des fiches en NDJSON ou en JSON. Vous pouvez aussi déposer le fichier dans ce cadre.",
        en: "A table as CSV or a workbook (XLSX, XLS, ODS), or listings as NDJSON or JSON. You may also drop the file in this box.",
        simple: "Le fichier doit venir d’un tableur, ou être au format CSV ou JSON. Vous pouvez aussi glisser le fichier ici.",
    }
    "template": {
        fr: "Télécharger un modèle de tableau vide",
        en: "Download an empty table to fill in",
        simple: "Télécharger un tableau vide",
    }
    "one_file": {
        fr: "Un seul fichier est vérifié à la fois : « {name} ».",
        en: "Only one file is checked at a time: “{name}”.",
        simple: "Nous vérifions un seul fichier : {name}.",
    }
    "checking": {
        fr: "Vérification de « {name} »",
        en: "Checking “{name}”",
        simple: "Nous vérifions le fichier {name}",
    }
    "progress": {
        fr: "{percent} % du fichier, lignes vérifiées : {rows}",
        en: "{percent}% of the file, rows checked: {rows}",
        simple: "{percent} % du fichier. Lignes vérifiées : {rows}",
    }
    "cancel": { fr: "Annuler la vérification", en: "Cancel the check", simple: "Arrêter la vérification" }
    "cancelled": {
        fr: "La vérification de « {name} » est annulée. Aucun rapport n’est fait.",
        en: "The check of “{name}” was cancelled. There is no report.",
        simple: "La vérification du fichier {name} est arrêtée. Il n’y a pas de résultat.",
    }
    "unreadable": {
        fr: "Ce fichier n’a pas pu être vérifié",
        en: "This file could not be checked",
        simple: "Nous ne pouvons pas vérifier ce fichier",
    }
    "damaged": {
        fr: "« {name} » est endommagé : ouvrez-le dans le logiciel qui l’a fait, enregistrez-le de nouveau, puis choisissez-le ici.",
        en: "“{name}” is damaged: open it in the program that made it, save it again, then choose it here.",
        simple: "Le fichier {name} est abîmé. Ouvrez-le et enregistrez-le encore une fois. Puis choisissez-le ici.",
    }
    "choose_again": {
        fr: "S’il a été modifié ou déplacé depuis, choisissez-le de nouveau.",
        en: "If it was changed or moved meanwhile, choose it again.",
        simple: "Vous avez peut-être changé le fichier. Choisissez-le encore une fois.",
    }
    "broken": {
        fr: "La vérification s’est arrêtée à cause de cette page, et non de votre fichier. Vérifiez votre connexion, puis rechargez la page.",
        en: "The check stopped because of this page, not because of your file. Check your connection, then reload the page.",
        simple: "Cette page a un problème. Votre fichier n’y est pour rien. Rechargez la page.",
    }
    "not_run": {
        fr: "Règles non appliquées, faute de date : {codes}.",
        en: "Rules not run for want of a date: {codes}.",
        simple: "Nous n’avons pas la date du jour. Ces règles ne sont pas vérifiées : {codes}.",
    }
    "caption": {
        fr: "Ce qui a été trouvé, règle par règle",
        en: "What was found, rule by rule",
        simple: "Les problèmes, règle par règle",
    }
    "filters": { fr: "Filtrer les règles", en: "Filter the rules", simple: "Choisir ce que vous voyez" }
    "everything": { fr: "Tout", en: "Everything", simple: "Tout" }
    "search": {
        fr: "Chercher un mot ou une règle",
        en: "Search for a word or a rule",
        simple: "Chercher un mot",
    }
    "shown": {
        fr: "Règles affichées : {shown} sur {all}",
        en: "Rules shown: {shown} of {all}",
        simple: "Vous voyez {shown} règles sur {all}",
    }
    "nothing_shown": {
        fr: "Aucune règle ne correspond. Changez la gravité ou le mot cherché.",
        en: "No rule matches. Change the severity, or the word that you search for.",
        simple: "Il n’y a rien à voir. Choisissez « Tout », ou cherchez un autre mot.",
    }
    "where": {
        fr: "Voir les endroits à corriger ({code})",
        en: "Show the places to correct ({code})",
        simple: "Voir où corriger ({code})",
    }
    "excel": { fr: "Dans Excel", en: "In Excel", simple: "Avec Excel" }
    "libreoffice": { fr: "Dans LibreOffice", en: "In LibreOffice", simple: "Avec LibreOffice" }
    "fix": {
        fr: "Corriger ici ce qui peut l’être",
        en: "Correct here what can be",
        simple: "Corriger le fichier ici",
    }
    "fix.known": {
        fr: "Corrections sûres : {safe}. Propositions à confirmer : {confirm}.",
        en: "Safe corrections: {safe}. Proposals to be confirmed: {confirm}.",
        simple: "Nous connaissons la bonne réponse : {safe} fois. Nous proposons une réponse : {confirm} fois.",
    }
    "fix.how": {
        fr: "Les corrections sûres sont faites dans une copie, écrite sur cet appareil ; tout le reste du fichier y est tel quel. Le journal dit ce qui a changé, avec les valeurs d’avant : il permet de revenir en arrière.",
        en: "The safe corrections are made in a copy, which is written to this device; all the rest of the file stays as it is. The log says what changed, with the values from before: it leads back.",
        simple: "Nous corrigeons une copie de votre fichier. Elle reste sur votre appareil. Le journal montre les réponses d’avant et les nouvelles. Il permet de revenir en arrière.",
    }
    "fix.confirm": {
        fr: "Faire aussi les propositions : je les ai lues",
        en: "Make the proposals too: I have read them",
        simple: "Écrire aussi les réponses proposées. Je les ai lues.",
    }
    "fix.file": {
        fr: "Télécharger le fichier corrigé",
        en: "Download the corrected file",
        simple: "Télécharger le fichier corrigé",
    }
    "fix.log": {
        fr: "Télécharger le journal des corrections",
        en: "Download the log of the corrections",
        simple: "Télécharger le journal",
    }
    "fix.not_plain": {
        fr: "Un classeur ou un fichier compressé ne se corrige pas ici : enregistrez-le au format CSV, puis choisissez ce fichier-là.",
        en: "A workbook or a compressed file cannot be corrected here: save it as CSV, then choose that file.",
        simple: "Nous ne pouvons pas corriger ce type de fichier. Enregistrez-le au format CSV. Puis choisissez le nouveau fichier.",
    }
    "fix.not_ours": {
        fr: "Un fichier d’un répertoire national ne se corrige pas ici : signalez ses erreurs à qui le publie.",
        en: "The file of a national source cannot be corrected here: report its faults to whoever publishes it.",
        simple: "Ce fichier vient d’un répertoire national. Nous ne le modifions pas. Signalez les erreurs.",
    }
    "how": {
        fr: "Corriger le fichier dans un tableur",
        en: "Correct the file in a spreadsheet",
        simple: "Corriger le fichier avec un tableur",
    }
    "how.lines": {
        fr: "La ligne indiquée est celle du fichier. C’est aussi le numéro affiché à gauche par le tableur, si aucune cellule ne contient de retour à la ligne.",
        en: "The line given is that of the file. It is also the number that the spreadsheet shows on the left, if no cell holds a line break.",
        simple: "Nous vous donnons un numéro de ligne. C’est le numéro à gauche dans votre tableau.",
    }
    "how.excel": {
        fr: "Ouvrez le fichier par Données > À partir d’un fichier texte/CSV, et non par un double-clic, qui efface les zéros du début des nombres. Corrigez, puis enregistrez sous le type « CSV UTF-8 (délimité par des virgules) ».",
        en: "Open the file with Data > From Text/CSV and not with a double click, which takes the leading zeros off numbers. Correct it, then save it as “CSV UTF-8 (Comma delimited)”.",
        simple: "N’ouvrez pas le fichier par un double-clic. Dans Excel, cliquez sur Données. Puis cliquez sur « À partir d’un fichier texte/CSV ». Corrigez. Puis enregistrez au format « CSV UTF-8 ».",
    }
    "how.libreoffice": {
        fr: "Ouvrez le fichier : dans la fenêtre Import de texte, choisissez Unicode (UTF-8), et le type Texte pour les colonnes de numéros. Corrigez, puis enregistrez au format Texte CSV.",
        en: "Open the file: in the window Text Import, choose Unicode (UTF-8), and the type Text for columns of numbers. Correct it, then save it as Text CSV.",
        simple: "Ouvrez le fichier. Une fenêtre s’ouvre. Choisissez « Unicode (UTF-8) ». Corrigez. Puis enregistrez au format « Texte CSV ».",
    }
    "how.again": {
        fr: "Vérifiez ensuite le fichier corrigé ici.",
        en: "Then check the corrected file here.",
        simple: "Puis vérifiez encore le fichier ici.",
    }
    "advice.codes.excel": {
        fr: "Pour corriger toutes les cellules à la fois : sélectionnez la colonne, appuyez sur Ctrl+H, écrivez la valeur à remplacer et le code attendu, cochez Totalité du contenu de la cellule dans Options, puis Remplacer tout.",
        en: "To correct all cells at once: select the column, press Ctrl+H, write the value to replace and the code expected, tick Match entire cell contents under Options, then Replace All.",
        simple: "Sélectionnez la colonne. Appuyez sur Ctrl et H. Écrivez le mot à changer, puis le bon mot. Cliquez sur Remplacer tout.",
    }
    "advice.codes.libreoffice": {
        fr: "Pour corriger toutes les cellules à la fois : sélectionnez la colonne, appuyez sur Ctrl+H, écrivez la valeur à remplacer et le code attendu, cochez Cellules entières, puis Tout remplacer.",
        en: "To correct all cells at once: select the column, press Ctrl+H, write the value to replace and the code expected, tick Entire cells, then Replace All.",
        simple: "Sélectionnez la colonne. Appuyez sur Ctrl et H. Écrivez le mot à changer, puis le bon mot. Cliquez sur Tout remplacer.",
    }
    "advice.dates.excel": {
        fr: "Sélectionnez la colonne, appuyez sur Ctrl+1, choisissez Personnalisée et écrivez aaaa-mm-jj dans Type. Si rien ne change, passez d’abord par Données > Convertir : à l’étape 3, choisissez Date : JMA.",
        en: "Select the column, press Ctrl+1, choose Custom and write yyyy-mm-dd in Type. If nothing changes, go through Data > Text to Columns first: at step 3 choose Date: DMY.",
        simple: "Sélectionnez la colonne. Appuyez sur Ctrl et 1. Choisissez Personnalisée. Écrivez aaaa-mm-jj dans Type.",
    }
    "advice.dates.libreoffice": {
        fr: "À l’ouverture du fichier, dans Import de texte, donnez à la colonne le type Date (JMA). Sélectionnez-la ensuite, appuyez sur Ctrl+1 et écrivez AAAA-MM-JJ comme code de format.",
        en: "When you open the file, give the column the type Date (DMY) in Text Import. Then select it, press Ctrl+1 and write YYYY-MM-DD as its format code.",
        simple: "Sélectionnez la colonne. Appuyez sur Ctrl et 1. Écrivez AAAA-MM-JJ comme code de format.",
    }
    "advice.duplicates.excel": {
        fr: "Sélectionnez la colonne, puis Accueil > Mise en forme conditionnelle > Règles de mise en surbrillance des cellules > Valeurs en double : les valeurs qui reviennent changent de couleur.",
        en: "Select the column, then Home > Conditional Formatting > Highlight Cells Rules > Duplicate Values: the values that come again change colour.",
        simple: "Triez le tableau avec cette colonne : Données, puis Trier. Les lignes pareilles se suivent.",
    }
    "advice.duplicates.libreoffice": {
        fr: "Triez le tableau par cette colonne (Données > Trier) : les valeurs qui reviennent se suivent.",
        en: "Sort the table by this column (Data > Sort): the values that come again follow each other.",
        simple: "Triez le tableau avec cette colonne : Données, puis Trier. Les lignes pareilles se suivent.",
    }
    "advice.encoding.excel": {
        fr: "Reprenez le fichier d’origine : Données > À partir d’un fichier texte/CSV, et choisissez l’origine du fichier qui montre bien les accents. Puis enregistrez sous le type « CSV UTF-8 ».",
        en: "Take the original file: Data > From Text/CSV, and choose the file origin that shows accents well. Then save it as “CSV UTF-8”.",
        simple: "Reprenez le premier fichier. Dans Excel, cliquez sur Données. Puis cliquez sur « À partir d’un fichier texte/CSV ». Vérifiez les accents. Puis enregistrez au format « CSV UTF-8 ».",
    }
    "advice.encoding.libreoffice": {
        fr: "Reprenez le fichier d’origine : dans Import de texte, choisissez le jeu de caractères qui montre bien les accents. À l’enregistrement, choisissez Unicode (UTF-8) dans les paramètres du filtre.",
        en: "Take the original file: in Text Import, choose the character set that shows accents well. When you save it, choose Unicode (UTF-8) in the filter settings.",
        simple: "Reprenez le premier fichier. Choisissez un autre « jeu de caractères ». Vérifiez les accents. Puis enregistrez avec « Unicode (UTF-8) ».",
    }
    "advice.formulas.excel": {
        fr: "Corrigez les cellules qui montrent une erreur. Copiez ensuite la colonne (Ctrl+C), puis Accueil > Coller > Valeurs : il ne reste que les résultats.",
        en: "Correct the cells that show an error. Then copy the column (Ctrl+C), and Home > Paste > Values: only the results are left.",
        simple: "Copiez la colonne. Puis cliquez sur Accueil, Coller, Valeurs. Écrivez vous-même les réponses qui manquent.",
    }
    "advice.formulas.libreoffice": {
        fr: "Corrigez les cellules qui montrent une erreur. Copiez ensuite la colonne (Ctrl+C), et collez-la sans les formules (Ctrl+Maj+V) : il ne reste que les résultats.",
        en: "Correct the cells that show an error. Then copy the column (Ctrl+C), and paste it without its formulas (Ctrl+Shift+V): only the results are left.",
        simple: "Copiez la colonne. Appuyez sur Ctrl, Majuscule et V. Collez sans les formules. Écrivez vous-même les réponses qui manquent.",
    }
    "advice.headers.excel": {
        fr: "Écrivez sur la première ligne le nom que donne le modèle de tableau de cette page. Si la colonne ne sert pas ici, laissez-la, ou faites un clic droit sur sa lettre, puis Supprimer.",
        en: "Write in the first row the name that the empty table of this page gives. If the column has no use here, leave it, or right-click its letter, then Delete.",
        simple: "Téléchargez le tableau vide de cette page. Regardez le nom des colonnes. Écrivez le même nom dans votre tableau.",
    }
    "advice.headers.libreoffice": {
        fr: "Écrivez sur la première ligne le nom que donne le modèle de tableau de cette page. Si la colonne ne sert pas ici, laissez-la, ou faites un clic droit sur sa lettre, puis Supprimer les colonnes.",
        en: "Write in the first row the name that the empty table of this page gives. If the column has no use here, leave it, or right-click its letter, then Delete Columns.",
        simple: "Téléchargez le tableau vide de cette page. Regardez le nom des colonnes. Écrivez le même nom dans votre tableau.",
    }
    "advice.quotes.excel": {
        fr: "Ouvrez le fichier dans un éditeur de texte, comme le Bloc-notes, et ôtez ou refermez le guillemet de cette ligne. Un fichier qu’Excel enregistre lui-même n’a pas ce défaut.",
        en: "Open the file in a text editor such as Notepad, and take away or close the quote in this line. A file that Excel saves itself does not have this fault.",
        simple: "Ouvrez le fichier avec le Bloc-notes. Allez à cette ligne. Retirez le guillemet en trop.",
    }
    "advice.quotes.libreoffice": {
        fr: "Ouvrez le fichier dans un éditeur de texte, et ôtez ou refermez le guillemet de cette ligne. Un fichier que LibreOffice enregistre lui-même n’a pas ce défaut.",
        en: "Open the file in a text editor, and take away or close the quote in this line. A file that LibreOffice saves itself does not have this fault.",
        simple: "Ouvrez le fichier avec un éditeur de texte. Allez à cette ligne. Retirez le guillemet en trop.",
    }
    "advice.separators.excel": {
        fr: "Sur cette ligne les réponses sont décalées, le plus souvent parce qu’une réponse contient le signe qui sépare les colonnes. Remettez chaque réponse dans sa colonne, puis enregistrez : Excel ajoute les guillemets qu’il faut.",
        en: "In this row the answers are out of place, mostly because one of them holds the sign that separates columns. Put each answer back into its column, then save: Excel adds the quotes that are needed.",
        simple: "Sur cette ligne, les réponses ne sont pas dans la bonne colonne. Remettez-les à leur place. Puis enregistrez.",
    }
    "advice.separators.libreoffice": {
        fr: "Sur cette ligne les réponses sont décalées, le plus souvent parce qu’une réponse contient le signe qui sépare les colonnes. Remettez chaque réponse dans sa colonne, puis enregistrez : LibreOffice ajoute les guillemets qu’il faut.",
        en: "In this row the answers are out of place, mostly because one of them holds the sign that separates columns. Put each answer back into its column, then save: LibreOffice adds the quotes that are needed.",
        simple: "Sur cette ligne, les réponses ne sont pas dans la bonne colonne. Remettez-les à leur place. Puis enregistrez.",
    }
    "advice.signs.excel": {
        fr: "Donnez à la colonne le format Texte (Ctrl+1). Appuyez ensuite sur Ctrl+H, écrivez le signe ou l’espace de trop dans Rechercher, laissez Remplacer par vide, puis Remplacer tout.",
        en: "Give the column the format Text (Ctrl+1). Then press Ctrl+H, write the sign or space too many in Find what, leave Replace with empty, then Replace All.",
        simple: "Sélectionnez la colonne. Appuyez sur Ctrl et H. Écrivez le signe en trop. Ne mettez rien à la place. Cliquez sur Remplacer tout.",
    }
    "advice.signs.libreoffice": {
        fr: "Donnez à la colonne le format Texte (Ctrl+1). Appuyez ensuite sur Ctrl+H, écrivez le signe ou l’espace de trop dans Rechercher, laissez Remplacer vide, puis Tout remplacer.",
        en: "Give the column the format Text (Ctrl+1). Then press Ctrl+H, write the sign or space too many in Find, leave Replace empty, then Replace All.",
        simple: "Sélectionnez la colonne. Appuyez sur Ctrl et H. Écrivez le signe en trop. Ne mettez rien à la place. Cliquez sur Tout remplacer.",
    }
    "advice.text.excel": {
        fr: "Rouvrez le fichier d’origine par Données > À partir d’un fichier texte/CSV > Transformer les données, et donnez à cette colonne le type Texte : Excel ne touche plus aux chiffres.",
        en: "Open the original file again with Data > From Text/CSV > Transform Data, and give this column the type Text: Excel leaves the digits alone.",
        simple: "Reprenez le premier fichier. Dans Excel, cliquez sur Données. Puis cliquez sur « À partir d’un fichier texte/CSV ». Choisissez le type Texte pour cette colonne.",
    }
    "advice.text.libreoffice": {
        fr: "Rouvrez le fichier d’origine. Dans Import de texte, cliquez sur cette colonne dans l’aperçu, et choisissez Texte dans Type de colonne : LibreOffice ne touche plus aux chiffres.",
        en: "Open the original file again. In Text Import, click on this column in the preview, and choose Text as Column type: LibreOffice leaves the digits alone.",
        simple: "Ouvrez encore le premier fichier. Une fenêtre s’ouvre. Cliquez sur cette colonne. Choisissez le type Texte.",
    }
    "keep": { fr: "Garder les résultats", en: "Keep the results", simple: "Garder les résultats" }
    "keep.how": {
        fr: "Le fichier est relu, et les constats sont écrits sur cet appareil. Ils peuvent nommer des personnes : gardez-les avec le même soin que le fichier.",
        en: "The file is read again, and the findings are written to this device. They may name people: keep them with the same care as the file.",
        simple: "Les résultats restent sur votre appareil. Ils peuvent contenir des noms. Gardez-les avec soin.",
    }
    "keep.csv": {
        fr: "Tous les constats, pour un tableur (CSV)",
        en: "All findings, for a spreadsheet (CSV)",
        simple: "Tous les problèmes, pour un tableur (CSV)",
    }
    "keep.ndjson": {
        fr: "Tous les constats, pour un programme (NDJSON)",
        en: "All findings, for a program (NDJSON)",
        simple: "Tous les problèmes, pour un programme (NDJSON)",
    }
    "keep.json": {
        fr: "Le rapport, pour un programme (JSON)",
        en: "The report, for a program (JSON)",
        simple: "Le résultat, pour un programme (JSON)",
    }
    "keep.csv.name": { fr: "{name}-constats.csv", en: "{name}-findings.csv", simple: "{name}-constats.csv" }
    "keep.ndjson.name": { fr: "{name}-constats.ndjson", en: "{name}-findings.ndjson", simple: "{name}-constats.ndjson" }
    "keep.json.name": { fr: "{name}-rapport.json", en: "{name}-report.json", simple: "{name}-rapport.json" }
    "writing": { fr: "Écriture de « {name} »…", en: "Writing “{name}”…", simple: "Nous écrivons le fichier {name}." }
    "written": { fr: "« {name} » est écrit.", en: "“{name}” is written.", simple: "Le fichier {name} est prêt." }
};
