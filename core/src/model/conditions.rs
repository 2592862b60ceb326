//! Under which condition a field may be filled.
//!
//! One table for every reader: the rules FMT-010 and FMT-011, the JSON Schema's `if`/`then`, the form.

use super::Listing;
use crate::{codes::closed::Channel, lists::Code, read::Node};

/// A field that makes sense only when another one has certain values.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// Path of the field.
    pub child: &'static str,
    /// Path of the field that decides.
    pub parent: &'static str,
    /// Wire codes of the parent under which the child may be filled.
    pub values: &'static [&'static str],
    pub(crate) is_filled: fn(&Listing<'_>) -> bool,
    pub(crate) affirms: fn(&Listing<'_>) -> bool,
    pub(crate) parent_code: fn(&Listing<'_>) -> Option<&'static str>,
}

impl Condition {
    /// Path of the field that decides, without the `[]` of a list.
    pub(crate) fn parent_field(&self) -> &'static str {
        self.parent.strip_suffix("[]").unwrap_or(self.parent)
    }
}

/// The conditions of one section, and whether the section says anything at all.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) is_filled: fn(&Listing<'_>) -> bool,
    pub(crate) conditions: &'static [Condition],
}

/// Every condition, in the order of the model.
///
/// ```
/// use praticable::model::conditions::all;
///
/// let steps = all().find(|condition| condition.child == "entrance.level_change.steps").expect("it is conditional");
/// assert_eq!((steps.parent, steps.values), ("entrance.step_free", &["no"][..]));
/// ```
pub fn all() -> impl Iterator<Item = &'static Condition> {
    GROUPS.iter().flat_map(|group| group.conditions)
}

fn code<C: Code>(parent: Option<C>) -> Option<&'static str> {
    parent.map(|code| code.entry().wire)
}

/// Writes the conditions of one section: `child if parent is "code" or "code"`.
macro_rules! group {
    ($section:ident $(. $sub:ident)?: $(
        $child:ident $(. $grandchild:ident)* if $parent:ident $(. $grandparent:ident)* is $($value:literal)or+;
    )+) => {
        Group {
            is_filled: |listing| Node::filled(&listing.$section$(.$sub)?),
            conditions: &[$(Condition {
                child: concat!(stringify!($child), $(".", stringify!($grandchild)),*),
                parent: concat!(stringify!($parent), $(".", stringify!($grandparent)),*),
                values: &[$($value),+],
                is_filled: |listing| Node::filled(&listing.$child$(.$grandchild)*),
                affirms: |listing| Node::affirms(&listing.$child$(.$grandchild)*),
                parent_code: |listing| code(listing.$parent$(.$grandparent)*),
            }),+],
        }
    };
}

/// The conditions of a change of level, the same wherever it stands.
macro_rules! level_change {
    ($section:ident) => {
        group! { $section.level_change:
            $section.level_change.steps if $section.step_free is "no";
            $section.level_change.step_height_cm if $section.step_free is "no";
            $section.level_change.direction if $section.step_free is "no";
            $section.level_change.marked if $section.step_free is "no";
            $section.level_change.handrail if $section.step_free is "no";
            $section.level_change.ramp if $section.step_free is "no";
            $section.level_change.lift if $section.step_free is "no";
            $section.level_change.lift_usable_wheelchair if $section.level_change.lift is "yes";
            $section.level_change.lift_width_cm if $section.level_change.lift is "yes";
            $section.level_change.lift_depth_cm if $section.level_change.lift is "yes";
            $section.level_change.lift_door_cm if $section.level_change.lift is "yes";
        }
    };
}

pub(crate) static GROUPS: &[Group] = &[
    group! { arrival:
        arrival.public_transport_info if arrival.public_transport is "yes";
        arrival.parking_adapted if arrival.parking is "yes";
        arrival.street_parking_adapted if arrival.street_parking is "yes";
        arrival.street_parking_distance_m if arrival.street_parking_adapted is "yes";
    },
    group! { path:
        path.stable_surface if path.present is "yes";
        path.step_free if path.present is "yes";
        path.slope if path.present is "yes";
        path.slope_percent if path.slope is "slight" or "steep";
        path.slope_length if path.slope is "slight" or "steep";
        path.cross_slope if path.present is "yes";
        path.guidance if path.present is "yes";
        path.narrowest_cm if path.present is "yes";
        path.narrowing if path.present is "yes";
    },
    level_change!(path),
    group! { entrance:
        entrance.door_kind if entrance.door is "yes";
        entrance.door_automatic if entrance.door is "yes";
        entrance.glazed if entrance.door is "yes";
        entrance.glazing_marked if entrance.glazed is "yes";
        entrance.accessible_alternative_info if entrance.accessible_alternative is "yes";
    },
    level_change!(entrance),
    level_change!(interior),
    group! { equipment:
        equipment.table_min_height_cm if equipment.adjustable_table is "yes";
        equipment.patient_lift_max_load_kg if equipment.patient_lift is "mobile" or "ceiling";
    },
    group! { toilets:
        toilets.adapted if toilets.present is "yes";
        toilets.transfer_side if toilets.adapted is "yes";
        toilets.grab_bars if toilets.present is "yes";
    },
    group! { interpreting:
        interpreting.languages if interpreting.professional is "on_request" or "on_site" or "remote";
    },
    group! { care:
        care.home_visit_conditions if care.home_visits is "yes" or "partial";
    },
    group! { payment:
        payment.third_party_scope if payment.third_party is "amo" or "amo_amc";
    },
    Group {
        is_filled: |listing| Node::filled(&listing.appointment),
        conditions: &[Condition {
            child: "appointment.booking_url",
            parent: "appointment.channels[]",
            values: &["online"],
            is_filled: |listing| listing.appointment.booking_url.is_some(),
            affirms: |listing| listing.appointment.booking_url.is_some(),
            parent_code: |listing| {
                let channels = listing.appointment.channels;
                let named = if channels.contains(Channel::Online) {
                    Some(Channel::Online)
                } else {
                    channels.iter().next()
                };
                code(named)
            },
        }],
    },
];
