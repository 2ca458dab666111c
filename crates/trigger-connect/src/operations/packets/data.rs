//! What replies about packets hold.
//!
//! Lives here: their declarations.

use crate::data::{SecretText, data};

data! {
    /// Where to store a packet.
    PacketUpload {
        /// Signed address for one PUT of the bytes; it needs no credential.
        presigned_url "presignedUrl": SecretText;
        /// What to send as payload, with the type `application/store`.
        storage_path "storagePath": String;
    }
}

data! {
    /// Where a packet is written or read.
    PacketUrl {
        /// Signed address in the object store; it needs no credential.
        presigned_url "presignedUrl": SecretText;
    }
}
