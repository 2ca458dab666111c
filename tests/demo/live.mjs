// Read-only requests against the real API, with the credential of the environment variables.

import { ApiError, Connection } from "../../node/index.mjs";

const connection = Connection.fromEnv(process.env);
console.log("Linked:", connection);
const personal = connection.kind === "personal_access_token";
const requests = personal
  ? [connection.account.whoami(), connection.environments.list()]
  : [connection.runs.list({ limit: 1 })];
for (const request of requests) {
  const response = await fetch(request.url, request.init);
  try {
    const reply = request.read(response.status, response.headers, await response.text());
    const size = JSON.stringify(reply.data).length;
    console.log(`${request.operation} ${request.method} ${request.url} -> ${reply.status}, ${size} characters`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    console.log(`${error.constructor.name}: ${error.message}`);
  }
}
