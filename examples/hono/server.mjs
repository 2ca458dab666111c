// Starts the application: `node server.mjs`.

import { serve } from "@hono/node-server";
import { application } from "./src/app.mjs";
import { read } from "./src/settings.mjs";

let settings, parts;
try {
  settings = read(process.env);
  parts = application(settings);
  await parts.store.open();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const server = serve({
  fetch: parts.app.fetch,
  hostname: settings.host,
  port: settings.port,
  // How long a request may take to come, in milliseconds.
  serverOptions: {
    headersTimeout: 10_000,
    requestTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
    keepAliveTimeout: 10_000,
    maxHeaderSize: 16_384,
  },
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => parts.store.close());
    server.closeIdleConnections();
    setTimeout(() => process.exit(), 5_000).unref();
  });
}
