// The adapters take what axios and undici themselves declare as their clients.
import axios from "axios";
import { Connection } from "trigger-connect";
import { run as runWithAxios } from "trigger-connect/adapters/axios";
import { run as runWithUndici } from "trigger-connect/adapters/undici";
import { Agent, Pool, getGlobalDispatcher } from "undici";

const connection = new Connection({ apiKey: "tr_prod_" });
const flow = connection.waitForRun("run_1");
await runWithAxios(flow, { client: axios });
await runWithAxios(flow, { client: axios.create({ timeout: 1 }) });
await runWithUndici(flow, { client: new Agent() });
await runWithUndici(flow, { client: new Pool("https://api.trigger.dev") });
await runWithUndici(flow, { client: getGlobalDispatcher() });

// @ts-expect-error this is no instance of axios
await runWithAxios(flow, { client: new Agent() });
