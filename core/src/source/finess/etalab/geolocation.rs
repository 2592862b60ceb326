//! The cells of a `geolocalisation` row.

columns! {
    /// `geolocalisation`.
    Type = "type", lost "read: it says what the row is";
    /// FINESS number of the site.
    Site = "nofinesset" => "place.finess";
    /// Easting.
    X = "coordxet" => "place.location.longitude";
    /// Northing.
    Y = "coordyet" => "place.location.latitude";
    /// How the point was found, and on which grid.
    Source = "sourcecoordet", lost "not kept: the values tell the grid";
    /// Day of the last change.
    ChangedOn = "datemaj", lost "not kept";
}
