//! Packets: payloads and outputs kept in the object store.
//!
//! Lives here: the declarations of `packets.*`.

pub mod data;

use self::data::{PacketUpload, PacketUrl};
use crate::operation::{
    Accepts, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, RateLimit, Stability, format,
    operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[CreateUploadUrl::OPERATION, CreateUploadUrlV1::OPERATION, GetDownloadUrl::OPERATION];

const FULL_KEY: Accepts = Accepts::NOTHING.key(KeyAccess::Full);
const STORAGE_PATH: Kind = Kind::Format(&format::STORAGE_PATH);

operation! {
    /// Get a URL to store a large payload or output with.
    ///
    /// Send the bytes there with PUT, their content type and no credential, within 5 minutes; then trigger with the
    /// storage path as payload and `application/store` as its type.
    CreateUploadUrl = "packets.create_upload_url", Put "/api/v2/packets/{filename}" => PacketUpload
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route api.v2.packets.$",
    }
    required {
        /// Where to store it: a path of your own, such as `trigger/my-task/1/payload.json`.
        filename "filename": Text = STORAGE_PATH => Place::Path;
    }
    optional {}
}

operation! {
    /// Get a URL to store a large payload or output with, in the older form: the file name is the storage path.
    CreateUploadUrlV1 = "packets.create_upload_url_v1", Put "/api/v1/packets/{filename}" => PacketUrl
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Legacy("packets.create_upload_url"),
        source: "server route api.v1.packets.$",
    }
    required {
        /// Where to store it: a path of your own, such as `trigger/my-task/1/payload.json`.
        filename "filename": Text = STORAGE_PATH => Place::Path;
    }
    optional {}
}

operation! {
    /// Get a URL to read a stored payload or output from.
    GetDownloadUrl = "packets.get_download_url", Get "/api/v1/packets/{filename}" => PacketUrl
    {
        accepts: Accepts { public_token: Some(&[]), ..FULL_KEY },
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route api.v1.packets.$",
    }
    required {
        /// Storage path, as it stands in a payload or output of type `application/store`.
        filename "filename": Text = STORAGE_PATH => Place::Path;
    }
    optional {}
}
