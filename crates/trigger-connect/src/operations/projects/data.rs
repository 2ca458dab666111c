//! What replies about projects hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, SecretText, data, words};

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

words! {
    /// What runs the code of a project.
    ProjectRuntime {
        /// Node.js in the version of the platform's choice.
        Node "node";
        /// Node.js 22.
        Node22 "node-22";
        /// Node.js 24.
        Node24 "node-24";
        /// Node.js 26.
        Node26 "node-26";
        /// Bun.
        Bun "bun";
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
        default_runtime "defaultRuntime" optional: Nullable<ProjectRuntime>;
        /// Organization that it belongs to.
        organization "organization": Organization;
    }
}

data! {
    /// Organization of a project whose runtime is told.
    RuntimeOrganization {
        /// Title.
        title "title": String;
        /// Slug.
        slug "slug": String;
    }
}

data! {
    /// Project whose runtime is told.
    RuntimeProject {
        /// Name.
        name "name": String;
        /// Slug.
        slug "slug": String;
        /// Project ref (`proj_…`).
        external_ref "externalRef": String;
    }
}

data! {
    /// Environment whose runtime is told.
    RuntimeEnvironment {
        /// Slug.
        slug "slug": String;
    }
}

data! {
    /// Deployment whose runtime is told.
    RuntimeDeployment {
        /// Runtime; null when unknown.
        runtime "runtime": Nullable<String>;
        /// Its version; null when unknown.
        runtime_version "runtimeVersion": Nullable<String>;
        /// Major version of Node.js; null when unknown or when it is another runtime.
        node_major "nodeMajor": Nullable<i64>;
        /// When it was deployed.
        deployed_at "deployedAt": Nullable<Date>;
        /// Short code of the deployment.
        short_code "shortCode": String;
    }
}

data! {
    /// Runtime of a project in production.
    RuntimeOfProject {
        /// Organization.
        organization "organization": RuntimeOrganization;
        /// Project.
        project "project": RuntimeProject;
        /// Environment.
        environment "environment": RuntimeEnvironment;
        /// Current deployment; null when there is none.
        deployment "deployment": Nullable<RuntimeDeployment>;
    }
}

data! {
    /// A project with its new name.
    RenamedProject {
        /// Id.
        id "id": String;
        /// Name.
        name "name": String;
    }
}

data! {
    /// The region that runs use unless told otherwise.
    DefaultRegion {
        /// Id of the region.
        id "id": String;
        /// Its name.
        name "name": String;
    }
}

data! {
    /// When code was set up for a project.
    InitializedProject {
        /// Id.
        id "id": String;
        /// When it was recorded.
        initialized_at "initializedAt": Nullable<Date>;
    }
}

data! {
    /// Whether a development server is there.
    DevConnection {
        /// True while one is connected.
        is_connected "isConnected": bool;
    }
}

words! {
    /// What a channel reports.
    AlertType {
        /// A run failed for good.
        RunFailure "run_failure";
        /// An attempt of a run failed.
        AttemptFailure "attempt_failure";
        /// A deployment failed.
        DeploymentFailure "deployment_failure";
        /// A deployment succeeded.
        DeploymentSuccess "deployment_success";
        /// A group of errors appeared or came back.
        ErrorGroup "error_group";
        /// A watch of the dashboard's agent.
        DashboardAgentWatch "dashboard_agent_watch";
    }
}

words! {
    /// How a channel reports.
    AlertChannelKind {
        /// By e-mail.
        Email "email";
        /// By calling a URL.
        Webhook "webhook";
    }
}

data! {
    /// Where a channel reports to.
    AlertChannelData {
        /// Address of an e-mail channel.
        email "email" optional: String;
        /// URL of a webhook channel.
        url "url" optional: String;
        /// Secret that signs the calls of a webhook channel.
        secret "secret" optional: SecretText;
    }
}

data! {
    /// A channel for alerts.
    AlertChannel {
        /// Id.
        id "id": String;
        /// Name.
        name "name": String;
        /// What it reports.
        alert_types "alertTypes": Vec<AlertType>;
        /// How it reports.
        channel "channel": AlertChannelKind;
        /// Where it reports to.
        channel_data "channelData": AlertChannelData;
        /// Key that it was created with.
        deduplication_key "deduplicationKey" optional: String;
    }
}
