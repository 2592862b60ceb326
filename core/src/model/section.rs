//! How a section of the model is written down.

/// Defines a section: a struct with the derives of the model.
///
/// The macro holds an ordinary struct. Missing fields are left out of JSON; unknown ones are refused. A macro of the name
/// of the struct hands its fields on, so that what reads listings is written once for all sections.
macro_rules! section {
    ($(#[$meta:meta])* pub struct $name:ident<$lt:lifetime> { $($body:tt)* }) => {
        section! { @define [$(#[$meta])*] $name [<$lt>] { $($body)* } }

        macro_rules! $name {
            ($with:ident) => { $with! { $lt [$name<$lt>] { $($body)* } } };
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        section! { @define [$(#[$meta])*] $name [] { $($body)* } }

        macro_rules! $name {
            ($with:ident) => { $with! { 'a [$name] { $($body)* } } };
        }
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
                    skip_serializing_if = "crate::model::stated::is_missing",
                    deserialize_with = "crate::model::stated::null_is_missing",
                )]
                pub $field: $type,
            )+
        }

        impl $($generics)* $crate::model::stated::Stated for $name $($generics)* {
            fn is_stated(&self) -> bool {
                $($crate::model::stated::Stated::is_stated(&self.$field))||+
            }
        }

        impl $($generics)* $crate::model::stated::Value for $name $($generics)* {}
    };
}
