//! The columns of `ps-infospratiques`, and its rows.

use super::{HOURS, Head, head};
use crate::{
    Answer, At, Context, Options,
    model::{Appointment, Care, Listing},
    source::{
        Role, SourceRow,
        cells::read,
        columns::{Columns, Rows},
    },
};

columns_behind_head! {
    /// Hours of the practice, ca, or of consultation, co.
    Kind = "type d'horaires", lost "not kept: a single slot does not give opening hours";
    /// `non_r`, `avc_rdv`, `ss_rdv` or `a_dom`: not stated, by appointment, without appointment, at home.
    Consultation = "type de consultation" => "appointment.walk_in" | "care.home_visits", lost "by appointment, because another slot may be without";
    /// Start time.
    Begin = "heure de début", lost "not kept: a single slot does not give opening hours";
    /// End time.
    End = "heure de fin", lost "not kept: a single slot does not give opening hours";
    /// Day, 1 is Monday.
    Day = "jour", lost "not kept: a single slot does not give opening hours";
}

/// Whether the first rows are those of this file: where they state a purpose, it is a time slot.
pub(super) fn recognises(rows: &[&[&str]]) -> bool {
    head::recognises(rows, Column::ALL.len(), |head| {
        matches!(head.get(Column::Kind as usize), "" | "ca" | "co")
    })
}

impl Rows for Column {
    fn check_row<'a>(
        columns: &Columns<Self>,
        cells: &[&'a str],
        options: Options,
    ) -> SourceRow<'a> {
        let mut cx = Context::new(&options);
        let head = Head(cells);
        if let Some(ragged) = head.shifted().or_else(|| columns.ragged(cells)) {
            return SourceRow::ragged(ragged, cx);
        }
        let (mut walk_in, mut home_visits) = (None, None);
        match columns.get(cells, Self::Consultation) {
            "" | "non_r" | "avc_rdv" => {}
            "ss_rdv" => walk_in = Some(Answer::Yes),
            "a_dom" => home_visits = Some(Answer::Yes),
            other => walk_in = read(other, At::Root.key("appointment").key("walk_in"), &mut cx),
        }
        let listing = Listing {
            appointment: Appointment { walk_in, ..Appointment::default() },
            care: Care { home_visits, ..Care::default() },
            ..head.listing(&mut cx)
        };
        SourceRow::judged(&HOURS, listing, cx, Role::Listing, head.part())
    }
}
