//! What replies about projects hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, data};

data! {
    /// An organization.
    Organization {
        /// Id.
        id "id": String;
        /// Title.
        title "title": String;
        /// Slug.
        slug "slug": String;
        /// Creation.
        created_at "createdAt": Date;
    }
}

data! {
    /// A project.
    Project {
        /// Id.
        id "id": String;
        /// Project ref (`proj_…`).
        external_ref "externalRef": String;
        /// Name.
        name "name": String;
        /// Slug.
        slug "slug": String;
        /// Creation.
        created_at "createdAt": Date;
        /// Region that runs use unless told otherwise.
        default_region "defaultRegion" optional: Nullable<String>;
        /// Runtime; only when a single project is read.
        default_runtime "defaultRuntime" optional: Nullable<String>;
        /// Organization that it belongs to.
        organization "organization": Organization;
    }
}
