//! The fields that decide whether a wheelchair gets in, for the rules that look at the whole way.

/// The fields that the search for obstacles on the way in reads, and those given.
macro_rules! way_in {
    ($($more:literal),* $(,)?) => {
        reads![
            "path.present",
            "path.step_free",
            "path.level_change.steps",
            "path.level_change.ramp",
            "path.level_change.lift",
            "path.level_change.lift_usable_wheelchair",
            "path.level_change.lift_width_cm",
            "path.level_change.lift_depth_cm",
            "path.level_change.lift_door_cm",
            "path.narrowest_cm",
            "entrance.step_free",
            "entrance.level_change.steps",
            "entrance.level_change.ramp",
            "entrance.level_change.lift",
            "entrance.level_change.lift_usable_wheelchair",
            "entrance.level_change.lift_width_cm",
            "entrance.level_change.lift_depth_cm",
            "entrance.level_change.lift_door_cm",
            "entrance.clear_width_cm",
            "entrance.accessible_alternative",
            "interior.step_free",
            "interior.level_change.steps",
            "interior.level_change.ramp",
            "interior.level_change.lift",
            "interior.level_change.lift_usable_wheelchair",
            "interior.level_change.lift_width_cm",
            "interior.level_change.lift_depth_cm",
            "interior.level_change.lift_door_cm",
            "interior.narrowest_cm",
            $($more),*
        ]
    };
}
