// What lives here: who the caller is and what projects and environments it sees: whoami, projects, environments.
// What it must not know: paths, runs, variables.

import { Answer, refuse } from "../answers.mjs";
import { accessToken, projectEnvironment, visibleProjects } from "../auth.mjs";
import { text } from "../checks.mjs";

const PATH_ENVIRONMENTS = ["dev", "staging", "prod", "preview"];

/** `defaultRuntime` is told only when a single project is asked for. */
function projectView(project, { withRuntime = false } = {}) {
  const { id, title, slug, createdAt } = project.organization;
  return {
    id: project.id, externalRef: project.ref, name: project.name, slug: project.slug, createdAt: project.createdAt,
    defaultRegion: project.defaultRegion, ...(withRuntime ? { defaultRuntime: project.defaultRuntime } : {}),
    organization: { id, title, slug, createdAt },
  };
}

function ownProject(c) {
  const project = visibleProjects(c, c.credential).find(({ ref }) => ref === c.params.projectRef);
  if (!project) throw refuse(404, "Project not found");
  return project;
}

function whoami(c) {
  const credential = accessToken(c);
  if (!credential) throw refuse(401, "Invalid or Missing Access Token");
  const identity = credential.kind === "user"
    ? { userId: credential.user.id, email: credential.user.email }
    : { userId: `org_${credential.organization.id}`, email: "not_applicable@trigger.dev" };
  // A project that is unknown or out of sight is left out, not refused.
  const project = visibleProjects(c, credential).find(({ ref }) => ref === c.query.projectRef);
  const url = project && `${c.origin}/orgs/${project.organization.slug}/projects/${project.slug}`;
  return new Answer(200, {
    ...identity, dashboardUrl: c.origin,
    project: project && { name: project.name, url, orgTitle: project.organization.title },
  });
}

export const projectOperations = {
  "account.whoami": { kind: "own", query: { projectRef: text }, answer: whoami },

  "projects.list": {
    kind: "user",
    answer: (c) => new Answer(200, visibleProjects(c, c.credential).map((project) => projectView(project))),
  },

  "projects.retrieve": {
    kind: "user",
    answer: (c) => new Answer(200, projectView(ownProject(c), { withRuntime: true })),
  },

  "environments.list": {
    kind: "user",
    answer(c) {
      const environments = ownProject(c).environments.filter((env) =>
        !env.parent && (env.type !== "DEVELOPMENT" || env.user === c.credential.user));
      return new Answer(200, environments.map((env) => ({
        id: env.id, slug: env.slug, type: env.type, isBranchableEnvironment: env.branchable, branchName: null, paused: false,
      })));
    },
  },

  "environments.retrieve_api_key": {
    kind: "own",
    answer(c) {
      const { projectRef, env: name } = c.params;
      // Here the spelling is checked, and before the credential: `stg` is refused, `staging` is right.
      if (!PATH_ENVIRONMENTS.includes(name)) throw refuse(400, "Invalid Params");
      const { credential, env } = projectEnvironment(c, { ref: projectRef, name, parentAllowed: true });
      const { project } = env;
      return new Answer(200, {
        // A key gets itself back, an access token the root key of the environment (a branch has its parent's).
        apiKey: credential.kind === "key" ? credential.token : (env.parent ?? env).rootKey,
        name: project.name, apiUrl: c.origin, projectId: project.id, defaultRuntime: project.defaultRuntime,
      });
    },
  },
};
