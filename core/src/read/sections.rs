//! Sections: how each is read, written and checked, from its list of fields.

use std::borrow::Cow;

use super::{Fields, Leaves, Node, Part, Tape, all_fields, is_agreed, read_object};
use crate::{
    At, Context,
    model::{
        Address, Appointment, Arrival, Care, Communication, Conformity, Contact, Entrance,
        Equipment, Fee, Interior, Interpreting, LevelChange, Listing, Location, OutsidePath,
        Payment, Place, Practitioner, Provenance, Reception, Room, SignLanguage, SpokenLanguage,
        Tariffs, Territory, Toilets, Waiting, stated::Stated,
    },
};

/// The walk over a field, by the type of the field.
fn leaves_of<'a, S, T: Node<'a>>(_field: fn(&S) -> &T) -> fn(&mut Leaves<'_>) {
    T::leaves
}

/// Writes the [`Node`] of a section.
macro_rules! readable {
    ($lt:lifetime [$($type:tt)+] { $($(#[$($fmeta:tt)*])* pub $field:ident: $ftype:ty,)+ }) => {
        const _: () = {
            #[expect(non_camel_case_types, reason = "the variants are the fields' names")]
            #[repr(u8)]
            enum Position { $($field),+ }

            const KEYS: &[&str] = &[$(stringify!($field)),+];

            impl<$lt> Fields<$lt> for $($type)+ {
                fn keys(&self) -> &'static [&'static str] {
                    KEYS
                }

                fn field(&self, position: usize) -> Option<&dyn Part<$lt>> {
                    $(if position == Position::$field as usize {
                        return Some(&self.$field);
                    })+
                    None
                }

                fn field_mut(&mut self, position: usize) -> Option<&mut dyn Part<$lt>> {
                    $(if position == Position::$field as usize {
                        return Some(&mut self.$field);
                    })+
                    None
                }
            }

            impl<$lt> Node<$lt> for $($type)+ {
                fn read_json(&mut self, tape: &mut Tape<$lt>, at: At<'_>, cx: &mut Context<'_>) {
                    read_object(self, tape, at, cx);
                }

                fn read_cell(&mut self, route: &[u8], cell: Cow<$lt, str>, at: At<'_>, cx: &mut Context<'_>) {
                    let Some((&position, rest)) = route.split_first() else { return };
                    $(if position == Position::$field as u8 {
                        return self.$field.read_cell(rest, cell, at.key(stringify!($field)), cx);
                    })+
                }

                fn write_cell(&self, route: &[u8], out: &mut String) {
                    let Some((&position, rest)) = route.split_first() else { return };
                    $(if position == Position::$field as u8 {
                        return self.$field.write_cell(rest, out);
                    })+
                }

                fn all_facts(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
                    all_fields(self, at, holds)
                }

                fn check_values(&self, at: At<'_>, cx: &mut Context<'_>) {
                    let mut broken = 0;
                    $(
                        let holds = true $(&& holds! { self.$field, at.key(stringify!($field)), cx; $($fmeta)* })*;
                        broken += usize::from(!holds);
                    )+
                    debug_assert!(is_agreed(&validator::Validate::validate(self), broken), "{at}: {broken}");
                    $(self.$field.check_values(at.key(stringify!($field)), cx);)+
                }

                fn leaves(leaves: &mut Leaves<'_>) {
                    $(leaves.child(
                        Position::$field as u8,
                        stringify!($field),
                        leaves_of(|section: &Self| &section.$field),
                    );)+
                }
            }

            impl<$lt> Node<$lt> for Option<$($type)+> {
                fn read_json(&mut self, tape: &mut Tape<$lt>, at: At<'_>, cx: &mut Context<'_>) {
                    let mut section: $($type)+ = Default::default();
                    *self = read_object(&mut section, tape, at, cx).then_some(section);
                }

                fn read_cell(&mut self, route: &[u8], cell: Cow<$lt, str>, at: At<'_>, cx: &mut Context<'_>) {
                    let section = self.get_or_insert_default();
                    section.read_cell(route, cell, at, cx);
                    // A cell that says nothing, such as `NR`, makes no section.
                    if !section.is_stated() {
                        *self = None;
                    }
                }

                fn write_cell(&self, route: &[u8], out: &mut String) {
                    if let Some(section) = self {
                        section.write_cell(route, out);
                    }
                }

                fn all_facts(&self, at: At<'_>, holds: &dyn Fn(At<'_>) -> bool) -> bool {
                    self.as_ref().is_none_or(|section| section.all_facts(at, holds))
                }

                fn check_values(&self, at: At<'_>, cx: &mut Context<'_>) {
                    if let Some(section) = self {
                        section.check_values(at, cx);
                    }
                }

                fn leaves(leaves: &mut Leaves<'_>) {
                    <$($type)+ as Node<$lt>>::leaves(leaves);
                }
            }
        };
    };
}

structs!(readable);
