//! The way from the listing to one field, as positions.

use arrayvec::ArrayVec;

/// The way from the listing to one field: the position of each part among its siblings. No field lies deeper than four.
pub(crate) type Route = ArrayVec<u8, 4>;

/// Walks the model and names every field: its registry path (`contact.phones[]`) and its route.
pub(crate) struct Leaves<'f> {
    path: String,
    route: Route,
    found: &'f mut dyn FnMut(&str, &Route),
}

impl<'f> Leaves<'f> {
    pub(crate) fn new(found: &'f mut dyn FnMut(&str, &Route)) -> Self {
        Self { path: String::new(), route: Route::new(), found }
    }

    /// The walk stands on a field.
    pub(crate) fn leaf(&mut self) {
        (self.found)(&self.path, &self.route);
    }

    /// Walks into the child at a position.
    pub(crate) fn child(&mut self, position: u8, key: &str, walk: fn(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(key);
        // INVARIANT: `Route` is as deep as the model; a test walks it.
        if self.route.try_push(position).is_ok() {
            walk(self);
            self.route.pop();
        }
        self.path.truncate(length);
    }

    /// Walks into the items of a list.
    pub(crate) fn items(&mut self, walk: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str("[]");
        walk(self);
        self.path.truncate(length);
    }
}
