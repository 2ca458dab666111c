// Servers on loopback that do what a good one never does.
//
// Lives here: their beginning and end. Must not know: what is tested with them.

import { createServer } from "node:http";
import { createServer as createSocketServer } from "node:net";

/** A server that answers as it is told, and keeps the headers that it was sent. */
export async function bare(t, answer) {
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    answer(response, seen.length);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { seen, url: `http://127.0.0.1:${server.address().port}` };
}

/** A port at which nobody listens. */
export async function deadPort() {
  const server = createSocketServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
