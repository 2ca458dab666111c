//! What replies about deployments hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, Other, Page, SecretText, data, words};
use crate::operation::shared_fields;

words! {
    /// Status of a deployment.
    DeploymentStatus {
        /// Waits to be built.
        Pending "PENDING" => Waiting;
        /// Installs what the build needs.
        Installing "INSTALLING" => Running;
        /// Is built.
        Building "BUILDING" => Running;
        /// Is deployed at this moment.
        Deploying "DEPLOYING" => Running;
        /// Is deployed.
        Deployed "DEPLOYED" => Succeeded;
        /// Failed.
        Failed "FAILED" => Failed;
        /// Was canceled.
        Canceled "CANCELED" => Stopped;
        /// Took too long.
        TimedOut "TIMED_OUT" => Failed;
    }
}

data! {
    /// Why a deployment failed.
    DeploymentError {
        /// Name of the error.
        name "name": String;
        /// Message.
        message "message": String;
        /// Where it was thrown.
        stack "stack" optional: String;
        /// What the build wrote to its error output.
        stderr "stderr" optional: String;
    }
}

data! {
    /// A deployment as lists show it.
    DeploymentItem {
        /// Id.
        id "id": String;
        /// Creation.
        created_at "createdAt": Date;
        /// Short code.
        short_code "shortCode": String;
        /// Version, such as `20250228.1`.
        version "version": String;
        /// Runtime, such as `node`.
        runtime "runtime" optional: Nullable<String>;
        /// Version of the runtime.
        runtime_version "runtimeVersion" optional: Nullable<String>;
        /// Status.
        status "status": DeploymentStatus;
        /// When it was deployed.
        deployed_at "deployedAt" optional: Nullable<Date>;
        /// The commit that it was made from.
        git "git" optional: Nullable<Other>;
        /// Why it failed.
        error "error" optional: DeploymentError;
    }
}

data! {
    /// Where the next page of deployments begins.
    DeploymentPagination {
        /// Cursor for `after`; absent on the last page.
        next "next" optional: String;
    }
}

data! {
    /// A page of deployments.
    DeploymentPage {
        /// The deployments, newest first.
        data "data": Vec<DeploymentItem>;
        /// The page after it.
        pagination "pagination": DeploymentPagination;
    }
}

impl Page for DeploymentPage {
    type Item = DeploymentItem;
}

shared_fields! { $ deployment_fields {
    /// Id.
    id "id": String;
    /// Status.
    status "status": DeploymentStatus;
    /// Hash of its content.
    content_hash "contentHash": String;
    /// Short code.
    short_code "shortCode": String;
    /// Version, such as `20250228.1`.
    version "version": String;
    /// Image that it runs from.
    image_reference "imageReference" optional: Nullable<String>;
    /// Why it failed.
    error_data "errorData" optional: Nullable<DeploymentError>;
} }

deployment_fields! { data! {
    /// The latest deployment that you host yourself.
    LatestDeployment {}
} }

data! {
    /// A build elsewhere.
    ExternalBuild {
        /// Id of the build.
        build_id "buildId": String;
        /// Token of the build.
        build_token "buildToken": SecretText;
        /// Id of the project at the builder.
        project_id "projectId": String;
    }
}

data! {
    /// A task of a deployment.
    DeploymentTask {
        /// Id.
        id "id": String;
        /// Identifier of the task, as declared in code.
        slug "slug": String;
        /// File that declares it.
        file_path "filePath": String;
        /// Name under which the file exports it; `@deprecated` when it is not known.
        export_name "exportName" optional: String;
    }
}

data! {
    /// The worker of a deployment.
    DeploymentWorker {
        /// Id.
        id "id": String;
        /// Version.
        version "version": String;
        /// Its tasks.
        tasks "tasks": Vec<DeploymentTask>;
    }
}

data! {
    /// A deployment elsewhere that belongs to it.
    IntegrationDeployment {
        /// Id.
        id "id": String;
        /// Name of the integration.
        integration_name "integrationName": String;
        /// Its id at the integration.
        integration_deployment_id "integrationDeploymentId": String;
        /// Commit that it was made from.
        commit_sha "commitSHA": String;
        /// Creation.
        created_at "createdAt": Date;
    }
}

deployment_fields! { data! {
    /// A deployment with its worker and tasks.
    Deployment {
        /// Platform of the image.
        image_platform "imagePlatform": String;
        /// Commit that it was made from.
        commit_sha "commitSHA" optional: Nullable<String>;
        /// The build elsewhere that made it.
        external_build_data "externalBuildData" optional: Nullable<ExternalBuild>;
        /// Why it was canceled.
        canceled_reason "canceledReason" optional: Nullable<String>;
        /// Its worker, once there is one.
        worker "worker" optional: DeploymentWorker;
        /// Deployments elsewhere that belong to it.
        integration_deployments "integrationDeployments" optional: Vec<IntegrationDeployment>;
    }
} }

data! {
    /// The deployment that was promoted.
    PromoteReply {
        /// Id.
        id "id": String;
        /// Version.
        version "version": String;
        /// Short code.
        short_code "shortCode": String;
    }
}
