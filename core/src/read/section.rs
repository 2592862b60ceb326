//! How a section of the model is written down.

/// Defines a section: a struct with the derives of the model, and its [`Node`](crate::read::Node).
///
/// What stands inside is an ordinary struct. Missing fields are left out of JSON; unknown ones are refused.
macro_rules! section {
    ($(#[$meta:meta])* pub struct $name:ident<$lt:lifetime> { $($body:tt)* }) => {
        section! { @define [$(#[$meta])*] $name [<$lt>] { $($body)* } }
        section! { @node $lt [$name<$lt>] { $($body)* } }
    };
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        section! { @define [$(#[$meta])*] $name [] { $($body)* } }
        section! { @node 'a [$name] { $($body)* } }
    };
    (@define [$($meta:tt)*] $name:ident [$($generics:tt)*] {
        $($(#[$fmeta:meta])* pub $field:ident: $type:ty,)+
    }) => {
        $($meta)*
        #[derive(
            Clone, Debug, Default, PartialEq,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema, validator::Validate,
        )]
        #[serde(default, deny_unknown_fields)]
        pub struct $name $($generics)* {
            $(
                $(#[$fmeta])*
                #[serde(
                    skip_serializing_if = "crate::read::is_missing",
                    deserialize_with = "crate::read::null_is_missing",
                )]
                pub $field: $type,
            )+
        }
    };
    (@node $lt:lifetime [$($type:tt)+] { $($(#[$($fmeta:tt)*])* pub $field:ident: $ftype:ty,)+ }) => {
        const _: () = {
            use std::borrow::Cow;

            use $crate::{At, Context, read::{Fields, Leaves, Node, Part, Tape, all_fields, is_agreed, read_object}};

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
                fn filled(&self) -> bool {
                    $(Node::filled(&self.$field))||+
                }

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
                        <$ftype as Node<$lt>>::leaves,
                    );)+
                }
            }

            impl<$lt> Node<$lt> for Option<$($type)+> {
                fn filled(&self) -> bool {
                    self.is_some()
                }

                fn read_json(&mut self, tape: &mut Tape<$lt>, at: At<'_>, cx: &mut Context<'_>) {
                    let mut section: $($type)+ = Default::default();
                    *self = read_object(&mut section, tape, at, cx).then_some(section);
                }

                fn read_cell(&mut self, route: &[u8], cell: Cow<$lt, str>, at: At<'_>, cx: &mut Context<'_>) {
                    let section = self.get_or_insert_default();
                    section.read_cell(route, cell, at, cx);
                    // A cell that says nothing, such as `NR`, makes no section.
                    if !section.filled() {
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
