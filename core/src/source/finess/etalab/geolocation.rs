//! The cells of a `geolocalisation` row.

columns! {
    /// `geolocalisation`.
    Type = "type", lost "read: it gives the type of the row";
    /// FINESS number of the site.
    Site = "nofinesset" => "place.finess";
    /// Easting.
    X = "coordxet" => "place.location.longitude";
    /// Northing.
    Y = "coordyet" => "place.location.latitude";
    /// Method by which the point was found, and its grid.
    Source = "sourcecoordet", lost "not kept: the values show the grid";
    /// Day of the last change.
    ChangedOn = "datemaj", lost "not kept";
}
