//! `praticable map`.

use std::{io::Write, ops::ControlFlow};

use praticable::{Lang, fill, table::MOST_WORDS, table::MappingDraft, words};
use praticable_pipeline::{Error, Session, check::Settings};

use crate::{args::Map, files, output::Target, progress::Bar, say};

/// Drafts a mapping of a table, and writes it down for a person to correct.
pub(crate) fn run(args: &Map) -> Result<(), Error> {
    let source = files::only(&args.file)?;
    let mut bar = Bar::new(!args.no_progress, args.lang);
    let mut session = Session::new(Settings { sheet: args.sheet.clone(), ..Settings::default() });
    let drafted = session.draft_mapping(source, |progress| {
        bar.show(progress);
        ControlFlow::Continue(())
    });
    bar.clear();
    let draft = drafted?;
    let notes = notes(&draft, args.lang);
    // Nothing is written before the table was read to its end.
    let mut target = Target::open(args.output.as_deref())?;
    target.write_all(draft.finish().to_json().as_bytes()).map_err(Error::Write)?;
    target.flush().map_err(Error::Write)?;
    for note in notes {
        say(&note);
    }
    Ok(())
}

/// What a person has to look at.
fn notes(draft: &MappingDraft, lang: Lang) -> Vec<String> {
    let [known, proposed, unknown] = draft.counts();
    let words = draft.words();
    let mut notes = vec![fill!(
        lang,
        words! {
            fr: "colonnes connues : {known}, proposées : {proposed}, sans champ (null) : {unknown} ; mots à décider : {words}",
            en: "columns known: {known}, proposed: {proposed}, without a field (null): {unknown}; words to decide on: {words}",
            simple: "Nous connaissons {known} colonnes. Vérifiez {proposed} colonnes et {words} mots. \
                     Nous ne connaissons pas {unknown} colonnes.",
        },
        known,
        proposed,
        unknown,
        words
    )];
    notes.extend(draft.cut_short().map(|column| fill!(lang, words! {
        fr: "« {column} » contient plus de {most} mots inconnus : les premiers sont donnés",
        en: "`{column}` contains more than {most} unknown words: the first ones are given",
        simple: "Il y a trop de mots inconnus dans la colonne {column}. Nous montrons les premiers.",
    }, column, most = MOST_WORDS)));
    notes
}
