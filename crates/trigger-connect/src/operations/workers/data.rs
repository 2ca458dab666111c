//! What replies about workers hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Json, Nullable, data};

data! {
    /// A task of a worker that was found by its tag.
    TaggedWorkerTask {
        /// Id.
        id "id": String;
        /// Identifier of the task.
        slug "slug": String;
        /// File that declares it.
        file_path "filePath": String;
        /// What starts it: `STANDARD`, `SCHEDULED`, `AGENT` or another word.
        trigger_source "triggerSource": String;
        /// Creation.
        created_at "createdAt": Date;
        /// JSON Schema of its payload, or null.
        payload_schema "payloadSchema" optional: Json;
        /// Settings of its queue, or null.
        queue_config "queueConfig" optional: Json;
    }
}

data! {
    /// A worker that was found by its tag.
    TaggedWorker {
        /// Id.
        id "id": String;
        /// Version.
        version "version": String;
        /// `V1` or `V2`.
        engine "engine" optional: Nullable<String>;
        /// Version of the SDK.
        sdk_version "sdkVersion" optional: Nullable<String>;
        /// Version of the command line tool.
        cli_version "cliVersion" optional: Nullable<String>;
        /// Its tasks.
        tasks "tasks": Vec<TaggedWorkerTask>;
    }
}

data! {
    /// Pages about a worker.
    TaggedWorkerUrls {
        /// Page of its runs in the dashboard.
        runs "runs": String;
    }
}

data! {
    /// A worker and where to look at it.
    TaggedWorkerReply {
        /// The worker.
        worker "worker": TaggedWorker;
        /// Pages of the dashboard.
        urls "urls": TaggedWorkerUrls;
    }
}

data! {
    /// A task of a version.
    WorkerVersionTask {
        /// Identifier of the task.
        id "id": String;
        /// Name of the export that declares it; `@deprecated` when unknown.
        export_name "exportName": String;
        /// File that declares it.
        file_path "filePath": String;
        /// Its source, as the server names it.
        source "source": String;
        /// Settings of its retries.
        retry_config "retryConfig" optional: Json;
        /// Settings of its queue.
        queue_config "queueConfig" optional: Json;
    }
}

data! {
    /// A source file of a version.
    WorkerVersionFile {
        /// Id.
        id "id": String;
        /// Path.
        file_path "filePath": String;
        /// Hash of its text.
        content_hash "contentHash": String;
        /// Its text.
        contents "contents": String;
        /// Identifiers of the tasks that it declares.
        tasks "tasks": Vec<String>;
    }
}

data! {
    /// One version of a worker.
    WorkerVersion {
        /// Id.
        id "id": String;
        /// Version.
        version "version": String;
        /// Version of the command line tool.
        cli_version "cliVersion": String;
        /// Version of the SDK.
        sdk_version "sdkVersion": String;
        /// Hash of the code.
        content_hash "contentHash": String;
        /// Creation.
        created_at "createdAt": Date;
        /// Last change.
        updated_at "updatedAt": Date;
        /// Its tasks.
        tasks "tasks": Vec<WorkerVersionTask>;
        /// Its source files.
        files "files": Vec<WorkerVersionFile>;
    }
}
