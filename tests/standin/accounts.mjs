// What lives here: the made-up accounts: one user, two organizations with a project each, environments, branches, keys.
// What it must not know: requests, runs, or how a credential is presented. All keys are obviously fake and open nothing.

const id = (name) => `c${name.replace(/[^a-z]/g, "")}`.padEnd(25, "0").slice(0, 25);
const repeat = (letter, count) => letter.repeat(count);

export const KEYS = Object.freeze({
  dev: `tr_dev_${repeat("A", 24)}`,
  staging: `tr_stg_${repeat("B", 24)}`,
  prod: `tr_prod_${repeat("C", 24)}`,
  prodRotated: `tr_prod_${repeat("D", 20)}`,
  preview: `tr_preview_${repeat("E", 24)}`,
  prodFullAccess: `tr_prod_sk_${repeat("F", 24)}`,
  prodReadRuns: `tr_prod_sk_${repeat("G", 24)}`,
  prodExpired: `tr_prod_sk_${repeat("H", 24)}`,
  prodPublic: `pk_prod_${repeat("P", 20)}`,
  otherProd: `tr_prod_${repeat("Z", 24)}`,
  personal: `tr_pat_${repeat("a", 40)}`,
  organization: `tr_oat_${repeat("b", 40)}`,
});

export const PROJECT_REF = "proj_abcdefghijklmnopqrst";
export const OTHER_PROJECT_REF = "proj_zyxwvutsrqponmlkjihg";

/** Tasks of every project; `scheduled` ones may carry a schedule. Triggering any other name works too. */
export const TASKS = Object.freeze({
  "send-email": {}, "process-order": {}, "fail-task": {}, "crash-task": {}, "timeout-task": {}, "slow-task": {},
  "waiting-task": {}, "daily-report": { scheduled: true }, "hourly-sync": { scheduled: true },
});
export const CUSTOM_QUEUES = Object.freeze(["emails", "reports/daily"]);
export const REGIONS = Object.freeze(["us-east-1", "eu-central-1"]);
export const VERSION = "20250228.1";

const TYPES = { dev: "DEVELOPMENT", stg: "STAGING", prod: "PRODUCTION", preview: "PREVIEW" };

/** Fresh accounts with the look-ups that authentication needs. */
export function seedAccounts(now) {
  const createdAt = new Date(now - 90 * 86_400_000).toISOString();
  const user = { id: id("user"), email: "user@example.com", name: "Stand-in User" };
  const organization = (name, slug) => ({ id: id(`org${slug}`), title: name, slug, createdAt });
  const organizations = [organization("Stand-in Org", "standinorg"), organization("Other Org", "otherorg")];
  organizations[0].members = [user.id];
  organizations[1].members = [];

  const project = (ref, name, org) => ({
    id: id(`proj${org.slug}`), ref, name, slug: `${org.slug}-app`, createdAt, organization: org,
    defaultRegion: REGIONS[0], defaultRuntime: "node-22", environments: [],
  });
  const main = project(PROJECT_REF, "Stand-in Project", organizations[0]);
  const other = project(OTHER_PROJECT_REF, "Other Project", organizations[1]);

  const environment = (owner, slug, more = {}) => {
    const env = {
      id: id(`env${slug}${owner.organization.slug}`), slug, type: TYPES[slug] ?? more.type, project: owner,
      branch: undefined, parent: undefined, archived: false, branchable: slug === "preview" || slug === "dev", ...more,
    };
    owner.environments.push(env);
    return env;
  };
  const dev = environment(main, "dev", { rootKey: KEYS.dev, user });
  const staging = environment(main, "stg", { rootKey: KEYS.staging });
  const prod = environment(main, "prod", { rootKey: KEYS.prod });
  const preview = environment(main, "preview", { rootKey: KEYS.preview });
  const otherProd = environment(other, "prod", { rootKey: KEYS.otherProd });
  const branch = (parent, name, archived = false) =>
    environment(parent.project, `${parent.slug}-${name.replace(/\W/g, "-")}`, {
      type: parent.type, branch: name, parent, archived, branchable: false, user: parent.user,
    });
  branch(preview, "feature/checkout");
  branch(preview, "archived/landing", true);
  branch(dev, "alice");

  // A key maps to its environment and its scopes; null stands for "everything" (root keys).
  const day = 86_400_000;
  const keys = new Map([dev, staging, prod, preview, otherProd].map((env) => [env.rootKey, { env, scopes: null }]));
  keys.set(KEYS.prodRotated, { env: prod, scopes: null, expiresAt: now + day });
  keys.set(KEYS.prodFullAccess, { env: prod, scopes: ["admin"] });
  keys.set(KEYS.prodReadRuns, { env: prod, scopes: ["read:runs"] });
  keys.set(KEYS.prodExpired, { env: prod, scopes: ["admin"], expiresAt: now - day });

  const projects = [main, other];
  return {
    user, organizations, projects, keys,
    personalTokens: new Map([[KEYS.personal, user]]),
    organizationTokens: new Map([[KEYS.organization, organizations[0]]]),
    environmentById: new Map(projects.flatMap((owner) => owner.environments.map((env) => [env.id, env]))),
  };
}

/** The root key that signs for an environment; a branch is signed for by its parent's key. */
export const signingKey = (env) => (env.parent ?? env).rootKey;

/** All keys under which a token of this environment may have been signed. */
export function verificationKeys(accounts, env, now) {
  const root = env.parent ?? env;
  return [...accounts.keys]
    .filter(([, entry]) => entry.env === root && entry.scopes === null && !(entry.expiresAt <= now))
    .map(([key]) => key);
}
