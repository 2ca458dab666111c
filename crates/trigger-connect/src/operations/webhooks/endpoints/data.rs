//! What replies about endpoints of inbound webhooks hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, SecretText, data, words};

words! {
    /// Whether an endpoint takes deliveries.
    EndpointStatus {
        /// It does.
        Active "active";
        /// It does not.
        Inactive "inactive";
        /// It is being deleted.
        Deleting "deleting";
    }
}

words! {
    /// Who supplies the secret of an endpoint.
    SecretProvisioning {
        /// The provider of the events.
        Provider "provider";
        /// The one who connects it.
        Integrator "integrator";
        /// Either of them.
        Either "either";
    }
}

data! {
    /// An address that takes webhooks of a provider.
    WebhookEndpoint {
        /// Endpoint id (`wh_…`).
        id "id": String;
        /// Declared webhook that it routes to.
        webhook "webhook": String;
        /// Provider of the events.
        source "source": String;
        /// Whether it takes deliveries.
        status "status": EndpointStatus;
        /// Who supplies its secret.
        secret_provisioning "secretProvisioning": SecretProvisioning;
        /// Whether a secret is stored; it is never shown.
        secret_set "secretSet": bool;
        /// Tenant that it belongs to.
        tenant_id "tenantId": Nullable<String>;
        /// Reference of your own.
        external_ref "externalRef": Nullable<String>;
        /// Address for the provider.
        url "url": String;
        /// Creation.
        created_at "createdAt": Date;
        /// Last change.
        updated_at "updatedAt": Date;
    }
}

data! {
    /// The endpoints of an environment.
    WebhookEndpointList {
        /// The endpoints.
        data "data": Vec<WebhookEndpoint>;
    }
}

data! {
    /// A new secret of an endpoint.
    EndpointSecret {
        /// Endpoint id.
        id "id": String;
        /// True.
        secret_set "secretSet": bool;
        /// The secret (`whsec_…`), shown this once.
        secret "secret": SecretText;
    }
}
