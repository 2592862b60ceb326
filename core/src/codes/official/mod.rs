//! Dated copies of official code lists.
